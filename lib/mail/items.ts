import { withoutLeftovers } from './answer-text';

const MOST = 50;
const LONGEST = 200;
const BULLET = /^([ \t]*)(?:[-*+•·●○◦▪■□☐‣–—]|\[[ x]?\])[ \t]+(\S.*)$/;
const NUMBERED =
  /^([ \t]*)([(（]?)(\d{1,2}|[一二三四五六七八九十]{1,2}|[a-z])([ \t]?[)）、]|[.．](?!\d))[ \t]*(\S.*)$/i;
const ORDINAL = /^([ \t]*)(第)([一二三四五六七八九十])([，,、：:])[ \t]*(\S.*)$/;
const CIRCLED = /^([ \t]*)()([①-⑳])()[ \t]*(\S.*)$/;
const INLINE = /(?<![\d.])[(（]?(\d{1,2})(?:[)）、]|[.．](?=\s?\p{Script=Han}))\s*/gu;
const INLINE_LETTERS = /(?<=^|[\s,:;(（，：；])([a-h])[)）]\s*/g;
const INLINE_CIRCLED = /[①-⑳]\s*/g;
/** What leads in a list of something else than wishes. */
const NO_WISH =
  /\b(?:agenda|minutes|attendees|participants|changes|release notes|next steps on our side|we will|we deliver|(?:we|i)(?: have|['’]ve)? (?:received|got))\b|议程|纪要|参会|与会|已完成|完成情况|更新内容|收到|(?:我们|我司)(?:已|将|会)/i;
const WISH =
  /\b(?:please|need|require|send|provide|missing|waiting|confirm|from you|your side|\byour? (?:\w{1,20} )?(?:have|has) to|could you|would you|(?:still|what is|points?|questions?|items?) open|open (?:points?|questions?|items?)|outstanding)\b|请|麻烦|劳烦|提供|需要|补充|确认|还差|缺|尚未|待|(?:您|贵司|贵方|你们?)(?:那边|这边)?还?(?:要|得)/i;
/** Asks for nothing. */
const POLITE =
  /\bplease (?:find|see|note)\b|\bneed(?:s|ed)? (?:no|not)\b|\bno need\b|(?:敬)?请(?:您)?(?:查收|查阅|知悉|见|参考|注意|查看(?=[^，。]{0,8}(?:结果|报告|进度|情况)))/gi;
/** A wish that stands beside other words outweighs them. */
const WISHED =
  /\b(?:please|could you|would you|we need|need from you)\b.{0,200}|(?:请|麻烦|还需要|需要).{0,200}/gi;

interface List {
  lead: string;
  items: string[];
}

/**
 * The entries of the list in a request of ours: bullets, `1.`, `1、`, `（1）`, `a)`, `①`, also within one line. A list has two entries
 * or more, its numbers run from the first on, and a wish leads it in: an agenda, an offer or a report of ours is none.
 */
export function findItems(text: string): string[] {
  const list = listsIn(withoutLeftovers(text)).find(
    ({ lead, items }) =>
      !NO_WISH.test(lead.replace(WISHED, '')) &&
      [[lead], items].some((said) => said.every((one) => WISH.test(one.replace(POLITE, '')))),
  );
  return list?.items.slice(0, MOST) ?? [];
}

function listsIn(body: string): List[] {
  const lists: List[] = [];
  let lead = '';
  let open: { indent: number; family: string; items: string[] } | undefined;
  const close = () => {
    if (open && open.items.length > 1) lists.push({ lead, items: open.items.map(cleaned) });
    open = undefined;
  };
  for (const line of body.split('\n').slice(0, 400)) {
    const entry = entryOf(line);
    if (entry && open?.family === entry.family && follows(entry, open.items.length)) {
      if (entry.indent > open.indent + 1) append(open.items, entry.text);
      else open.items.push(entry.text);
    } else if (entry && open && entry.indent > open.indent) append(open.items, entry.text);
    else if (entry && follows(entry, 0)) {
      close();
      open = { indent: entry.indent, family: entry.family, items: [entry.text] };
    } else if (line.trim() === '') {
      // Entries may stand apart; a paragraph after them ends the list.
    } else if (open && /^\s{2,}\S/.test(line)) append(open.items, line.trim(), ' ');
    else {
      close();
      lists.push(...inlineLists(line));
      lead = line.trim();
    }
  }
  close();
  return lists;
}

interface Entry {
  indent: number;
  family: string;
  place?: number;
  text: string;
}

function entryOf(line: string): Entry | undefined {
  if (line.length > 2000) return undefined;
  const bullet = BULLET.exec(line);
  if (bullet) return { indent: bullet[1]?.length ?? 0, family: 'bullet', text: bullet[2] ?? '' };
  const numbered = NUMBERED.exec(line) ?? CIRCLED.exec(line) ?? ORDINAL.exec(line);
  if (!numbered) return undefined;
  const [, indent = '', open = '', mark = '', shut = '', text = ''] = numbered;
  if (inlineLists(line).length > 0) return undefined;
  const { family, place } = placeOf(mark.toLowerCase());
  return { indent: indent.length, family: open + family + shut.trim(), place, text };
}

function placeOf(mark: string): { family: string; place: number } {
  if (/\d/.test(mark)) return { family: 'number', place: Number(mark) };
  if (/[①-⑳]/.test(mark)) return { family: 'circled', place: mark.charCodeAt(0) - 0x2460 + 1 };
  if (/[a-z]/.test(mark)) return { family: 'letter', place: mark.charCodeAt(0) - 96 };
  const ones = '一二三四五六七八九十'.indexOf(mark.at(-1) ?? '') + 1;
  return { family: 'han', place: mark.length > 1 ? 10 + ones : ones };
}

function follows({ place }: Entry, count: number): boolean {
  return place === undefined || place === count + 1;
}

/** `需要：1、营业执照 2、开票信息`: numbers that run from one within a line. */
function inlineLists(line: string): List[] {
  if (line.length > 2000) return [];
  const marks = [...line.matchAll(INLINE)].filter(({ 1: mark }, i) => Number(mark) === i + 1);
  const letters = [...line.matchAll(INLINE_LETTERS)].filter(
    ({ 1: mark }, i) => mark?.charCodeAt(0) === 97 + i,
  );
  const found =
    [marks, letters, [...line.matchAll(INLINE_CIRCLED)]].find((one) => one.length > 1) ?? [];
  if (found.length < 2) return [];
  const items = found.map(({ index, 0: mark }, i) =>
    cleaned(line.slice(index + mark.length, found[i + 1]?.index ?? line.length)),
  );
  const asks = items.filter((item) => /[?？]$/.test(item)).length === 1;
  // The mark of the whole question, not of its last entry.
  const last = items.at(-1) ?? '';
  if (asks) items.splice(-1, 1, last.replace(/[?？]$/, ''));
  return [{ lead: line.slice(0, found[0]?.index), items: items.filter((item) => item !== '') }];
}

function append(items: string[], text: string, joint = '; '): void {
  items.push(`${items.pop() ?? ''}${joint}${text}`);
}

function cleaned(item: string): string {
  const text = item
    .replace(/^\[[ x]?\]\s*/i, '')
    .slice(0, LONGEST)
    .trim();
  return text.replace(/(?:[;；,，、。]|\.(?!\w)|[,;]? and|以及|和)$/i, '').trim();
}
