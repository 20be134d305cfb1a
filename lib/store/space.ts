import { StoreError } from './errors';

/** Below this many free bytes nothing is written: a disk that runs full can damage both databases at once. */
const FLOOR_BYTES = 20_000_000;

/** Throws `disk-full` below the floor. */
export async function refuseWhenFull(freeBytes: () => Promise<number | undefined>): Promise<void> {
  const free = await freeBytes();
  if (free !== undefined && free < FLOOR_BYTES) {
    throw new StoreError('disk-full', `${free} bytes free`);
  }
}

/** Whether an error of the database says that there was no room. */
export function isFull(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const inner = 'inner' in error ? error.inner : undefined;
  return error.name === 'QuotaExceededError' || (inner !== error && isFull(inner));
}
