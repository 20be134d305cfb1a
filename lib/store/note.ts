import { z } from 'zod';

/** What is remembered outside both databases, to notice that they lost something. */
export const noteSchema = z.object({
  seq: z.int().nonnegative(),
  count: z.int().nonnegative(),
  hash: z.string(),
});

export type Note = z.infer<typeof noteSchema>;

/** Where the note is kept: `chrome.storage.local`, or memory in tests. What is read back is checked by the store. */
export interface NoteKeeper {
  read(): Promise<unknown>;
  write(note: Note): Promise<void>;
}
