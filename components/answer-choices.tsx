import { useState } from 'preact/hooks';
import type { AnswerKind } from '@/lib/domain/event';
import type { AskView } from '@/lib/messaging/views';
import type { Also } from './also-answers';
import { DayField } from './day-field';
import { FailureNote } from './failure-note';
import { usePanel } from './panel-context';
import { Press } from './press';
import { useAction } from './use-action';

/** What an answer amounted to, in one click; a date or the finished items are asked for where the answer has them. */
export function AnswerChoices(props: {
  ask: AskView;
  /** The other asks that it answers. */
  also?: Also;
  onSaved?: () => void;
}) {
  const { ask, onSaved } = props;
  const { words, text } = usePanel();
  const [chosen, setChosen] = useState<AnswerKind | null>();
  const guess = ask.question?.guess;
  const likely = guess?.kind;
  // A promise that names no day asks for it at once.
  const more = chosen === undefined && likely === 'promised' && !guess?.date ? likely : chosen;
  const action = useAction();
  const said = { askId: ask.id, ...props.also?.said };

  function choose(answer: AnswerKind) {
    const asksMore = needsMore(answer, ask);
    setChosen(asksMore ? answer : null);
    if (!asksMore) action.change('answer', { ...said, answer }, onSaved);
  }

  return (
    <div class="answers">
      <div class="choices">
        {ask.answers.map((answer) => (
          <Press
            key={answer}
            look="choice"
            testId={`answer-${answer}`}
            class={more === answer || (!more && answer === likely) ? 'on' : ''}
            {...(needsMore(answer, ask) && { expanded: more === answer })}
            busy={action.busy}
            onPress={() => choose(answer)}
          >
            {words.answers[answer]}
          </Press>
        ))}
      </div>
      {more === 'promised' && (
        <>
          <DayField
            testId="promise-date"
            label={text.day.promise}
            askId={ask.id}
            busy={action.busy}
            onDay={(promisedFor) =>
              action.change('answer', { ...said, answer: 'promised', promisedFor }, onSaved)
            }
          />
          <Press testId="promise-no-day" busy={action.busy} onPress={() => choose('acknowledged')}>
            {text.answer.noDay}
          </Press>
          <p class="help">{text.answer.noDayHint}</p>
        </>
      )}
      {more === 'out-of-office' && (
        <DayField
          testId="return-date"
          label={text.day.returns}
          askId={ask.id}
          busy={action.busy}
          onDay={(returns) =>
            action.change('answer', { ...said, answer: 'out-of-office', returns }, onSaved)
          }
        />
      )}
      {more === 'partial' && (
        <PartialItems
          ask={ask}
          busy={action.busy}
          onSave={(itemIds) =>
            action.change('answer', { ...said, answer: 'partial', itemIds }, onSaved)
          }
        />
      )}
      <FailureNote failure={action.failure} onRetry={action.retry} />
    </div>
  );
}

function needsMore(answer: AnswerKind, ask: AskView): boolean {
  if (answer === 'partial') return ask.items.length > 0;
  return answer === 'promised' || answer === 'out-of-office';
}

function PartialItems(props: { ask: AskView; busy: boolean; onSave: (itemIds: string[]) => void }) {
  const { text } = usePanel();
  const [ticked, setTicked] = useState(() => [
    ...props.ask.items.filter((item) => item.done).map((item) => item.id),
    ...(props.ask.question?.itemIds ?? []),
  ]);
  return (
    <fieldset class="box">
      <legend class="form-title">{text.answer.partial}</legend>
      {props.ask.items.map((item) => (
        <label key={item.id} class="check">
          <input
            type="checkbox"
            checked={ticked.includes(item.id)}
            onChange={(event) => {
              const on = event.currentTarget.checked;
              setTicked((ids) => (on ? [...ids, item.id] : ids.filter((id) => id !== item.id)));
            }}
          />
          <bdi>{item.text}</bdi>
        </label>
      ))}
      <Press
        testId="partial-save"
        busy={props.busy}
        disabled={ticked.length === 0}
        onPress={() => props.onSave(ticked)}
      >
        {text.answer.save}
      </Press>
    </fieldset>
  );
}
