import { useMemo, useState } from 'preact/hooks';
import type { Failure } from '@/lib/messaging/protocol';
import type { TailoredLadder, TailoredStep } from '@/lib/messaging/tailor-view';
import { useAnswer, useTemplates } from './templates-context';
import { addressOf } from './templates-route';
import { StepEditor } from './templates-step';
import { audienceWords, failureWords, type Labels, offsetWords } from './templates-words';

/** One ladder as its picture; each step opens to be changed. */
export function TemplatesLadder({ situation }: { situation: string }) {
  const { port, words, language, names, scope, version, change } = useTemplates();
  const {
    value: ladder,
    failure,
    reload,
  } = useAnswer(port, 'tailoredLadder', { scope, situation }, version);
  const [open, setOpen] = useState('');
  const [refused, setRefused] = useState<Failure | null>(null);
  const labels: Labels = useMemo(
    () => new Map(ladder?.steps.map(({ step }) => [step.id, step.label])),
    [ladder],
  );
  const speech = { words, names, language };
  if (!ladder) {
    return (
      <div class="s-group" role="status">
        <p>{failure ? failureWords(failure, speech, labels) : words.loading}</p>
        {failure && (
          <button type="button" class="s-button" onClick={reload}>
            {words.retry}
          </button>
        )}
      </div>
    );
  }
  const restore = async () => setRefused(await change('restoreGuidance', { rows: ladder.rows }));
  return (
    <section class="s-group g-ladder" data-testid="templates-ladder" data-situation={situation}>
      <a class="g-link g-back" href={addressOf(scope)}>
        {words.back}
      </a>
      <h2>{ladder.label[language]}</h2>
      <p class="s-hint">
        {ladder.hint[language]} {words.owedBy[ladder.owedBy]}
      </p>
      <ol class="g-steps">
        {ladder.steps.map((one, index) => (
          <StepRow
            key={one.step.id}
            one={one}
            before={ladder.steps[index - 1]}
            ladder={ladder}
            labels={labels}
            open={open === one.step.id}
            toggle={() => setOpen(open === one.step.id ? '' : one.step.id)}
          />
        ))}
      </ol>
      {refused && (
        <p class="s-problem" role="alert">
          {failureWords(refused, speech, labels)}
        </p>
      )}
      {ladder.rows.length > 0 && (
        <div>
          <button
            type="button"
            class="s-button"
            data-testid="restore-ladder"
            onClick={() => void restore()}
          >
            {words.restoreLadder}
          </button>
        </div>
      )}
    </section>
  );
}

interface RowProps {
  one: TailoredStep;
  before: TailoredStep | undefined;
  ladder: TailoredLadder;
  labels: Labels;
  open: boolean;
  toggle(): void;
}

function StepRow({ one, before, ladder, labels, open, toggle }: RowProps) {
  const { words, names, language } = useTemplates();
  const { step } = one;
  const speech = { words, names, language };
  const how = step.medium === 'self' ? '' : audienceWords(step.audience, speech);
  const panel = `step-${step.id}`;
  return (
    <li
      class={`g-step level-${step.level}`}
      data-testid="templates-step"
      data-step={step.id}
      data-changed={step.changed === true}
      style={{ '--x': step.level, '--from': before?.step.level ?? step.level }}
    >
      <Gutter level={step.level} from={before?.step.level} />
      <div class="g-body">
        <button
          type="button"
          class="g-head"
          aria-expanded={open}
          aria-controls={panel}
          onClick={toggle}
        >
          <span class="g-title">
            <strong>{step.label[language]}</strong>
            {step.changed && (
              <span class="g-mark" data-testid="changed-mark">
                {words.changed}
              </span>
            )}
          </span>
          <span class="g-facts">
            {[offsetWords(step, speech, labels), words.media[step.medium], how]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </button>
        <div id={panel}>{open && <StepEditor one={one} ladder={ladder} labels={labels} />}</div>
      </div>
    </li>
  );
}

const LEFT = 14;
const RISE = 7;

/** The path that leans out the higher it goes. */
function Gutter({ level, from }: { level: number; from: number | undefined }) {
  const x = LEFT + level * RISE;
  const x0 = LEFT + (from ?? level) * RISE;
  return (
    <div class="g-gutter" aria-hidden="true">
      <svg width="64" height="16" viewBox="0 0 64 16" aria-hidden="true">
        {from !== undefined && <path d={`M${x0} 0C${x0} 9 ${x} 7 ${x} 16`} />}
      </svg>
      <span class="g-node" style={{ marginInlineStart: `${x - 12}px` }}>
        {level}
      </span>
      <i class="g-line" style={{ marginInlineStart: `${x - 1}px` }} />
    </div>
  );
}
