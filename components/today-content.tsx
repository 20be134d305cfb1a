import { useLayoutEffect, useRef } from 'preact/hooks';
import type { TodayView } from '@/lib/messaging/views';
import { AllClear, FirstStep, Loading, NoHits, NotRead } from './today-empty';
import { focusRow } from './today-keys';
import { TodayLists } from './today-lists';
import type { TodayState } from './today-state';
import type { TodayTexts } from './today-words';

interface ContentProps {
  state: TodayState;
  texts: TodayTexts;
  onShown(): void;
}

/** The lists, or why there are none. */
export function TodayContent({ state, texts, onShown }: ContentProps) {
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
export function useKeptFocus<E extends HTMLElement>(view: TodayView | null) {
  const root = useRef<E>(null);
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
