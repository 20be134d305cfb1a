import { useState } from 'preact/hooks';
import type { Day } from '@/lib/domain/time';
import type { AskView } from '@/lib/messaging/views';
import { DayField } from './day-field';
import { FailureNote } from './failure-note';
import { usePanel } from './panel-context';
import { Press } from './press';
import { Tray } from './tray';
import { useAction } from './use-action';

const DAY = 86_400_000;

/** "Ask me again on…": the days stand beside the presets, so that nothing is saved unseen. */
export function SnoozeTray(props: { id: string; ask: AskView; onClose: () => void }) {
  const { port, text, words, format } = usePanel();
  const [custom, setCustom] = useState(false);
  const action = useAction();
  const inDays = (days: number): Day => format.dayOf(port.now() + days * DAY);
  const until = (day: Day) =>
    action.change('snooze', { askId: props.ask.id, until: day }, props.onClose);
  const presets = [
    { testId: 'snooze-tomorrow', label: words.snooze.tomorrow, day: inDays(1) },
    { testId: 'snooze-3d', label: words.snooze.threeDays, day: inDays(3) },
    { testId: 'snooze-week', label: words.snooze.week, day: inDays(7) },
  ];
  return (
    <Tray id={props.id} label={text.act.snoozeUntil} testId="snooze-menu" onClose={props.onClose}>
      <div class="menu">
        {presets.map(({ testId, label, day }) => (
          <Press
            key={testId}
            look="quiet"
            testId={testId}
            busy={action.busy}
            onPress={() => until(day)}
          >
            <span>{label}</span>
            <span class="aside">{format.day(day)}</span>
          </Press>
        ))}
        <Press
          look="quiet"
          testId="snooze-custom"
          expanded={custom}
          onPress={() => setCustom(!custom)}
        >
          <span>{words.snooze.custom}</span>
        </Press>
      </div>
      {custom && (
        <DayField
          testId="snooze-date"
          label={text.day.snooze}
          askId={props.ask.id}
          busy={action.busy}
          onDay={until}
        />
      )}
      <FailureNote failure={action.failure} onRetry={action.retry} />
    </Tray>
  );
}
