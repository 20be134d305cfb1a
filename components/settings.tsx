import { useLayoutEffect, useMemo } from 'preact/hooks';
import type { Language } from '@/lib/domain/records';
import { failureSentence } from '@/lib/i18n/failures';
import { createFormat } from '@/lib/i18n/format';
import { pickLanguage } from '@/lib/i18n/language';
import { settingsEn } from '@/lib/i18n/settings.en';
import { settingsZh } from '@/lib/i18n/settings.zh';
import { SettingsAbout } from './settings-about';
import { SettingsCalendar } from './settings-calendar';
import { SettingsOwn, SettingsYou } from './settings-people';
import type { SettingsPort } from './settings-port';
import { SettingsSave } from './settings-save';
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
          <SettingsCalendar {...form} draft={draft} base={base} format={format} />
          <SettingsOwn {...form} draft={draft} />
          <SettingsSave state={state} words={words} language={language} />
        </form>
      )}
      <SettingsWebmails port={port} words={words} />
      <SettingsAbout words={words} version={port.version} />
    </main>
  );
}
