import type { AskView } from '@/lib/messaging/views';
import { Check } from './check';
import { FailureNote } from './failure-note';
import { usePanel } from './panel-context';
import { useAction } from './use-action';

/** What this step needs before it goes out (G11). */
export function Readiness({ ask }: { ask: AskView }) {
  const { text, language } = usePanel();
  const action = useAction();
  return (
    <fieldset class="checks">
      <legend class="form-title">{text.next.ready}</legend>
      {ask.readiness.map(({ id, label, ready }) => (
        <Check
          key={id}
          testId={`ready-${id}`}
          checked={ready}
          failed={action.failure !== null}
          onToggle={(on) =>
            action.change('setReady', { askId: ask.id, readinessId: id, ready: on })
          }
        >
          {label[language]}
        </Check>
      ))}
      <FailureNote failure={action.failure} onRetry={action.retry} />
    </fieldset>
  );
}
