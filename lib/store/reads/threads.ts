import type { Id, ThreadLink } from '@/lib/domain/records';
import type { Touch } from '@/lib/domain/touch';

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
