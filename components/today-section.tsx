import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { TodayTexts } from './today-words';

interface Props {
  tone: 'overdue' | 'due' | 'waiting';
  title: string;
  count: string;
  /** Asks that exist but were not handed over. */
  more: number;
  testId: string;
  texts: TodayTexts;
  children: ComponentChildren;
}

/** One of the popup's three lists under its heading. */
export function TodaySection({ tone, title, count, more, testId, texts, children }: Props) {
  const id = useId();
  return (
    <section class={`t-section t-${tone}`} aria-labelledby={id} data-testid={testId}>
      <h2 class="t-heading" id={id}>
        {title} <span class="t-count">{count}</span>
      </h2>
      {children}
      {more > 0 && <p class="t-muted t-more">{texts.words.more(more)}</p>}
    </section>
  );
}
