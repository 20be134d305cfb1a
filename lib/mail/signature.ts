import { isRule, lastParagraph, type MailLine, trimmedEnd } from './mail-line';
import { BANNER, isProgramLine, withoutNotice } from './signature-notice';
import { isNameLike, isSignatureLine, isWordy, PHONE_OR_ADDRESS } from './signature-words';

const LONGEST_SIGNATURE = 16;

/** A line that says goodbye, whole: its words alone never carry an answer. */
const GOODBYE =
  /^(?:(?:with )?(?:my |our )?(?:many |best |kind |kindest |warm |warmest |friendly ){0,2}(?:thanks )?(?:and |& )?(?:best |kind |warm )?(?:regards|wishes|greetings)|best|all the best|cheers|(?:yours )?(?:sincerely|faithfully|truly)(?: yours)?|yours|respectfully(?: yours)?|cordially|warmly|b\.?r|k\.?r|rgds|mit (?:freundlichen|besten|herzlichen) gr(?:ü|ue)(?:ß|ss)en|(?:viele|beste|liebe|freundliche|schöne) gr(?:ü|ue)(?:ß|ss)e|mfg|vg|lg|此致(?: ?敬礼)?|敬礼|敬上|谨上|祝好|顺颂.{1,4}|(?:顺|谨|恭|敬)?祝.{0,3}(?:商祺|工作顺利|生意兴隆|一切顺利|万事如意|身体健康|生活愉快|工作愉快|周末愉快|大安|安好|好|祺|安)|(?:顺|即)?(?:颂|致)?(?:商|时|春|夏|秋|冬|台)[祺安绥]|以上[,，]?祝好)$/i;
/** Thanks before a name. They say goodbye only below other words. */
const THANKS =
  /^(?:many |with )?(?:thanks|thank you|thx|tks)(?: (?:again|in advance|a lot|so much|very much))?,?$/i;

/** The lines without a signature, legal notices and the like at the end. What is not surely one of these stays. */
export function withoutSignature(lines: readonly MailLine[]): readonly MailLine[] {
  let kept: readonly MailLine[] = withoutBanner(lines);
  for (;;) {
    const before = kept.length;
    kept = trimmedEnd(kept);
    const last = kept.at(-1);
    if (last && isProgramLine(last)) kept = withoutTableBelow(kept.slice(0, -1), last);
    else kept = withoutNotice(kept);
    if (kept.length === before) break;
  }
  return trimmedEnd(kept.slice(0, signatureStart(kept)));
}

function withoutBanner(lines: readonly MailLine[]): readonly MailLine[] {
  const start = lines.findIndex(({ text }) => text !== '');
  return start >= 0 && BANNER.test(lines[start]?.text.slice(0, 300) ?? '')
    ? lines.slice(start + 1)
    : lines;
}

/** NetEase frames the name above its own line in a table. */
function withoutTableBelow(lines: readonly MailLine[], program: MailLine): readonly MailLine[] {
  if (!program.text.startsWith('签名由')) return lines;
  const from = Math.max(0, lines.length - LONGEST_SIGNATURE);
  const frame = lines.findIndex(({ text }, i) => i >= from && text.startsWith('|'));
  return frame < 0 ? lines : lines.slice(0, frame);
}

function signatureStart(lines: readonly MailLine[]): number {
  const from = Math.max(0, lines.length - 2 * LONGEST_SIGNATURE);
  for (let i = from; i < lines.length; i++) {
    const below = lines.slice(i + 1).filter((line) => !isRule(line));
    if (below.length > LONGEST_SIGNATURE) continue;
    const { text } = lines[i] as MailLine;
    if (/^(?:--|—|——)$/.test(text) && !below.some(isWordy)) return i;
    if (i > 0 && /^[-_=—─]{3,80}$/.test(text) && below.length > 0 && below.every(isOfACard))
      return i;
    if (isGoodbye(text) && isBlock(below)) return startOfGoodbye(lines, i);
    if (THANKS.test(text) && below.length > 0 && isBlock(below)) {
      return saysMore(lines.slice(0, i)) ? i : i + 1;
    }
  }
  return contactBlockStart(lines);
}

/** `Mit freundlichen Grüßen / Best regards`: each part says goodbye. */
function isGoodbye(text: string): boolean {
  if (text.length > 60) return false;
  const parts = text
    .split('/')
    .map((part) =>
      part.replace(/^[\s~～—-]+|(?<![\s,.!~，。！～、:：])[\s,.!~，。！～、:：]+$/g, ''),
    );
  return parts.every((part) => GOODBYE.test(part));
}

function startOfGoodbye(lines: readonly MailLine[], at: number): number {
  const above = lines[at - 1]?.text ?? '';
  return THANKS.test(above) && saysMore(lines.slice(0, at - 1)) ? at - 1 : at;
}

