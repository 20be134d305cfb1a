import type { ReasonKind } from '@/lib/domain/event';
import type { Day } from '@/lib/domain/time';
import type { AnswerGuess } from '@/lib/mail/answer';

/** One answer of a client, as a person would file it. */
export interface AnswerCase {
  kind: AnswerGuess['kind'];
  text: string;
  /** The day promised, or the first day back. */
  date?: Day;
  reason?: ReasonKind;
}

/** When all of them were written: a Wednesday. */
export const SAID = { now: new Date('2026-11-25T02:00:00Z'), timeZone: 'Asia/Shanghai' };
