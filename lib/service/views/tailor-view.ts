import type { Ladder, Step } from '@/lib/domain/ladder';
import { LIMITS } from '@/lib/domain/limits';
import type { Language } from '@/lib/domain/records';
import {
  inForce,
  isSameScope,
  ladderInForce,
  limitsInForce,
  scopeOf,
  stepIdOf,
  subjectOf,
  tailoringId,
  textInForce,
} from '@/lib/domain/tailor';
import type { GuidanceChange, LimitName, OwnText, Scope, Tailoring } from '@/lib/domain/tailoring';
import { ladders } from '@/lib/guidance/guidance';
import { checkOwnText, ownTemplate } from '@/lib/guidance/own-text';
import { renderTemplate } from '@/lib/guidance/render';
import { sampleIn } from '@/lib/guidance/samples';
import { templateOf } from '@/lib/guidance/texts';
import { valueSpecs } from '@/lib/guidance/values';
import type { Answer, Ask } from '@/lib/messaging/protocol';
import type { ChangeView, RowRef, TailoredStep, TailoredText } from '@/lib/messaging/tailor-view';
import type { Place } from '@/lib/service/place';
import { Refusal, type Scene } from '@/lib/service/scene';
import { builtInStep, namesOf } from '@/lib/service/tailor-rows';

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
      changed: ladderInForce(ladder, rows, scope) !== ladder,
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
  const stepIn = (some: readonly Tailoring[]) =>
    ladderInForce(ladder, some, scope).steps.find((step) => step.id === stepId) ?? builtIn;
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

function textsOf(stepId: string, rows: readonly Tailoring[], scope: Scope): TailoredText[] {
  const variants = ['first', 'again', 'promise', 'chat'] as const;
  return variants.flatMap((variant) => {
    const textId = variant === 'first' ? stepId : `${stepId}#${variant}`;
    if (!hasText(textId)) return [];
    const changedIn: TailoredText['changedIn'] = {};
    for (const row of inForce(rows, scope)) {
      if (row.kind === 'text' && row.textId === textId) changedIn[row.language] = row.scope;
    }
    return [{ textId, variant, changedIn }];
  });
}

function hasText(textId: string): boolean {
  try {
    return templateOf(textId, 'en') !== undefined;
  } catch {
    return false;
  }
}

/** A text in force, what it would be without this scope's own change, and what it may use. */
export async function tailoredText(
  { reads }: Scene,
  { scope, textId, language }: Ask<'tailoredText'>,
): Promise<Answer<'tailoredText'>> {
  await namesOf(reads, scope);
  if (!builtInStep(textId.split('#')[0]) || !hasText(textId)) throw new Refusal('not-found');
  const rows = await reads.tailorings();
  const subject = subjectOf({ kind: 'text', textId, language, text: { body: '' } });
  const last = inForce(rows, scope).findLast((row) => subjectOf(row) === subject);
  const own = last && isSameScope(scopeOf(last), scope) ? last : undefined;
  const builtIn = builtInText(textId, language);
  const others = rows.filter((row) => row !== own);
  return {
    textId,
    language,
    text: textInForce(rows, scope, textId, language) ?? builtIn,
    before: textInForce(others, scope, textId, language) ?? builtIn,
    ...(last && { changedIn: last.scope }),
    ...(own && { row: refOf(own) }),
    values: valueSpecs().map(({ name, label, hint, from, input }) => {
      const kind = input === 'lines' ? 'list' : input === 'flag' ? 'flag' : 'plain';
      return { name, label, hint, from, kind };
    }),
  };
}

function builtInText(textId: string, language: Language): OwnText {
  const { subject, body } = templateOf(textId, language);
  return { body, ...(subject !== undefined && { subject }) };
}

/** A text on sample values, and what is wrong with it. */
export async function previewText(
  _scene: Scene,
  { textId, language, text }: Ask<'previewText'>,
): Promise<Answer<'previewText'>> {
  if (!hasText(textId)) throw new Refusal('not-found');
  const check = checkOwnText(textId, language, text);
  if (check.problems.length > 0) return check;
  const template = ownTemplate(textId, language, text);
  const { subject, text: filled } = renderTemplate(textId, language, sampleIn(language), template);
  return { ...check, text: filled, ...(subject !== undefined && { subject }) };
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
  if (!found) return { change };
  const { ladder, step } = found;
  const afterLabel = ladder.steps.find(({ id }) => id === step.after)?.label;
  const about = { situation: ladder.label, step, readiness: ladder.readiness };
  return { change, about: { ...about, ...(afterLabel && { afterLabel }) } };
}

export function refOf({ id, rev }: Tailoring): RowRef {
  return { id, rev };
}
