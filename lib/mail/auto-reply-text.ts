import { CHINESE_STATEMENTS, ENGLISH_STATEMENTS, type StatementRule } from './auto-reply-words';
import { isNameLike } from './signature-words';
import { toSimplified } from './traditional';

/** What a text says of the things automatic replies say. */
export interface Statements {
  sentences: readonly string[];
  /** Says itself that it is automatic. */
  automatic: boolean;
  /** Says so in brackets, as only programs do: `[automated message]`. */
  stamped: boolean;
  /** Greets somebody by name, as only people do. */
  named: boolean;
  /** Says the same once more in English, as people rarely do. */
  twice: boolean;
  away: boolean;
  /** The writer speaks of their own absence: "I am out of the office". */
  selfAway: boolean;
  back: boolean;
  /** How mails are answered here in general. */
  routine: boolean;
  left: boolean;
  received: boolean;
  /** Will answer later. */
  later: boolean;
  /** Somebody else to turn to. */
  instead: boolean;
  /** Thanks for the mail. */
  thanks: boolean;
  /** A case or ticket number. */
  number: boolean;
  /** Asks for something, promises or refers to an attachment. */
  business: boolean;
  /** Speaks as one person: "I", 我. */
  single: boolean;
  /** Parts that say anything else; a person's own business counts twice. */
  others: number;
}

const MOST_SENTENCES = 60;
/** A dot after these ends no sentence. */
const ABBREVIATION =
  /(?:\b(?:mr|ms|mrs|dr|st|no|nr|approx|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|a\.m|p\.m|e\.g|i\.e)|\d)\.$/i;

export function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  for (const line of joinWrapped(text.slice(0, 8000)).split('\n')) {
    let sentence = '';
    for (const piece of line.split(/(?<=[.!?])\s|(?<=[。！？;；])/)) {
      sentence = sentence === '' ? piece : `${sentence} ${piece}`;
      if (ABBREVIATION.test(sentence.slice(-12))) continue;
      sentences.push(sentence.trim());
      sentence = '';
    }
    sentences.push(sentence.trim());
  }
  return sentences.filter((sentence) => /[\p{L}\d]/u.test(sentence)).slice(0, MOST_SENTENCES);
}

/** A line that goes on in small letters belongs to the one above. */
function joinWrapped(text: string): string {
  return text.replace(/([\p{L},\d])[ \r]{0,3}\n(?=[\p{Ll}\d])/gu, '$1 ');
}

/** Words in quotation marks are spoken about, not said. */
const QUOTED_WORDS = /“[^“”]{2,400}”|「[^「」]{2,400}」|"[^"\n]{8,400}"/g;

