import { type Ladder, LIAISON_TOLD, type Phrase, type Step } from '@/lib/domain/ladder';
import type { Guidance } from './check';
import { readinessNamed } from './readiness';
import { sourceExists } from './sources';

/** What is wrong with one ladder, its texts aside. */
export function checkLadder(ladder: Ladder, { terms }: Pick<Guidance, 'terms'>): string[] {
  const { situation, label, hint, readiness, steps, sources } = ladder;
  const wanted = new Set(steps.flatMap(({ ready }) => ready));
  return [
    ...(steps.length === 0 ? [`${situation}: it has no steps.`] : []),
    ...unspoken(situation, 'label', label),
    ...unspoken(situation, 'hint', hint),
    ...readiness.flatMap((item) => unspoken(situation, `label of “${item.id}”`, item.label)),
    ...readiness
      .filter(({ id }) => !wanted.has(id) && id !== 'superior-knows')
      .map(({ id }) => `${situation}: no step wants “${id}” made ready.`),
    ...uncited(situation, sources),
    ...steps.flatMap((step, index) => checkStep(step, steps.slice(0, index), ladder, terms)),
  ];
}

function checkStep(
  step: Step,
  before: readonly Step[],
  ladder: Ladder,
  terms: readonly string[],
): string[] {
  const { id } = step;
  return [
    ...(id.startsWith(`${ladder.situation}.`)
      ? []
      : [`${id}: its id should begin with “${ladder.situation}.”.`]),
    ...unspoken(id, 'label', step.label),
    ...uncited(id, step.sources),
    ...orderProblems(step, before),
    ...audienceProblems(step),
    ...step.ready
      .filter((need) => !readinessNamed(ladder, need))
      .map((need) => `${id}: nothing says what “${need}” is that must be ready.`),
    ...formalProblems(step, ladder, terms),
  ];
}

function orderProblems(step: Step, before: readonly Step[]): string[] {
  const { id, anchor, after, unit, offset, level } = step;
  const problems: string[] = [];
  if ((anchor === 'event') !== (after !== undefined)) {
    problems.push(`${id}: “after” is named where the anchor is an event, and only there.`);
  } else if (after !== undefined && !before.some((one) => one.id === after)) {
    problems.push(`${id}: it counts from “${after}”, which is no step before it.`);
  }
  const line = before.findLast(
    (one) => one.anchor === anchor && one.after === after && one.unit === unit,
  );
  if (line && offset < line.offset) {
    problems.push(`${id}: it would come before ${line.id}, which counts from the same moment.`);
  }
  if (anchor !== 'due' && offset < 0) problems.push(`${id}: it would come before its anchor.`);
  // What goes on until it is over stands after the ladder, not on it.
  const last = before.at(-1);
  if (last && level < last.level && !step.every) {
    problems.push(`${id}: its level ${level} is below the ${last.level} of ${last.id}.`);
  }
  return problems;
}

function audienceProblems({ id, medium, audience }: Step): string[] {
  const all = [...audience.to, ...audience.cc];
  if (medium === 'self') {
    return all.length === 0 ? [] : [`${id}: it is for ourselves and goes to somebody.`];
  }
  return [
    ...(audience.to.length === 0 ? [`${id}: it goes to nobody.`] : []),
    ...(new Set(all).size < all.length ? [`${id}: it goes to somebody twice.`] : []),
  ];
}

/** Levels 4-5: written, with the contact told and the PM's superior knowing; a consequence rests on an agreed term. */
function formalProblems(step: Step, { owedBy }: Ladder, terms: readonly string[]): string[] {
  const { id, level, term } = step;
  const isFormal = level >= 4;
  const problems: string[] = [];
  if (isFormal && step.medium !== 'written') problems.push(`${id}: a formal step is written.`);
  if (isFormal !== (step.needsTick === true)) {
    problems.push(`${id}: the superior is to know of levels 4 and 5, and of no other.`);
  }
  if (isFormal && !step.ready.includes(LIAISON_TOLD)) {
    problems.push(`${id}: nobody makes sure that the contact was told.`);
  }
  if (level === 5 && owedBy === 'client' && !term) {
    problems.push(`${id}: agreed terms are its subject, and it names none.`);
  }
  if (term && !isFormal) problems.push(`${id}: only formal steps rest on an agreed term.`);
  if (term && !terms.includes(term)) problems.push(`${id}: “${term}” is no agreed term.`);
  return problems;
}

/** What is wrong with the sources that something names. */
export function uncited(owner: string, sources: readonly string[]): string[] {
  if (sources.length === 0) return [`${owner}: it names no source.`];
  return sources
    .filter((source) => !sourceExists(source))
    .map((source) => `${owner}: the source “${source}” does not exist.`);
}

function unspoken(owner: string, what: string, { en, zh }: Phrase): string[] {
  return [
    ...(/^[A-Z“]/.test(en) ? [] : [`${owner}: its English ${what} is missing or begins small.`]),
    ...(/\p{Script=Han}/u.test(zh) ? [] : [`${owner}: its Chinese ${what} is missing.`]),
  ];
}
