import { useState } from 'preact/hooks';
import type { AnswerKind } from '@/lib/domain/event';
import type { Day } from '@/lib/domain/time';
import type { AskView } from '@/lib/messaging/views';
import { DayField } from './day-field';
import { FailureNote } from './failure-note';
import { Field } from './field';
import { usePanel, useThread } from './panel-context';
import { Press } from './press';
import { Tray } from './tray';
import { useAction } from './use-action';

/** A talk is logged by hand; the PM says whether it answered something. */
export function CallTray(props: { id: string; ask: AskView; onClose: () => void }) {
  const { ask } = props;
  const { text, words } = usePanel();
  const { view } = useThread();
  const [channel, setChannel] = useState<'call' | 'meeting'>(
    ask.suggestion.channel === 'meeting' ? 'meeting' : 'call',
  );
  const [who, setWho] = useState(() => usualPerson(ask, view.link?.contacts ?? []));
  const [what, setWhat] = useState('');
  const [answer, setAnswer] = useState<AnswerKind | ''>('');
  const [problem, setProblem] = useState(false);
  const action = useAction();
  const answers = ask.answers.filter((kind) => kind !== 'out-of-office' && kind !== 'bounce');

  function save(promisedFor?: Day) {
    setProblem(!what.trim());
    if (!what.trim()) return;
    const { kind, stepId } = ask.suggestion;
    const { channel: by, orLive } = ask.suggestion;
    const byVoice = kind === 'call' || (kind === 'send' && (by === 'call' || orLive === true));
    action.change(
      'logCall',
      {
        askId: ask.id,
        channel,
        who: who.trim(),
        what: what.trim(),
        answer: answer || null,
        ...(byVoice && stepId && { stepId }),
        ...(promisedFor && { promisedFor }),
      },
      props.onClose,
    );
  }

  return (
    <Tray id={props.id} label={text.call.title} testId="call-form" onClose={props.onClose}>
      <div class="segments">
        {(['call', 'meeting'] as const).map((kind) => (
          <label key={kind}>
            <input
              type="radio"
              name={`${props.id}-channel`}
              checked={channel === kind}
              onChange={() => setChannel(kind)}
            />
            <span>{words.channels[kind]}</span>
          </label>
        ))}
      </div>
      <Field label={text.call.who}>
        {({ id }) => (
          <input
            id={id}
            type="text"
            dir="auto"
            data-testid="call-who"
            value={who}
            onInput={(event) => setWho(event.currentTarget.value)}
          />
        )}
      </Field>
      <Field label={text.call.what} problem={problem ? text.call.whatMissing : undefined}>
        {({ id, describedBy }) => (
          <textarea
            id={id}
            rows={3}
            dir="auto"
            data-testid="call-what"
            aria-describedby={describedBy}
            aria-invalid={problem || undefined}
            value={what}
            onInput={(event) => setWhat(event.currentTarget.value)}
          />
        )}
      </Field>
      <Field label={text.call.answer}>
        {({ id }) => (
          <select
            id={id}
            data-testid="call-answer"
            value={answer}
            onChange={(event) => setAnswer(event.currentTarget.value as AnswerKind | '')}
          >
            <option value="">{text.call.noAnswer}</option>
            {answers.map((kind) => (
              <option key={kind} value={kind}>
                {words.answers[kind]}
              </option>
            ))}
          </select>
        )}
      </Field>
      {answer === 'promised' ? (
        <DayField
          testId="promise-date"
          label={text.day.promise}
          askId={ask.id}
          busy={action.busy}
          onDay={save}
        />
      ) : (
        <Press look="loud" testId="call-save" busy={action.busy} onPress={() => save()}>
          {text.call.save}
        </Press>
      )}
      <FailureNote failure={action.failure} onRetry={action.retry} />
    </Tray>
  );
}

function usualPerson(ask: AskView, contacts: readonly { name: string; roles: string[] }[]): string {
  const roles: string[] = ask.suggestion.audience?.to ?? ['liaison'];
  return contacts.find((one) => one.roles.some((role) => roles.includes(role)))?.name ?? '';
}
