import type { Ladder, Step } from '@/lib/domain/ladder';
import { LIMITS } from '@/lib/domain/limits';
import {
  inForce,
  isSameScope,
  ladderInForce,
  limitsInForce,
  scopeOf,
  stepIdOf,
  subjectOf,
  tailoringId,
  withKnownNeeds,
} from '@/lib/domain/tailor';
import type { GuidanceChange, LimitName, Scope, Tailoring } from '@/lib/domain/tailoring';
import { besideText, besideTexts } from '@/lib/guidance/beside';
import { ladders } from '@/lib/guidance/guidance';
import type { Answer, Ask } from '@/lib/messaging/protocol';
import type { ChangeView, TailoredStep } from '@/lib/messaging/tailor-view';
import type { Place } from '@/lib/service/place';
import { Refusal, type Scene } from '@/lib/service/scene';
import { builtInStep, namesOf, refOf } from '@/lib/service/tailor-rows';
import { isOwned, textsOf } from './tailor-text-view';

/** What the PM may change, seen from a scope. */
export async function guidanceView(
  { reads, settings }: Scene,
  { scope }: Ask<'guidance'>,
  place: Place,
): Promise<Answer<'guidance'>> {
  await namesOf(reads, scope);
  const [rows, clients, projects] = await Promise.all([
    reads.tailorings(),
    reads.clients(),
    reads.projectsWithClients(),
  ]);
  const count = (made: Scope) => rows.filter((row) => isSameScope(scopeOf(row), made)).length;
  const byName = (a: { name: string }, b: { name: string }) => a.name.localeCompare(b.name);
  const mine = rows.filter((row) => isSameScope(scopeOf(row), scope));
  return {
    language: settings.uiLanguage === 'auto' ? place.language : settings.uiLanguage,
    changes: count({ kind: 'workspace' }),
    clients: clients.sort(byName).map(({ id: clientId, name }) => ({
      clientId,
      name,
      changes: count({ kind: 'client', clientId }),
      projects: projects
        .filter(({ client }) => client.id === clientId)
        .map(({ project }) => ({
          projectId: project.id,
          name: project.name,
          changes: count({ kind: 'project', clientId, projectId: project.id }),
        }))
        .sort(byName),
    })),
    situations: Object.values(ladders).map((ladder) => ({
      situation: ladder.situation,
      label: ladder.label,
      hint: ladder.hint,
      stage: ladder.stage,
      owedBy: ladder.owedBy,
      levels: ladder.steps.map(({ level }) => level),
      changed: ladderInForce(ladder, rows, scope).steps !== ladder.steps,
    })),
    beside: besideTexts().map(({ owner, label, hint }) => ({
      owner,
      label,
      hint,
      changed: inForce(rows, scope).some((row) => isOwned(row, owner)),
    })),
    limits: scope.kind === 'project' ? [] : limitsView(rows, scope),
    mine: mine.map((row) => ({ ...changeView(row), row: refOf(row) })),
  };
}

function limitsView(rows: readonly Tailoring[], scope: Scope): Answer<'guidance'>['limits'] {
  return (Object.keys(LIMITS) as LimitName[]).map((limit) => {
    const id = tailoringId(scope, { kind: 'limit', limit, value: 0 });
    const own = rows.find((row) => row.id === id);
    const others = rows.filter((row) => row.id !== id);
    const last = inForce(rows, scope).findLast((row) => subjectOf(row) === `limit ${limit}`);
    return {
      limit,
      value: limitsInForce(LIMITS, rows, scope)[limit],
      before: limitsInForce(LIMITS, others, scope)[limit],
      builtIn: LIMITS[limit],
      ...(last && { changedIn: last.scope }),
      ...(own && { row: refOf(own) }),
    };
  });
}

/** One ladder as it holds in a scope, beside what it would be without. */
export async function tailoredLadder(
  { reads }: Scene,
  { scope, situation }: Ask<'tailoredLadder'>,
): Promise<Answer<'tailoredLadder'>> {
  await namesOf(reads, scope);
  const ladder = Object.hasOwn(ladders, situation) ? ladders[situation] : undefined;
  if (!ladder) throw new Refusal('not-found');
  const rows = (await reads.tailorings()).filter((row) =>
    stepIdOf(row)?.startsWith(`${situation}.`),
  );
  const own = rows.filter((row) => isSameScope(scopeOf(row), scope));
  const { label, hint, owedBy, readiness } = ladder;
  return {
    situation,
    label,
    hint,
    owedBy,
    readiness,
    steps: ladder.steps.map((step) => stepView(ladder, step, rows, scope)),
    rows: own.map(refOf),
  };
}

function stepView(
  ladder: Ladder,
  builtIn: Step,
  rows: readonly Tailoring[],
  scope: Scope,
): TailoredStep {
  const { id: stepId } = builtIn;
  const id = tailoringId(scope, { kind: 'step', stepId, change: {} });
  const own = rows.find((row) => row.id === id);
  const others = rows.filter((row) => row.id !== id);
  const stepIn = (some: readonly Tailoring[]) => {
    const { steps } = withKnownNeeds(ladderInForce(ladder, some, scope), ladder);
    return steps.find((step) => step.id === stepId) ?? builtIn;
  };
  const changedIn: TailoredStep['changedIn'] = {};
  for (const row of inForce(rows, scope)) {
    if (row.kind !== 'step' || row.stepId !== stepId) continue;
    for (const field of Object.keys(row.change)) {
      changedIn[field as keyof typeof row.change] = row.scope;
    }
  }
  return {
    step: stepIn(rows),
    before: stepIn(others),
    builtIn,
    changedIn,
    ...(own && { row: refOf(own) }),
    texts: textsOf(stepId, rows, scope),
  };
}

/** A change with the names of what it is about. */
export function changeView(row: GuidanceChange): ChangeView {
  const change: GuidanceChange =
    row.kind === 'step'
      ? { kind: row.kind, stepId: row.stepId, change: row.change }
      : row.kind === 'text'
        ? { kind: row.kind, textId: row.textId, language: row.language, text: row.text }
        : { kind: row.kind, limit: row.limit, value: row.value };
  const found = builtInStep(stepIdOf(row));
  if (!found) return { change, ...(row.kind === 'text' && aboutBeside(row.textId)) };
  const { ladder, step } = found;
  const afterLabel = ladder.steps.find(({ id }) => id === step.after)?.label;
  const about = { situation: ladder.label, step, readiness: ladder.readiness };
  return { change, about: { ...about, ...(afterLabel && { afterLabel }) } };
}

/** Of an answer to a reason both names, of the others their one. */
function aboutBeside(textId: string): Pick<ChangeView, 'about'> {
  const found = besideText(textId);
  if (!found) return {};
  const { owner, text } = found;
  return {
    about: { situation: owner.label, readiness: [], ...(text.step && { step: text.step }) },
  };
}
