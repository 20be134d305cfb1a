import type { Ladder } from '@/lib/domain/ladder';
import { useGuidance } from './guidance-context';
import { GuidancePicture } from './guidance-picture';
import { GuidanceSources } from './guidance-sources';
import { GuidanceStep } from './guidance-step';
import { GuidanceTexts } from './guidance-texts';

/** All that the guidance says of one situation. */
export function GuidanceSituation({ ladder }: { ladder: Ladder }) {
  const { words, language, texts } = useGuidance();
  const { situation, label, hint, owedBy, steps } = ladder;
  const other = language === 'zh' ? 'en' : 'zh';
  const traits = [
    words.owedBy[owedBy],
    ...(['usual', 'recurring', 'optional', 'closesItself'] as const)
      .filter((trait) => ladder[trait])
      .map((trait) => words.traits[trait]),
    ...(ladder.bundles ? [] : [words.traits.alone]),
    words.steps(steps.length),
  ];
  const shared = texts.get(situation)?.some(({ id }) => id.startsWith(`${situation}#`));
  return (
    <section
      class="s-group gd-situation"
      id={situation}
      data-testid="guidance-situation"
      data-situation={situation}
      aria-labelledby={`${situation}-title`}
    >
      <header>
        <h3 id={`${situation}-title`}>
          {label[language]} <small lang={other}>{label[other]}</small>
        </h3>
        <p>{hint[language]}</p>
        <p class="gd-traits">
          {traits.map((trait) => (
            <span key={trait}>{trait}</span>
          ))}
        </p>
      </header>
      <GuidancePicture ladder={ladder} />
      <div class="gd-steps">
        {steps.map((step) => (
          <GuidanceStep key={step.id} step={step} ladder={ladder} />
        ))}
      </div>
      {shared && (
        <div class="gd-shared">
          <p class="gd-note">{words.shared}</p>
          <GuidanceTexts id={situation} />
        </div>
      )}
      <GuidanceSources sources={ladder.sources} />
    </section>
  );
}
