import * as z from 'zod';

/** The last acknowledged commit, remembered outside both databases to notice that they lost something. There are no gaps: `seq` is the count too. */
export const noteSchema = z.object({
  seq: z.int().nonnegative(),
  hash: z.string(),
});

export type Note = z.infer<typeof noteSchema>;

/** Where the note is kept: `chrome.storage.local`, or memory in tests. What is read back is checked by the store. */
export interface NoteKeeper {
  read(): Promise<unknown>;
  write(note: Note): Promise<void>;
}
