import { useId, useMemo, useState } from 'preact/hooks';
import { failureSentence } from '@/lib/i18n/failures';
import { LogList } from './log-list';
import type { ProjectPart } from './project-part';
import { usePage } from './use-page';

/** Contacts read at first; most projects have fewer. */
const FIRST = 500;

/** The communication log of a project. */
export function ProjectLog(props: ProjectPart & { projectId: string }) {
  const { port, words, format, language, page, projectId } = props;
  const [limit, setLimit] = useState(FIRST);
  const question = useMemo(() => ({ projectId, limit }), [projectId, limit]);
  const { view, failure } = usePage(port, 'projectLog', question);
  const id = useId();
  return (
    <section class="s-group" aria-labelledby={id} data-testid="project-log">
      <h2 id={id}>{words.log}</h2>
      {failure && <p role="alert">{failureSentence(failure, language)}</p>}
      {view && (
        <LogList
          entries={view.entries}
          language={language}
          format={format}
          onOpen={({ threadId }) => threadId && void page.tell('openInMail', { threadId })}
        />
      )}
      {view && view.total > view.entries.length && (
        <button type="button" class="s-button" onClick={() => setLimit(limit * 4)}>
          {words.logMore}
        </button>
      )}
    </section>
  );
}
