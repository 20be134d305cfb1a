import type { AskEvent } from './event';
import type { Id } from './records';
import type { Touch } from './touch';

/** The touches of a client, found by ask: without it each of its asks would look through all of them. */
export interface TouchIndex {
  /** All that may belong to the ask of these events, each once; `foldAsk` says which do. */
  near(askId: Id, events: readonly AskEvent[]): readonly Touch[];
}

const none: readonly Touch[] = [];

export function indexTouches(touches: readonly Touch[]): TouchIndex {
  const byAsk = new Map<Id, Touch[]>();
  const byThread = new Map<Id, Touch[]>();
  for (const touch of touches) {
    for (const { askId } of touch.askSteps) push(byAsk, askId, touch);
    for (const askId of touch.askIds) push(byAsk, askId, touch);
    if (touch.threadId !== undefined) push(byThread, touch.threadId, touch);
  }
  return {
    near(askId, events) {
      const named = byAsk.get(askId) ?? none;
      const threads = new Set<Id>();
      for (const event of events) {
        if (event.type === 'opened' && event.threadId) threads.add(event.threadId);
      }
      for (const { threadId } of named) if (threadId !== undefined) threads.add(threadId);
      if (threads.size === 0) return named.length > 1 ? [...new Set(named)] : named;
      const found = new Set(named);
      for (const threadId of threads) {
        for (const touch of byThread.get(threadId) ?? none) found.add(touch);
      }
      return [...found];
    },
  };
}

function push(map: Map<Id, Touch[]>, key: Id, touch: Touch): void {
  const known = map.get(key);
  if (known) known.push(touch);
  else map.set(key, [touch]);
}
