import { useCallback, useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import type { Scope } from '@/lib/domain/tailoring';
import { failureSentence } from '@/lib/i18n/failures';
import { pickLanguage } from '@/lib/i18n/language';
import { wordsIn } from '@/lib/i18n/words';
import type { Ask, Failure } from '@/lib/messaging/protocol';
import type { GuidanceView } from '@/lib/messaging/tailor-view';
import type { PageProps } from './dashboard';
import { TemplatesBeside } from './templates-beside';
import {
  type Changing,
  type Templates,
  TemplatesContext,
  templatesIn,
  useAnswer,
  useTemplates,
} from './templates-context';
import { TemplatesLadder } from './templates-ladder';
import { TemplatesList } from './templates-list';
import { TemplatesOverview } from './templates-overview';
import { addressOf, scopeOfAddress } from './templates-route';

/** How long the last change may be taken back in passing, in ms. */
const SHOWN = 15_000;

/** Everything of the guidance that the PM may change, for all clients, one, or one project. */
export function TemplatesPage({ port, preferred, path, onLanguage }: PageProps) {
  const scope = useMemo(() => scopeOfAddress(location.hash), [location.hash]);
  const [version, setVersion] = useState(0);
  const [last, setLast] = useState<{ commitId: string; undone: boolean } | null>(null);
  const asked = useAnswer(port, 'guidance', { scope }, version);
  const { value: view, failure } = asked;
  const [spoken, setSpoken] = useState(() => pickLanguage('auto', preferred));
  const language = view?.language ?? spoken;
  const words = templatesIn(language);
  useLayoutEffect(() => {
    setSpoken(language);
    onLanguage(language);
  }, [language, onLanguage]);

  const send = useCallback(
    async <C extends Changing | 'undo'>(command: C, ask: Ask<C>): Promise<Failure | null> => {
      const reply = await port.send(command, ask);
      // Also after a refusal: what was seen may be old.
      setVersion((count) => count + 1);
      return reply.ok ? null : reply.failure;
    },
    [port],
  );
  const shared: Templates = useMemo(
    () => ({
      port,
      language,
      words,
      names: wordsIn(language),
      scope,
      version,
      async change(command, ask) {
        const commitId = port.newId();
        const failure = await send(command, { ...ask, commitId } as Ask<typeof command>);
        setLast(failure ? null : { commitId, undone: false });
        return failure;
      },
    }),
    [port, language, words, scope, version, send],
  );
  // Long enough to take it back, short enough not to stand in the way; restoring stays.
  useEffect(() => {
    if (!last) return;
    const timer = setTimeout(() => setLast(null), SHOWN);
    return () => clearTimeout(timer);
  }, [last]);
  const undo = async () => {
    if (!last) return;
    const failure = await send('undo', { commitId: port.newId(), undoes: last.commitId });
    setLast(failure ? null : { ...last, undone: true });
  };

  return (
    <TemplatesContext.Provider value={shared}>
      <main class="s-page g-page" data-testid="page-templates">
        <h1>{words.title}</h1>
        <p class="p-intro">{words.intro}</p>
        {view ? (
          <>
            <ScopeChoice view={view} scope={scope} path={path} />
            <div class="g-columns" data-open={path !== ''}>
              <TemplatesList view={view} path={path} />
              <div class="g-main">
                <Chosen view={view} scope={scope} path={path} />
              </div>
            </div>
          </>
        ) : (
          <div class="s-group" role="status">
            <p>{failure ? failureSentence(failure, language) : words.loading}</p>
            {failure && (
              <button type="button" class="s-button" onClick={asked.reload}>
                {words.retry}
              </button>
            )}
          </div>
        )}
        <div
          class="g-toast"
          role="status"
          data-testid="templates-status"
          data-shown={last !== null}
        >
          {last && <span>{last.undone ? words.undone : words.saved}</span>}
          {last && !last.undone && (
            <button
              type="button"
              class="g-link"
              data-testid="templates-undo"
              onClick={() => void undo()}
            >
              {words.undo}
            </button>
          )}
        </div>
      </main>
    </TemplatesContext.Provider>
  );
}

/** What the path names: a ladder, texts beside the ladders, or what holds for all. */
function Chosen({ view, scope, path }: { view: GuidanceView; scope: Scope; path: string }) {
  const key = `${path} ${JSON.stringify(scope)}`;
  if (!path) return <TemplatesOverview view={view} />;
  const isBeside = view.beside.some(({ owner }) => owner === path);
  return isBeside ? (
    <TemplatesBeside key={key} owner={path} />
  ) : (
    <TemplatesLadder key={key} situation={path} />
  );
}

function ScopeChoice(props: { view: GuidanceView; scope: Scope; path: string }) {
  const { view, scope, path } = props;
  const { words } = useTemplates();
  const choose = (address: string) => {
    location.hash = address;
  };
  const option = (value: Scope, name: string, changes: number) => (
    <option key={addressOf(value, path)} value={addressOf(value, path)}>
      {words.scopeOption(name, changes)}
    </option>
  );
  return (
    <div class="g-scope">
      <label for="templates-scope">{words.scope}</label>
      <select
        id="templates-scope"
        data-testid="templates-scope"
        value={addressOf(scope, path)}
        onChange={(event) => choose(event.currentTarget.value)}
      >
        {option({ kind: 'workspace' }, words.everywhere, view.changes)}
        {view.clients.map(({ clientId, name, changes, projects }) => (
          <optgroup key={clientId} label={name}>
            {option({ kind: 'client', clientId }, words.wholeClient(name), changes)}
            {projects.map((project) =>
              option(
                { kind: 'project', clientId, projectId: project.projectId },
                `${name} · ${project.name}`,
                project.changes,
              ),
            )}
          </optgroup>
        ))}
      </select>
    </div>
  );
}
