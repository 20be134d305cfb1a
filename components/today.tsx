import { useEffect, useLayoutEffect, useMemo } from 'preact/hooks';
import type { Language } from '@/lib/domain/records';
import { htmlLang } from '@/lib/i18n/language';
import type { TodayView } from '@/lib/messaging/views';
import { keepFocus } from './keep-focus';
import { TodayBar } from './today-bar';
import { TodayContent, useKeptFocus } from './today-content';
import { TodayIcon, TodayMark } from './today-icons';
import { onTodayKey } from './today-keys';
import type { TodayPort } from './today-port';
import { useToday } from './today-state';
import { todayTexts } from './today-words';

interface Props {
  port: TodayPort;
  /** Rows of the snapshot, painted before anything is asked. */
  first: TodayView | null;
  /** Spoken until the rows say the PM's own language. */
  language: Language;
}

/** The popup: who is late, what is due, what waits, and what to do about each. */
export function Today({ port, first, language }: Props) {
  const state = useToday(port, first);
  const { view } = state;
  const spoken = view?.language ?? language;
  const now = view?.now ?? 0;
  const texts = useMemo(() => todayTexts(spoken, now), [spoken, now]);
  const root = useKeptFocus<HTMLDivElement>(view);
  const { words } = texts;

  useEffect(() => {
    const open = new AbortController();
    if (root.current) keepFocus(root.current, open.signal);
    return () => open.abort();
  }, []);
  useLayoutEffect(() => {
    document.documentElement.lang = htmlLang(spoken);
    document.title = words.title;
  }, [spoken, words]);

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys only move the focus between its buttons
    <div class="t-page" ref={root} onKeyDown={onTodayKey}>
      <header class="t-top">
        <TodayMark />
        <h1 class="t-hidden">{words.title}</h1>
        <search class="t-search">
          <TodayIcon name="search" />
          <input
            type="search"
            data-testid="search"
            autofocus
            placeholder={words.search}
            aria-label={words.search}
            value={state.search}
            onInput={(event) => state.setSearch(event.currentTarget.value)}
          />
        </search>
        <button
          type="button"
          class="t-plain"
          data-testid="open-dashboard"
          title={words.dashboard}
          onClick={port.openDashboard}
        >
          <TodayIcon name="board" />
          <span class="t-hidden">{words.dashboard}</span>
        </button>
      </header>
      <main class="t-main">
        <TodayContent state={state} texts={texts} onShown={port.close} />
      </main>
      <TodayBar undo={view?.undo ?? null} texts={texts} state={state} />
    </div>
  );
}
