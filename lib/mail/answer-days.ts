import { en, zh } from 'chrono-node';
import type { Day } from '@/lib/domain/time';
import type { MailRef } from './answer';
import { readDayInWords } from './day-in-words';

/** A day named in a text: from `start` through `end`. */
export interface NamedDay {
  text: string;
  index: number;
  start: Day;
  end?: Day;
  precision: 'day' | 'week' | 'month' | 'fuzzy';
}

/** The days that a text names, in its order. */
export function daysNamed(text: string, ref: MailRef): NamedDay[] {
  const chrono = /\p{Script=Han}/u.test(text) ? zh.hans.casual : en.casual;
  return chrono.parse(text, ref.now).flatMap((found) => {
    const read = readDayInWords(found.text, { ...ref, now: ref.now.getTime() });
    if (!read.ok) return [];
    return [{ text: found.text, index: found.index, start: read.day, precision: 'day' as const }];
  });
}
