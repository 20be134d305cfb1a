import type { Language } from '@/lib/domain/records';
import { inForce, isSameScope, scopeOf, stepIdOf, subjectOf } from '@/lib/domain/tailor';
import type { OwnText, Scope, Tailoring } from '@/lib/domain/tailoring';
import { besideText, besideTexts } from '@/lib/guidance/beside';
import { checkOwnText, ownTemplate } from '@/lib/guidance/own-text';
import { renderTemplate } from '@/lib/guidance/render';
import { sampleIn } from '@/lib/guidance/samples';
import { templateOf } from '@/lib/guidance/texts';
import { valueSpecs } from '@/lib/guidance/values';
import type { Answer, Ask } from '@/lib/messaging/protocol';
import type { TailoredText } from '@/lib/messaging/tailor-view';
import { ownTextFor } from '@/lib/service/in-force';
import { Refusal, type Scene } from '@/lib/service/scene';
import { builtInStep, namesOf, refOf } from '@/lib/service/tailor-rows';

/** The texts of one kind that belong to no ladder, as they hold in a scope. */
export async function tailoredBeside(
  { reads }: Scene,
  { scope, owner }: Ask<'tailoredBeside'>,
): Promise<Answer<'tailoredBeside'>> {
  await namesOf(reads, scope);
  const found = besideTexts().find((one) => one.owner === owner);
  if (!found) throw new Refusal('not-found');
  const rows = (await reads.tailorings()).filter((row) => isOwned(row, owner));
  const isHere = (textId: string) => besideText(textId) !== undefined;
  return {
    owner,
    label: found.label,
    hint: found.hint,
    texts: found.texts.map(({ id, label, hint, sources }) => ({
      id,
      label,
      hint,
      sources,
      changed: inForce(rows, scope).some((row) => stepIdOf(row) === id),
      variants: textsOf(id, rows, scope, isHere),
    })),
    rows: rows.filter((row) => isSameScope(scopeOf(row), scope)).map(refOf),
  };
}

/** Whether a change is of a text of that kind. */
export function isOwned(row: Tailoring, owner: string): boolean {
  return row.kind === 'text' && row.textId.split(/[.#]/)[0] === owner;
}

/** The texts of a step, or of what stands beside the ladders, with the scope that changed each. */
export function textsOf(
  stepId: string,
  rows: readonly Tailoring[],
  scope: Scope,
  has: (textId: string) => boolean = hasText,
): TailoredText[] {
  const variants = ['first', 'again', 'promise', 'chat'] as const;
  return variants.flatMap((variant) => {
    const textId = variant === 'first' ? stepId : `${stepId}#${variant}`;
    if (!has(textId)) return [];
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
  const isThere = builtInStep(textId.split('#')[0]) ? hasText(textId) : besideText(textId);
  if (!isThere) throw new Refusal('not-found');
  const rows = await reads.tailorings();
  const subject = subjectOf({ kind: 'text', textId, language, text: { body: '' } });
  const last = inForce(rows, scope).findLast((row) => subjectOf(row) === subject);
  const own = last && isSameScope(scopeOf(last), scope) ? last : undefined;
  const builtIn = builtInText(textId, language);
  const others = rows.filter((row) => row !== own);
  return {
    textId,
    language,
    text: ownTextFor(rows, scope, textId, language) ?? builtIn,
    before: ownTextFor(others, scope, textId, language) ?? builtIn,
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
