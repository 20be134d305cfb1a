import type { MailRef } from './answer';
import { type FoundDate, findDates } from './dates';

/** A day named in a text: from `start` through `end`. */
export type NamedDay = FoundDate;

/** The days that a text names, in its order. */
export function daysNamed(text: string, ref: MailRef): NamedDay[] {
  return findDates(text, ref);
}
