import type { AskView } from '@/lib/messaging/views';
import { BesideText } from './beside';
import { FailureNote } from './failure-note';
import { usePanel } from './panel-context';
import { Press } from './press';
import { useAction } from './use-action';

/** After the last step: how it ends is the PM's word. */
export function Decide({ ask, onPause }: { ask: AskView; onPause: () => void }) {
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
        <Press look="choice" testId="decide-pause" onPress={onPause}>
          {text.act.pause}
        </Press>
        <Press look="choice" testId="decide-dropped" onPress={() => close('dropped')}>
          {text.act.drop}
        </Press>
        <Press look="choice" testId="decide-written-off" onPress={() => close('written-off')}>
          {text.act.writeOff}
        </Press>
      </div>
      <BesideText ask={ask} about="superior" />
      <FailureNote failure={action.failure} onRetry={action.retry} />
    </>
  );
}
