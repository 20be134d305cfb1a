/** A webmail that anybody may host: its script runs on the hosts that the user grants. */
export interface GrantedHost {
  /** As its users call it. */
  name: string;
  /** Path of its script in the extension. */
  script: string;
}

/** Each webmail of this kind says so itself, in a `granted.ts` of its own. */
export const grantedHosts: readonly GrantedHost[] = Object.values(
  import.meta.glob<GrantedHost>('./*/granted.ts', { eager: true, import: 'granted' }),
);
