import { useEffect, useState } from 'preact/hooks';
import type { TodayView } from '@/lib/messaging/views';
import { TodayAskRow } from './today-ask';
import { OverdueClient } from './today-client';
import { asksIn, firstAsks, leftOut } from './today-search';
import { TodaySection } from './today-section';
import type { TodayState } from './today-state';
import { WaitingRow } from './today-waiting';
import type { TodayTexts } from './today-words';

/** Asks of the first paint: more than a popup's height holds. */
const FIRST = 8;
const STEP = 40;

interface Props {
  view: TodayView;
  texts: TodayTexts;
  state: TodayState;
  onShown(): void;
}

/** Overdue clients, what is due today, what waits; the first screen at once and the rest while the browser is idle. */
export function TodayLists({ view, texts, state, onShown }: Props) {
  const { words } = texts;
  const limit = useGrowing(asksIn(view));
  const { overdue, dueToday, waiting } = firstAsks(view, limit);
  const more = state.search.trim() ? { overdue: 0, dueToday: 0, waiting: 0 } : leftOut(view);
  const shared = { texts, state, onShown };
  return (
    <div class="t-lists">
      {overdue.length > 0 && (
        <TodaySection
          tone="overdue"
          title={words.overdue}
          count={words.clients(state.search ? view.overdue.length : view.counts.overdueClients)}
          more={more.overdue}
          testId="overdue"
          texts={texts}
        >
          {overdue.map((client) => (
            <OverdueClient key={client.clientId} client={client} {...shared} />
          ))}
        </TodaySection>
      )}
      {dueToday.length > 0 && (
        <TodaySection
          tone="due"
          title={words.dueToday}
          count={words.asks(state.search ? view.dueToday.length : view.counts.dueToday)}
          more={more.dueToday}
          testId="due-today"
          texts={texts}
        >
          <div class="t-card">
            {dueToday.map((ask) => (
              <TodayAskRow
                key={ask.askId}
                ask={ask}
                clientName={ask.clientName}
                testId="due-ask"
                {...shared}
              />
            ))}
          </div>
        </TodaySection>
      )}
      {waiting.length > 0 && (
        <TodaySection
          tone="waiting"
          title={words.waiting}
          count={words.asks(state.search ? view.waiting.length : view.counts.waiting)}
          more={more.waiting}
          testId="waiting"
          texts={texts}
        >
          <div class="t-card">
            {waiting.map((ask) => (
              <WaitingRow key={ask.askId} ask={ask} {...shared} />
            ))}
          </div>
        </TodaySection>
      )}
    </div>
  );
}

/** A limit that starts at the first screen and grows to `total` in idle time. */
function useGrowing(total: number): number {
  const [limit, setLimit] = useState(FIRST);
  useEffect(() => {
    if (limit >= total) return;
    const handle = requestIdleCallback(() => setLimit(limit + STEP), { timeout: 200 });
    return () => cancelIdleCallback(handle);
  }, [limit, total]);
  return limit;
}
