import type { TodayAsk, TodayView } from '@/lib/messaging/views';

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

/** How many asks of each part exist beyond those that the worker handed over. */
export function leftOut(view: TodayView): { overdue: number; dueToday: number; waiting: number } {
  const shown = view.overdue.reduce((sum, client) => sum + client.asks.length, 0);
  return {
    overdue: Math.max(0, view.counts.overdueAsks - shown),
    dueToday: Math.max(0, view.counts.dueToday - view.dueToday.length),
    waiting: Math.max(0, view.counts.waiting - view.waiting.length),
  };
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
