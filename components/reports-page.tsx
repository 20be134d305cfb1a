import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Language } from '@/lib/domain/records';
import { failureSentence } from '@/lib/i18n/failures';
import { pickLanguage } from '@/lib/i18n/language';
import { type ReportsWords, reportsEn } from '@/lib/i18n/reports.en';
import { reportsZh } from '@/lib/i18n/reports.zh';
import type { Client } from '@/lib/messaging/client';
import type { ReportClient, ReportProject, ReportsView } from '@/lib/messaging/reports-view';
import { csvOf, download } from './csv';
import { reportRows } from './reports-csv';
import { Figures } from './reports-figures';
import { type DayRange, ReportsRange } from './reports-range';
import { usePage } from './use-page';

interface Props {
  port: Client;
  preferred: readonly string[];
  onLanguage(language: Language): void;
}

/** Clients drawn at first and with each press. */
const BATCH = 50;

/** The delay ledger per client and project, promises and answer times, for any range of days. */
export function ReportsPage({ port, preferred, onLanguage }: Props) {
  const [range, setRange] = useState<DayRange>({});
  const [shown, setShown] = useState(BATCH);
  const page = usePage(port, 'reports', range);
  const last = useRef<ReportsView | null>(null);
  if (page.view) last.current = page.view;
  const view = page.view ?? last.current;
  const today = useRef('');
  // Asked without an end it says which day it is for the PM.
  if (view && view.to > today.current) today.current = view.to;
  const language = view?.language ?? pickLanguage('auto', preferred);
  const words = language === 'zh' ? reportsZh : reportsEn;
  useLayoutEffect(() => onLanguage(language), [language, onLanguage]);
  const most = Math.max(
    1,
    ...(view?.clients ?? []).flatMap(({ delay }) => [delay.client, delay.us]),
  );
  return (
    <main class="s-page r-page" data-testid="page-reports">
      <h1>{words.title}</h1>
      <p class="p-intro">{words.hint}</p>
      {page.failure && (
        <div class="s-group" role="alert">
          <p>{failureSentence(page.failure, language)}</p>
          <button type="button" class="s-button" onClick={() => void page.reload()}>
            {words.retry}
          </button>
        </div>
      )}
      {!view && !page.failure && <p role="status">{words.loading}</p>}
      {view && (
        <>
          {(view.clients.length > 0 || range.from || range.to) && (
            <section class="s-group r-tools" aria-label={words.range}>
              <ReportsRange words={words} range={range} today={today.current} onChange={setRange} />
              <button
                type="button"
                class="s-button"
                data-testid="reports-export"
                disabled={view.clients.length === 0}
                onClick={() => download(fileOf(view, words), csvOf(reportRows(view, words)))}
              >
                {words.export}
              </button>
            </section>
          )}
          {view.clients.length === 0 && (
            <div class="s-group p-empty" data-testid="reports-empty">
              <h2>{range.from || range.to ? words.emptyRange : words.empty}</h2>
              {!range.from && !range.to && <p>{words.emptyHint}</p>}
            </div>
          )}
          {view.clients.slice(0, shown).map((client) => (
            <ClientReport key={client.clientId} client={client} words={words} most={most} />
          ))}
          {view.clients.length > shown && (
            <button type="button" class="s-button" onClick={() => setShown(shown + BATCH)}>
              {words.more(Math.min(BATCH, view.clients.length - shown))}
            </button>
          )}
        </>
      )}
    </main>
  );
}

function fileOf(view: ReportsView, words: ReportsWords): string {
  return `${words.file}-${view.from ? `${view.from}-` : ''}${view.to}.csv`;
}

function ClientReport(props: { client: ReportClient; words: ReportsWords; most: number }) {
  const { client, words, most } = props;
  return (
    <section
      class="s-group r-client-report"
      aria-labelledby={`r-${client.clientId}`}
      data-testid="report-client"
      data-client-id={client.clientId}
    >
      <h2 id={`r-${client.clientId}`}>
        <a href={`#/clients/${client.clientId}`}>
          <bdi>{client.name}</bdi>
        </a>{' '}
        <span>{words.asks(client.asks)}</span>
      </h2>
      {client.projects.length !== 1 && <Figures of={client} words={words} most={most} />}
      {client.projects.map((project) => (
        <ProjectReport key={project.projectId} project={project} words={words} most={most} />
      ))}
    </section>
  );
}

function ProjectReport(props: { project: ReportProject; words: ReportsWords; most: number }) {
  const { project, words, most } = props;
  return (
    <article class="r-project" data-testid="report-project" data-project-id={project.projectId}>
      <h3>
        <a class="s-link" href={`#/projects/${project.projectId}`}>
          <bdi>{project.name}</bdi>
        </a>
      </h3>
      <Figures of={project} words={words} most={most} />
      {project.moved.length > 0 && (
        <div>
          <h4>{words.moved}</h4>
          <ul>
            {project.moved.map(({ askId, title, days, client }) => (
              <li key={askId} data-testid="report-moved">
                <bdi>{words.movedBy(title, days, client)}</bdi>
              </li>
            ))}
          </ul>
        </div>
      )}
      {project.evidence.length > 0 && (
        <ul class="r-evidence">
          {project.evidence.map(({ askId, title }) => (
            <li key={askId}>
              <a class="s-link" data-testid="report-evidence" href={`#/evidence/${askId}`}>
                <bdi>{words.evidenceFor(title)}</bdi>
              </a>
            </li>
          ))}
        </ul>
      )}
    </article>
  );
}
