import type { Day } from '@/lib/domain/time';
import type { ReportsWords } from '@/lib/i18n/reports.en';

/** Days of a report, both included; absent: from the beginning, or until today. */
export interface DayRange {
  from?: Day;
  to?: Day;
}

const DAY_MS = 86_400_000;

/** The days that a preset stands for. */
export function presetRange(name: keyof ReportsWords['presets'], today: Day): DayRange {
  const back = (days: number) =>
    new Date(Date.parse(`${today}T00:00:00Z`) - days * DAY_MS).toISOString().slice(0, 10);
  switch (name) {
    case 'month':
      return { from: back(29) };
    case 'quarter':
      return { from: back(89) };
    case 'year':
      return { from: `${today.slice(0, 4)}-01-01` };
    case 'all':
      return {};
  }
}

/** Presets, and two days for any other range. */
export function ReportsRange(props: {
  words: ReportsWords;
  range: DayRange;
  today: Day;
  onChange(range: DayRange): void;
}) {
  const { words, range, today, onChange } = props;
  const same = (a: DayRange, b: DayRange) => a.from === b.from && a.to === b.to;
  const put = (name: 'from' | 'to', day: Day) => {
    const { [name]: _, ...rest } = range;
    onChange(day ? { ...rest, [name]: day } : rest);
  };
  return (
    <fieldset class="r-range">
      <legend class="visually-hidden">{words.range}</legend>
      <div class="r-presets">
        {(Object.keys(words.presets) as (keyof typeof words.presets)[]).map((name) => {
          const preset = presetRange(name, today);
          return (
            <button
              key={name}
              type="button"
              class="s-button"
              data-testid={`range-${name}`}
              aria-pressed={same(preset, range)}
              onClick={() => onChange(preset)}
            >
              {words.presets[name]}
            </button>
          );
        })}
      </div>
      <label>
        {words.from}
        <input
          type="date"
          data-testid="range-from"
          max={range.to ?? today}
          value={range.from ?? ''}
          onChange={(event) => put('from', event.currentTarget.value)}
        />
      </label>
      <label>
        {words.to}
        <input
          type="date"
          data-testid="range-to"
          min={range.from}
          max={today}
          value={range.to ?? ''}
          onChange={(event) => put('to', event.currentTarget.value)}
        />
      </label>
    </fieldset>
  );
}