/** `I left Brackwater Films on 30 October`. */
const LEFT_NAMED =
  /\bI(?: have|['’]ve)?(?: recently| now)? left \p{Lu}[\p{L}&'.-]{1,30}(?: \p{Lu}[\p{L}&'.-]{1,30}){0,3}(?=[.,]| (?:on|in|at|after|to|last|as|and|for good)\b)/u;
const STAMP =
  /^[*#=~_ -]{0,6}(?:this is an? )?(?:automatic|automated|auto-?) ?(?:reply|response|message|answer|notification)[.!]?[*#=~_ -]{0,6}$|[[【(](?:this (?:is|was) an? |an? )?(?:[\p{L} ]{0,20}自动(?:回复|答复|应答|回信|发送|发出)[^)】\]]{0,6}|(?:vacation|out of (?:the )?office|away|holiday|absence|leave) ?(?:auto-?)?(?:reply|responder|response|message|notice)|(?:automatic|automated|auto-?generated|auto-?) ?(?:message|reply|response|answer|e-?mail|mail|notification)[.!]?)[\])】]/iu;
const NAMED =
  /^(?:(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)),? (?!and\b|all\b|everyone|everybody|there|team|sir|madam|colleagues?|customers?|clients?|friends?|senders?|partners?|guests?|visitors?|valued|reader|suppliers?|parents?|students?|applicants?|both|folks|you\b)\p{L}[\p{L}.' -]{1,30}[,!\n]|\p{Script=Han}{1,4}(?:总|经理|老师|工|主任|姐|哥)[,:。!!\s]|小\p{Script=Han}[,:!])/iu;

export function readStatements(given: string): Statements {
  const text = toSimplified(given);
  const sentences = sentencesOf(text.slice(0, 8000).replace(QUOTED_WORDS, '“…”'));
  const says = (rule: StatementRule) =>
    sentences.some((s) => ENGLISH_STATEMENTS[rule].test(s) || CHINESE_STATEMENTS[rule].test(s));
  return {
    sentences,
    automatic: says('automatic'),
    stamped: sentences.some((s) => STAMP.test(s)),
    twice: /\benglish (?:version |text )?(?:below|follows)\b/i.test(text.slice(0, 400)),
    named: NAMED.test(text.trimStart().slice(0, 80)),
    away: says('away') && !sentences.every((s) => past(s)),
    selfAway: sentences.some((s) => isSelfAway(s)),
    back: says('back'),
    routine: says('routine'),
    left: says('left') || LEFT_NAMED.test(text),
    received: says('received'),
    later: says('later'),
    instead: says('instead'),
    thanks: says('thanks'),
    number: says('number'),
    business: sentences.some((s) => isBusiness(s)),
    single: /\bI\b|我(?!们|司|方|公司|部)|本人/.test(text),
    others: withoutSignature(sentences)
      .flatMap(partsOf)
      .reduce((sum, part) => sum + weightOf(part), 0),
  };
}

/** Mails are not even read. */
const UNREAD =
  /\b(?:not|n['’]t)(?: be)? (?:checking|reading|able to (?:read|check)|(?:read|check) (?:my )?(?:e-?mails?|mails?|messages))\b|\b(?:no|limited|little|patchy) (?:access to (?:my )?(?:e-?mails?|mails?)|reception|internet)\b|(?:无法|不能|不便)(?:及时)?(?:查[看收阅]|收发)(?:邮件)?/i;
/** A name, a shop or a post at the end: few words, and no sentence. */
const SIGNED = /^[\p{Lu}\p{Script=Han}][^\n]{0,49}(?<![.?!。？！])$/u;
const MOST_WORDS = 7;

/** The sentences without up to two lines of signature below the first. */
function withoutSignature(sentences: readonly string[]): readonly string[] {
  let end = sentences.length;
  while (end > 1 && end > sentences.length - 2) {
    const last = sentences[end - 1] ?? '';
    if (!SIGNED.test(last) || last.split(/\s+/).length > MOST_WORDS) break;
    if (isBusiness(last) || past(last)) break;
    if (
      /\b(?:I|we|you|will|is|are|can|please|here|attached|ok|yes|no)\b|[我您你请已会]/i.test(last)
    )
      break;
    end--;
  }
  return sentences.slice(0, end);
}

const JUST_NOW = /\btoday|\btomorrow|\bcall me\b|[今明][天日早晚]|下午|找我|打我/i;

/**
 * Whether a text without any mark from a program reads like one all the same: it says nothing but that somebody is away, has left or that the
 * mail was received, and it does so in the words of such replies. `suspected`: a header or the subject raised the suspicion.
 */
export function saidByAMachine(
  said: Statements,
  suspected: 'desk' | 'absence' | 'both' | undefined,
  answered: boolean,
): boolean {
  const desk = suspected === 'desk' || suspected === 'both';
  const absence = suspected === 'absence' || suspected === 'both';
  const unread = said.sentences.some((part) => UNREAD.test(part));
  const signs = [said.thanks, said.instead, said.later, said.back, said.number, unread].filter(
    Boolean,
  ).length;
  const isDesk = desk && (said.received || said.number || said.thanks);
  if (absence && said.selfAway && said.twice) return true;
  const others = said.others - (signs >= 3 || absence || isDesk ? 1 : 0);
  if (others > 0) return false;
  // In an answer, who is away just now and says little else writes it themselves.
  if (said.selfAway && answered && signs < 2)
    return signs === 1 && !said.sentences.some((part) => JUST_NOW.test(part));
  if (said.selfAway) return signs >= 1 || absence || said.sentences.length <= 2;
  if (said.left) return said.instead || absence;
  if (said.thanks && said.later && (desk || !(answered || said.single))) return true;
  return said.received && (said.number || said.later || desk);
}

function past(sentence: string): boolean {
  return ENGLISH_STATEMENTS.past.test(sentence) || CHINESE_STATEMENTS.past.test(sentence);
}

function isSelfAway(sentence: string): boolean {
  if (past(sentence) || isBusiness(sentence)) return false;
  return ENGLISH_STATEMENTS.selfAway.test(sentence) || CHINESE_STATEMENTS.selfAway.test(sentence);
}

function isBusiness(sentence: string): boolean {
  return ENGLISH_STATEMENTS.business.test(sentence) || CHINESE_STATEMENTS.business.test(sentence);
}

/** Chinese sentences run on after commas. */
export function partsOf(sentence: string): string[] {
  // 12月31日盘点,当天不办公 and 11月26日、27日停业 are one.
  return /\p{Script=Han}/u.test(sentence)
    ? sentence.split(/[,，]\s?(?!当[天日]|期间|全天|整天)|、(?!\s?\d)/)
    : [sentence];
}

const FORMULAS: readonly StatementRule[] = [
  'automatic',
  'selfAway',
  'back',
  'left',
  'received',
  'later',
  'instead',
  'thanks',
  'number',
  'polite',
];

function weightOf(part: string): number {
  if (!/[\p{L}]{2}/u.test(part)) return 0;
  if (isBusiness(part)) return 2;
  if (past(part)) return 1;
  if (isNameLike({ raw: part, text: part })) return 0;
  const formula = FORMULAS.some(
    (rule) => ENGLISH_STATEMENTS[rule].test(part) || CHINESE_STATEMENTS[rule].test(part),
  );
  return formula ? 0 : 1;
}
