import type { AskView } from '@/lib/messaging/views';
import { FailureNote } from './failure-note';
import { usePanel } from './panel-context';
import { Press } from './press';
import { useAction } from './use-action';

/** After the last step: how it ends is the PM's word. */
export function Decide({ ask }: { ask: AskView }) {
  const { text } = usePanel();
  const action = useAction();
  const close = (outcome: 'done' | 'dropped' | 'written-off') =>
    action.change('closeAsk', { askId: ask.id, outcome });
  return (
    <>
      <div class="choices">
        <Press look="choice" testId="decide-done" busy={action.busy} onPress={() => close('done')}>
          {text.act.done}
        </Press>
        <Press look="choice" testId="decide-dropped" onPress={() => close('dropped')}>
          {text.act.drop}
        </Press>
        <Press look="choice" testId="decide-written-off" onPress={() => close('written-off')}>
          {text.act.writeOff}
        </Press>
      </div>
      <FailureNote failure={action.failure} onRetry={action.retry} />
    </>
  );
}
