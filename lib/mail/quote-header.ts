import type { MailLine } from './mail-line';

/** What announces a quote. */
export interface QuoteHeader {
  /** How many lines it takes. */
  lines: number;
  /** Whether all that follows is the quote even without marks before its lines. */
  certain: boolean;
}

const LONGEST_ATTRIBUTION = 400;
const ATTRIBUTION_LINES = 4;
const BLOCK_LINES = 14;

const WROTE =
  /(?:\bwrote|\bwrites|写道|写到|寫道|\bschrieb(?: .{1,120})?|a écrit|escribió|ha scritto|escreveu|\bskrev(?: .{1,120})?|\bschreef(?: .{1,120})?)\s?[:：]?$/i;
/** "You wrote" is what a person says; a mail program names the writer. */
const SAID = /\b(?:you|I|we|he|she|they) wrote|[你您我他她们]写道/i;
const OPENING = /^(?:On|At|Am|Le|El|Il|Em|Op|Den|在|于|於)(?=[\s\d]|\p{Script=Han})/u;
const ADDRESS = /[\w.+-]{1,64}@[\w-]{1,63}\.[\w.-]{1,63}/;
const TIME = /\d{1,2}[:：.]\d\d/;
const YEAR = /\b(?:19|20)\d\d(?!\d)|\d{1,2}[/.]\d{1,2}[/.]\d\d/;

/** What announces a quote at `lines[at]`, as mail programs write it in English, Chinese and German; undefined where nothing does. */
export function quoteHeaderAt(lines: readonly MailLine[], at: number): QuoteHeader | undefined {
  const text = lines[at]?.text ?? '';
  if (text.length < 3) return undefined;
  if (SEPARATOR.test(text) || ANNOUNCEMENT.test(text)) return { lines: 1, certain: true };
  const ruled = /^[-_=*—]{5,}$/.test(text) ? 1 : 0;
  const block = blockAt(lines, at + ruled);
  if (block > 0) return { lines: block + ruled, certain: true };
  return ruled ? undefined : attributionAt(lines, at);
}

/** "On … wrote:" and its like: ends in a word for writing and holds an address or a moment. */
function attributionAt(lines: readonly MailLine[], at: number): QuoteHeader | undefined {
  const first = lines[at]?.text ?? '';
  const opens = OPENING.test(first);
  if (!opens && !/[<@]/.test(first)) return undefined;
  let joined = '';
  for (let n = 1; n <= ATTRIBUTION_LINES; n++) {
    const text = lines[at + n - 1]?.text ?? '';
    joined = n === 1 ? text : `${joined} ${text}`;
    if (text === '' || joined.length > LONGEST_ATTRIBUTION) return undefined;
    if (!WROTE.test(text)) continue;
    if (SAID.test(joined)) return undefined;
    const placed = ADDRESS.test(joined) || TIME.test(joined);
    if (!placed && !YEAR.test(joined)) return undefined;
    const begunBelow = n > 1 && !/[<>]$/.test(first) && opensBelow(lines, at + 1, at + n);
    return begunBelow ? undefined : { lines: n, certain: placed };
  }
  return undefined;
}

/** Whether the attribution begins at a later line, so that the first one is somebody's own words. */
function opensBelow(lines: readonly MailLine[], from: number, to: number): boolean {
  return lines
    .slice(from, to)
    .some(({ text }) => OPENING.test(text) && (TIME.test(text) || YEAR.test(text)));
}

const KEYWORD =
  "original(?: message| mail| email| appointment)?|forwarded message|forwarded by [^-]{1,80}|(?:回复的|转发的?)?原始?(?:邮件|信息|消息)|邮件原文|原文|原始郵件|(?:已?转发的?|轉寄的?)(?:邮件|郵件|消息|信息)(?:信息)?|ursprüngliche nachricht|weitergeleitete nachricht|message d'origine|mensaje original";
/** `-----Original Message-----`, `------------------ 原始邮件 ------------------`. */
const SEPARATOR = new RegExp(`^[-_=*—]{2,80} {0,8}(?:${KEYWORD}) {0,8}[-_=*—]{2,80}:?$`, 'i');
const ANNOUNCEMENT =
  /^(?:begin forwarded message|开始转发的邮件|(?:以下|下面)是(?:被)?转发的(?:邮件|消息)|anfang der weitergeleiteten nachricht)\s?[:：]$/i;

type Field = 'from' | 'date' | 'to' | 'subject' | 'more';

const LABELS: Readonly<Record<Field, string>> = {
  from: 'from|sender|发件人|发信人|寄件人|寄件者|發件人|von|de|expéditeur|från|fra|van|da|lähettäjä|od|feladó',
  date: 'sent|date|datetime|发送时间|发送日期|发件时间|日期|时间|發送時間|寄件日期|gesendet|datum|envoyé|enviado|skickat|sendt|dato|verzonden|inviato|lähetetty|wysłano',
  to: 'to|收件人|收信人|an|à|para|till|til|aan|vastaanottaja|do',
  subject:
    'subject|主题|主旨|主題|标题|betreff|objet|asunto|ämne|emne|onderwerp|oggetto|assunto|aihe|temat',
  more: 'cc|bcc|抄送|抄送人|抄送至|密送|副本|reply-to|replyto|回复|importance|priority|重要性|attachments|附件|kopie|organization|security|密级',
};
const FIELD_OF = new Map(
  Object.entries(LABELS).flatMap(([field, labels]) =>
    labels.split('|').map((label) => [label, field as Field] as const),
  ),
);
const LABEL = /^[|*\s]{0,4}([\p{L}-][\p{L} -]{0,14})[*\s]{0,3}[:：|][*\s]{0,3}/u;

function fieldOf(text: string): Field | undefined {
  const label = LABEL.exec(text)?.[1];
  return label === undefined ? undefined : FIELD_OF.get(label.replaceAll(' ', '').toLowerCase());
}

/** Lines of a block `From: … Sent: … To: … Subject: …` at `at`; 0 where there is none. */
function blockAt(lines: readonly MailLine[], at: number): number {
  const first = lines[at]?.text ?? '';
  if (fieldOf(first) !== 'from') return 0;
  if (isFlattened(first)) return 1;
  const found = new Set<Field>(['from']);
  let last = at;
  let address = ADDRESS.test(first);
  for (let i = at + 1; i < lines.length && i < at + BLOCK_LINES; i++) {
    const text = lines[i]?.text ?? '';
    const field = fieldOf(text);
    // A list of recipients runs on over several lines, a blank line ends the block once it has begun.
    if (field === undefined && text === '' && found.size > 1) break;
    if (field === undefined) continue;
    if (field === 'from') break;
    found.add(field);
    address ||= ADDRESS.test(text);
    last = i;
  }
  found.delete('more');
  const sure = found.has('subject') || address;
  return found.size >= 3 && sure ? last - at + 1 : 0;
}

/** The block in one line, as some programs turn HTML into text. */
function isFlattened(text: string): boolean {
  const start = text.slice(0, 600);
  return (
    /\b(?:sent|date)\s?:|(?:发送时间|日期)\s?[:：]/i.test(start) &&
    /\bsubject\s?:|主题\s?[:：]/i.test(start)
  );
}
