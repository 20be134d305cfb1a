import { useEffect, useState } from 'preact/hooks';
import type { ProjectHit } from '@/lib/messaging/views';
import { FailureNote } from './failure-note';
import { Icon } from './icon';
import { NewProject } from './new-project';
import { usePanel, useThread } from './panel-context';
import { Press } from './press';
import { useAction } from './use-action';

const PAUSE = 150;

/** A conversation that belongs to no project yet: one click where it is known, one short form where it is new. */
export function Tie() {
  const { port, text } = usePanel();
  const { view } = useThread();
  const [words, setWords] = useState('');
  const hits = useProjectSearch(words);
  const action = useAction();
  const shown = words.trim() ? hits : view.proposals;
  const tie = (id: string) => {
    const commitId = port.newId();
    action.run(() => port.tie({ commitId, project: { id } }));
  };
  return (
    <div class="tie">
      <h3>{text.tie.title}</h3>
      <p class="help">{text.tie.hint}</p>
      {view.lookAlike && (
        <p class="note" role="alert" data-testid="look-alike">
          <bdi>{text.tie.lookAlike(view.lookAlike.domain, view.lookAlike.like)}</bdi>
        </p>
      )}
      {shown.length > 0 && (
        <ul class="hits">
          {shown.map((hit) => (
            <Hit
              key={hit.projectId}
              hit={hit}
              busy={action.busy}
              onPress={() => tie(hit.projectId)}
            />
          ))}
        </ul>
      )}
      <FailureNote failure={action.failure} onRetry={action.retry} />
      <div class="search">
        <Icon name="search" />
        <input
          type="search"
          dir="auto"
          data-testid="project-search"
          aria-label={text.tie.search}
          placeholder={text.tie.search}
          maxlength={200}
          value={words}
          onInput={(event) => setWords(event.currentTarget.value)}
        />
      </div>
      <NewProject name={words} known={[...view.proposals, ...hits]} />
    </div>
  );
}

function Hit(props: { hit: ProjectHit; busy: boolean; onPress: () => void }) {
  const { text } = usePanel();
  const { hit } = props;
  return (
    <li>
      <Press
        look="choice"
        class="hit"
        testId="project-suggestion"
        busy={props.busy}
        onPress={props.onPress}
      >
        <span class="names">
          <strong>
            <bdi>{hit.projectName}</bdi>
          </strong>
          <span class="aside">
            <bdi>{hit.clientName}</bdi> · {text.tie.because[hit.because]}
          </span>
        </span>
      </Press>
    </li>
  );
}

function useProjectSearch(words: string): ProjectHit[] {
  const { port } = usePanel();
  const [hits, setHits] = useState<ProjectHit[]>([]);
  const wanted = words.trim();
  useEffect(() => {
    if (!wanted) return setHits([]);
    let stale = false;
    const timer = setTimeout(async () => {
      const reply = await port.send('searchProjects', { text: wanted });
      if (!stale && reply.ok) setHits(reply.value);
    }, PAUSE);
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [wanted]);
  return hits;
}
