import { useMemo, useState } from 'preact/hooks';
import { createFormat, type Format } from '@/lib/i18n/format';
import type { ProjectsWords } from '@/lib/i18n/projects.en';
import type { ProjectLine, ProjectsView } from '@/lib/messaging/project-view';
import { SearchField } from './search-field';

interface Props {
  view: ProjectsView;
  words: ProjectsWords;
}

/** Clients drawn at first and with each press. */
const BATCH = 60;

/** All projects by client, searchable; closed ones are folded away unless they are searched for. */
export function ProjectsList({ view, words }: Props) {
  const [search, setSearch] = useState('');
  const [shown, setShown] = useState(BATCH);
  const { language, timeZone, now } = view;
  const format = useMemo(() => createFormat({ language, timeZone, now }), [view]);
  const wanted = search.trim().toLocaleLowerCase();
  const found = useMemo(() => matching(view, wanted), [view, wanted]);
  const closed = wanted ? [] : closedIn(view);
  const total = found.reduce((sum, { projects }) => sum + projects.length, 0);
  if (view.clients.length === 0) return <Empty words={words} />;
  return (
    <>
      <SearchField
        label={words.search}
        value={search}
        testId="project-filter"
        onInput={(text) => {
          setSearch(text);
          setShown(BATCH);
        }}
      >
        {words.count(total)}
      </SearchField>
      {found.length === 0 && wanted && (
        <div class="s-group p-empty" data-testid="no-hits">
          <h2>{words.noHits(search.trim())}</h2>
          <p>{words.noHitsHint}</p>
        </div>
      )}
      {found.slice(0, shown).map(({ clientId, name, projects }) => (
        <section key={clientId} class="s-group p-client" aria-labelledby={`client-${clientId}`}>
          <h2 id={`client-${clientId}`}>
            <a href={`#/clients/${clientId}`}>
              <bdi>{name}</bdi>
            </a>
          </h2>
          <Lines projects={projects} words={words} format={format} />
        </section>
      ))}
      {found.length > shown && (
        <button type="button" class="s-button" onClick={() => setShown(shown + BATCH)}>
          {words.more(Math.min(BATCH, found.length - shown))}
        </button>
      )}
      {closed.length > 0 && (
        <details class="s-group p-fold">
          <summary>{words.closed(closed.length)}</summary>
          <Lines projects={closed} words={words} format={format} />
        </details>
      )}
    </>
  );
}

interface LinesProps {
  projects: readonly ProjectLine[];
  words: ProjectsWords;
  format: Format;
}

function Lines({ projects, words, format }: LinesProps) {
  return (
    <ul class="p-lines">
      {projects.map((project) => (
        <li key={project.projectId}>
          <Line project={project} words={words} format={format} />
        </li>
      ))}
    </ul>
  );
}

function Line({ project, words, format }: { project: ProjectLine } & Omit<LinesProps, 'projects'>) {
  const { projectId, name, code, stage, open, overdue, overdueDays, waits } = project;
  return (
    <a
      class="p-line"
      href={`#/projects/${projectId}`}
      data-testid="project-line"
      data-project-id={projectId}
      data-stage={stage}
      data-overdue={overdue}
    >
      <span class="p-line-name">
        <strong>
          <bdi>{name}</bdi>
        </strong>
        {code && <bdi class="p-code">{code}</bdi>}
      </span>
      <span class="p-stage" data-stage={stage}>
        {words.stages[stage]}
      </span>
      <span class="p-chips">
        {overdue > 0 && (
          <span class="p-chip" data-tone="overdue" title={format.businessDays(overdueDays)}>
            {words.overdue(overdue)}
          </span>
        )}
        <span class="p-chip">{open > 0 ? words.open(open) : words.nothingOpen}</span>
        {waits.client !== undefined && (
          <span class="p-chip" data-tone="waiting" title={words.waits}>
            {words.withClient(format.businessDays(waits.client))}
          </span>
        )}
        {waits.us !== undefined && (
          <span class="p-chip" data-tone="due" title={words.waits}>
            {words.withUs(format.businessDays(waits.us))}
          </span>
        )}
      </span>
    </a>
  );
}

function Empty({ words }: { words: ProjectsWords }) {
  return (
    <div class="s-group p-empty" data-testid="empty">
      <h2>{words.emptyTitle}</h2>
      <ol>
        {words.emptySteps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p>{words.emptyAfter}</p>
    </div>
  );
}

function matching({ clients }: ProjectsView, wanted: string): ProjectsView['clients'] {
  const words = wanted.split(/\s+/).filter(Boolean);
  return clients.flatMap((client) => {
    const projects = client.projects.filter(({ name, code, stage }) => {
      if (!wanted) return stage !== 'closed';
      const text = `${client.name} ${name} ${code ?? ''}`.toLocaleLowerCase();
      return words.every((word) => text.includes(word));
    });
    return projects.length > 0 ? [{ ...client, projects }] : [];
  });
}

function closedIn({ clients }: ProjectsView): ProjectLine[] {
  return clients.flatMap(({ name, projects }) =>
    projects
      .filter(({ stage }) => stage === 'closed')
      .map((project) => ({ ...project, name: `${name} · ${project.name}` })),
  );
}
