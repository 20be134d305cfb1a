import { useGuidance } from './guidance-context';

/** What something rests on: sections, by article, each with its title. */
export function GuidanceSources({ sources }: { sources: readonly string[] }) {
  const { view, language, words } = useGuidance();
  const articles = view.articles.flatMap((article) => {
    const cited = sources.filter((source) =>
      article.sections.some(({ section }) => section === source),
    );
    return cited.length > 0 ? [{ ...article, cited }] : [];
  });
  return (
    <dl class="gd-sources">
      <dt>{words.sources}</dt>
      {articles.map(({ id, title, url, cited }) => (
        <dd key={id}>
          {cited.map((source) => (
            <a key={source} class="gd-cite" href={`#/guidance/${id}`} data-source={source}>
              {source}
            </a>
          ))}{' '}
          {url ? (
            <a class="s-link" href={url} target="_blank" rel="noreferrer">
              {title[language]}
            </a>
          ) : (
            <span>{title[language]}</span>
          )}
        </dd>
      ))}
    </dl>
  );
}
