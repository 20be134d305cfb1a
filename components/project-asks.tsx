import { useId, useState } from 'preact/hooks';
import type { ProjectView } from '@/lib/messaging/project-view';
import { ProjectAskForm } from './project-ask-form';
import { ProjectAskRow } from './project-ask-row';
import type { ProjectPart } from './project-part';

/** What is owed in a project: open asks, the closed ones folded, and the way to a new one. */
export function ProjectAsks(props: ProjectPart & { view: ProjectView }) {
  const { view, words } = props;
  const [adding, setAdding] = useState(false);
  const id = useId();
  const open = view.asks.filter(({ state }) => state !== 'closed');
  const closed = view.asks.filter(({ state }) => state === 'closed');
  return (
    <section class="s-group p-asks" aria-labelledby={id}>
      <h2 id={id}>{words.asks}</h2>
      {open.length === 0 && (
        <div class="p-none">
          <p>{words.asksEmpty}</p>
          <p class="s-hint">{words.asksEmptyHint}</p>
        </div>
      )}
      {open.length > 0 && (
        <ul class="p-ask-list" data-testid="ask-list">
          {open.map((ask) => (
            <ProjectAskRow key={ask.askId} {...props} ask={ask} />
          ))}
        </ul>
      )}
      {adding ? (
        <ProjectAskForm {...props} onClose={() => setAdding(false)} />
      ) : (
        <button
          type="button"
          class="s-button p-start"
          data-testid="ask-new"
          onClick={() => setAdding(true)}
        >
          + {words.newAsk}
        </button>
      )}
      {closed.length > 0 && (
        <details class="p-fold">
          <summary>{words.closedAsks(closed.length)}</summary>
          <ul class="p-ask-list">
            {closed.map((ask) => (
              <ProjectAskRow key={ask.askId} {...props} ask={ask} />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
