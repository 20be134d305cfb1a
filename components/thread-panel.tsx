import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { createFormat } from '@/lib/i18n/format';
import { htmlLang } from '@/lib/i18n/language';
import { historyIn, panelIn } from '@/lib/i18n/panel';
import { wordsIn } from '@/lib/i18n/words';
import type { ProposalView } from '@/lib/messaging/project-view';
import { AskList } from './ask-list';
import { FailureNote } from './failure-note';
import { keepFocus } from './keep-focus';
import { type Panel, PanelContext, ThreadContext, usePanel } from './panel-context';
import type { PanelPort, PanelState } from './panel-port';
import { ProjectHead } from './project-head';
import { Proposals } from './proposals';
import { Skeleton } from './skeleton';
import { Tie } from './tie';
import { UndoBar } from './undo-bar';

type Ready = PanelState & { kind: 'ready' };

/** Everything beside one conversation. What was shown last stays while a new answer is awaited, or failed to come. */
export function ThreadPanel({ port }: { port: PanelPort }) {
  const [state, setState] = useState<PanelState>({ kind: 'loading' });
  const [seen, setSeen] = useState<Ready | null>(null);
  useEffect(
    () =>
      port.onState((next) => {
        setState(next);
        if (next.kind === 'ready') setSeen(next);
      }),
    [port],
  );
  const panel = usePanelFor(port, seen);
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const open = new AbortController();
    if (element.current) keepFocus(element.current, open.signal);
    return () => open.abort();
  }, []);
  return (
    <PanelContext.Provider value={panel}>
      <div
        ref={element}
        class="panel"
        lang={htmlLang(panel.language)}
        data-testid="thread-panel"
        data-status={state.kind}
      >
        {state.kind === 'failed' && (
          <FailureNote failure={state.failure} onRetry={() => port.refresh()} />
        )}
        {seen ? <Content ready={seen} /> : state.kind === 'loading' && <Skeleton />}
      </div>
    </PanelContext.Provider>
  );
}

function Content({ ready }: { ready: Ready }) {
  const { view } = ready;
  return (
    <ThreadContext.Provider value={ready}>
      {view.link ? (
        <>
          <ProjectHead link={view.link} />
          <AskList asks={view.link.asks} />
          <Proposed view={view} proposals={view.link.proposedAsks} />
        </>
      ) : (
        <Tie key={view.nativeThreadId} />
      )}
      <UndoBar last={view.undo} now={view.now} />
    </ThreadContext.Provider>
  );
}

/** What the project's stage, or the end of another ask, would open now. */
function Proposed(props: { view: Ready['view']; proposals: ProposalView[] }) {
  const { port, language, format } = usePanel();
  const { nativeThreadId } = props.view;
  return (
    <Proposals
      proposals={props.proposals}
      place={{ nativeThreadId }}
      port={port}
      language={language}
      format={format}
      onChanged={() => port.refresh()}
    />
  );
}

function usePanelFor(port: PanelPort, seen: Ready | null): Panel {
  const language = seen?.view.language ?? port.language;
  const now = seen?.view.now ?? port.now();
  return useMemo(
    () => ({
      port,
      language,
      text: panelIn(language),
      words: wordsIn(language),
      history: historyIn(language),
      format: createFormat({ language, timeZone: port.timeZone, now }),
    }),
    [port, language, seen],
  );
}
