import { useId } from 'preact/hooks';
import type { AskView } from '@/lib/messaging/views';
import { CallTray } from './call-tray';
import { FailureNote } from './failure-note';
import { MoreTray } from './more-tray';
import { usePanel } from './panel-context';
import { Press } from './press';
import { SnoozeTray } from './snooze-tray';
import { useAction } from './use-action';

export type AskTray = 'snooze' | 'call' | 'more';

/** The few things one does to any ask, each one press away. One tray is open at a time. */
export function AskActions(props: {
  ask: AskView;
  tray: AskTray | null;
  onTray: (tray: AskTray | null) => void;
}) {
  const { ask, tray, onTray } = props;
  const { text } = usePanel();
  const id = useId();
  const action = useAction();
  const toggle = (which: AskTray) => onTray(tray === which ? null : which);
  const close = () => onTray(null);
  const { kind, channel } = ask.suggestion;
  const byVoice = kind === 'call' || (kind === 'send' && channel === 'call');
  if (ask.state === 'closed') {
    return (
      <div class="actions">
        <Press
          icon="undo"
          testId="ask-reopen"
          busy={action.busy}
          onPress={() => action.change('reopenAsk', { askId: ask.id })}
        >
          {text.asks.reopen}
        </Press>
        <FailureNote failure={action.failure} onRetry={action.retry} />
      </div>
    );
  }
  return (
    <>
      <div class="actions">
        <Press
          icon="clock"
          testId="snooze"
          expanded={tray === 'snooze'}
          controls={id}
          onPress={() => toggle('snooze')}
        >
          {text.act.snooze}
        </Press>
        <Press
          icon="check"
          testId="ask-done"
          busy={action.busy}
          onPress={() => action.change('closeAsk', { askId: ask.id, outcome: 'done' })}
        >
          {text.act.done}
        </Press>
        {!byVoice && (
          <Press
            icon="phone"
            testId="log-call"
            label={text.act.logCall}
            expanded={tray === 'call'}
            controls={id}
            onPress={() => toggle('call')}
          />
        )}
        <Press
          icon="more"
          testId="more"
          label={text.act.more}
          expanded={tray === 'more'}
          controls={id}
          onPress={() => toggle('more')}
        />
      </div>
      <FailureNote failure={action.failure} onRetry={action.retry} />
      {tray === 'snooze' && <SnoozeTray id={id} ask={ask} onClose={close} />}
      {tray === 'call' && <CallTray id={id} ask={ask} onClose={close} />}
      {tray === 'more' && <MoreTray id={id} ask={ask} onClose={close} />}
    </>
  );
}
