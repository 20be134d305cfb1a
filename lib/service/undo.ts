import type { Id } from '@/lib/domain/records';
import type { UndoView } from '@/lib/messaging/views';
import { type Commit, type Entry, inverseOf, type Plan } from '@/lib/store/commit';
import type { Reads } from '@/lib/store/reads/reads';
import { Refusal } from './scene';

/** The log remembers that a mail went out as a change, but no undo can call it back. */
const CANNOT_UNSEND = 'mailSent';

/** Takes back the last change, which must still be the one that the user saw. */
export async function planUndo(reads: Reads, undoes: Id, at: number): Promise<Plan> {
  const last = await reads.lastUndoable();
  if (!last) throw new Refusal('nothing-to-undo');
  if (last.id !== undoes) throw new Refusal('changed-since');
  if (last.verb === CANNOT_UNSEND) throw new Refusal('cannot-unsend');
  const entries = [...(await laterTouches(reads, last)), ...inverseOf(last)];
  return { verb: 'undo', at, undoable: false, undoes, entries };
}

/** Messages that were logged by themselves in a conversation whose first tie is taken back: they go with it. */
async function laterTouches(reads: Reads, last: Commit): Promise<Entry[]> {
  const own = new Set(last.entries.flatMap((e) => (e.kind === 'touch' ? e.touch.id : [])));
  const entries: Entry[] = [];
  for (const entry of last.entries) {
    if (entry.kind !== 'record' || entry.table !== 'threads' || entry.before || !entry.after)
      continue;
    const touches = await reads.touchesByThread(entry.after.id);
    for (const touch of touches) {
      if (!own.has(touch.id)) entries.push({ kind: 'touch-retracted', touch });
    }
  }
  return entries;
}

export function undoView(last: Commit | undefined): UndoView | null {
  if (!last) return null;
  const { id, verb, at } = last;
  return { commitId: id, verb, at, possible: verb !== CANNOT_UNSEND };
}
