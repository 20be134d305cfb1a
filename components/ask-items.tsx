import type { AskView } from '@/lib/messaging/views';
import { Check } from './check';
import { FailureNote } from './failure-note';
import { usePanel } from './panel-context';
import { useAction } from './use-action';

/** The parts of an ask; what came is ticked. */
export function AskItems({ ask }: { ask: AskView }) {
  const { text } = usePanel();
  const action = useAction();
  if (ask.items.length === 0) return null;
  const done = ask.items.filter((item) => item.done).map((item) => item.id);
  return (
    <fieldset class="checks items">
      <legend class="form-title">
        {text.items.title}{' '}
        <span class="aside">{text.items.progress(done.length, ask.items.length)}</span>
      </legend>
      {ask.items.map((item) => (
        <Check
          key={item.id}
          id={item.id}
          testId="ask-item"
          checked={item.done}
          failed={action.failure !== null}
          onToggle={(on) =>
            action.change('tickItems', {
              askId: ask.id,
              itemIds: on ? [...done, item.id] : done.filter((id) => id !== item.id),
            })
          }
        >
          <bdi>{item.text}</bdi>
        </Check>
      ))}
      <FailureNote failure={action.failure} onRetry={action.retry} />
    </fieldset>
  );
}
