import type { AskView } from '@/lib/messaging/views';
import { FailureNote } from './failure-note';
import { usePanel } from './panel-context';
import { Press } from './press';
import { useAction } from './use-action';

/** Where an ask that was entered late begins. */
export function EntryChoices({ ask }: { ask: AskView }) {
  const { language } = usePanel();
  const action = useAction();
  return (
    <>
      <div class="choices">
        {ask.suggestion.choices.map((stepId) => (
          <Press
            key={stepId}
            look="choice"
            testId={`entry-choice-${stepId}`}
            busy={action.busy}
            onPress={() => action.change('chooseEntry', { askId: ask.id, stepId })}
          >
            {ask.stepLabels[stepId]?.[language] ?? stepId}
          </Press>
        ))}
      </div>
      <FailureNote failure={action.failure} onRetry={action.retry} />
    </>
  );
}
