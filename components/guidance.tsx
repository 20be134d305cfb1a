import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Stage } from '@/lib/domain/records';
import { failureSentence } from '@/lib/i18n/failures';
import { pickLanguage } from '@/lib/i18n/language';
import { wordsIn } from '@/lib/i18n/words';
import type { PageProps } from './dashboard';
import { GuidanceArticles } from './guidance-articles';
import { GuidanceContents } from './guidance-contents';
import { type Guidance, GuidanceContext, guidanceWords } from './guidance-context';
import { GuidanceRules } from './guidance-rules';
import { search } from './guidance-search';
import { GuidanceSituation } from './guidance-situation';
import { useReview } from './guidance-state';
import { GuidanceTools } from './guidance-tools';

const stages: readonly (Stage | 'anywhere')[] = [
  'kickoff',
  'delivery',
  'acceptance',
  'closeout',
  'aftercare',
  'anywhere',
];

/** All that the product goes by, in one place: situations, steps, texts in both languages, rules and sources; to be read, searched and printed. */
export function GuidancePage({ port, preferred, path, onLanguage }: PageProps) {
  const { view, texts, owners, failure, reload } = useReview(port);
  const [wanted, setWanted] = useState('');
  const [asWritten, setAsWritten] = useState(false);
  const page = useRef<HTMLElement>(null);
  const language = view?.language ?? pickLanguage('auto', preferred);
  const words = guidanceWords(language);
  const found = useMemo(() => view && search(view, texts, wanted), [view, texts, wanted]);
  const shared = useMemo(
    (): Guidance | null =>
      view && { view, language, words, names: wordsIn(language), asWritten, texts },
    [view, language, words, asWritten, texts],
  );
  useLayoutEffect(() => onLanguage(language), [language, onLanguage]);
  useUnfoldedInPrint();
  const isRead = view !== null && texts.size === owners;
  useEffect(() => {
    if (!isRead || !path) return;
    show(path);
    // The same link once more changes no address.
    const open = new AbortController();
    addEventListener(
      'click',
      ({ target }) => {
        const link = target instanceof Element && target.closest('a');
        if (link && link.hash === location.hash) show(path);
      },
      open,
    );
    return () => open.abort();
  }, [isRead, path]);

  return (
    <main class="s-page gd-page" data-testid="page-guidance" ref={page}>
      <h1>{words.title}</h1>
      <p class="p-intro">{words.intro}</p>
      {!shared || !found ? (
        <div class="s-group" role="status">
          <p>{failure ? failureSentence(failure, language) : words.loading}</p>
          {failure && (
            <button type="button" class="s-button" onClick={reload}>
              {words.retry}
            </button>
          )}
        </div>
      ) : (
        <GuidanceContext.Provider value={shared}>
          <GuidanceTools
            wanted={wanted}
            onWanted={setWanted}
            onAsWritten={setAsWritten}
            found={found.ladders.length}
            owners={owners}
            failure={failure}
            page={page}
          />
          <div class="gd-columns">
            <GuidanceContents found={found} stages={stages} />
            <div class="gd-main">
              {Object.values(found).every((part) => part.length === 0) && (
                <div class="s-group p-empty" data-testid="no-hits">
                  <p>{words.noHits(wanted.trim())}</p>
                </div>
              )}
              {stages.map((stage) => {
                const here = found.ladders.filter((ladder) => ladder.stage === stage);
                return (
                  here.length > 0 && (
                    <section key={stage} class="gd-part" aria-labelledby={`stage-${stage}`}>
                      <h2 id={`stage-${stage}`}>{words.stages[stage]}</h2>
                      {here.map((ladder) => (
                        <GuidanceSituation key={ladder.situation} ladder={ladder} />
                      ))}
                    </section>
                  )
                );
              })}
              <GuidanceRules found={found} />
              <GuidanceArticles found={found} />
            </div>
          </div>
        </GuidanceContext.Provider>
      )}
    </main>
  );
}

/** Brings what the address names into view, unfolded. */
function show(id: string): void {
  const target = document.getElementById(id);
  if (!target) return;
  if (target instanceof HTMLDetailsElement) target.open = true;
  // At once: the way there is long.
  target.scrollIntoView({ behavior: 'instant' });
  // The next Tab goes on from there.
  target.tabIndex = -1;
  target.focus({ preventScroll: true });
}

/** Paper unfolds nothing by itself. */
function useUnfoldedInPrint(): void {
  useEffect(() => {
    const open = new AbortController();
    let folded: HTMLDetailsElement[] = [];
    addEventListener(
      'beforeprint',
      () => {
        folded = [...document.querySelectorAll<HTMLDetailsElement>('.gd-page details:not([open])')];
        for (const one of folded) one.open = true;
      },
      open,
    );
    addEventListener(
      'afterprint',
      () => {
        for (const one of folded) one.open = false;
      },
      open,
    );
    return () => open.abort();
  }, []);
}
