import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Language } from '@/lib/domain/records';
import { createFormat } from '@/lib/i18n/format';
import { htmlLang } from '@/lib/i18n/language';
import { historyIn, panelIn } from '@/lib/i18n/panel';
import { wordsIn } from '@/lib/i18n/words';
import { AskList } from './ask-list';
import { FailureNote } from './failure-note';
import { type Panel, PanelContext, ThreadContext } from './panel-context';
import type { PanelPort, PanelState } from './panel-port';
import { ProjectHead } from './project-head';
import { Skeleton } from './skeleton';
import { Tie } from './tie';
import { UndoBar } from './undo-bar';

/** Everything beside one conversation. */
export function ThreadPanel({ port }: { port: PanelPort }) {
  const [state, setState] = useState<PanelState>({ kind: 'loading' });
  useEffect(() => port.onState(setState), [port]);
  const panel = usePanelFor(port, state);
  return (
    <PanelContext.Provider value={panel}>
      <div
        class="panel"
        lang={htmlLang(panel.language)}
        data-testid="thread-panel"
        data-status={state.kind}
      >
        <Content state={state} />
      </div>
    </PanelContext.Provider>
  );
}

function Content({ state }: { state: PanelState }) {
  if (state.kind === 'loading') return <Skeleton />;
  if (state.kind === 'failed') return <Failed state={state} />;
  return (
    <ThreadContext.Provider value={state}>
      {state.view.link ? (
        <>
          <ProjectHead link={state.view.link} />
          <AskList asks={state.view.link.asks} />
        </>
      ) : (
        <Tie key={state.view.nativeThreadId} />
      )}
      <UndoBar undo={state.view.undo} />
    </ThreadContext.Provider>
  );
}

function Failed({ state }: { state: PanelState & { kind: 'failed' } }) {
  return (
    <PanelContext.Consumer>
      {(panel) => <FailureNote failure={state.failure} onRetry={() => panel?.port.refresh()} />}
    </PanelContext.Consumer>
  );
}

function usePanelFor(port: PanelPort, state: PanelState): Panel {
  const ready = state.kind === 'ready' ? state.view : null;
  const [language, setLanguage] = useState<Language>(port.language);
  const now = ready?.now ?? port.now();
  useEffect(() => {
    if (ready) setLanguage(ready.language);
  }, [ready]);
  const spoken = ready?.language ?? language;
  return useMemo(
    () => ({
      port,
      language: spoken,
      text: panelIn(spoken),
      words: wordsIn(spoken),
      history: historyIn(spoken),
      format: createFormat({ language: spoken, timeZone: port.timeZone, now }),
    }),
    [port, spoken, now],
  );
}
