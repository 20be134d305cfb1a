import type { ToneFinding } from '@/lib/domain/tone';
import type { DraftView } from '@/lib/messaging/views';

/** The draft with better words in the place of a finding, in text and html; the other findings move along. As it is where those words are not found in it. */
export function mended(draft: DraftView, { kind, text: found, better }: ToneFinding): DraftView {
  const finding = draft.tone.find((one) => one.kind === kind && one.text === found);
  if (!finding) return draft;
  const { index } = finding;
  const nth = draft.text.slice(0, index).split(found).length;
  const moved = better.length - found.length;
  return {
    ...draft,
    text: draft.text.slice(0, index) + better + draft.text.slice(index + found.length),
    html: replaceNth(draft.html, nth, escaped(found), escaped(better)),
    tone: draft.tone
      .filter(
        (other) => other.index + other.text.length <= index || other.index >= index + found.length,
      )
      .map((other) => (other.index > index ? { ...other, index: other.index + moved } : other)),
  };
}

/** The value that holds the words, with the better ones in; none where they are the text's own. */
export function mendedValue(
  values: Readonly<Record<string, string>>,
  { text, better }: ToneFinding,
): Record<string, string> | undefined {
  const holder = Object.entries(values).find(([, value]) => value.includes(text));
  return holder && { [holder[0]]: holder[1].replace(text, () => better) };
}

function replaceNth(whole: string, nth: number, found: string, better: string): string {
  const parts = whole.split(found);
  if (parts.length <= nth) return whole;
  return parts.slice(0, nth).join(found) + better + parts.slice(nth).join(found);
}

/** As the texts are written into html. */
function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
