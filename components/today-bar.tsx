import { useEffect, useState } from 'preact/hooks';
import { failureSentence } from '@/lib/i18n/failures';
import type { UndoView } from '@/lib/messaging/views';
import { TodayIcon } from './today-icons';
import type { TodayState } from './today-state';
import type { TodayTexts } from './today-words';

interface Props {
  undo: UndoView | null;
  texts: TodayTexts;
  state: TodayState;
}

/** What went wrong, or what was changed last and can be taken back. */
export function TodayBar({ undo, texts, state }: Props) {
  const lost = state.view?.lost ?? 0;
  const { words, language } = texts;
  const shown = useRecent(undo);
  return (
    <div class="t-bar" aria-live="polite">
      {state.failure && (
        <div class="t-note t-failed" role="alert" data-testid="failure">
          <TodayIcon name="warn" />
          <span>{failureSentence(state.failure, language)}</span>
          <button type="button" class="t-button" data-testid="retry" onClick={state.refresh}>
            {words.retry}
          </button>
          <button type="button" class="t-plain" title={words.dismiss} onClick={state.dismiss}>
            <TodayIcon name="close" />
            <span class="t-hidden">{words.dismiss}</span>
          </button>
        </div>
      )}
      {lost > 0 && (
        <div class="t-note t-failed" role="alert" data-testid="lost">
          <TodayIcon name="warn" />
          <span>{words.lost(lost)}</span>
        </div>
      )}
      {shown && (
        <div class="t-note">
          <span>{words.changed[shown.verb] ?? words.lastChange}</span>
          <button
            type="button"
            class="t-button"
            data-testid="undo"
            onClick={() => state.change('undo', { undoes: shown.commitId })}
          >
            <TodayIcon name="undo" />
            {words.undo}
          </button>
        </div>
      )}
    </div>
  );
}

/** Changes older than this many milliseconds are offered for undo in the dashboard and the panel only. */
const RECENT = 10 * 60_000;

function useRecent(undo: UndoView | null): UndoView | null {
  const [now, setNow] = useState(0);
  useEffect(() => setNow(Date.now()), [undo]);
  return undo?.possible && now - undo.at < RECENT ? undo : null;
}
