/** The last acknowledged commit, remembered outside both databases to notice that they lost something. There are no gaps: `seq` is the count too. */
export interface Note {
  seq: number;
  hash: string;
}

/** Where the note is kept: `chrome.storage.local`, or memory in tests. What is read back is checked by the store. */
export interface NoteKeeper {
  read(): Promise<unknown>;
  write(note: Note): Promise<void>;
}

/** Undefined for what is no note. By hand: each start of the worker reads it, and zod alone would take it 4 ms. */
export function parseNote(value: unknown): Note | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { seq, hash } = value as Record<string, unknown>;
  if (typeof seq !== 'number' || !Number.isSafeInteger(seq) || seq < 0) return undefined;
  return typeof hash === 'string' ? { seq, hash } : undefined;
}
