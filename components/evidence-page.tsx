import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import type { Language } from '@/lib/domain/records';
import { evidenceEn } from '@/lib/i18n/evidence.en';
import { evidenceZh } from '@/lib/i18n/evidence.zh';
import { failureSentence } from '@/lib/i18n/failures';
import { pickLanguage } from '@/lib/i18n/language';
import type { Client } from '@/lib/messaging/client';
import { EvidencePaper } from './evidence-paper';
import { usePage } from './use-page';

interface Props {
  port: Client;
  preferred: readonly string[];
  /** Id of the ask. */
  path: string;
  onLanguage(language: Language): void;
}

/** The evidence pack of an ask, in the client's language first, ready to print. */
export function EvidencePage({ port, preferred, path, onLanguage }: Props) {
  const question = useMemo(() => ({ askId: path }), [path]);
  const { view, failure, reload } = usePage(port, 'evidence', question);
  const [chosen, setChosen] = useState<Language | null>(null);
  const [excerpts, setExcerpts] = useState(true);
  const language = view?.language ?? pickLanguage('auto', preferred);
  const words = language === 'zh' ? evidenceZh : evidenceEn;
  const spoken = chosen ?? view?.client.language ?? language;
  useLayoutEffect(() => onLanguage(language), [language, onLanguage]);
  const isGone = failure?.code === 'not-found' || failure?.code === 'invalid-request';
  const gone = path ? words.gone : words.none;
  return (
    <main class="s-page e-page" data-testid="page-evidence">
      {!view && <h1 class="visually-hidden">{words.title}</h1>}
      {failure && (
        <div class="s-group e-tools" role="alert">
          <p>{isGone ? gone : failureSentence(failure, language)}</p>
          {!isGone && (
            <button type="button" class="s-button" onClick={() => void reload()}>
              {words.retry}
            </button>
          )}
        </div>
      )}
      {!view && !failure && <p role="status">{words.loading}</p>}
      {view && (
        <>
          <a class="p-back" href={`#/projects/${view.project.id}`}>
            ← <bdi>{view.project.name}</bdi>
          </a>
          <section class="s-group e-tools" aria-label={words.tools}>
            <fieldset class="s-choice">
              <legend class="visually-hidden">{words.language}</legend>
              {(['en', 'zh'] as const).map((each) => (
                <label key={each}>
                  <input
                    type="radio"
                    name="evidence-language"
                    data-testid={`evidence-${each}`}
                    checked={each === spoken}
                    onChange={() => setChosen(each)}
                  />
                  <span>{words.languages[each]}</span>
                </label>
              ))}
            </fieldset>
            <label class="s-check">
              <input
                type="checkbox"
                data-testid="evidence-excerpts"
                checked={excerpts}
                onChange={(event) => setExcerpts(event.currentTarget.checked)}
              />
              {words.excerpts}
            </label>
            <button
              type="button"
              class="s-button s-primary"
              data-testid="evidence-print"
              onClick={() => print()}
            >
              {words.print}
            </button>
          </section>
          <EvidencePaper view={view} language={spoken} excerpts={excerpts} />
        </>
      )}
    </main>
  );
}
