import type { Phrase } from '@/lib/domain/ladder';
import { wordsIn } from '@/lib/i18n/words';
import type { ReviewText, ReviewView } from '@/lib/messaging/review-view';
import { ownerOf } from './guidance-context';

export type Found = Pick<
  ReviewView,
  'ladders' | 'levels' | 'guards' | 'reasons' | 'extras' | 'articles'
>;

/** What of the guidance holds all these words, in either language; everything where there are none. */
export function search(
  view: ReviewView,
  texts: ReadonlyMap<string, ReviewText[]>,
  text: string,
): Found {
  const wanted = text.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return view;
  /** All words stand in one part: a text, or what something is called. */
  const isHit = (named: (string | Phrase | readonly string[])[], parts: string[] = []) =>
    [named.map(plain).join('\n'), ...parts.map(plain)].some((part) =>
      wanted.every((word) => part.includes(word)),
    );
  const written = (id: string) =>
    (texts.get(ownerOf(id)) ?? [])
      .filter((one) => !id.includes('.') || one.id.split('#')[0] === id)
      .flatMap(({ sample, subject = '', body }) => [
        `${sample.subject ?? ''}\n${sample.text}`,
        `${subject}\n${body}`,
      ]);
  return {
    ladders: view.ladders.filter(({ situation, label, hint, steps, sources }) =>
      isHit(
        [
          situation,
          label,
          hint,
          sources,
          ...steps.flatMap((step) => [step.id, step.label, step.sources]),
        ],
        written(situation),
      ),
    ),
    levels: view.levels.filter(({ level, says, sources }) =>
      isHit([wordsIn('en').levels[level], wordsIn('zh').levels[level], says, sources]),
    ),
    guards: view.guards.filter(({ id, name, rule, sources }) => isHit([id, name, rule, sources])),
    reasons: view.reasons.filter(({ kind, says, sources, step }) =>
      isHit(
        [
          kind,
          wordsIn('en').reasons[kind],
          wordsIn('zh').reasons[kind],
          says,
          sources,
          step?.label ?? '',
        ],
        written(`reason.${kind}`),
      ),
    ),
    extras: view.extras.filter(({ id, label, when, sources }) =>
      isHit([id, label, when, sources], written(id)),
    ),
    articles: view.articles.filter(({ id, title, sections }) =>
      isHit([id, title, sections.map(({ section }) => section)]),
    ),
  };
}

function plain(part: string | Phrase | readonly string[]): string {
  if (typeof part === 'string') return part.toLocaleLowerCase();
  return Object.values(part).join('\n').toLocaleLowerCase();
}
