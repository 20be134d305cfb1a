import { useEffect, useState } from 'preact/hooks';
import type { Id } from '@/lib/domain/records';
import type { Day } from '@/lib/domain/time';
import { failureSentence } from '@/lib/i18n/failures';
import type { Failure } from '@/lib/messaging/protocol';
import { Field } from './field';
import { usePanel } from './panel-context';
import { Press } from './press';
import { trusted } from './trusted';

const PAUSE = 250;

/** A day in words or figures. What was understood is echoed before it can be saved. */
export function DayField(props: {
  testId: string;
  label: string;
  askId: Id;
  busy: boolean;
  onDay: (day: Day) => void;
}) {
  const { port, text, format, language } = usePanel();
  const [typed, setTyped] = useState('');
  const [read, setRead] = useState<{ of: string; day?: Day; failure?: Failure } | null>(null);
  const words = typed.trim();

  useEffect(() => {
    if (!words) return;
    let stale = false;
    const timer = setTimeout(async () => {
      const reply = await port.send('readDay', { text: words, askId: props.askId });
      if (stale) return;
      setRead(
        reply.ok ? { of: words, day: reply.value.day } : { of: words, failure: reply.failure },
      );
    }, PAUSE);
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [words, props.askId]);

  const now = read?.of === words ? read : null;
  const save = () => now?.day && !props.busy && props.onDay(now.day);
  return (
    <div class="day-field">
      <Field
        label={props.label}
        hint={text.day.example}
        problem={now?.failure && failureSentence(now.failure, language)}
      >
        {({ id, describedBy }) => (
          <div class="with-button">
            <input
              id={id}
              type="text"
              autocomplete="off"
              data-testid={props.testId}
              aria-describedby={describedBy}
              aria-invalid={now?.failure ? true : undefined}
              value={typed}
              onInput={(event) => setTyped(event.currentTarget.value)}
              onKeyDown={trusted((event: KeyboardEvent) => {
                if (event.key === 'Enter' && !event.isComposing) save();
              })}
            />
            <Press
              testId={`${props.testId}-save`}
              onPress={save}
              busy={props.busy}
              disabled={!now?.day}
            >
              {text.day.save}
            </Press>
          </div>
        )}
      </Field>
      <p class="resolved" aria-live="polite">
        {now?.day && (
          <span data-testid="resolved-date" data-day={now.day}>
            {format.day(now.day)} · {format.relativeDay(now.day)}
          </span>
        )}
      </p>
    </div>
  );
}
