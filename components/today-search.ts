import type { TodayAsk, TodayClient, TodayView } from '@/lib/messaging/views';

/** The rows of a view that hold every word of `text` (case and width aside) in client, project, title, situation or step. */
export function filterToday(view: TodayView, text: string): TodayView {
  const words = fold(text).split(/\s+/).filter(Boolean);
  if (words.length === 0) return view;
  const matches = (client: string, ask: TodayAsk) => {
    const hay = fold([client, ...textsOf(ask)].join('\n'));
    return words.every((word) => hay.includes(word));
  };
  return {
    ...view,
    overdue: view.overdue.flatMap((client) => {
      const asks = client.asks.filter((ask) => matches(client.name, ask));
      return asks.length ? [{ ...client, asks }] : [];
    }),
    dueToday: view.dueToday.filter((ask) => matches(ask.clientName, ask)),
    waiting: view.waiting.filter((ask) => matches(ask.clientName, ask)),
  };
}

export function asksIn({ overdue, dueToday, waiting }: TodayView): number {
  return asksOf(overdue) + dueToday.length + waiting.length;
}

/** The first asks of a view, in the order shown; a client in the middle of whose asks it ends keeps the first of them. */
export function firstAsks(
  view: TodayView,
  limit: number,
): Pick<TodayView, 'overdue' | 'dueToday' | 'waiting'> {
  let left = limit;
  const overdue = view.overdue.flatMap((client) => {
    const asks = client.asks.slice(0, left);
    left -= asks.length;
    if (asks.length === 0) return [];
    return asks.length === client.asks.length ? [client] : [{ ...client, asks }];
  });
  const dueToday = view.dueToday.slice(0, left);
  return { overdue, dueToday, waiting: view.waiting.slice(0, left - dueToday.length) };
}

/** How many asks of each part exist beyond those that the worker handed over. */
export function leftOut(view: TodayView): { overdue: number; dueToday: number; waiting: number } {
  return {
    overdue: Math.max(0, view.counts.overdueAsks - asksOf(view.overdue)),
    dueToday: Math.max(0, view.counts.dueToday - view.dueToday.length),
    waiting: Math.max(0, view.counts.waiting - view.waiting.length),
  };
}

function asksOf(clients: readonly TodayClient[]): number {
  return clients.reduce((sum, client) => sum + client.asks.length, 0);
}

function textsOf(ask: TodayAsk): string[] {
  const labels = [ask.situationLabel, ask.stepLabel].flatMap((label) =>
    label ? [label.en, label.zh] : [],
  );
  return [ask.title, ask.projectName, ...labels];
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
