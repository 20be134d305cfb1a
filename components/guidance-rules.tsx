import type { ComponentChildren } from 'preact';
import { useGuidance } from './guidance-context';
import type { Found } from './guidance-search';
import { GuidanceSources } from './guidance-sources';
import { GuidanceStep } from './guidance-step';
import { GuidanceTexts } from './guidance-texts';

/** What holds for all ladders: levels, guards, reasons, the texts of none. */
export function GuidanceRules({ found }: { found: Found }) {
  const { words, language, names } = useGuidance();
  return (
    <>
      <Part id="levels" title={words.levels} count={found.levels.length}>
        {found.levels.map(({ level, says, sources }) => (
          <div key={level} class="gd-rule" id={`level-${level}`}>
            <h3>
              <span class={`gd-level level-${level}`}>{level}</span> {names.levels[level]}
            </h3>
            <p>{says[language]}</p>
            <GuidanceSources sources={sources} />
          </div>
        ))}
      </Part>
      <Part id="guards" title={words.guards} hint={words.guardsHint} count={found.guards.length}>
        {found.guards.map(({ id, name, rule, sources }) => (
          <div key={id} class="gd-rule" id={id} data-testid="guidance-guard">
            <h3>
              <span class="gd-id">{id}</span> {name[language]}
            </h3>
            <p>{rule[language]}</p>
            <GuidanceSources sources={sources} />
          </div>
        ))}
      </Part>
      <Part
        id="reasons"
        title={words.reasons}
        hint={words.reasonsHint}
        count={found.reasons.length}
      >
        {found.reasons.map(({ kind, says, sources, step }) => (
          <div key={kind} class="gd-rule" id={`reason.${kind}`} data-testid="guidance-reason">
            <h3>{names.reasons[kind]}</h3>
            <p>{says[language]}</p>
            {step ? (
              <GuidanceStep step={step} />
            ) : (
              <>
                <p class="s-hint">{words.noReasonText}</p>
                <GuidanceSources sources={sources} />
              </>
            )}
          </div>
        ))}
      </Part>
      <Part id="extras" title={words.extras} count={found.extras.length}>
        {found.extras.map(({ id, label, when, sources }) => (
          <div key={id} class="gd-rule" id={id} data-testid="guidance-extra">
            <h3>{label[language]}</h3>
            <p>{when[language]}</p>
            <GuidanceSources sources={sources} />
            <GuidanceTexts id={id} />
          </div>
        ))}
      </Part>
    </>
  );
}

interface PartProps {
  id: string;
  title: string;
  hint?: string;
  count: number;
  children: ComponentChildren;
}

export function Part({ id, title, hint, count, children }: PartProps) {
  if (count === 0) return null;
  return (
    <section class="gd-part" id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      <div class="s-group">
        {hint && <p class="s-hint">{hint}</p>}
        {children}
      </div>
    </section>
  );
}
