import { useLayoutEffect } from 'preact/hooks';
import type { Language } from '@/lib/domain/records';
import { failureSentence } from '@/lib/i18n/failures';
import { pickLanguage } from '@/lib/i18n/language';
import { projectsEn } from '@/lib/i18n/projects.en';
import { projectsZh } from '@/lib/i18n/projects.zh';
import type { Client } from '@/lib/messaging/client';
import { ProjectPage } from './project-page';
import { ProjectsList } from './projects-list';
import { usePage } from './use-page';

interface Props {
  port: Client;
  preferred: readonly string[];
  /** Id of the project to show; '' for all of them. */
  path: string;
  onLanguage(language: Language): void;
}

/** All projects, or the one that the route names. */
export function ProjectsPage({ port, preferred, path, onLanguage }: Props) {
  if (path) {
    return (
      <ProjectPage
        key={path}
        port={port}
        projectId={path}
        preferred={preferred}
        onLanguage={onLanguage}
      />
    );
  }
  return <AllProjects port={port} preferred={preferred} onLanguage={onLanguage} />;
}

function AllProjects({ port, preferred, onLanguage }: Omit<Props, 'path'>) {
  const { view, failure, reload } = usePage(port, 'projects', null);
  const language = view?.language ?? pickLanguage('auto', preferred);
  const words = language === 'zh' ? projectsZh : projectsEn;
  useLayoutEffect(() => onLanguage(language), [language, onLanguage]);
  return (
    <main class="s-page p-page" data-testid="page-projects">
      <h1>{words.title}</h1>
      {failure && (
        <div class="s-group" role="alert">
          <p>{failureSentence(failure, language)}</p>
          <button type="button" class="s-button" onClick={() => void reload()}>
            {words.retry}
          </button>
        </div>
      )}
      {!view && !failure && <p role="status">{words.loading}</p>}
      {view && <ProjectsList view={view} words={words} />}
    </main>
  );
}
