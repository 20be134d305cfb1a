import type { Calendar } from '@/lib/domain/calendar';
import type { Day, TimeZone } from '@/lib/domain/time';
import { readBounce } from './auto-reply-bounce';
import { isBulk } from './auto-reply-bulk';
import { headersOf, readHeaders } from './auto-reply-headers';
import { returnDay } from './auto-reply-return';
import {
  absentBySubject,
  isAnswered,
  isForwarded,
  isReceipt,
  markedBySubject,
  opensACase,
  suspectedBySubject,
} from './auto-reply-subject';
import { readStatements, type Statements, saidByAMachine } from './auto-reply-text';
import { visibleText } from './visible-text';

export interface IncomingMail {
  /** As far as the webmail shows them; names in any case. */
  headers: Record<string, string>;
  subject: string;
  text: string;
}

export interface MailRef {
  now: Date;
  timeZone: TimeZone;
  calendar?: Calendar;
}

export type AutoReplyKind = 'out-of-office' | 'left' | 'acknowledged' | 'bounce' | 'other';

export interface AutoReply {
  auto: boolean;
  kind?: AutoReplyKind;
  /** First day back. */
  returns?: Day;
  /** Where the mail could not be delivered. */
  failedAddress?: string;
}

const LONGEST = 20_000;

/**
 * Whether a program answered and not a person (RFC 3834), and what it says: only then is it no answer (G3). Headers decide where there are any,
 * else the subject, else a text that says nothing but what automatic replies say. In doubt it is a person's.
 * "Until X" means back on the day after X, "back on X" means X. @throws RangeError for an unknown time zone.
 */
export function readAutoReply(mail: IncomingMail, ref: MailRef): AutoReply {
  const subject = mail.subject.slice(0, 400).normalize('NFKC').trim();
  const text = mail.text.slice(0, LONGEST);
  const headers = headersOf(mail.headers);

  const sender = readHeaders(headers);
  if (isForwarded(subject) && sender !== 'machine') return { auto: false };
  const bounce = readBounce(headers, subject, text);
  if (bounce) return bounce;
  const said = readStatements(visibleText(text).normalize('NFKC'));
  if (sender === 'receipt' || isReceipt(subject, text, said)) return { auto: true, kind: 'other' };

  const saysSo = said.stamped || (said.automatic && !(isAnswered(subject) && said.business));
  const marked = sender === 'machine' || markedBySubject(subject) || saysSo;
  // A help desk knows the name, an absence does not.
  const byName = said.named && !said.received && !said.number;
  const suspected = sender === 'suspect' ? 'both' : suspectedBySubject(subject);
  if (
    sender === 'person' ||
    !(marked || (!byName && saidByAMachine(said, suspected, isAnswered(subject))))
  ) {
    const bulk = sender === 'bulk' || (sender !== 'person' && isBulk(subject, text));
    return bulk ? { auto: true, kind: 'other' } : { auto: false };
  }
  const back = returnDay(said.sentences, ref);
  const kind = kindOf(said, subject, text, back);
  const returns = kind === 'out-of-office' ? back : undefined;
  return returns === undefined ? { auto: true, kind } : { auto: true, kind, returns };
}

function kindOf(
  said: Statements,
  subject: string,
  text: string,
  back: Day | undefined,
): AutoReplyKind {
  // Whoever comes back has not left.
  if (said.left && !(said.back && back !== undefined)) return 'left';
  if (said.number && said.received) return 'acknowledged';
  if (said.away) return 'out-of-office';
  if (absentBySubject(subject) && !said.number && !said.received) return 'out-of-office';
  // A case has a number, an absence an end.
  if (back !== undefined && !said.number && (said.back || !(said.received || said.later)))
    return 'out-of-office';
  if (said.received) return 'acknowledged';
  if (said.back) return 'out-of-office';
  if (isBulk(subject, text)) return 'other';
  if (said.later || said.thanks || said.routine || opensACase(subject)) return 'acknowledged';
  return markedBySubject(subject) ? 'out-of-office' : 'other';
}
