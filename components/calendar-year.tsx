import { useMemo, useState } from 'preact/hooks';
import { calendarYear, yearsOf } from '@/lib/domain/calendar-year';
import { holidaysOf } from '@/lib/domain/holidays';
import type { CalendarWords } from '@/lib/i18n/calendar.en';
import type { Format } from '@/lib/i18n/format';
import { type CalendarDraft, specOf } from './calendar-draft';
import { CalendarLegend, CalendarMonth } from './calendar-month';
import { CalendarSwitches } from './calendar-switches';
import { Group } from './settings-field';

interface Props {
  draft: CalendarDraft;
  words: CalendarWords;
  format: Format;
  edit(changes: Partial<CalendarDraft>): void;
}

/** A year as a picture, as it would be saved, with a switch for each public holiday in it. */
export function CalendarYear({ draft, words, format, edit }: Props) {
  const today = format.dayOf(Date.now());
  const [chosen, setYear] = useState(Number(today.slice(0, 4)));
  const { country, region } = draft;
  const { first, last } = yearsOf({ country, region }, today);
  const year = Math.min(Math.max(chosen, first), last);
  const days = useMemo(() => calendarYear(specOf(draft), year), [draft, year]);
  const said = words.year;
  if (!country) {
    return (
      <Group title={said.title}>
        <p class="s-hint">{said.noPlace}</p>
      </Group>
    );
  }
  const worked = days.filter(({ kind }) => /^(worked|make-up|work-day)$/.test(kind)).length;
  const off = days.filter(({ kind }) => kind === 'holiday' || kind === 'day-off').length;
  const { knownUntil } = holidaysOf(country, region);
  const isProvisional = days.some(({ provisional }) => provisional);
  return (
    <Group title={said.title}>
      <div class="y-head">
        <button
          type="button"
          class="s-button"
          data-testid="year-earlier"
          aria-label={said.earlier(year - 1)}
          aria-disabled={year <= first}
          onClick={() => setYear(Math.max(first, year - 1))}
        >
          ←
        </button>
        <p aria-live="polite">
          <strong data-testid="year">{year}</strong>{' '}
          <span class="s-hint">
            {said.summary(format.businessDays(worked), words.dayCount(off))}
          </span>
        </p>
        <button
          type="button"
          class="s-button"
          data-testid="year-later"
          aria-label={said.later(year + 1)}
          aria-disabled={year >= last}
          onClick={() => setYear(Math.min(last, year + 1))}
        >
          →
        </button>
      </div>
      {isProvisional && knownUntil > '0002' && (
        <p class="y-provisional">{said.provisional(format.day(knownUntil))}</p>
      )}
      <div class="y-months" data-testid="calendar-year">
        {Array.from({ length: 12 }, (_, month) => (
          <CalendarMonth
            key={month}
            days={days.filter(({ day }) => Number(day.slice(5, 7)) === month + 1)}
            {...{ today, words, format }}
          />
        ))}
      </div>
      <CalendarLegend days={days} words={words} />
      <CalendarSwitches {...{ days, draft, words, format, edit }} />
    </Group>
  );
}
