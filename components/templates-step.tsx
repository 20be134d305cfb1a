import { useState } from 'preact/hooks';
import type { Step } from '@/lib/domain/ladder';
import type { Role } from '@/lib/domain/records';
import { articleTitle } from '@/lib/i18n/sources';
import type { Failure } from '@/lib/messaging/protocol';
import type { TailoredLadder, TailoredStep } from '@/lib/messaging/tailor-view';
import { Field } from './settings-field';
import { useTemplates } from './templates-context';
import { ReadyItems } from './templates-ready';
import { changeOf, problemsWith, ROLES, type StepDraft, toStepDraft } from './templates-step-draft';
import { StepTexts } from './templates-texts';
import { failureWords, type Labels, problemWords, stepChangeWords } from './templates-words';

interface Props {
  one: TailoredStep;
  ladder: TailoredLadder;
  labels: Labels;
}

/** When a step comes, how, to whom, what it needs before; and its texts. */
export function StepEditor({ one, ladder, labels }: Props) {
  const { words, names, language, scope, change } = useTemplates();
  const { step } = one;
  const [edited, setEdited] = useState<StepDraft | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const draft = edited ?? toStepDraft(step);
  const next = changeOf(draft, one, ladder.readiness);
  const dirty = edited !== null && JSON.stringify(draft) !== JSON.stringify(toStepDraft(step));
  const problems = dirty ? problemsWith(ladder, step.id, next) : [];
  const speech = { words, names, language };
  const edit = (changes: Partial<StepDraft>) => {
    setEdited({ ...draft, ...changes });
    setFailure(null);
  };
  const done = (failed: Failure | null) => {
    setFailure(failed);
    if (!failed) setEdited(null);
  };
  const save = async () => {
    if (!dirty || problems.length > 0) return;
    const rev = one.row?.rev ?? 0;
    done(await change('changeStep', { scope, stepId: step.id, rev, change: next }));
  };
  const restore = async () => {
    if (one.row) done(await change('restoreGuidance', { rows: [one.row] }));
  };
  return (
    <div class="g-editor">
      <Marks one={one} labels={labels} readiness={ladder.readiness} />
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <When step={step} draft={draft} edit={edit} labels={labels} wrong={problems.length > 0} />
        {one.builtIn.medium !== 'self' && (
          <>
            <How one={one} draft={draft} edit={edit} />
            <Audience draft={draft} edit={edit} />
          </>
        )}
        <ReadyItems key={one.row?.rev ?? 0} one={one} ladder={ladder} draft={draft} edit={edit} />
        {problems.map((problem) => (
          <p key={problem.rule + problem.stepId} class="s-problem" role="alert">
            {problemWords(problem, speech, labels)}
          </p>
        ))}
        {failure && (
          <p class="s-problem" role="alert" data-testid="step-failure">
            {failureWords(failure, speech, labels)}
          </p>
        )}
        <div class="s-line">
          <button
            type="submit"
            class="s-button s-primary"
            data-testid="step-save"
            aria-disabled={!dirty || problems.length > 0}
          >
            {words.save}
          </button>
          {dirty && (
            <button type="button" class="s-button" onClick={() => done(null)}>
              {words.cancel}
            </button>
          )}
          {one.row && !dirty && (
            <button
              type="button"
              class="s-button"
              data-testid="step-restore"
              onClick={() => void restore()}
            >
              {words.restoreStep}
            </button>
          )}
        </div>
      </form>
      <StepTexts texts={one.texts} />
      <p class="s-hint">
        {words.source}{' '}
        {step.sources.map((source) => (
          <cite key={source} title={articleTitle(source, language)}>
            {source}
          </cite>
        ))}
      </p>
    </div>
  );
}

/** Which scope has changed what, and what held before. */
function Marks(props: Pick<Props, 'one' | 'labels'> & { readiness: TailoredLadder['readiness'] }) {
  const { one, labels, readiness } = props;
  const { words, names, language } = useTemplates();
  const fields = Object.keys(one.changedIn) as (keyof typeof one.changedIn)[];
  if (fields.length === 0) return null;
  const scopes = [...new Set(fields.flatMap((field) => one.changedIn[field] ?? []))];
  const { builtIn } = one;
  // What an item is called without it stands beside the item.
  const before = Object.fromEntries(fields.map((field) => [field, builtIn[field]]));
  const speech = { words, names, language };
  const held = stepChangeWords(before, builtIn, speech, labels, readiness).join(' · ');
  return (
    <p class="g-note" data-testid="step-marks">
      {scopes.map((scope) => words.changedIn[scope]).join(' · ')}
      {held && <br />}
      {held && words.builtIn(held)}
    </p>
  );
}

interface PartProps {
  draft: StepDraft;
  edit(changes: Partial<StepDraft>): void;
}

function When(props: PartProps & { step: Step; labels: Labels; wrong: boolean }) {
  const { step, draft, edit, labels, wrong } = props;
  const { words, language } = useTemplates();
  const after = words.after(step.anchor, labels.get(step.after ?? '')?.[language] ?? '');
  return (
    <fieldset class="s-field">
      <legend>{words.when}</legend>
      <div class="s-line">
        <input
          class="g-days"
          type="number"
          min="0"
          max="365"
          inputMode="numeric"
          aria-label={words.days[step.unit]}
          aria-invalid={wrong}
          data-testid="step-days"
          value={draft.days}
          onInput={(event) => edit({ days: event.currentTarget.value })}
        />
        <span>{words.days[step.unit]}</span>
        {step.anchor === 'due' ? (
          <select
            class="g-side-choice"
            aria-label={words.when}
            data-testid="step-side"
            value={draft.side}
            onChange={(event) =>
              edit({ side: event.currentTarget.value === 'before' ? 'before' : 'after' })
            }
          >
            <option value="before">{words.before.due}</option>
            <option value="after">{after}</option>
          </select>
        ) : (
          <span>{after}</span>
        )}
      </div>
    </fieldset>
  );
}

/** Formal steps stay written. */
function How({ one, draft, edit }: PartProps & { one: TailoredStep }) {
  const { words } = useTemplates();
  const fixed = one.builtIn.level >= 4;
  return (
    <fieldset class="s-field">
      <legend>{words.medium}</legend>
      {fixed ? (
        <p>{words.media[draft.medium]}</p>
      ) : (
        <div class="s-choice">
          {(['written', 'live'] as const).map((medium) => (
            <label key={medium}>
              <input
                type="radio"
                name={`medium-${one.step.id}`}
                data-testid={`step-${medium}`}
                checked={draft.medium === medium}
                onChange={() => edit({ medium })}
              />
              <span>{words.media[medium]}</span>
            </label>
          ))}
        </div>
      )}
    </fieldset>
  );
}

function Audience({ draft, edit }: PartProps) {
  const { words, names } = useTemplates();
  const place = (role: Role, value: string) =>
    edit({ places: { ...draft.places, [role]: value === 'to' || value === 'cc' ? value : '' } });
  return (
    <fieldset class="s-field">
      <legend>{words.audience}</legend>
      <div class="g-roles">
        {ROLES.map((role) => (
          <Field key={role} label={names.roles[role]}>
            {(control) => (
              <select
                {...control}
                data-testid={`step-role-${role}`}
                value={draft.places[role]}
                onChange={(event) => place(role, event.currentTarget.value)}
              >
                <option value="">{words.inNone}</option>
                <option value="to">{words.to}</option>
                <option value="cc">{words.cc}</option>
              </select>
            )}
          </Field>
        ))}
      </div>
    </fieldset>
  );
}
