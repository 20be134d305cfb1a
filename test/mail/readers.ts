import { createCalendar } from '@/lib/domain/calendar';
import { classifyAnswer } from '@/lib/mail/answer';
import { readAutoReply } from '@/lib/mail/auto-reply';
import { findDates } from '@/lib/mail/dates';
import { readDayInWords } from '@/lib/mail/day-in-words';
import { findItems } from '@/lib/mail/items';
import { findOwnWords } from '@/lib/mail/own-words';
import { tickItems } from '@/lib/mail/tick-items';
import { visibleText } from '@/lib/mail/visible-text';

const timeZone = 'Asia/Shanghai';
const ref = {
  now: new Date('2026-11-25T02:00:00Z'),
  timeZone,
  calendar: createCalendar({ country: 'CN', timeZone }),
};
const ITEMS = ['Logo', 'Texts of the home page', 'Bank details'];

/** Everything that reads a stranger's text, by name. */
export const READERS: Readonly<Record<string, (text: string) => unknown>> = {
  visibleText,
  findDates: (text) => findDates(text, ref),
  readAutoReply: (text) => readAutoReply({ headers: {}, subject: text, text }, ref),
  classifyAnswer: (text) => classifyAnswer(text, ref),
  findOwnWords: (text) => findOwnWords(text, ref),
  findItems,
  tickItems: (text) => tickItems(ITEMS, { text, attachments: [] }),
  readDayInWords: (text) => readDayInWords(text, { ...ref, now: ref.now.getTime() }),
};
