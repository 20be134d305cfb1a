import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Id, Language } from '@/lib/domain/records';
import { failureSentence } from '@/lib/i18n/failures';
import { createFormat } from '@/lib/i18n/format';
import { pickLanguage } from '@/lib/i18n/language';
import { type LogPageWords, logPageEn } from '@/lib/i18n/log-page.en';
import { logPageZh } from '@/lib/i18n/log-page.zh';
import type { Client } from '@/lib/messaging/client';
import type { LogView } from '@/lib/messaging/reports-view';
import { LogList } from './log-list';
import { usePage } from './use-page';

interface Props {
  port: Client;
  preferred: readonly string[];
  onLanguage(language: Language): void;
}

interface Filters {
  clientId: Id | '';
  projectId: Id | '';
  text: string;
}

const NONE: Filters = { clientId: '', projectId: '', text: '' };
/** Contacts asked for at a time. */
const PORTION = 500;
/** Milliseconds without a key until the words are looked for. */
const PAUSE = 200;

/** The communication log over all projects (S4 §4.2). */
export function LogPage({ port, preferred, onLanguage }: Props) {
  const [filters, setFilters] = useState(NONE);
  const [limit, setLimit] = useState(PORTION);
  const text = usePaused(filters.text);
  const { clientId, projectId } = filters;
  const question = useMemo(
    () => ({
      limit,
      ...(clientId && { clientId }),
      ...(projectId && { projectId }),
      ...(text && { text }),
    }),
    [limit, clientId, projectId, text],
  );
  const page = usePage(port, 'log', question);
  // The list stays while the next answer is awaited: it must not flicker under the typing.
  const last = useRef<LogView | null>(null);
  if (page.view) last.current = page.view;
  const view = page.view ?? last.current;
  const language = view?.language ?? pickLanguage('auto', preferred);
  const words = language === 'zh' ? logPageZh : logPageEn;
  const timeZone = view?.timeZone ?? 'UTC';
  const now = view?.now ?? 0;
  const format = useMemo(
    () => createFormat({ language, timeZone, now }),
    [language, timeZone, now],
  );
  useLayoutEffect(() => onLanguage(language), [language, onLanguage]);
  const change = (changes: Partial<Filters>) => {
    setFilters({ ...filters, ...changes });
    setLimit(PORTION);
  };
  const filtered = Boolean(clientId || projectId || filters.text);
  return (
    <main class="s-page lp-page" data-testid="page-log">
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
          {(view.total > 0 || filtered) && (
            <>
              <LogFilters view={view} words={words} filters={filters} onChange={change} />
              <h2 class="lp-count">
                <span role="status" data-testid="log-count">
                  {words.found(view.total)}
                </span>
              </h2>
            </>
          )}
          {view.total === 0 && filtered ? (
            <div class="s-group p-empty" data-testid="no-hits">
              <p>{words.nothing}</p>
              <button
                type="button"
                class="s-button"
                data-testid="log-clear"
                onClick={() => change(NONE)}
              >
                {words.clear}
              </button>
            </div>
          ) : (
            <div class="s-group">
              <LogList
                // Another question begins at its top again.
                key={`${clientId} ${projectId} ${text}`}
                entries={view.entries}
                language={language}
                format={format}
                onOpen={({ threadId }) => threadId && void port.send('openInMail', { threadId })}
              />
              {view.total > view.entries.length && (
                <button
                  type="button"
                  class="s-button"
                  data-testid="log-older"
                  onClick={() => setLimit(limit + PORTION)}
                >
                  {words.older}
                </button>
              )}
            </div>
          )}
        </>
      )}
    </main>
  );
}

function LogFilters(props: {
  view: LogView;
  words: LogPageWords;
  filters: Filters;
  onChange(changes: Partial<Filters>): void;
}) {
  const { view, words, filters, onChange } = props;
  const clients = filters.clientId
    ? view.clients.filter(({ id }) => id === filters.clientId)
    : view.clients;
  return (
    <search class="s-group lp-filters" aria-label={words.filters}>
      <div class="s-field">
        <label for="log-client">{words.client}</label>
        <select
          id="log-client"
          data-testid="log-client"
          value={filters.clientId}
          onChange={(event) => onChange({ clientId: event.currentTarget.value, projectId: '' })}
        >
          <option value="">{words.all}</option>
          {view.clients.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <div class="s-field">
        <label for="log-project">{words.project}</label>
        <select
          id="log-project"
          data-testid="log-project"
          value={filters.projectId}
          onChange={(event) => onChange({ projectId: event.currentTarget.value })}
        >
          <option value="">{words.all}</option>
          {clients.map(({ id, name, projects }) => (
            <optgroup key={id} label={name}>
              {projects.map((project) => (
                <option key={project.id} value={project.id}>
                  {project.name}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </div>
      <div class="s-field">
        <label for="log-search">{words.search}</label>
        <input
          id="log-search"
          type="search"
          data-testid="log-search"
          placeholder={words.searchHint}
          value={filters.text}
          onInput={(event) => onChange({ text: event.currentTarget.value.slice(0, 200) })}
        />
      </div>
    </search>
  );
}

/** A value once it has stood still. */
function usePaused(value: string): string {
  const [paused, setPaused] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setPaused(value), value === '' ? 0 : PAUSE);
    return () => clearTimeout(timer);
  }, [value]);
  return paused;
}
