import type { SituationId } from '@/lib/domain/event';
import type { Ladder, Step } from '@/lib/domain/ladder';
import { ladderInForce, scopeOf, stepIdOf, tailoringId } from '@/lib/domain/tailor';
import {
  knownNeeds,
  type LadderProblem,
  LIMIT_RANGE,
  ladderProblems,
  needProblems,
} from '@/lib/domain/tailor-check';
import type { GuidanceChange, Scope, Tailoring } from '@/lib/domain/tailoring';
import { besideText } from '@/lib/guidance/beside';
import { ladders } from '@/lib/guidance/guidance';
import { checkOwnText } from '@/lib/guidance/own-text';
import type { RowRef } from '@/lib/messaging/tailor-view';
import type { Reads } from '@/lib/store/reads/reads';
import { Refusal, type Scene } from './scene';
import { revised } from './ties';

/** The built-in step and its ladder; undefined for one that is not there. */
export function builtInStep(
  stepId: string | undefined,
): { ladder: Ladder; step: Step } | undefined {
  const situation = stepId?.split('.')[0] ?? '';
  const ladder = Object.hasOwn(ladders, situation) ? ladders[situation] : undefined;
  const step = ladder?.steps.find(({ id }) => id === stepId);
  return ladder && step ? { ladder, step } : undefined;
}

/** Whether a change is about something that there is: a limit, a step, a text of one or beside the ladders. */
export function isKnown(change: GuidanceChange): boolean {
  if (change.kind === 'limit' || builtInStep(stepIdOf(change))) return true;
  return change.kind === 'text' && besideText(change.textId) !== undefined;
}

/** The client and the project of a scope by name; refuses one that is not there. */
export async function namesOf(reads: Reads, scope: Scope): Promise<string[]> {
  if (scope.kind === 'workspace') return [];
  const client = await reads.record('clients', scope.clientId);
  const project =
    scope.kind === 'project' ? await reads.record('projects', scope.projectId) : undefined;
  const fits = scope.kind === 'client' || project?.clientId === scope.clientId;
  if (!client || !fits) throw new Refusal('not-found');
  return [client.name, ...(project ? [project.name] : [])];
}

/** A change as its row from now on. */
export function rowOf(
  scene: Pick<Scene, 'at' | 'newId'>,
  scope: Scope,
  change: GuidanceChange,
  before: Tailoring | null,
): Tailoring {
  return {
    ...revised(scene, before),
    id: tailoringId(scope, change),
    scope: scope.kind,
    clientId: 'clientId' in scope ? scope.clientId : '',
    projectId: 'projectId' in scope ? scope.projectId : '',
    ...change,
  };
}

/** A change as a page names it, with the revision that it saw. */
export function refOf({ id, rev }: Tailoring): RowRef {
  return { id, rev };
}

/** Whether a change stands on something that there is, and can be used by itself. */
export function isUsable(change: GuidanceChange, scope: Scope): boolean {
  if (change.kind === 'limit') {
    const [least, most] = LIMIT_RANGE[change.limit];
    return scope.kind !== 'project' && change.value >= least && change.value <= most;
  }
  if (!isKnown(change)) return false;
  if (change.kind === 'step') return needsOf(change).length === 0;
  try {
    return checkOwnText(change.textId, change.language, change.text).problems.length === 0;
  } catch {
    return false;
  }
}

/** What is wrong with the things to make ready that a change of a step names by itself. */
export function needsOf({ stepId, change }: GuidanceChange & { kind: 'step' }): LadderProblem[] {
  const { ladder } = builtInStep(stepId) ?? {};
  return ladder ? needProblems(stepId, change, knownNeeds(ladder)) : [];
}

/** Refuses rows that would leave a ladder broken, for the scope that is changed or for a narrower one with changes of its own. */
export async function refuseBroken(
  reads: Reads,
  rows: readonly Tailoring[],
  changed: readonly GuidanceChange[],
): Promise<void> {
  const stepIds = new Set(changed.map((one) => stepIdOf(one) ?? ''));
  const situations = new Set([...stepIds].map((stepId) => stepId.split('.')[0] ?? ''));
  for (const situation of situations) {
    const found = brokenLadder(rows, situation, stepIds);
    if (!found) continue;
    const where = (await namesOf(reads, found.scope).catch(() => [])).join(' · ');
    throw new Refusal('ladder-broken', { ...found.problem, where });
  }
}

function brokenLadder(
  rows: readonly Tailoring[],
  situation: SituationId,
  changed: ReadonlySet<string>,
): { problem: LadderProblem; scope: Scope } | undefined {
  const builtIn = Object.hasOwn(ladders, situation) ? ladders[situation] : undefined;
  if (!builtIn) return undefined;
  const mine = rows.filter((row) => row.kind === 'step' && row.stepId.startsWith(`${situation}.`));
  for (const scope of [{ kind: 'workspace' } as const, ...mine.map(scopeOf)]) {
    // What another version knew and this one does not is left out where it is used, and stands in no other step's way.
    const problem = ladderProblems(ladderInForce(builtIn, mine, scope), builtIn).find(
      ({ rule, stepId }) => rule !== 'unknown-need' || changed.has(stepId),
    );
    if (problem) return { problem, scope };
  }
  return undefined;
}
