import { useState } from 'preact/hooks';
import type { GuidanceView } from '@/lib/messaging/tailor-view';
import { SearchField } from './search-field';
import { useTemplates } from './templates-context';
import { addressOf } from './templates-route';

const STAGES = ['kickoff', 'delivery', 'acceptance', 'closeout', 'aftercare', 'anywhere'] as const;

/** The situations by stage, found by their words; what is changed carries a mark. */
export function TemplatesList({ view, path }: { view: GuidanceView; path: string }) {
  const { words, language, scope } = useTemplates();
  const [text, setText] = useState('');
  const wanted = text.trim().toLocaleLowerCase().split(/\s+/);
  const found = view.situations.filter(({ situation, label, hint }) => {
    const all = [situation, label.en, label.zh, hint.en, hint.zh].join(' ').toLocaleLowerCase();
    return wanted.every((word) => all.includes(word));
  });
  return (
    <nav class="g-side" aria-label={words.situations}>
      <a
        class="g-entry"
        href={addressOf(scope)}
        aria-current={path === '' ? 'page' : undefined}
        data-testid="templates-overview-link"
      >
        {words.overview}
      </a>
      <SearchField label={words.search} value={text} testId="templates-search" onInput={setText} />
      {found.length === 0 && (
        <p class="s-hint" role="status">
          {words.noHits}
        </p>
      )}
      {STAGES.map((stage) => {
        const here = found.filter((one) => one.stage === stage);
        return here.length === 0 ? null : (
          <section key={stage}>
            <h2>{words.stages[stage]}</h2>
            <ul>
              {here.map(({ situation, label, changed }) => (
                <li key={situation}>
                  <a
                    class="g-entry"
                    href={addressOf(scope, situation)}
                    aria-current={situation === path ? 'page' : undefined}
                    data-testid="templates-situation"
                    data-situation={situation}
                    data-changed={changed}
                  >
                    {label[language]}
                    {changed && (
                      <span class="g-dot" title={words.changed}>
                        <span class="visually-hidden">{words.changed}</span>
                      </span>
                    )}
                  </a>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </nav>
  );
}
