import { LIAISON_TOLD, SUPERIOR_KNOWS } from '@/lib/domain/ladder';
import type { AskView } from '@/lib/messaging/views';
import { BesideText } from './beside';
import { Check } from './check';
import { FailureNote } from './failure-note';
import { usePanel } from './panel-context';
import { useAction } from './use-action';
import type { Beside } from './use-draft';

/** What is made ready by writing to somebody first. */
const helped: Record<string, Beside> = {
  [LIAISON_TOLD]: 'liaison',
  [SUPERIOR_KNOWS]: 'superior',
};

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
      {ask.readiness.map(({ id, ready }) => {
        const about = ready ? undefined : helped[id];
        return about && <BesideText key={about} ask={ask} about={about} />;
      })}
      <FailureNote failure={action.failure} onRetry={action.retry} />
    </fieldset>
  );
}
