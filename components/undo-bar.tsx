import type { UndoView } from '@/lib/messaging/views';
import { FailureNote } from './failure-note';
import { Icon } from './icon';
import { usePanel } from './panel-context';
import { Press } from './press';
import { useAction } from './use-action';

/** The last change, and the way back. */
export function UndoBar({ undo }: { undo: UndoView | null }) {
  const { text, history } = usePanel();
  const action = useAction();
  return (
    <div class={undo ? 'undo-bar' : 'undo-bar none'}>
      <p role="status">
        {undo && (
          <>
            <Icon name="check" />
            {history.changes[undo.verb] ?? history.change}
            {!undo.possible && <span class="aside"> {text.undo.impossible}</span>}
          </>
        )}
      </p>
      {undo?.possible && (
        <Press
          look="link"
          icon="undo"
          testId="undo"
          busy={action.busy}
          onPress={() => action.change('undo', { undoes: undo.commitId })}
        >
          {text.undo.undo}
        </Press>
      )}
      <FailureNote failure={action.failure} onRetry={action.retry} />
    </div>
  );
}
