import { type CalendarDay, isOn, switchDay } from '@/lib/domain/calendar-year';
import type { CalendarWords } from '@/lib/i18n/calendar.en';
import type { Format } from '@/lib/i18n/format';
import type { CalendarDraft } from './calendar-draft';

interface Props {
  days: CalendarDay[];
  draft: CalendarDraft;
  words: CalendarWords;
  format: Format;
  edit(changes: Partial<CalendarDraft>): void;
}

/** Each public holiday and make-up day of a year, to be switched off and on. */
export function CalendarSwitches({ days, draft, words, format, edit }: Props) {
  const published = days.filter((day) => day.published);
  return (
    <fieldset class="s-field y-switches">
      <legend>{words.year.switches}</legend>
      <p class="s-hint">{published.length > 0 ? words.year.switchesHint : words.year.none}</p>
      <ul>
        {published.map((day) => (
          <li key={day.day}>
            <label class="s-check">
              <input
                type="checkbox"
                data-testid={`holiday-${day.day}`}
                checked={isOn(day)}
                onChange={({ currentTarget }) => edit(switchDay(draft, day, currentTarget.checked))}
              />
              <span>
                {format.day(day.day)}
                {day.published === 'worked' && <em> {words.year.makeUp}</em>}
                {day.provisional && <em> {words.year.notPublished}</em>}
              </span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
