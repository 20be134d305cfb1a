import type { MailMessage, Person } from '@/test/e2e/gmail/types';
import { samePerson } from './store';
import { longDate, words } from './strings';

/** Who gets a reply; an answer to one's own mail goes where that one went. */
export function replyTo(
  message: MailMessage,
  all: boolean,
  me: Person,
): { to: Person[]; cc: Person[] } {
  const others = (people: Person[]): Person[] => people.filter((who) => !samePerson(who, me));
  const own = samePerson(message.from, me);
  const to = own ? others(message.to) : [message.from];
  if (!all) return { to, cc: [] };
  return own ? { to, cc: others(message.cc) } : { to, cc: others([...message.to, ...message.cc]) };
}

/** What Gmail puts below the reply when it is sent. */
export function quoteOf(message: MailMessage): string {
  const who = message.from.name || message.from.address;
  const line = escapeHtml(
    `${longDate(message.date)}, ${who} <${message.from.address}> ${words.wrote}`,
  );
  return `<br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">${line}<br></div><blockquote class="gmail_quote" style="margin:0 0 0 .8ex;border-left:1px solid #ccc;padding-left:1ex">${message.html}</blockquote></div>`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
