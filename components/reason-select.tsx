import { REASON_KINDS, type ReasonKind } from '@/lib/domain/event';
import type { AskView } from '@/lib/messaging/views';
import { FailureNote } from './failure-note';
import { Field } from './field';
import { usePanel } from './panel-context';
import { useAction } from './use-action';

/** Why it does not move. Not held to trusted events: assistive tools set a select by script, and undo takes it back. */
export function ReasonSelect({ ask }: { ask: AskView }) {
  const { text, words } = usePanel();
  const action = useAction();
  return (
    <div class="reason">
      <Field label={text.act.reason}>
        {({ id }) => (
          <select
            id={id}
            data-testid="reason"
            value={ask.reason ?? ''}
            onChange={(event) => {
              const reason = event.currentTarget.value;
              if (reason) {
                action.change('giveReason', { askId: ask.id, reason: reason as ReasonKind });
              }
            }}
          >
            <option value="" disabled={ask.reason !== undefined}>
              {text.act.reasonNone}
            </option>
            {REASON_KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {words.reasons[kind]}
              </option>
            ))}
          </select>
        )}
      </Field>
      <FailureNote failure={action.failure} onRetry={action.retry} />
    </div>
  );
}
