import type { Table } from 'dexie';
import type { Commit } from './commit';
import { isLine } from './line';

/** The end of a log. */
export interface Head {
  seq: number;
  hash: string;
}

/** The head of an empty log. */
export const EMPTY: Head = { seq: 0, hash: '' };

/** The end of a log as it stands, in constant time. */
export async function headOf(log: Table<Commit, number>): Promise<Head> {
  const last = await log.orderBy('seq').last();
  return last ? { seq: last.seq, hash: last.hash } : EMPTY;
}

/** SHA-256, hex, of the hash before and the line without its own. */
export async function hashOf(before: string, line: Omit<Commit, 'hash'>): Promise<string> {
  const bytes = new TextEncoder().encode(before + canonical({ ...line, hash: undefined }));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Guards what an erasure left of a line, bound to the hash that the line had. */
export function redactedHash(line: Commit): Promise<string> {
  return hashOf(line.hash, { ...line, redacted: undefined } as unknown as Commit);
}

/** JSON with sorted keys: the same for equal values, however they were put together. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

/** Stands where both databases lost a line. */
const LOST = 'lost';

export function lostLine(seq: number): Commit {
  return { seq, id: `${LOST}-${seq}`, verb: LOST, at: 0, undoable: false, entries: [], hash: '' };
}

function isLost(line: Head | Commit): boolean {
  return 'verb' in line && line.verb === LOST;
}

/** Whether a line read back is whole and follows the one before; beside a lost one only its frame can be told. */
export async function follows(before: Head | Commit, line: Commit): Promise<boolean> {
  if (!isLine(line)) return false;
  if (line.redacted !== undefined) return line.redacted === (await redactedHash(line));
  if (isLost(line) || isLost(before)) return true;
  return line.hash === (await hashOf(before.hash, line));
}
