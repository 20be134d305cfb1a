import { useEffect, useLayoutEffect, useMemo } from 'preact/hooks';
import type { Language } from '@/lib/domain/records';
import { failureSentence } from '@/lib/i18n/failures';
import { createFormat } from '@/lib/i18n/format';
import { pickLanguage } from '@/lib/i18n/language';
import { projectsEn } from '@/lib/i18n/projects.en';
import { projectsZh } from '@/lib/i18n/projects.zh';
import type { Client } from '@/lib/messaging/client';
import { ProjectAsks } from './project-asks';
import { ProjectFields } from './project-fields';
import { ProjectLedger } from './project-ledger';
import { ProjectLog } from './project-log';
import { ProjectStages } from './project-stages';
import { ProjectUndo } from './project-undo';
import { Proposals } from './proposals';
import { usePage } from './use-page';

interface Props {
  port: Client;
  projectId: string;
  preferred: readonly string[];
  onLanguage(language: Language): void;
}

/** One project: its stage, what could be next, its asks, what was agreed, who held it how long, and every contact. */
export function ProjectPage({ port, projectId, preferred, onLanguage }: Props) {
  const question = useMemo(() => ({ projectId }), [projectId]);
  const page = usePage(port, 'project', question);
  const { view, failure } = page;
  const language = view?.language ?? pickLanguage('auto', preferred);
  const words = language === 'zh' ? projectsZh : projectsEn;
  const format = useMemo(() => {
    const { timeZone = 'UTC', now = 0 } = view ?? {};
    return createFormat({ language, timeZone, now });
  }, [language, view]);
  useLayoutEffect(() => onLanguage(language), [language, onLanguage]);
  const name = view?.project.name;
  useEffect(() => {
    // After the frame, which names the page.
    if (name) document.title = `${name} · Threadline`;
  }, [name, language]);
  const shared = { port, words, format, language, page };
  const isGone = failure?.code === 'not-found' || failure?.code === 'invalid-request';

  return (
    <main class="s-page p-page" data-testid="page-projects" data-project-id={projectId}>
      <a class="p-back" href="#/projects">
        ← {words.all}
      </a>
      {!view && <h1 class="visually-hidden">{words.title}</h1>}
      {failure && (
        <div class="s-group" role="alert" data-testid="failure">
          <p>{isGone && !view ? words.gone : failureSentence(failure, language)}</p>
          {!isGone && (
            <button type="button" class="s-button" onClick={() => void page.reload()}>
              {words.retry}
            </button>
          )}
        </div>
      )}
      {!view && !failure && <p role="status">{words.loading}</p>}
      {view && (
        <>
          <header class="p-head">
            <h1 data-testid="project-name">
              <bdi>{view.project.name}</bdi>
            </h1>
            <p>
              <a class="s-link" href={`#/clients/${view.client.id}`}>
                <bdi>{view.client.name}</bdi>
              </a>
              {view.project.code && <bdi class="p-code">{view.project.code}</bdi>}
            </p>
          </header>
          <ProjectStages {...shared} view={view} />
          <ProjectUndo {...shared} undo={view.undo} now={view.now} />
          <Proposals
            proposals={view.proposals}
            place={question}
            port={port}
            language={language}
            format={format}
            onChanged={() => void page.reload()}
          />
          <ProjectAsks {...shared} view={view} />
          <ProjectFields {...shared} view={view} />
          <ProjectLedger view={view} words={words} format={format} />
          <ProjectLog {...shared} projectId={projectId} />
        </>
      )}
    </main>
  );
}
