import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { Language } from '@/lib/domain/records';
import { htmlLang } from '@/lib/i18n/language';
import type { TodayView } from '@/lib/messaging/views';
import { TodayBar } from './today-bar';
import { AllClear, FirstStep, Loading, NoHits, NotRead } from './today-empty';
import { TodayIcon, TodayMark } from './today-icons';
import { focusRow, onTodayKey } from './today-keys';
import { TodayLists } from './today-lists';
import type { TodayPort } from './today-port';
import { type TodayState, useToday } from './today-state';
import { type TodayTexts, todayTexts } from './today-words';

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
  const root = useKeptFocus(view);
  const { words } = texts;

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
        <Content state={state} texts={texts} onShown={port.close} />
      </main>
      <TodayBar undo={view?.undo ?? null} texts={texts} state={state} />
    </div>
  );
}

interface ContentProps {
  state: TodayState;
  texts: TodayTexts;
  onShown(): void;
}

function Content({ state, texts, onShown }: ContentProps) {
  const { view, search, failure } = state;
  if (!view) return failure ? <NotRead texts={texts} /> : <Loading texts={texts} />;
  const urgent = view.overdue.length + view.dueToday.length;
  if (urgent + view.waiting.length === 0 && search.trim()) {
    return <NoHits search={search.trim()} texts={texts} />;
  }
  if (view.fresh) return <FirstStep texts={texts} />;
  return (
    <>
      {urgent === 0 && !search.trim() && <AllClear view={view} texts={texts} />}
      <TodayLists view={view} texts={texts} state={state} onShown={onShown} />
    </>
  );
}

interface Held {
  row: Element;
  index: number;
  testId: string | undefined;
}

/** When the row that held the focus is gone, the row now in its place gets it. */
function useKeptFocus(view: TodayView | null) {
  const root = useRef<HTMLDivElement>(null);
  const last = useRef<Held | undefined>(undefined);
  useLayoutEffect(() => {
    const page = root.current;
    const remember = ({ target }: FocusEvent) => {
      const row = (target as HTMLElement).closest('article');
      const index = row ? [...(page?.querySelectorAll('article') ?? [])].indexOf(row) : -1;
      last.current = row
        ? { row, index, testId: (target as HTMLElement).dataset.testid }
        : undefined;
    };
    page?.addEventListener('focusin', remember);
    return () => page?.removeEventListener('focusin', remember);
  }, []);
  useLayoutEffect(() => {
    const held = last.current;
    if (!held || held.row.isConnected || document.activeElement !== document.body) return;
    last.current = undefined;
    const rows = [...(root.current?.querySelectorAll('article') ?? [])];
    focusRow(rows[Math.min(held.index, rows.length - 1)], held.testId);
  }, [view]);
  return root;
}
