import { type Ladder, type Step, termReadiness } from '@/lib/domain/ladder';
import type { Role } from '@/lib/domain/records';
import type { StepChange } from '@/lib/domain/tailoring';
import { useGuidance } from './guidance-context';
import { GuidanceSources } from './guidance-sources';
import { GuidanceTexts } from './guidance-texts';

/** One step, its facts in a line; unfolded, all about it and its texts. */
export function GuidanceStep({ step, ladder }: { step: Step; ladder?: Ladder }) {
  const { view, words, language } = useGuidance();
  const own = view.changes.flatMap(({ change, ...where }) =>
    change.kind === 'step' && change.stepId === step.id
      ? [{ ...where, change: change.change }]
      : [],
  );
  const isChanged = view.changes.some(
    ({ change }) =>
      (change.kind === 'step' && change.stepId === step.id) ||
      (change.kind === 'text' && change.textId.split('#')[0] === step.id),
  );
  return (
    <details class="gd-step" id={step.id} data-testid="guidance-step" data-step={step.id}>
      <summary>
        <span class={`gd-level level-${step.level}`} title={words.level(step.level)}>
          {step.level}
        </span>
        <span class="gd-name">
          <strong>{step.label[language]}</strong>
          {isChanged && <span class="gd-changed">{words.changed}</span>}
          <Facts step={step} ladder={ladder} />
        </span>
      </summary>
      <div class="gd-inside">
        {own.map(({ where, name, change }) => (
          <div key={`${where} ${name ?? ''}`} class="gd-own">
            <p class="gd-whose">{words.yours(where, name ?? '')}</p>
            <Facts step={{ ...step, ...merged(change) }} ladder={ladder} />
            {(change.ready ?? change.items) && <Needs step={{ ...step, ...merged(change) }} />}
          </div>
        ))}
        <Needs step={step} />
        <GuidanceSources sources={step.sources} />
        {step.noText ? <p class="s-hint">{words.noText}</p> : <GuidanceTexts id={step.id} />}
      </div>
    </details>
  );
}

function merged({ offset, medium, audience, ready, items }: StepChange): Partial<Step> {
  return {
    ...(offset !== undefined && { offset }),
    ...(medium && { medium }),
    ...(audience && { audience }),
    ...(ready && { ready }),
    ...(items && { items }),
  };
}

/** When, how, to whom. */
function Facts({ step, ladder }: { step: Step; ladder: Ladder | undefined }) {
  const { words, language, names } = useGuidance();
  const after = ladder?.steps.find(({ id }) => id === step.after)?.label[language] ?? '';
  const list = (roles: readonly Role[]) =>
    roles.map((role) => names.roles[role]).join(language === 'zh' ? '、' : ', ');
  const { to, cc } = step.audience;
  return (
    <span class="gd-facts">
      <span>
        {ladder ? words.when(step, after) : words.onReason}
        {step.every !== undefined && `, ${words.every(step.every)}`}
      </span>
      <span>{words.media[step.orLive ? 'orLive' : step.medium]}</span>
      {step.medium !== 'self' && (
        <span>
          {words.to}: {list(to) || words.nobody}
          {cc.length > 0 && ` (${words.cc(list(cc))})`}
        </span>
      )}
    </span>
  );
}

/** What must be ready, and the agreed term that it rests on. */
function Needs({ step }: { step: Step }) {
  const { view, words, language } = useGuidance();
  const label = (id: string) =>
    step.items?.find((item) => item.id === id)?.label ?? view.readiness[id]?.[language] ?? id;
  const ready = [
    ...step.ready.map((id) => ({ id, label: label(id) })),
    ...(step.needsTick ? [{ id: 'superior-knows', label: words.superior }] : []),
    ...(step.level >= 4 ? [{ id: 'two-reminders', label: label('two-reminders') }] : []),
  ];
  const term = step.term && (view.values[step.term]?.[language] ?? step.term);
  return (
    <>
      {ready.length > 0 && (
        <dl class="gd-ready">
          <dt>{words.ready}</dt>
          {ready.map((item) => (
            <dd key={item.id}>{item.label}</dd>
          ))}
        </dl>
      )}
      {step.term && (
        <dl class="gd-ready" data-ready={termReadiness(step.term)}>
          <dt>{words.term}</dt>
          <dd>{term}</dd>
        </dl>
      )}
      {step.ball && <p class="gd-note">{words.ball}</p>}
    </>
  );
}
