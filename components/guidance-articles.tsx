import { useGuidance } from './guidance-context';
import { Part } from './guidance-rules';
import type { Found } from './guidance-search';

/** The articles, section by section, with what rests on each. */
export function GuidanceArticles({ found }: { found: Found }) {
  const { words, language } = useGuidance();
  const nameOf = useNames();
  const other = language === 'zh' ? 'en' : 'zh';
  return (
    <Part
      id="articles"
      title={words.articles}
      hint={words.articlesHint}
      count={found.articles.length}
    >
      {found.articles.map(({ id, title, url, sections }) => (
        <div key={id} class="gd-rule" id={id} data-testid="guidance-article">
          <h3>
            <span class="gd-id">{id}</span> {title[language]}{' '}
            <small lang={other}>{title[other]}</small>
          </h3>
          {url && (
            <p>
              <a class="s-link" href={url} target="_blank" rel="noreferrer">
                {words.read}
              </a>
            </p>
          )}
          <dl class="gd-sections">
            {sections.map(({ section, citedBy }) => (
              <div key={section} data-cited={citedBy.length > 0}>
                <dt>{section}</dt>
                <dd>
                  {citedBy.length === 0
                    ? words.citedByNothing
                    : citedBy.map((by) => (
                        <a key={by} href={`#/guidance/${by}`}>
                          {nameOf(by)}
                        </a>
                      ))}
                </dd>
              </div>
            ))}
          </dl>
        </div>
      ))}
    </Part>
  );
}

/** What an id is called on the page. */
function useNames(): (id: string) => string {
  const { view, words, language, names } = useGuidance();
  const known = new Map<string, string>();
  for (const { situation, label, steps } of view.ladders) {
    known.set(situation, label[language]);
    for (const step of steps) known.set(step.id, `${label[language]}: ${step.label[language]}`);
  }
  for (const { id, name } of view.guards) known.set(id, `${id} ${name[language]}`);
  for (const { id, label } of view.extras) known.set(id, label[language]);
  for (const { level } of view.levels) known.set(`level-${level}`, words.level(level));
  for (const { kind } of view.reasons) known.set(`reason.${kind}`, names.reasons[kind]);
  return (id) => known.get(id) ?? id;
}
