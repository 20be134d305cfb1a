import { useLayoutEffect, useMemo } from 'preact/hooks';
import type { Language } from '@/lib/domain/records';
import { calendarIn } from '@/lib/i18n/calendar';
import { failureSentence } from '@/lib/i18n/failures';
import { createFormat } from '@/lib/i18n/format';
import { pickLanguage } from '@/lib/i18n/language';
import { settingsEn } from '@/lib/i18n/settings.en';
import { settingsZh } from '@/lib/i18n/settings.zh';
import { CalendarFields } from './calendar-fields';
import { CalendarYear } from './calendar-year';
import { SaveBar } from './save-bar';
import { SettingsAbout } from './settings-about';
import { SettingsOwn, SettingsYou } from './settings-people';
import type { SettingsPort } from './settings-port';
import { useSettings } from './settings-state';
import { SettingsWebmails } from './settings-webmails';

interface Props {
  port: SettingsPort;
  /** The languages that the browser prefers. */
  preferred: readonly string[];
  /** Called with the language that the page speaks, at once when another one is chosen. */
  onLanguage(language: Language): void;
}

/** The PM's own side: name, language, calendar, addresses; and what Threadline does with data. */
export function SettingsPage({ port, preferred, onLanguage }: Props) {
  const state = useSettings(port);
  const { draft, base, failure } = state;
  const language = pickLanguage(draft?.uiLanguage ?? 'auto', preferred);
  const words = language === 'zh' ? settingsZh : settingsEn;
  const timeZone = draft?.timeZone ?? 'UTC';
  const format = useMemo(
    () => createFormat({ language, timeZone, now: Date.now() }),
    [language, timeZone],
  );
  useLayoutEffect(() => onLanguage(language), [language, onLanguage]);
  const calendar = { words: calendarIn(language), format, edit: state.edit };
  const form = { problems: state.problems, words, edit: state.edit };

  return (
    <main class="s-page" data-testid="page-settings">
      <h1>{words.title}</h1>
      {!draft || !base ? (
        <div class="s-group" role="status">
          <p>{failure ? failureSentence(failure, language) : words.loading}</p>
          {failure && (
            <button type="button" class="s-button" onClick={state.reload}>
              {words.retry}
            </button>
          )}
        </div>
      ) : (
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void state.save();
          }}
        >
          <SettingsYou {...form} draft={draft} />
          <CalendarFields {...calendar} problems={state.problems} draft={draft} name="settings" />
          <CalendarYear {...calendar} draft={draft} />
          <SettingsOwn {...form} draft={draft} />
          <SaveBar
            state={state}
            words={calendar.words.saving}
            language={language}
            name="settings"
          />
        </form>
      )}
      <SettingsWebmails port={port} words={words} />
      <SettingsAbout words={words} version={port.version} />
    </main>
  );
}
