import { useLayoutEffect, useMemo } from 'preact/hooks';
import { calendarPageEn } from '@/lib/i18n/calendar-page.en';
import { calendarPageZh } from '@/lib/i18n/calendar-page.zh';
import { failureSentence } from '@/lib/i18n/failures';
import { createFormat } from '@/lib/i18n/format';
import { htmlLang, pickLanguage } from '@/lib/i18n/language';
import type { CalendarView } from '@/lib/messaging/calendar-view';
import { CalendarPageDays } from './calendar-page-days';
import type { PageProps } from './dashboard';
import { usePage } from './use-page';

/** A month with what is due and what comes next, for all clients; the route names it: `#/calendar/2026-12`. */
export function CalendarPage({ port, preferred, path, onLanguage }: PageProps) {
  const question = useMemo(
    () => (/^\d{4}-(?:0[1-9]|1[0-2])$/.test(path) ? { month: path } : {}),
    [path],
  );
  const { view, failure, reload } = usePage(port, 'calendar', question);
  const language = view?.language ?? pickLanguage('auto', preferred);
  const words = language === 'zh' ? calendarPageZh : calendarPageEn;
  const format = useMemo(() => {
    const { timeZone = 'UTC', now = 0 } = view ?? {};
    return createFormat({ language, timeZone, now });
  }, [language, view]);
  useLayoutEffect(() => onLanguage(language), [language, onLanguage]);
  const isNow = view?.today.startsWith(view.month);
  return (
    <main class="s-page" data-testid="page-calendar" data-month={view?.month}>
      <h1>{words.title}</h1>
      <p class="p-intro">{words.intro}</p>
      {failure && (
        <div class="s-group" role="alert">
          <p>{failureSentence(failure, language)}</p>
          <button type="button" class="s-button" onClick={() => void reload()}>
            {words.retry}
          </button>
        </div>
      )}
      {!view && !failure && <p role="status">{words.loading}</p>}
      {view && (
        <>
          <nav class="m-turn" aria-label={words.title}>
            <a
              class="s-button"
              href={`#/calendar/${monthFrom(view, -1)}`}
              aria-label={words.before}
              title={words.before}
              data-testid="month-before"
            >
              ←
            </a>
            <h2 aria-live="polite">{monthName(view, htmlLang(language))}</h2>
            <a
              class="s-button"
              href={`#/calendar/${monthFrom(view, 1)}`}
              aria-label={words.after}
              title={words.after}
              data-testid="month-after"
            >
              →
            </a>
            {!isNow && (
              <a class="s-button" href="#/calendar" data-testid="month-now">
                {words.now}
              </a>
            )}
            <ul class="m-legend">
              {(['overdue', 'due', 'step'] as const).map((tone) => (
                <li key={tone} data-tone={tone}>
                  {words[tone]}
                </li>
              ))}
            </ul>
          </nav>
          {view.entries.length === 0 ? (
            <div class="s-group p-empty" data-testid="empty">
              <h2>{words.none}</h2>
              <p>{words.noneHint}</p>
            </div>
          ) : (
            <CalendarPageDays key={view.month} view={view} words={words} format={format} />
          )}
        </>
      )}
    </main>
  );
}

function monthFrom({ month }: CalendarView, by: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number - 1 + by)).toISOString().slice(0, 7);
}

function monthName({ month }: CalendarView, locale: string): string {
  const inMonth = new Date(`${month}-01T00:00:00Z`);
  return inMonth.toLocaleDateString(locale, { timeZone: 'UTC', year: 'numeric', month: 'long' });
}
