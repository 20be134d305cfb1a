/** Below this many free bytes nothing is written: a disk that runs full can damage both databases at once. */
export const FLOOR_BYTES = 20_000_000;

/** Free bytes as the browser tells; with `unlimitedStorage` those of the disk. */
export async function estimateFreeBytes(): Promise<number | undefined> {
  const { quota, usage } = await navigator.storage.estimate();
  return quota === undefined ? undefined : quota - (usage ?? 0);
}
