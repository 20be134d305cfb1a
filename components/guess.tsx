import { useState } from 'preact/hooks';
import type { AskView } from '@/lib/messaging/views';
import type { Also } from './also-answers';
import { DayField } from './day-field';
import { FailureNote } from './failure-note';
import { usePanel } from './panel-context';
import { Press } from './press';
import { useAction } from './use-action';

type Guess = NonNullable<NonNullable<AskView['question']>['guess']>;

/** Only from here on the product says what an answer seems to be; below it merely marks the likely choice. What has no day yet cannot be taken with one click. */
const SURE = 0.85;

export function isSure(guess: Guess | undefined): guess is Guess {
  if (guess === undefined || guess.confidence < SURE) return false;
  return guess.date !== undefined || !isDated(guess.kind);
}

function isDated(kind: Guess['kind']): boolean {
  return kind === 'promised' || kind === 'out-of-office';
}

/** What the answer seems to say, with the words that led to it: one click takes it, or another day, or none of it. */
export function GuessCard({ ask, guess, also }: { ask: AskView; guess: Guess; also: Also }) {
  const { text, words, format } = usePanel();
  const [other, setOther] = useState(false);
  const action = useAction();
  const { kind, date } = guess;
  const dated = isDated(kind);

  function accept(day?: string) {
    const base = { askId: ask.id, ...also.said, answer: kind };
    if (kind === 'promised' && day) action.change('answer', { ...base, promisedFor: day });
    else if (kind === 'out-of-office' && day) action.change('answer', { ...base, returns: day });
    else action.change('answer', base);
  }

  return (
    <div class="guess" data-testid="guess" data-answer={kind} data-day={date}>
      <p class="guess-line">
        {kind === 'promised' && date
          ? text.guess.promised(format.day(date))
          : text.guess.seems(words.answers[kind])}
      </p>
      {guess.words && (
        <p class="help">
          <q dir="auto">{guess.words}</q>
        </p>
      )}
      <div class="row">
        <Press look="loud" testId="guess-accept" busy={action.busy} onPress={() => accept(date)}>
          {text.guess.accept}
        </Press>
        {dated && (
          <Press testId="guess-other-day" expanded={other} onPress={() => setOther(!other)}>
            {text.guess.otherDay}
          </Press>
        )}
      </div>
      {other && (
        <DayField
          testId="promise-date"
          label={kind === 'promised' ? text.day.promise : text.day.returns}
          askId={ask.id}
          busy={action.busy}
          onDay={accept}
        />
      )}
      <FailureNote failure={action.failure} onRetry={action.retry} />
      <p class="help">{text.guess.orElse}</p>
    </div>
  );
}
