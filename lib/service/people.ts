import { countryOfDomain, isPublicMailDomain, timeZonesOf } from '@/lib/domain/places';
import type { Language, Settings } from '@/lib/domain/records';
import { bareSubject } from '@/lib/domain/subject';
import type { Participant } from '@/lib/domain/touch';
import type { ConversationSeen } from '@/lib/messaging/requests';
import type { ThreadView } from '@/lib/messaging/views';

const HAN = /\p{Script=Han}/gu;
/** `Weber, Jonas`, as Outlook's address books write it; not `Acme Foods, Inc.`. */
const TURNED =
  /^([^,()]+), (?!(?:Inc|Ltd|LLC|LLP|PLC|GmbH|AG|Corp|Co|Jr|Sr|PhD|MD|MBA)\b)([^,()]+)$/i;
const CHINESE_COMPANY = /\p{Script=Han}{2,20}(?:有限公司|公司|集团|医院|大学|书店)/u;

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

/** A name as one would say it: `Jonas Weber` for `Weber, Jonas`. */
export function spokenName(name: string): string {
  return name.trim().replace(TURNED, '$2 $1');
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
    name: own ? nameOfClient(domain, conversation) : (main?.name ?? main?.address ?? ''),
    domains: own ? [domain] : [],
    language,
    ...(country ? { country } : {}),
    ...(zones[0] ? { timeZone: zones[0] } : {}),
    projectName: bareSubject(conversation.subject).slice(0, 120),
  };
}

function languageOf(conversation: ConversationSeen): Language {
  const text = conversation.subject + conversation.messages.map((m) => m.text).join(' ');
  const han = text.match(HAN)?.length ?? 0;
  return han * 4 > text.length ? 'zh' : 'en';
}

/** The organisation as its own people write it, in a signature or a sender's name; else what the domain suggests. */
function nameOfClient(domain: string, conversation: ConversationSeen): string {
  const labels = domain.split('.');
  const isShort = (labels.at(-2)?.length ?? 0) <= 3;
  const label = (labels.length > 2 && isShort ? labels.at(-3) : labels.at(-2)) ?? domain;
  const theirs = conversation.messages.filter((message) =>
    message.participants.some(
      (person) => person.field === 'from' && domainOf(person.address) === domain,
    ),
  );
  const texts = theirs.flatMap((message) => [
    message.text.slice(-1500),
    ...message.participants.filter((p) => p.field === 'from').map((p) => p.name),
  ]);
  for (const text of texts) {
    const name =
      wordsThatSpell(label.replaceAll('-', ''), text) ?? text.match(CHINESE_COMPANY)?.[0];
    if (name) return name;
  }
  return label
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
}

/** `Acme Foods` for `acmefoods`: capitalised words of the text that together spell the label. */
function wordsThatSpell(label: string, text: string): string | undefined {
  const words = text.split(/[\s,;|()<>"]+/);
  for (let from = 0; from < words.length; from++) {
    let spelled = '';
    for (let to = from; to < words.length && spelled.length < label.length; to++) {
      spelled += (words[to] ?? '').toLowerCase().replace(/[^a-z0-9]/g, '');
      const name = words.slice(from, to + 1).join(' ');
      if (spelled === label && /^\p{Lu}/u.test(name)) return name.replace(/(?<![.:])[.:]+$/, '');
    }
  }
  return undefined;
}
