import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Phrase } from '@/lib/domain/ladder';
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
  const isFound = (id: string, label: Phrase, hint: Phrase) => {
    const all = [id, label.en, label.zh, hint.en, hint.zh].join(' ').toLocaleLowerCase();
    return wanted.every((word) => all.includes(word));
  };
  const found = view.situations.filter((one) => isFound(one.situation, one.label, one.hint));
  const beside = view.beside.filter((one) => isFound(one.owner, one.label, one.hint));
  const side = useRef<HTMLElement>(null);
  // The one that is open is seen in a list longer than the window.
  useLayoutEffect(() => {
    const current = side.current?.querySelector<HTMLElement>('[aria-current]');
    const { clientHeight = 0 } = side.current ?? {};
    if (current && current.offsetTop > clientHeight) side.current?.scrollTo(0, current.offsetTop);
  }, []);
  return (
    <nav class="g-side" aria-label={words.situations} ref={side}>
      <a
        class="g-entry"
        href={addressOf(scope)}
        aria-current={path === '' ? 'page' : undefined}
        data-testid="templates-overview-link"
      >
        {words.overview}
      </a>
      <SearchField label={words.search} value={text} testId="templates-search" onInput={setText} />
      {found.length + beside.length === 0 && (
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
                <Entry
                  key={situation}
                  path={situation}
                  label={label[language]}
                  changed={changed}
                  current={path}
                  testId="templates-situation"
                />
              ))}
            </ul>
          </section>
        );
      })}
      {beside.length > 0 && (
        <section>
          <h2>{words.beside}</h2>
          <ul>
            {beside.map(({ owner, label, changed }) => (
              <Entry
                key={owner}
                path={owner}
                label={label[language]}
                changed={changed}
                current={path}
                testId="templates-other"
              />
            ))}
          </ul>
        </section>
      )}
    </nav>
  );
}

interface EntryProps {
  path: string;
  label: string;
  changed: boolean;
  /** The path that is open. */
  current: string;
  testId: string;
}

function Entry({ path, label, changed, current, testId }: EntryProps) {
  const { words, scope } = useTemplates();
  return (
    <li>
      <a
        class="g-entry"
        href={addressOf(scope, path)}
        aria-current={path === current ? 'page' : undefined}
        data-testid={testId}
        data-situation={path}
        data-changed={changed}
      >
        {label}
        {changed && (
          <span class="g-dot" title={words.changed}>
            <span class="visually-hidden">{words.changed}</span>
          </span>
        )}
      </a>
    </li>
  );
}
