import { withoutLeftovers } from './answer-text';

const MOST = 50;
const LONGEST = 200;
const BULLET = /^([ \t]*)(?:[-*+•·●○◦▪■□☐‣–—]|\[[ x]?\])[ \t]+(\S.*)$/;
const NUMBERED =
  /^([ \t]*)([(（]?)(\d{1,2}|[一二三四五六七八九十]{1,2}|[a-z])([)）、]|[.．](?!\d))[ \t]*(\S.*)$/i;
const CIRCLED = /^([ \t]*)()([①-⑳])()[ \t]*(\S.*)$/;
const INLINE = /(?<![\d.])[(（]?(\d{1,2})(?:[)）、]|[.．](?=\s?\p{Script=Han}))\s*/gu;
const INLINE_CIRCLED = /[①-⑳]\s*/g;
/** What leads in a list of something else than wishes. */
const NO_WISH =
  /\b(?:agenda|minutes|attendees|participants|(?:we|i)(?: have|['’]ve) (?:\w+ )?(?:done|completed|finished|changed|fixed|delivered)|completed|done so far|changes|release notes|next steps on our side|we will)\b|议程|纪要|参会|与会|已完成|完成情况|更新内容|我们(?:已|将|会)/i;
const WISH =
  /\b(?:please|need|require|send|provide|missing|still|waiting|confirm|from you|your side|could you|would you|open|outstanding)\b|请|麻烦|提供|需要|补充|确认|还差|缺|尚未|待/i;

interface List {
  lead: string;
  items: string[];
}

/**
 * The entries of the list in a request of ours: bullets, `1.`, `1、`, `（1）`, `a)`, `①`, also within one line. A list has two entries
 * or more, its numbers run from the first on. Of several lists the one that a wish leads in; an agenda or a report of ours is none.
 */
export function findItems(text: string): string[] {
  const lists = listsIn(withoutLeftovers(text)).filter(
    ({ lead }) => !NO_WISH.test(lead) || WISH.test(lead),
  );
  const wished = lists.filter(({ lead }) => WISH.test(lead));
  const [list] = wished.length > 0 ? wished : lists;
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
  const numbered = NUMBERED.exec(line) ?? CIRCLED.exec(line);
  if (!numbered) return undefined;
  const [, indent = '', open = '', mark = '', shut = '', text = ''] = numbered;
  if (inlineLists(line).length > 0) return undefined;
  const { family, place } = placeOf(mark.toLowerCase());
  return { indent: indent.length, family: open + family + shut, place, text };
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
  const found = marks.length > 1 ? marks : [...line.matchAll(INLINE_CIRCLED)];
  if (found.length < 2) return [];
  const items = found.map(({ index, 0: mark }, i) =>
    cleaned(line.slice(index + mark.length, found[i + 1]?.index ?? line.length)),
  );
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
