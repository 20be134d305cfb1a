import { countryOfDomain, isPublicMailDomain, timeZonesOf } from '@/lib/domain/places';
import type { Language, Settings } from '@/lib/domain/records';
import type { Participant } from '@/lib/domain/touch';
import type { ConversationSeen } from '@/lib/messaging/protocol';
import type { ThreadView } from '@/lib/messaging/views';

const HAN = /\p{Script=Han}/gu;

/** Tells our own addresses from the client's. */
export type IsOurs = (address: string) => boolean;

export function ourAddresses(account: string, settings: Settings): IsOurs {
  const addresses = new Set([account, ...settings.ownAddresses]);
  const domains = new Set(settings.ownDomains);
  const accountDomain = domainOf(account);
  if (accountDomain && !isPublicMailDomain(accountDomain)) domains.add(accountDomain);
  return (address) => addresses.has(address) || domains.has(domainOf(address));
}

export function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1);
}

/** Everybody outside our own house in a conversation, who wrote most recently first, each address once. */
export function outsiders(conversation: ConversationSeen, isOurs: IsOurs): Participant[] {
  const found = new Map<string, Participant>();
  const newestFirst = conversation.messages.toReversed();
  const senders = newestFirst.flatMap((m) => m.participants.filter((p) => p.field === 'from'));
  const others = newestFirst.flatMap((m) => m.participants.filter((p) => p.field !== 'from'));
  for (const person of [...senders, ...others]) {
    if (!person.address.includes('@') || isOurs(person.address)) continue;
    const known = found.get(person.address);
    if (!known) found.set(person.address, person);
    else if (!known.name && person.name) found.set(person.address, { ...known, name: person.name });
  }
  return [...found.values()];
}

/** What a new client for this conversation would be called, speak, and where it sits; the PM corrects it in place. */
export function guessClient(conversation: ConversationSeen, isOurs: IsOurs): ThreadView['guess'] {
  const people = outsiders(conversation, isOurs);
  const main = people[0];
  const domain = main ? domainOf(main.address) : '';
  const own = domain !== '' && !isPublicMailDomain(domain);
  const language = languageOf(conversation);
  const country = countryOfDomain(domain) ?? (language === 'zh' ? 'CN' : undefined);
  const zones = country ? timeZonesOf(country) : [];
  return {
    name: own ? nameOfDomain(domain) : (main?.name ?? main?.address ?? ''),
    domains: own ? [domain] : [],
    language,
    ...(country ? { country } : {}),
    ...(zones[0] ? { timeZone: zones[0] } : {}),
    projectName: bareSubject(conversation.subject).slice(0, 120),
  };
}

/** A subject without its reply and forward marks, in English, Chinese and German. */
export function bareSubject(subject: string): string {
  let bare = subject.trim();
  for (;;) {
    const shorter = bare.replace(/^(?:re|fwd?|aw|wg|回复|答复|转发)\s*[:：]\s*/i, '');
    if (shorter === bare) return bare;
    bare = shorter;
  }
}

function languageOf(conversation: ConversationSeen): Language {
  const text = conversation.subject + conversation.messages.map((m) => m.text).join(' ');
  const han = text.match(HAN)?.length ?? 0;
  return han * 4 > text.length ? 'zh' : 'en';
}

/** `hallmann-logistik.de` is probably Hallmann Logistik. */
function nameOfDomain(domain: string): string {
  const labels = domain.split('.');
  const label =
    labels.length > 2 && (labels.at(-2)?.length ?? 0) <= 3 ? labels.at(-3) : labels.at(-2);
  return (label ?? domain)
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
}
