import type { Stage } from '@/lib/domain/records';
import { useGuidance } from './guidance-context';
import type { Found } from './guidance-search';

interface Props {
  found: Found;
  stages: readonly (Stage | 'anywhere')[];
}

/** The way to each situation, stage by stage, then to the rules and articles. */
export function GuidanceContents({ found, stages }: Props) {
  const { words, language } = useGuidance();
  const parts = (['levels', 'guards', 'reasons', 'extras', 'articles'] as const).filter(
    (part) => found[part].length > 0,
  );
  return (
    <nav class="gd-contents" aria-label={words.contents} data-testid="guidance-contents">
      {stages.map((stage) => {
        const here = found.ladders.filter((ladder) => ladder.stage === stage);
        return (
          here.length > 0 && (
            <div key={stage}>
              <p>{words.stages[stage]}</p>
              <ul>
                {here.map(({ situation, label }) => (
                  <li key={situation}>
                    <a href={`#/guidance/${situation}`}>{label[language]}</a>
                  </li>
                ))}
              </ul>
            </div>
          )
        );
      })}
      {parts.length > 0 && (
        <ul class="gd-more">
          {parts.map((part) => (
            <li key={part}>
              <a href={`#/guidance/${part}`}>{words[part]}</a>
            </li>
          ))}
        </ul>
      )}
    </nav>
  );
}
