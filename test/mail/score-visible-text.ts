import type { Reply } from './corpus/reply';

export interface VisibleScore {
  right: number;
  /** Own words are missing: worse than a signature that stayed. */
  cut: number;
  /** All own words and more. */
  more: number;
  wrong: readonly string[];
}

/** How well `read` finds the own words of the replies; blank lines and spaces at the ends of lines do not count. */
export function scoreVisibleText(
  read: (text: string) => string,
  replies: readonly Reply[],
): VisibleScore {
  const wrong: string[] = [];
  let cut = 0;
  for (const { name, text, own } of replies) {
    const found = linesOf(read(text));
    const wanted = linesOf(own);
    if (found.join('\n') === wanted.join('\n')) continue;
    wrong.push(name);
    if (wanted.some((line) => !found.includes(line))) cut++;
  }
  return { right: replies.length - wrong.length, cut, more: wrong.length - cut, wrong };
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
