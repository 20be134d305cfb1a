import type { SituationId } from '@/lib/domain/event';
import type { Ladder, Step } from '@/lib/domain/ladder';
import { ladderInForce, scopeOf, stepIdOf, tailoringId } from '@/lib/domain/tailor';
import { type LadderProblem, LIMIT_RANGE, ladderProblems } from '@/lib/domain/tailor-check';
import type { GuidanceChange, Scope, Tailoring } from '@/lib/domain/tailoring';
import { ladders } from '@/lib/guidance/guidance';
import { checkOwnText } from '@/lib/guidance/own-text';
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

/** Whether a change stands on something that there is, and can be used by itself. */
export function isUsable(change: GuidanceChange, scope: Scope): boolean {
  if (change.kind === 'limit') {
    const [least, most] = LIMIT_RANGE[change.limit];
    return scope.kind !== 'project' && change.value >= least && change.value <= most;
  }
  if (!builtInStep(stepIdOf(change))) return false;
  if (change.kind === 'step') return true;
  try {
    return checkOwnText(change.textId, change.language, change.text).problems.length === 0;
  } catch {
    return false;
  }
}

/** Refuses rows that would leave a ladder broken, for the scope that is changed or for a narrower one with changes of its own. */
export async function refuseBroken(
  reads: Reads,
  rows: readonly Tailoring[],
  changed: readonly GuidanceChange[],
): Promise<void> {
  const situations = new Set(changed.map((one) => stepIdOf(one)?.split('.')[0]));
  for (const situation of situations) {
    const found = brokenLadder(rows, situation ?? '');
    if (!found) continue;
    const where = (await namesOf(reads, found.scope).catch(() => [])).join(' · ');
    throw new Refusal('ladder-broken', { ...found.problem, where });
  }
}

function brokenLadder(
  rows: readonly Tailoring[],
  situation: SituationId,
): { problem: LadderProblem; scope: Scope } | undefined {
  const builtIn = Object.hasOwn(ladders, situation) ? ladders[situation] : undefined;
  if (!builtIn) return undefined;
  const mine = rows.filter((row) => row.kind === 'step' && row.stepId.startsWith(`${situation}.`));
  for (const scope of [{ kind: 'workspace' } as const, ...mine.map(scopeOf)]) {
    const problem = ladderProblems(ladderInForce(builtIn, mine, scope), builtIn)[0];
    if (problem) return { problem, scope };
  }
  return undefined;
}
