import { useEffect, useState } from 'preact/hooks';
import type { AskView } from '@/lib/messaging/views';
import { FailureNote } from './failure-note';
import { Field } from './field';
import { usePanel } from './panel-context';
import { Press } from './press';
import { useAction } from './use-action';

/** Corrects what is owed and until when. A stale revision is refused, so nobody's change is overwritten unseen. */
export function EditForm({ ask, onSaved }: { ask: AskView; onSaved?: () => void }) {
  const { text, port } = usePanel();
  const [title, setTitle] = useState(ask.title);
  const [due, setDue] = useState(ask.due ?? '');
  const [lines, setLines] = useState(() => ask.items.map((item) => item.text).join('\n'));
  // What the PM began from: a newer version that was pushed meanwhile must not pass for seen.
  const [seen, setSeen] = useState(ask);
  const action = useAction();
  const stale = action.failure?.code === 'stale-revision';

  useEffect(() => {
    if (!stale || ask.rev === seen.rev) return;
    setSeen(ask);
    setTitle(ask.title);
    setDue(ask.due ?? '');
    setLines(ask.items.map((item) => item.text).join('\n'));
  }, [stale, ask.rev]);

  function save() {
    if (!title.trim()) return;
    const items = linesOf(lines).map((line) => ({
      id: seen.items.find((item) => item.text === line)?.id ?? port.newId(),
      text: line,
    }));
    const itemsChanged =
      items.map((i) => i.text).join('\n') !== seen.items.map((i) => i.text).join('\n');
    action.change(
      'editAsk',
      {
        askId: ask.id,
        rev: seen.rev,
        ...(title.trim() !== seen.title && { title: title.trim() }),
        ...(itemsChanged && { items }),
        ...(due && due !== seen.due && { due }),
      },
      onSaved,
    );
  }

  return (
    <form class="box" onSubmit={(event) => event.preventDefault()}>
      <Field label={text.asks.title} problem={title.trim() ? undefined : text.asks.titleMissing}>
        {({ id, describedBy }) => (
          <input
            id={id}
            type="text"
            dir="auto"
            data-testid="edit-title"
            aria-describedby={describedBy}
            value={title}
            onInput={(event) => setTitle(event.currentTarget.value)}
          />
        )}
      </Field>
      <Field label={text.asks.due}>
        {({ id }) => (
          <input
            id={id}
            type="date"
            data-testid="edit-due"
            value={due}
            onInput={(event) => setDue(event.currentTarget.value)}
          />
        )}
      </Field>
      <Field label={text.asks.items}>
        {({ id }) => (
          <textarea
            id={id}
            rows={3}
            dir="auto"
            data-testid="edit-items"
            value={lines}
            onInput={(event) => setLines(event.currentTarget.value)}
          />
        )}
      </Field>
      <Press submit testId="edit-save" busy={action.busy} onPress={save}>
        {text.save}
      </Press>
      <FailureNote failure={action.failure} onRetry={stale ? undefined : action.retry} />
    </form>
  );
}

/** The lines that say something, at most as many and as long as an ask takes. */
export function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim().slice(0, 500))
    .filter(Boolean)
    .slice(0, 100);
}
