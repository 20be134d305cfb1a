import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { FieldGroup, ProjectField, ProjectView } from '@/lib/messaging/project-view';
import { type FieldsState, useProjectFields } from './project-fields-state';
import type { ProjectPart } from './project-part';
import { Field } from './settings-field';

type Props = ProjectPart & { view: ProjectView };

const GROUPS: readonly FieldGroup[] = ['plan', 'terms', 'money', 'acceptance', 'work'];

/** What is agreed and known of a project: what an open step needs first, all else folded. */
export function ProjectFields(props: Props) {
  const { port, words, page, view } = props;
  const state = useProjectFields(port, page, view.project);
  const needed = useNeeded(view.fields, state.dirty);
  const id = useId();
  const shared = { ...props, state };
  return (
    <form
      class="p-fields"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void state.save();
      }}
    >
      {needed.length > 0 && (
        <section class="s-group p-needed" aria-labelledby={id} data-testid="needed-values">
          <h2 id={id}>{words.needed}</h2>
          <p class="s-hint">{words.neededHint}</p>
          {needed.map((field) => (
            <Value key={field.name} {...shared} field={field} />
          ))}
        </section>
      )}
      <section class="s-group" aria-labelledby={`${id}-about`}>
        <h2 id={`${id}-about`}>{words.about}</h2>
        <About {...shared} />
        <p class="s-hint">{words.groupsHint}</p>
        {GROUPS.map((group) => {
          const all = view.fields.filter((field) => field.group === group);
          const filled = all.filter(({ name }) => view.project.values[name]?.trim()).length;
          const fields = all.filter((field) => !needed.includes(field));
          return (
            <details key={group} class="p-fold" data-testid={`values-${group}`}>
              <summary>
                {words.groups[group]} <span>{words.filled(filled, all.length)}</span>
              </summary>
              {fields.map((field) => (
                <Value key={field.name} {...shared} field={field} />
              ))}
            </details>
          );
        })}
      </section>
      <Save {...shared} />
    </form>
  );
}

type PartProps = Props & { state: FieldsState };

function About({ words, state }: PartProps) {
  const { draft, edit } = state;
  return (
    <div class="s-pair">
      <Field label={words.name} problem={state.nameMissing ? words.nameMissing : undefined}>
        {(control) => (
          <input
            {...control}
            dir="auto"
            maxLength={200}
            data-testid="project-field-name"
            value={draft.name}
            onInput={(event) => edit({ name: event.currentTarget.value })}
          />
        )}
      </Field>
      <Field label={words.code} hint={words.codeHint}>
        {(control) => (
          <input
            {...control}
            dir="auto"
            maxLength={100}
            data-testid="project-field-code"
            value={draft.code}
            onInput={(event) => edit({ code: event.currentTarget.value })}
          />
        )}
      </Field>
      <Field label={words.rhythm} hint={words.rhythmHint}>
        {(control) => (
          <select
            {...control}
            data-testid="project-field-rhythm"
            value={draft.rhythm}
            onChange={(event) =>
              edit({ rhythm: event.currentTarget.value as keyof typeof words.rhythms })
            }
          >
            {Object.entries(words.rhythms).map(([value, label]) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        )}
      </Field>
    </div>
  );
}

function Value({ words, language, state, field }: PartProps & { field: ProjectField }) {
  const { name, label, hint, input, neededBy } = field;
  const value = state.draft.values[name] ?? '';
  const [first] = neededBy;
  const reason = first ? `${words.neededFor(first.label[language], first.ask)} · ` : '';
  const shared = { value, dir: 'auto', maxLength: 4000, 'data-testid': `value-${name}` } as const;
  return (
    <Field label={label[language]} hint={`${reason}${hint[language]}`}>
      {(control) =>
        input === 'lines' ? (
          <textarea
            {...control}
            {...shared}
            rows={Math.min(8, Math.max(2, linesIn(value)))}
            onInput={(event) => state.give(name, event.currentTarget.value)}
          />
        ) : input === 'day' ? (
          <input
            {...control}
            {...shared}
            type="date"
            onInput={(event) => state.give(name, event.currentTarget.value)}
          />
        ) : (
          <input
            {...control}
            {...shared}
            onInput={(event) => state.give(name, event.currentTarget.value)}
          />
        )
      }
    </Field>
  );
}

function Save({ words, state }: PartProps) {
  const { phase, dirty, nameMissing } = state;
  const foot = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (nameMissing) {
      foot.current?.closest('form')?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
    }
  }, [nameMissing]);
  const said = nameMissing
    ? words.nameMissing
    : {
        idle: dirty ? words.unsaved : '',
        saving: words.saving,
        saved: words.saved,
        stale: words.stale,
      }[phase];
  return (
    <div class="s-foot" data-dirty={dirty} ref={foot}>
      <p
        role="status"
        data-testid="project-status"
        data-tone={nameMissing || phase === 'stale' ? 'bad' : phase}
      >
        {said}
      </p>
      {dirty && (
        <button type="button" class="s-button" onClick={state.discard}>
          {words.discard}
        </button>
      )}
      <button
        type="submit"
        class="s-button s-primary"
        data-testid="project-save"
        aria-disabled={!dirty || phase === 'saving'}
      >
        {words.save}
      </button>
    </div>
  );
}

/** The fields that steps lack. While the PM is writing they stay where they are, whatever is saved elsewhere meanwhile. */
function useNeeded(fields: readonly ProjectField[], dirty: boolean): ProjectField[] {
  const now = fields.filter(({ neededBy }) => neededBy.length > 0);
  const [kept, setKept] = useState<string[]>([]);
  const names = now.map(({ name }) => name);
  useEffect(() => {
    if (!dirty) setKept(names);
  }, [dirty, names.join()]);
  if (!dirty) return now;
  return fields.filter(({ name }) => kept.includes(name) || names.includes(name));
}

function linesIn(value: string): number {
  return value.split('\n').length + 1;
}
