import type { Calendar } from '@/lib/domain/calendar';
import type { Instant } from '@/lib/domain/time';
import type { Reading } from '@/lib/domain/touch';
import { classifyAnswer } from '@/lib/mail/answer';
import { readAutoReply } from '@/lib/mail/auto-reply';
import { visibleText } from '@/lib/mail/visible-text';

/** One message as it is read: without quotes and signature, and what it seems to say. */
export interface ReadMessage {
  text: string;
  reading: Reading;
}

/** What the readers make of something, or `otherwise` when they fail: a mail that cannot be read must not stop the ledger. */
export function attempt<T>(read: () => T, otherwise: T): T {
  try {
    return read();
  } catch {
    return otherwise;
  }
}

/** Reads a message of the client as of the moment it was written, in the client's calendar. Nothing is decided here. */
export function readMessage(
  message: { subject: string; text: string; at: Instant; headers?: Record<string, string> },
  where: { timeZone: string; calendar: Calendar | undefined },
): ReadMessage {
  const { subject, headers = {} } = message;
  const { timeZone, calendar } = where;
  const ref = { now: new Date(message.at), timeZone, ...(calendar && { calendar }) };
  const auto = readAutoReply({ headers, subject, text: message.text }, ref);
  const text = visibleText(message.text) || message.text;
  if (auto.auto) {
    const { kind = 'other', returns, failedAddress } = auto;
    const said = { kind, ...(returns && { returns }), ...(failedAddress && { failedAddress }) };
    return { text, reading: { auto: said } };
  }
  const { words, ...answer } = classifyAnswer(text, ref);
  return { text, reading: { answer: { ...answer, ...(words && { words: words.text }) } } };
}
