import type { Client } from '@/lib/messaging/client';

/** What the settings page needs from around it. */
export interface SettingsPort extends Client {
  /** Version of the product, as the manifest names it. */
  readonly version: string;
  /** Webmails that stand on a host of their own, by name. */
  readonly webmailNames: readonly string[];
  /** Has the browser ask for one host, and opens it where no tab shows it; to be called in a click. Resolves to whether it was granted. */
  grantWebmail(address: URL): Promise<boolean>;
  /** Takes a grant back. */
  removeWebmail(pattern: string): Promise<void>;
}
