import type { Day } from '@/lib/domain/time';
import type { CalendarPageWords } from '@/lib/i18n/calendar-page.en';
import type { Format } from '@/lib/i18n/format';
import { todayEn } from '@/lib/i18n/today.en';
import { todayZh } from '@/lib/i18n/today.zh';
import type { CalendarEntry, CalendarView } from '@/lib/messaging/calendar-view';

/** Entries of a day that stand unfolded. */
const SHOWN = 4;

interface Props {
  view: CalendarView;
  words: CalendarPageWords;
  format: Format;
}

/** The days of a month in weeks; on a narrow page the days that hold something, one below the other. */
export function CalendarPageDays({ view, words, format }: Props) {
  const byDay = new Map<Day, CalendarEntry[]>(view.days.map(({ day }) => [day, []]));
  for (const entry of view.entries) byDay.get(entry.day)?.push(entry);
  const first = new Date(`${view.days[0]?.day ?? view.today}T00:00:00Z`).getUTCDay();
  // Weeks begin on Monday.
  const lead = (first + 6) % 7;
  return (
    <div class="m-month">
      <p class="m-week" aria-hidden="true">
        {weekdays(view.language).map((name) => (
          <span key={name}>{name}</span>
        ))}
      </p>
      <ol class="m-days" style={{ '--lead': lead + 1 }}>
        {view.days.map(({ day, off }) => {
          const entries = byDay.get(day) ?? [];
          const isToday = day === view.today;
          const said = [isToday && words.today, off && words.off].filter(Boolean);
          return (
            <li key={day} data-day={day} data-off={off} data-today={isToday}>
              <p>
                <time dateTime={day}>
                  <span class="m-number" aria-hidden="true">
                    {Number(day.slice(8))}
                  </span>
                  <span class="m-name">{format.day(day)}</span>
                </time>
                {said.length > 0 && (
                  <span class="visually-hidden">{format.list(said as string[])}</span>
                )}
              </p>
              <Entries day={day} entries={entries} words={words} language={view.language} />
            </li>
          );
        })}
      </ol>
    </div>
  );
}

/** From Monday on. */
function weekdays(language: CalendarView['language']): string[] {
  const name = new Intl.DateTimeFormat(language, { timeZone: 'UTC', weekday: 'short' });
  // 5 January 1970 was a Monday.
  return Array.from({ length: 7 }, (_, index) => name.format((index + 4) * 86_400_000));
}

interface EntriesProps {
  day: Day;
  entries: CalendarEntry[];
  words: CalendarPageWords;
  language: CalendarView['language'];
}

function Entries({ entries, words, ...rest }: EntriesProps) {
  const list = (some: CalendarEntry[]) => (
    <ul>
      {some.map((entry) => (
        <li key={`${entry.kind} ${entry.askId}`}>
          <Entry entry={entry} words={words} language={rest.language} />
        </li>
      ))}
    </ul>
  );
  if (entries.length === 0) return null;
  // One alone is not worth a fold.
  if (entries.length <= SHOWN + 1) return list(entries);
  return (
    <>
      {list(entries.slice(0, SHOWN))}
      <details>
        <summary>{words.more(entries.length - SHOWN)}</summary>
        {list(entries.slice(SHOWN))}
      </details>
    </>
  );
}

function Entry({
  entry,
  words,
  language,
}: Omit<EntriesProps, 'day' | 'entries'> & { entry: CalendarEntry }) {
  const { kind, overdue, title, clientName, projectName, projectId, askId, next } = entry;
  const steps = (language === 'zh' ? todayZh : todayEn).steps;
  const tone = kind === 'step' ? 'step' : overdue ? 'overdue' : 'due';
  const what = next ? steps[next.kind](next.label?.[language] ?? '') : words[tone];
  return (
    <a
      class="m-entry"
      href={`#/projects/${projectId}`}
      title={[what, title, clientName, projectName].join('\n')}
      data-testid="calendar-entry"
      data-ask-id={askId}
      data-kind={kind}
      data-tone={tone}
    >
      <span class={kind === 'due' ? 'visually-hidden' : 'm-what'}>{what}</span>
      <bdi class="m-title">{title}</bdi>
      <bdi class="m-client">{clientName}</bdi>
    </a>
  );
}