/** Names, titles, companies and numbers, nothing that could be an answer. */
function isBlock(lines: readonly MailLine[]): boolean {
  if (lines.length === 0) return true;
  const [first, ...others] = lines as [MailLine, ...MailLine[]];
  if (!isNameLike(first) && !isSignatureLine(first) && !isGoodbye(first.text)) return false;
  const surely = others.filter(
    (line) => isSignatureLine(line) || isNameLike(line) || isGoodbye(line.text),
  ).length;
  return surely === others.length || (surely * 2 >= others.length && !others.some(isWordy));
}

function isOfACard(line: MailLine): boolean {
  return isSignatureLine(line) || isNameLike(line);
}

/** Whether anything but a greeting stands there. */
function saysMore(lines: readonly MailLine[]): boolean {
  return lines.some(
    (line) =>
      !isRule(line) &&
      !/^(?:hi|hello|dear|hey|good (?:morning|afternoon)|您好|你好)(?![a-z]).{0,40}$/i.test(
        line.text,
      ),
  );
}

/** The last words before a block that gives somebody's numbers. */
const INTRODUCES =
  /\b(?:contact|reach|colleague|replac\w{1,6}|successor|call|write to)\b|联系(?!人)|同事|对接|接手/i;
/** Or before the numbers themselves. */
const ANNOUNCES =
  /\b(?:send (?:it|them|this|the)|below|following)\b|\b(?:address|details|number) (?:is|are)\b|寄|发给|如下|以下|(?:抬头|账号|地址|电话|信息)(?:[是为]|$)/i;
/** A card of so many lines is the writer's own, whatever its last words announce. */
const WHOLE_CARD = 3;

function isIntroduced(
  said: readonly MailLine[],
  block: readonly MailLine[],
  far: boolean,
): boolean {
  const last = said.at(-1)?.text ?? '';
  if (/[:：]$/.test(last)) return true;
  // Mail programs set the signature that far below, people do not.
  if (far && block.length > 1) return false;
  const words = last.split(/(?<=[.!?。！？])/).at(-1) ?? '';
  if (INTRODUCES.test(words)) return true;
  const [first] = block;
  const whole = block.length >= WHOLE_CARD && first !== undefined && isNameLike(first);
  return !whole && said.slice(-2).some(({ text }) => ANNOUNCES.test(text));
}

/** Where the last paragraph begins, or the one above where both are one card: name and title, then the company. */
function cardStart(lines: readonly MailLine[]): number {
  const start = lastParagraph(lines);
  const rest = trimmedEnd(lines.slice(0, start));
  const above = rest.slice(lastParagraph(rest));
  const [first] = above;
  const one =
    first !== undefined &&
    isNameLike(first) &&
    above.length > 1 &&
    above.length < rest.length &&
    [...above, ...lines.slice(start)].every(isOfACard);
  return one ? rest.length - above.length : start;
}

/** A name with numbers below the last words, without a goodbye. An answer may give somebody's numbers, so it must not be introduced. */
function contactBlockStart(lines: readonly MailLine[]): number {
  const start = cardStart(lines);
  const block = lines.slice(start).filter((line) => !isRule(line));
  const said = lines.slice(0, start).filter((line) => !isRule(line));
  const [first] = block;
  if (first === undefined || said.length === 0 || block.length > LONGEST_SIGNATURE) {
    return lines.length;
  }
  const far = lines.slice(start - 2, start).every(({ text }) => text === '');
  const sure =
    block.length > 1
      ? isNamed(block, far || /[.!?。！？~)）]$/.test(said.at(-1)?.text ?? ''))
      : isCard(first, far);
  return sure && !isIntroduced(said, block, far) ? start : lines.length;
}

/** A name, then a title or company, where all is said above; or anything with numbers. */
function isNamed(block: readonly MailLine[], ended: boolean): boolean {
  const [first, ...others] = block as [MailLine, ...MailLine[]];
  if (!block.every(isOfACard)) return false;
  if (ended && isNameLike(first) && others.some(isSignatureLine)) return true;
  const begins = first.text.includes('|') || !PHONE_OR_ADDRESS.test(first.text);
  return begins && block.some(({ text }) => PHONE_OR_ADDRESS.test(text));
}

/** All in one line between bars; or the address alone that Foxmail sets far below. */
function isCard({ text }: MailLine, far: boolean): boolean {
  if (!PHONE_OR_ADDRESS.test(text)) return false;
  if (far && /^[\w.+-]{1,64}@[\w.-]{1,250}$/.test(text)) return true;
  return text.split(/[|｜]/).length > 2 && isSignatureLine({ raw: text, text });
}
