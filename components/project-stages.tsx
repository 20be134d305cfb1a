import { useState } from 'preact/hooks';
import type { Stage } from '@/lib/domain/records';
import type { ProjectView } from '@/lib/messaging/project-view';
import type { ProjectPart } from './project-part';

const STAGES: readonly Stage[] = [
  'kickoff',
  'delivery',
  'acceptance',
  'closeout',
  'aftercare',
  'closed',
];

/** The way of a project, and where it is; one click moves it. */
export function ProjectStages(props: ProjectPart & { view: ProjectView }) {
  const { port, words, format, page, view } = props;
  const { project } = view;
  const [busy, setBusy] = useState<Stage | null>(null);
  const at = STAGES.indexOf(project.stage);

  async function move(stage: Stage) {
    if (busy || stage === project.stage) return;
    setBusy(stage);
    const { id: projectId, rev } = project;
    await page.tell('moveStage', { commitId: port.newId(), projectId, rev, stage });
    setBusy(null);
  }

  return (
    <section class="s-group p-stages" aria-labelledby="p-stages">
      <h2 id="p-stages">{words.stageTitle}</h2>
      <ol>
        {STAGES.map((stage, index) => {
          const isHere = stage === project.stage;
          const label = words.stages[stage];
          return (
            <li key={stage} data-state={isHere ? 'here' : index < at ? 'past' : 'ahead'}>
              <button
                type="button"
                data-testid={`stage-${stage}`}
                aria-current={isHere ? 'step' : undefined}
                aria-label={isHere ? undefined : words.moveTo(label)}
                aria-busy={busy === stage || undefined}
                onClick={() => void move(stage)}
              >
                <i aria-hidden="true" />
                <span>{label}</span>
                {isHere && project.stageSince !== undefined && (
                  <small>{words.since(format.shortDay(format.dayOf(project.stageSince)))}</small>
                )}
              </button>
            </li>
          );
        })}
      </ol>
      <p class="s-hint">{words.stageHint}</p>
    </section>
  );
}
