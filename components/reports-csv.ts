import type { ReportsWords } from '@/lib/i18n/reports.en';
import type { ReportFigures, ReportsView } from '@/lib/messaging/reports-view';

type Cell = string | number;

/** The reports as a table: a line for each project, one for each client as a whole. */
export function reportRows(view: ReportsView, words: ReportsWords): Cell[][] {
  const range = [view.from ?? '', view.to];
  return [
    Object.values(words.columns),
    ...view.clients.flatMap((client) => [
      [client.name, '', ...figuresOf(client), ...range],
      ...client.projects.map((project) => [
        client.name,
        project.name,
        ...figuresOf(project),
        ...range,
      ]),
    ]),
  ];
}

function figuresOf({ asks, delay, promises, answers }: ReportFigures): Cell[] {
  const { client, us } = answers;
  return [
    asks,
    delay.client,
    delay.late.client,
    delay.us,
    delay.late.us,
    promises.kept,
    promises.broken,
    promises.open,
    client?.count ?? 0,
    client?.median ?? '',
    client?.longest ?? '',
    us?.count ?? 0,
    us?.median ?? '',
    us?.longest ?? '',
  ];
}
