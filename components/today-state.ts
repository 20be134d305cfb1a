import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Id } from '@/lib/domain/records';
import type { Client } from '@/lib/messaging/client';
import type { Answer, Ask, Command, Failure } from '@/lib/messaging/protocol';
import type { TodayView } from '@/lib/messaging/views';
import { filterToday, leftOut } from './today-search';

/** Commands that change the ledger from here. */
type TodayChange = 'closeAsk' | 'snooze' | 'undo';

export interface TodayState {
  /** What to show: filtered by the search; null until the first rows are known. */
  view: TodayView | null;
  /** The last failure that nobody dismissed. */
  failure: Failure | null;
  search: string;
  setSearch(text: string): void;
  /** Ask whose change is under way. */
  busy: Id | null;
  /** Sends a change and shows its result; true when it was made. */
  change<C extends TodayChange>(command: C, ask: Omit<Ask<C>, 'commitId'>): Promise<boolean>;
  /** Any other command; its failure is shown. */
  tell<C extends Command>(command: C, ask: Ask<C>): Promise<boolean>;
  refresh(): Promise<void>;
  dismiss(): void;
}

/** Milliseconds of quiet in the search field before the worker is asked for rows that we do not hold. */
const SEARCH_PAUSE = 120;

/** The popup's rows: painted from the snapshot, refreshed from the worker, kept fresh while it is open. */
export function useToday(port: Client, first: TodayView | null): TodayState {
  const [rows, setRows] = useState(first);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [search, setSearch] = useState('');
  const [found, setFound] = useState<{ search: string; view: TodayView } | null>(null);
  const [busy, setBusy] = useState<Id | null>(null);
  const searched = useRef('');
  const changing = useRef(false);

  const ask = useCallback(
    async <C extends Command>(command: C, what: Ask<C>): Promise<Answer<C> | undefined> => {
      const reply = await port.send(command, what);
      if (reply.ok) return reply.value;
      setFailure(reply.failure);
      return undefined;
    },
    [port],
  );

  const refresh = useCallback(async () => {
    const view = await ask('today', {});
    if (!view) return;
    setRows(view);
    setFailure((last) => (last?.code === 'no-answer' ? null : last));
    const text = searched.current;
    if (text && isCut(view)) {
      const hits = await ask('today', { search: longestWord(text) });
      if (hits) setFound({ search: text, view: hits });
    }
  }, [ask]);

  useEffect(() => {
    const open = new AbortController();
    void refresh();
    port.on('changed', () => void refresh(), open.signal);
    return () => open.abort();
  }, [port, refresh]);

  useEffect(() => {
    const text = search.trim();
    searched.current = text;
    if (!text || !rows || !isCut(rows)) return;
    const timer = setTimeout(async () => {
      const hits = await ask('today', { search: longestWord(text) });
      if (hits && searched.current === text) setFound({ search: text, view: hits });
    }, SEARCH_PAUSE);
    return () => clearTimeout(timer);
  }, [search, rows === null, ask]);

  const view = useMemo(() => {
    const text = search.trim();
    if (!rows || !text) return rows;
    return filterToday(found?.search === text && isCut(rows) ? found.view : rows, text);
  }, [rows, search, found]);

  const tell: TodayState['tell'] = async (command, what) => {
    setFailure(null);
    return (await ask(command, what)) !== undefined;
  };

  const change: TodayState['change'] = async (command, what) => {
    if (changing.current) return false;
    changing.current = true;
    setBusy('askId' in what ? (what.askId as Id) : null);
    const made = await tell(command, { ...what, commitId: port.newId() } as Ask<typeof command>);
    if (made) await refresh();
    setBusy(null);
    changing.current = false;
    return made;
  };

  return {
    view,
    failure,
    search,
    setSearch,
    busy,
    change,
    tell,
    refresh,
    dismiss: () => setFailure(null),
  };
}

/** The worker finds one run of letters; the other words are looked for in what it hands over. */
function longestWord(text: string): string {
  const words = text.split(/\s+/).sort((a, b) => b.length - a.length);
  return words[0]?.slice(0, 200) ?? '';
}

function isCut(view: TodayView): boolean {
  const { overdue, dueToday, waiting } = leftOut(view);
  return overdue + dueToday + waiting > 0;
}
