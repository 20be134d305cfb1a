import { useState } from 'preact/hooks';
import type { AskView, MissingValue } from '@/lib/messaging/views';
import { linesOf } from './edit-form';
import { FailureNote } from './failure-note';
import { Field } from './field';
import { usePanel, useThread } from './panel-context';
import { Press } from './press';
import { useAction } from './use-action';

/** What a text needs and nobody said yet; what lasts is remembered with the project or the ask, so that it is asked once. */
export function ValueForm(props: {
  ask: AskView;
  missing: MissingValue[];
  /** What the form is for. */
  title?: string;
  onValues: (values: Record<string, string>) => void;
}) {
  const { port, text, language } = usePanel();
  const { view } = useThread();
  const [values, setValues] = useState<Record<string, string>>(() =>
    Object.fromEntries(
      props.missing.flatMap(({ name, proposed }) => (proposed ? [[name, proposed]] : [])),
    ),
  );
  const action = useAction();
  const given = Object.fromEntries(
    props.missing
      .map(({ name }) => [name, (values[name] ?? '').trim()] as const)
      .filter(([, value]) => value),
  );

  function save() {
    if (Object.keys(given).length === 0) return;
    const { ask, missing } = props;
    const isItems = (name: string) => missing.some((v) => v.name === name && v.scope === 'items');
    const [kept, rest] = [true, false].map((wanted) =>
      Object.fromEntries(Object.entries(given).filter(([name]) => isItems(name) === wanted)),
    ) as [Record<string, string>, Record<string, string>];
    const lines = linesOf(Object.values(kept).join('\n'));
    if (lines.length === 0) return remember(rest);
    const added = lines.map((line) => ({ id: port.newId(), text: line }));
    const items = [...ask.items.map(({ id, text }) => ({ id, text })), ...added].slice(0, 100);
    action.change('editAsk', { askId: ask.id, rev: ask.rev, items }, () => remember(rest));
  }

  function remember(values: Record<string, string>) {
    const projectId = view.link?.project.id;
    const lasting = props.missing.some(({ name, scope }) => scope === 'project' && values[name]);
    if (!projectId || !lasting) return props.onValues(values);
    action.change('rememberValues', { projectId, values }, () => props.onValues(values));
  }

  return (
    <form class="value-form" data-testid="value-form" onSubmit={(event) => event.preventDefault()}>
      <p class="form-title">{props.title ?? text.draft.missing}</p>
      {props.missing.map((value) => (
        <Field key={value.name} label={value.label[language]} hint={value.hint[language]}>
          {({ id, describedBy }) => {
            const shared = {
              id,
              'aria-describedby': describedBy,
              'data-testid': `value-${value.name}`,
              value: values[value.name] ?? '',
              onInput: (event: Event) => {
                const now = (event.currentTarget as HTMLInputElement).value;
                setValues((known) => ({ ...known, [value.name]: now }));
              },
            };
            if (value.input === 'lines') return <textarea rows={3} dir="auto" {...shared} />;
            if (value.input === 'day') return <input type="date" {...shared} />;
            return <input type="text" dir="auto" {...shared} />;
          }}
        </Field>
      ))}
      <Press
        submit
        testId="value-save"
        onPress={save}
        busy={action.busy}
        disabled={Object.keys(given).length === 0}
      >
        {text.draft.use}
      </Press>
      <FailureNote failure={action.failure} onRetry={action.retry} />
    </form>
  );
}
