import type { Id, ThreadLink } from '@/lib/domain/records';
import type { Touch } from '@/lib/domain/touch';
import type { MainDb } from '@/lib/store/database';

/** Conversations and the touches in them. */
export interface ThreadReads {
  threadByNative(
    host: string,
    account: string,
    nativeThreadId: string,
  ): Promise<ThreadLink | undefined>;
  /** Those that are tied, in any order. */
  threadsByNative(
    host: string,
    account: string,
    nativeThreadIds: readonly string[],
  ): Promise<ThreadLink[]>;
  threadsByProject(projectId: Id): Promise<ThreadLink[]>;
  touch(id: Id): Promise<Touch | undefined>;
  touchesByThread(threadId: Id): Promise<Touch[]>;
  touchesByMessage(nativeMessageId: string): Promise<Touch[]>;
  touchesByDraft(draftId: string): Promise<Touch[]>;
}

export function createThreadReads(db: MainDb): ThreadReads {
  const key = '[host+account+nativeThreadId]';
  return {
    threadByNative: (host, account, nativeThreadId) =>
      db.threads.where(key).equals([host, account, nativeThreadId]).first(),
    threadsByNative: (host, account, nativeThreadIds) =>
      db.threads
        .where(key)
        .anyOf(nativeThreadIds.map((id) => [host, account, id]))
        .toArray(),
    threadsByProject: (projectId) => db.threads.where({ projectId }).toArray(),
    touch: (id) => db.touches.get(id),
    touchesByThread: (threadId) => db.touches.where({ threadId }).toArray(),
    touchesByMessage: (nativeMessageId) => db.touches.where({ nativeMessageId }).toArray(),
    touchesByDraft: (draftId) => db.touches.where({ draftId }).toArray(),
  };
}
