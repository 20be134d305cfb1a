import tableZones from './data/zones.json';
import type { TimeZone } from './time';

/** Time zones that the holiday data names per country, the main one first. */
const TABLE: Readonly<Record<string, string>> = tableZones;

/** Countries without holiday data. */
const OTHERS =
  'AF AQ BT FK FM GS IO IQ JO KG KH KI KP KW LA LB MH MM MN MO MP MV NP NR NU OM PG PN PS PW QA SB SY TF TJ TK TL TM TV UM WS YE';

/** Country domains that companies everywhere use, so that they say nothing; `acme.com.co` is still Colombian. */
const SOLD_EVERYWHERE = new Set(
  'ac ag ai am as bz cc cd cf co cx dj fm ga gg gl gq gs im io la ly me ml ms mu nu pm pn pw sc sh so st su sx tc tf tk tl to tv vc vg wf ws'.split(
    ' ',
  ),
);

/** Country domains written in their own script, and those that are no country code. */
const OTHER_DOMAINS: Readonly<Record<string, string>> = {
  uk: 'GB',
  'xn--fiqs8s': 'CN',
  'xn--fiqz9s': 'CN',
  中国: 'CN',
  中國: 'CN',
  'xn--j6w193g': 'HK',
  香港: 'HK',
  'xn--kprw13d': 'TW',
  'xn--kpry57d': 'TW',
  台湾: 'TW',
  台灣: 'TW',
  'xn--yfro4i67o': 'SG',
  'xn--p1ai': 'RU',
  рф: 'RU',
  'xn--3e0b707e': 'KR',
};

/** Mailbox providers: such a domain says nothing about who somebody works for. */
const PUBLIC_MAIL = new Set(
  `163.com 126.com 139.com 188.com 189.cn 21cn.com 263.net aliyun.com foxmail.com qq.com sina.cn sina.com sina.com.cn sohu.com tom.com
  wo.cn yeah.net gmail.com googlemail.com hotmail.com live.com msn.com outlook.com passport.com aol.com aim.com icloud.com mac.com
  me.com rocketmail.com yahoo.com ymail.com att.net bellsouth.net comcast.net cox.net sbcglobal.net verizon.net rogers.com
  btinternet.com ntlworld.com sky.com talktalk.net virginmedia.com bigpond.com optusnet.com.au arcor.de email.de freenet.de
  mailbox.org posteo.de t-online.de web.de gmx.net bluewin.ch chello.at free.fr laposte.net neuf.fr orange.fr sfr.fr wanadoo.fr
  alice.it libero.it tin.it tiscali.it virgilio.it telefonica.net terra.es skynet.be telenet.be home.nl kpnmail.nl planet.nl
  ziggo.nl online.no telia.com onet.pl interia.pl o2.pl wp.pl centrum.cz seznam.cz azet.sk freemail.hu citromail.hu abv.bg
  mail.ru bk.ru inbox.ru list.ru rambler.ru ya.ru ukr.net bol.com.br ig.com.br terra.com.br uol.com.br rediffmail.com
  daum.net hanmail.net kakao.com naver.com nate.com docomo.ne.jp ezweb.ne.jp nifty.com softbank.ne.jp hey.com fastmail.com
  fastmail.fm hushmail.com mail.com pm.me proton.me protonmail.ch protonmail.com runbox.com tuta.com tutanota.com tutanota.de
  duck.com privaterelay.appleid.com zoho.com zohomail.com`.split(/\s+/),
);

/** Providers with one domain per country, and `vip.` in front for those who pay. */
const PUBLIC_FAMILY =
  /^(?:(?:aol|gmx|hotmail|live|outlook|yahoo|yandex)\.(?:com?\.)?[a-z]{2,3}|vip\.(?:126|163|188|qq|sina|sohu|tom)\.com)$/;

/** Zones of no country: none has to be asked for them, which takes the engine 60 ms. */
const NOWHERE = /^(?:UTC|GMT|Etc\/.*)$/;

/** The country that a mail domain tells of, e.g. `siemens.de` -> `DE`; undefined for generic ones. */
export function countryOfDomain(domain: string): string | undefined {
  const labels = labelsOf(domain);
  const last = labels.at(-1) ?? '';
  if (labels.length < 2) return undefined;
  if (Object.hasOwn(OTHER_DOMAINS, last)) return OTHER_DOMAINS[last];
  if (SOLD_EVERYWHERE.has(last) && !/^(?:com|edu|gov|gob|net|org)$/.test(labels.at(-2) ?? '')) {
    return undefined;
  }
  const code = last.toUpperCase();
  return last.length === 2 && isCountry(code) ? code : undefined;
}

/** Whether a domain is a mailbox provider's, such as `gmail.com` or `qq.com`. */
export function isPublicMailDomain(domain: string): boolean {
  const name = labelsOf(domain).join('.');
  return PUBLIC_MAIL.has(name) || PUBLIC_FAMILY.test(name);
}

/** ISO 3166-1 alpha-2 codes of all countries whose holidays are known, sorted. */
export function countries(): string[] {
  return Object.keys(TABLE).sort();
}

/**
 * Time zones of a country, the main one first; none for an unknown country. The engine's own list where it has one
 * (`Intl.Locale`: Chromium, Node 18+), else that of the holiday data.
 */
export function timeZonesOf(country: string): TimeZone[] {
  const code = country.toUpperCase();
  if (!isCountry(code)) return [];
  const table = TABLE[code]?.split(' ') ?? [];
  const engine = engineZones(code);
  if (engine.length === 0) return table;
  if (engine.length === 1) return engine;
  const order = table.map((zone, i) => (i === 0 ? canonical(zone) : zone));
  const rank = (zone: TimeZone) => (order.includes(zone) ? order.indexOf(zone) : order.length);
  return [...engine].sort((a, b) => rank(a) - rank(b));
}

/** The country that a zone belongs to; undefined for `UTC`, unknown zones and, without `Intl.Locale`'s list, those that several share. */
export function countryOfTimeZone(zone: TimeZone): string | undefined {
  if (NOWHERE.test(zone)) return undefined;
  const names = [zone, canonical(zone)];
  const named = Object.keys(TABLE).filter((code) =>
    TABLE[code]?.split(' ').some((own) => names.includes(own)),
  );
  const owns = (code: string) => engineZones(code).some((own) => names.includes(own));
  // Few are asked before all are: the engine takes its time for each.
  const owner = named.find(owns) ?? [...OTHERS.split(' '), ...Object.keys(TABLE)].find(owns);
  if (owner || engineZones('CN').length > 0) return owner;
  return named.length === 1 ? named[0] : undefined;
}

/** `Intl.Locale`'s zones: a method in newer engines, a property in those before. */
function engineZones(code: string): TimeZone[] {
  const locale: Intl.Locale & { getTimeZones?(): TimeZone[]; timeZones?: TimeZone[] } =
    new Intl.Locale(`und-${code}`);
  return locale.getTimeZones?.() ?? locale.timeZones ?? [];
}

/** The engine's own name for a zone; the name itself where it knows none. */
function canonical(zone: TimeZone): TimeZone {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone;
  } catch {
    return zone;
  }
}

function isCountry(code: string): boolean {
  return Object.hasOwn(TABLE, code) || OTHERS.split(' ').includes(code);
}

function labelsOf(domain: string): string[] {
  return domain.trim().toLowerCase().replace(/\.$/, '').split('.');
}
