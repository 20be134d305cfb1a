import { historyIn } from '@/lib/i18n/panel';
import type { UndoView } from '@/lib/messaging/views';
import { Icon } from './icon';
import type { ProjectPart } from './project-part';

/** Nobody takes back what was done an hour ago in passing. */
const OFFERED = 3_600_000;

/** The last change, and the way back. */
export function ProjectUndo(
  props: Pick<ProjectPart, 'port' | 'language'> & {
    words: Pick<ProjectPart['words'], 'undo' | 'undoImpossible'>;
    page: Pick<ProjectPart['page'], 'tell'>;
    undo: UndoView | null;
    now: number;
  },
) {
  const { port, words, language, page, undo, now } = props;
  const history = historyIn(language);
  const last = undo && now - undo.at < OFFERED ? undo : null;
  return (
    <div class="p-undo" data-shown={last !== null}>
      <p role="status">
        {last && (
          <>
            <Icon name="check" /> {history.changes[last.verb] ?? history.change}
            {!last.possible && ` · ${words.undoImpossible}`}
          </>
        )}
      </p>
      {last?.possible && (
        <button
          type="button"
          class="s-button"
          data-testid="undo"
          onClick={() => void page.tell('undo', { commitId: port.newId(), undoes: last.commitId })}
        >
          {words.undo}
        </button>
      )}
    </div>
  );
}
