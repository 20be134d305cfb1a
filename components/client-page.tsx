import { useEffect, useLayoutEffect, useMemo } from 'preact/hooks';
import type { Language } from '@/lib/domain/records';
import { clientsIn } from '@/lib/i18n/clients';
import { failureSentence } from '@/lib/i18n/failures';
import { createFormat } from '@/lib/i18n/format';
import { pickLanguage } from '@/lib/i18n/language';
import type { Client } from '@/lib/messaging/client';
import { ClientErase } from './client-erase';
import { ClientForm } from './client-form';
import { ClientNext } from './client-next';
import { ClientPeople } from './client-people';
import { ProjectUndo } from './project-undo';
import { usePage } from './use-page';

interface Props {
  port: Client;
  clientId: string;
  preferred: readonly string[];
  onLanguage(language: Language): void;
}

/** One client: what comes next, the people, how to write to them, and when they work. */
export function ClientPage({ port, clientId, preferred, onLanguage }: Props) {
  const question = useMemo(() => ({ clientId }), [clientId]);
  const page = usePage(port, 'client', question);
  const { view, failure } = page;
  const language = view?.language ?? pickLanguage('auto', preferred);
  const words = clientsIn(language);
  const format = useMemo(() => {
    const { timeZone = 'UTC', now = 0 } = view ?? {};
    return createFormat({ language, timeZone, now });
  }, [language, view]);
  useLayoutEffect(() => onLanguage(language), [language, onLanguage]);
  const name = view?.client.name;
  useEffect(() => {
    // After the frame, which names the page.
    if (name) document.title = `${name} · Threadline`;
  }, [name, language]);
  const isGone = failure?.code === 'not-found' || failure?.code === 'invalid-request';
  const shared = { port, words, format, language, page };
  return (
    <main class="s-page p-page" data-testid="page-clients" data-client-id={clientId}>
      <a class="p-back" href="#/clients">
        ← {words.all}
      </a>
      {(!view || isGone) && <h1 class="visually-hidden">{words.title}</h1>}
      {failure && (
        <div class="s-group" role="alert" data-testid="failure">
          <p>{isGone ? words.gone : failureSentence(failure, language)}</p>
          {!isGone && (
            <button type="button" class="s-button" onClick={() => void page.reload()}>
              {words.retry}
            </button>
          )}
        </div>
      )}
      {!view && !failure && <p role="status">{words.loading}</p>}
      {view && !isGone && (
        <>
          <header class="p-head">
            <h1 data-testid="client-title">
              <bdi>{view.client.name}</bdi>
            </h1>
            <p>
              {view.projects.map((project) => (
                <a
                  key={project.projectId}
                  class="s-link c-project"
                  href={`#/projects/${project.projectId}`}
                >
                  <bdi>{project.name}</bdi>
                </a>
              ))}
            </p>
          </header>
          <ProjectUndo {...shared} undo={view.undo} now={view.now} />
          <ClientNext {...shared} view={view} />
          <ClientPeople {...shared} view={view} />
          <ClientForm {...shared} view={view} />
          <ClientErase {...shared} client={view.client} />
        </>
      )}
    </main>
  );
}
