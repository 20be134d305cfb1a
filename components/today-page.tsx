import { useLayoutEffect, useMemo } from 'preact/hooks';
import type { Language } from '@/lib/domain/records';
import { pickLanguage } from '@/lib/i18n/language';
import type { Client } from '@/lib/messaging/client';
import { SearchField } from './search-field';
import { TodayBar } from './today-bar';
import { TodayContent, useKeptFocus } from './today-content';
import { onTodayKey } from './today-keys';
import { useToday } from './today-state';
import { todayTexts } from './today-words';

interface Props {
  port: Client;
  preferred: readonly string[];
  onLanguage(language: Language): void;
}

/** The popup's list with the room of a page: who is late, what is due, what waits. */
export function TodayPage({ port, preferred, onLanguage }: Props) {
  const state = useToday(port, null);
  const { view } = state;
  const language = view?.language ?? pickLanguage('auto', preferred);
  const now = view?.now ?? 0;
  const texts = useMemo(() => todayTexts(language, now), [language, now]);
  const root = useKeptFocus<HTMLElement>(view);
  useLayoutEffect(() => onLanguage(language), [language, onLanguage]);
  const { words } = texts;
  const format = texts.format();
  return (
    <main class="s-page t-day" data-testid="page-today" ref={root} onKeyDown={onTodayKey}>
      <header>
        <h1>{words.title}</h1>
        {view && <p>{format.day(format.dayOf(now))}</p>}
        {view && !view.fresh && (
          <SearchField
            label={words.search}
            value={state.search}
            testId="search"
            onInput={state.setSearch}
          />
        )}
      </header>
      <TodayContent state={state} texts={texts} onShown={stay} />
      <TodayBar undo={view?.undo ?? null} texts={texts} state={state} />
    </main>
  );
}

/** A page stays open behind the mail that it showed. */
function stay(): void {}
