import type { Ask, Holding } from './ask';
import type { AskEvent } from './event';
import type { Touch } from './touch';
import { isReceipt } from './touches';

interface Mark {
  at: number;
  /** Absent: nobody's, the ask is closed. */
  side: Holding['side'] | undefined;
  /** A message of ours: it only gives back what we held. */
  ours?: true;
}

/** Answers after which the next move is ours until we write again. */
const OURS = new Set(['question', 'objection', 'contact-left', 'bounce']);

/**
 * Who had the next move when. An answer that asks something of us gives us the ball from its message on, whenever the PM
 * says so; our next message gives it back. Any other answer leaves it with the client, who still owes.
 * `events` and `touches` are the ask's own, in the order of history.
 */
export function holdingOf(
  ask: Ask,
  events: readonly AskEvent[],
  touches: readonly Touch[],
  unclassified: Touch | undefined,
): Holding[] {
  const marks = marksOf(ask, events, touches);
  if (unclassified) marks.push({ at: unclassified.occurredAt, side: 'us' });
  const theirs = ask.owedBy === 'client' ? ask.openedAt : ask.handedOverAt;
  if (theirs !== undefined && (ask.owedBy === 'us' || marks.some(({ side }) => side === 'us'))) {
    for (const touch of touches) {
      const { direction, occurredAt: at } = touch;
      if (direction === 'out' && at >= theirs && !isReceipt(touch))
        marks.push({ at, side: 'client', ours: true });
    }
  }
  // Ours first at one instant: a question put in a call is not answered by the call.
  marks.sort((a, b) => a.at - b.at || Number(b.ours ?? false) - Number(a.ours ?? false));

  const held: Holding[] = [];
  let current: Holding | undefined = { side: ask.owedBy, from: ask.openedAt };
  for (const { at, side, ours } of marks) {
    if (at < ask.openedAt || side === current?.side || (ours && !current)) continue;
    if (current && at > current.from) held.push({ ...current, to: at });
    current = side && { side, from: at };
  }
  if (current) held.push(current);
  return held;
}

function marksOf(ask: Ask, events: readonly AskEvent[], touches: readonly Touch[]): Mark[] {
  const marks: Mark[] = [];
  for (const event of events) {
    const at = event.occurredAt;
    if (event.type === 'closed') marks.push({ at, side: undefined });
    if (event.type === 'reopened') marks.push({ at, side: ask.owedBy });
    if (event.type !== 'answered') continue;
    if (event.answer === 'done') marks.push({ at, side: undefined });
    const isTheirs = ask.owedBy === 'client' || at >= (ask.handedOverAt ?? Infinity);
    if (!isTheirs || !OURS.has(event.answer)) continue;
    const message = touches.find(({ id }) => id === event.touchId);
    marks.push({ at: message?.occurredAt ?? at, side: 'us' });
  }
  return marks;
}
