import type { Ladder, OwnItem, Step } from './ladder';
import type { Limits } from './limits';
import type { Language } from './records';
import { isKnownNeed, knownNeeds } from './tailor-check';
import type { GuidanceChange, OwnText, Scope, StepChange, Tailoring } from './tailoring';

const RANK: Record<Scope['kind'], number> = { workspace: 0, client: 1, project: 2 };

/** The scope in which a change was made. */
export function scopeOf({ scope, clientId, projectId }: Tailoring): Scope {
  if (scope === 'workspace') return { kind: scope };
  return scope === 'client' ? { kind: scope, clientId } : { kind: scope, clientId, projectId };
}

/** Whether a change made in `made` holds in `scope`: the same one, or a wider one around it. */
export function reaches(made: Scope, scope: Scope): boolean {
  if (made.kind === 'workspace') return true;
  if (scope.kind === 'workspace' || made.clientId !== scope.clientId) return false;
  return made.kind === 'client' || (scope.kind === 'project' && made.projectId === scope.projectId);
}

export function isSameScope(a: Scope, b: Scope): boolean {
  return a.kind === b.kind && reaches(a, b);
}

/** What is changed, whatever to: `step acceptance.help`, `text acceptance.help#again en`, `limit gap`. */
export function subjectOf(change: GuidanceChange): string {
  switch (change.kind) {
    case 'step':
      return `step ${change.stepId}`;
    case 'text':
      return `text ${change.textId} ${change.language}`;
    case 'limit':
      return `limit ${change.limit}`;
  }
}

/** The id of a change: two changes of one thing in one scope cannot stand side by side. */
export function tailoringId(scope: Scope, change: GuidanceChange): string {
  const owner = scope.kind === 'project' ? scope.projectId : 'clientId' in scope && scope.clientId;
  return [scope.kind, ...(owner ? [owner] : []), subjectOf(change)].join(' ');
}

/** Changes that hold in a scope, the narrowest last. */
export function inForce(rows: readonly Tailoring[], scope: Scope): Tailoring[] {
  return rows
    .filter((row) => reaches(scopeOf(row), scope))
    .sort((a, b) => RANK[a.scope] - RANK[b.scope]);
}

/**
 * The ladder that holds in a scope: the built-in with the changes of workspace, client and project, field by field.
 * Steps keep id, level, anchor and sources; one that was changed, or whose text was, is marked so. Of an answer to a
 * reason only the text may change.
 */
export function ladderInForce(ladder: Ladder, rows: readonly Tailoring[], scope: Scope): Ladder {
  const mine = rows.length === 0 ? [] : inForce(rows, scope).filter((row) => touches(row, ladder));
  const steps = changedSteps(ladder.steps, mine);
  const reasons = ladder.reasons && reasonsInForce(ladder.reasons, mine);
  if (steps === ladder.steps && reasons === ladder.reasons) return ladder;
  return { ...ladder, steps, ...(reasons && { reasons }) };
}

/** The very same list where nothing of it is changed. */
function changedSteps(steps: Step[], rows: readonly Tailoring[]): Step[] {
  const next = steps.map((step) => stepInForce(step, rows));
  return next.some((step, index) => step !== steps[index]) ? next : steps;
}

type Reasons = NonNullable<Ladder['reasons']>;

function reasonsInForce(reasons: Reasons, rows: readonly Tailoring[]): Reasons {
  const written = rows.filter(({ kind }) => kind === 'text');
  const next = Object.entries(reasons).map(([kind, step]) => [kind, stepInForce(step, written)]);
  const isSame = next.every(([kind, step]) => step === reasons[kind as keyof Reasons]);
  return isSame ? reasons : (Object.fromEntries(next) as Reasons);
}

function stepInForce(step: Step, rows: readonly Tailoring[]): Step {
  let next = step;
  for (const row of rows) {
    if (stepIdOf(row) !== step.id) continue;
    const change = row.kind === 'step' ? row.change : {};
    const items = mergedItems(next.items, change.items);
    next = { ...next, ...given(change), ...(items && { items }), changed: true };
  }
  return next;
}

/** The narrower words stand, by id. */
function mergedItems(
  before: readonly OwnItem[] | undefined,
  given: readonly OwnItem[] | undefined,
): readonly OwnItem[] | undefined {
  if (!given) return before;
  const kept = (before ?? []).filter(({ id }) => !given.some((item) => item.id === id));
  return [...kept, ...given];
}

/** Only the four fields that may change, whatever else a row may hold. */
function given({ offset, medium, audience, ready }: StepChange): StepChange {
  return {
    ...(offset !== undefined && { offset }),
    ...(medium && { medium }),
    ...(audience && { audience }),
    ...(ready && { ready }),
  };
}

function touches(row: Tailoring, ladder: Ladder): boolean {
  const stepId = stepIdOf(row);
  if (stepId === undefined) return false;
  const isReason = ladder.reasons !== undefined && stepId.startsWith('reason.');
  return isReason || stepId.startsWith(`${ladder.situation}.`);
}

/**
 * A ladder in force without what nobody knows any more: an item that vanished, or that another version of the product
 * had, is not waited for.
 */
export function withKnownNeeds(ladder: Ladder, builtIn: Ladder): Ladder {
  if (ladder.steps === builtIn.steps) return ladder;
  const known = knownNeeds(builtIn);
  const steps = ladder.steps.map((step) => {
    const ready = step.ready.filter((id) => isKnownNeed(id, step.items, known));
    return ready.length === step.ready.length ? step : { ...step, ready };
  });
  return { ...ladder, steps };
}

/** The step that a change is about, or the text beside the ladders; limits are about none. */
export function stepIdOf(change: GuidanceChange): string | undefined {
  if (change.kind === 'step') return change.stepId;
  return change.kind === 'text' ? change.textId.split('#')[0] : undefined;
}

/** The PM's own text in force for `<step>`, `<step>#<variant>` or one beside the ladders; undefined where the built-in one holds. */
export function textInForce(
  rows: readonly Tailoring[],
  scope: Scope,
  textId: string,
  language: Language,
): OwnText | undefined {
  const subject = subjectOf({ kind: 'text', textId, language, text: { body: '' } });
  const row = inForce(rows, scope).findLast((one) => subjectOf(one) === subject);
  return row?.kind === 'text' ? row.text : undefined;
}

/** The limits in force; those of a project are its client's, for they hold between all messages to one client. */
export function limitsInForce(builtIn: Limits, rows: readonly Tailoring[], scope: Scope): Limits {
  const limits = { ...builtIn };
  for (const row of rows.length === 0 ? [] : inForce(rows, scope)) {
    if (row.kind === 'limit' && row.scope !== 'project') limits[row.limit] = row.value;
  }
  return limits;
}
