import type { CalendarDay, DayKind } from '@/lib/domain/calendar-year';
import type { Day } from '@/lib/domain/time';
import type { CalendarWords } from '@/lib/i18n/calendar.en';
import type { Format } from '@/lib/i18n/format';
import { htmlLang } from '@/lib/i18n/language';

const MONDAY_FIRST = [1, 2, 3, 4, 5, 6, 0];

interface Props {
  days: CalendarDay[];
  today: Day;
  words: CalendarWords;
  format: Format;
}

/** One month as a table: colour and sign tell what a day is, and words for whoever listens. */
export function CalendarMonth({ days, today, words, format }: Props) {
  const lead = MONDAY_FIRST.indexOf(days[0]?.weekday ?? 1);
  const cells = [...Array<undefined>(lead).fill(undefined), ...days];
  const weeks = Array.from({ length: Math.ceil(cells.length / 7) }, (_, week) =>
    MONDAY_FIRST.map((weekday, index) => ({ weekday, day: cells[week * 7 + index] })),
  );
  return (
    <table class="y-month">
      <caption>{monthName(days[0]?.day ?? today, format)}</caption>
      <thead>
        <tr>
          {MONDAY_FIRST.map((weekday) => (
            <th key={weekday} scope="col" abbr={words.weekdays[weekday]}>
              {narrow(words.weekdays[weekday] ?? '')}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week.find(({ day }) => day)?.day?.day}>
            {week.map(({ weekday, day }) =>
              day ? (
                <DayCell key={weekday} isToday={day.day === today} {...{ day, words }} />
              ) : (
                <td key={weekday} />
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function DayCell({
  day,
  isToday,
  words: { year: words },
}: {
  day: CalendarDay;
  isToday: boolean;
  words: CalendarWords;
}) {
  const { kind, provisional } = day;
  const told = [
    ...(isToday ? [words.today] : []),
    ...(kind === 'worked' || kind === 'weekend' ? [] : [words.kinds[kind]]),
    ...(provisional && kind !== 'weekend' ? [words.notPublished] : []),
  ].join(', ');
  return (
    <td
      class="y-day"
      data-kind={kind}
      data-day={day.day}
      data-provisional={provisional || undefined}
      aria-current={isToday ? 'date' : undefined}
      title={told || undefined}
    >
      {Number(day.day.slice(8))}
      {told && <span class="y-told">{`: ${told}`}</span>}
    </td>
  );
}

const KINDS: DayKind[] = ['worked', 'weekend', 'holiday', 'make-up', 'day-off', 'work-day'];

/** What the signs mean, of those that are there. */
export function CalendarLegend({ days, words }: { days: CalendarDay[]; words: CalendarWords }) {
  const kinds = KINDS.filter((kind) => days.some((day) => day.kind === kind));
  return (
    <ul class="y-legend">
      {kinds.map((kind) => (
        <li key={kind}>
          <span class="y-day" data-kind={kind} aria-hidden="true">
            8
          </span>
          {words.year.kinds[kind]}
        </li>
      ))}
      {days.some(({ provisional }) => provisional) && (
        <li>
          <span class="y-day" data-kind="worked" data-provisional="true" aria-hidden="true">
            8
          </span>
          {words.year.notPublished}
        </li>
      )}
    </ul>
  );
}

function monthName(day: Day, { language }: Format): string {
  const locale = language === 'zh' ? htmlLang(language) : 'en-GB';
  const format = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', month: 'long' });
  return format.format(new Date(`${day}T00:00:00Z`));
}

/** `M` for `Mon`, `一` for `周一`. */
function narrow(weekday: string): string {
  return weekday.startsWith('周') ? weekday.slice(1) : weekday.slice(0, 2);
}
