import type { Instant } from '@/lib/domain/time';
import type { UndoView } from '@/lib/messaging/views';
import { FailureNote } from './failure-note';
import { Icon } from './icon';
import { usePanel } from './panel-context';
import { Press } from './press';
import { useAction } from './use-action';

/** Nobody takes back what was done days ago in passing. */
const OFFERED = 86_400_000;

/** The last change, and the way back. */
export function UndoBar({ last, now }: { last: UndoView | null; now: Instant }) {
  const undo = last && now - last.at < OFFERED ? last : null;
  const { text, history } = usePanel();
  const action = useAction();
  return (
    <div class={undo ? 'undo-bar' : 'undo-bar none'}>
      <p role="status">
        {undo && (
          <>
            <Icon name="check" />
            {history.changes[undo.verb] ?? history.change}
            {!undo.possible && <span class="aside">· {text.undo.impossible}</span>}
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
