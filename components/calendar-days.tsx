import { useState } from 'preact/hooks';
import type { Day } from '@/lib/domain/time';
import type { CalendarWords } from '@/lib/i18n/calendar.en';
import type { Format } from '@/lib/i18n/format';
import { addRange, rangesOf } from './calendar-draft';

interface Props {
  days: readonly Day[];
  title: string;
  hint: string;
  /** Begins the test ids. */
  name: string;
  words: CalendarWords;
  format: Format;
  change(days: Day[]): void;
}

/** Days that somebody names: entered and shown as ranges, kept as days. */
export function CalendarDays({ days, title, hint, name, words, format, change }: Props) {
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const [wrong, setWrong] = useState(false);
  const add = () => {
    const next = addRange(days, from, to || from);
    setWrong(next === null);
    if (!next) return;
    change(next);
    setFrom('');
    setTo('');
  };
  return (
    <fieldset class="s-field">
      <legend>{title}</legend>
      {days.length > 0 && (
        <ul class="s-ranges">
          {rangesOf(days).map((range) => {
            const said =
              range.count === 1
                ? format.day(range.from)
                : `${format.day(range.from)} – ${format.day(range.to)}`;
            return (
              <li key={range.from}>
                {said}
                {range.count > 1 && <span class="s-hint">{words.dayCount(range.count)}</span>}
                <button
                  type="button"
                  aria-label={words.remove(said)}
                  title={words.remove(said)}
                  onClick={() => change(days.filter((day) => day < range.from || day > range.to))}
                >
                  ×
                </button>
              </li>
            );
          })}
        </ul>
      )}
      <div class="s-line">
        <input
          type="date"
          data-testid={`${name}-from`}
          aria-label={words.firstDay}
          aria-invalid={wrong}
          value={from}
          onInput={(event) => setFrom(event.currentTarget.value)}
        />
        <span aria-hidden="true">–</span>
        <input
          type="date"
          data-testid={`${name}-to`}
          aria-label={words.lastDay}
          aria-invalid={wrong}
          min={from}
          value={to}
          onInput={(event) => setTo(event.currentTarget.value)}
        />
        <button type="button" class="s-button" data-testid={`${name}-add`} onClick={add}>
          {words.add}
        </button>
      </div>
      {wrong ? (
        <p class="s-problem" role="alert">
          {words.problems.range}
        </p>
      ) : (
        <p class="s-hint">{hint}</p>
      )}
    </fieldset>
  );
}
