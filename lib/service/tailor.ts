import { OWN_ITEM, type OwnItem, type Step } from '@/lib/domain/ladder';
import { LIMITS } from '@/lib/domain/limits';
import { ladderInForce, limitsInForce, subjectOf, tailoringId } from '@/lib/domain/tailor';
import type { GuidanceChange, OwnText, Scope, StepChange, Tailoring } from '@/lib/domain/tailoring';
import { templateOf } from '@/lib/guidance/texts';
import type { Ask } from '@/lib/messaging/protocol';
import type { Entry } from '@/lib/store/commit';
import { readFile } from './guidance-file';
import { ownTextFor } from './in-force';
import { Refusal, type Scene, type UseCase } from './scene';
import {
  builtInStep,
  isKnown,
  isUsable,
  namesOf,
  needsOf,
  refuseBroken,
  rowOf,
} from './tailor-rows';

/** A step otherwise than it is further up. */
export const changeStep: UseCase<Ask<'changeStep'>> = async (scene, ask) => {
  const { scope, stepId } = ask;
  const builtIn = builtInStep(stepId);
  if (!builtIn) throw new Refusal('not-found');
  const rows = await scene.reads.tailorings();
  const id = tailoringId(scope, { kind: 'step', stepId, change: {} });
  const others = rows.filter((row) => row.id !== id);
  const step = ladderInForce(builtIn.ladder, others, scope).steps.find((one) => one.id === stepId);
  const [problem] = needsOf({ kind: 'step', stepId, change: ask.change });
  if (problem) throw new Refusal('ladder-broken', { ...problem, where: '' });
  const change = differences(ask.change, step ?? builtIn.step);
  const empty = Object.keys(change).length === 0;
  return put(scene, ask, rows, { kind: 'step', stepId, change }, empty);
};

/** A text of the PM's own; one that says what is said further up is none. */
export const changeText: UseCase<Ask<'changeText'>> = async (scene, ask) => {
  const { scope, textId, language } = ask;
  const text = tidy(ask.text);
  const change: GuidanceChange = { kind: 'text', textId, language, text };
  if (!isKnown(change)) throw new Refusal('not-found');
  if (!isUsable(change, scope)) throw new Refusal('text-broken');
  const rows = await scene.reads.tailorings();
  const others = rows.filter((row) => row.id !== tailoringId(scope, change));
  const before = ownTextFor(others, scope, textId, language) ?? templateOf(textId, language);
  const same = before.body === text.body && (before.subject ?? '') === (text.subject ?? '');
  return put(scene, ask, rows, change, same);
};

export const changeLimit: UseCase<Ask<'changeLimit'>> = async (scene, ask) => {
  const { scope, limit, value } = ask;
  const change: GuidanceChange = { kind: 'limit', limit, value };
  if (!isUsable(change, scope)) throw new Refusal('invalid-request', { problem: limit });
  const rows = await scene.reads.tailorings();
  const others = rows.filter((row) => row.id !== tailoringId(scope, change));
  return put(scene, ask, rows, change, limitsInForce(LIMITS, others, scope)[limit] === value);
};

/** Takes changes away, one or all of a scope. */
export const restoreGuidance: UseCase<Ask<'restoreGuidance'>> = async (scene, ask) => {
  const rows = await scene.reads.tailorings();
  const seen = new Map(ask.rows.map(({ id, rev }) => [id, rev]));
  const gone = rows.filter((row) => seen.has(row.id));
  if (gone.length < seen.size) throw new Refusal('stale-revision');
  if (gone.some((row) => row.rev !== seen.get(row.id))) throw new Refusal('stale-revision');
  const kept = rows.filter((row) => !seen.has(row.id));
  await refuseBroken(scene.reads, kept, gone);
  return gone.map((before): Entry => entry(before, null));
};

/** Takes the chosen changes of a file into a scope, all or none. */
export const importGuidance: UseCase<Ask<'importGuidance'>> = async (scene, ask) => {
  const { scope } = ask;
  const file = readFile(ask.text);
  if (!file.ok) throw new Refusal('invalid-request', { problem: file.problem });
  await namesOf(scene.reads, scope);
  const rows = new Map((await scene.reads.tailorings()).map((row) => [row.id, row]));
  const take = new Map(ask.take.map(({ subject, rev }) => [subject, rev]));
  const taken = new Map(file.changes.map((change) => [subjectOf(change), change]));
  const entries: Entry[] = [];
  for (const [subject, rev] of take) {
    const change = taken.get(subject);
    if (!change || !isUsable(change, scope))
      throw new Refusal('invalid-request', { problem: subject });
    const before = rows.get(tailoringId(scope, change)) ?? null;
    if ((before?.rev ?? 0) !== rev) throw new Refusal('stale-revision');
    const after = rowOf(scene, scope, change, before);
    rows.set(after.id, after);
    entries.push(entry(before, after));
  }
  await refuseBroken(scene.reads, [...rows.values()], [...taken.values()]);
  return entries;
};

/** One change in its scope: kept, or taken away where it makes no difference. */
async function put(
  scene: Scene,
  { scope, rev }: { scope: Scope; rev: number },
  rows: readonly Tailoring[],
  change: GuidanceChange,
  none: boolean,
): Promise<Entry[]> {
  await namesOf(scene.reads, scope);
  const id = tailoringId(scope, change);
  const before = rows.find((row) => row.id === id) ?? null;
  if ((before?.rev ?? 0) !== rev) throw new Refusal('stale-revision');
  const others = rows.filter((row) => row.id !== id);
  const after = none ? null : rowOf(scene, scope, change, before);
  await refuseBroken(scene.reads, after ? [...others, after] : others, [change]);
  return before || after ? [entry(before, after)] : [];
}

function entry(before: Tailoring | null, after: Tailoring | null): Entry {
  return { kind: 'record', table: 'tailorings', before, after };
}

/** The fields that differ from a step. */
function differences(change: StepChange, step: Step): StepChange {
  const { offset, medium, audience, ready } = change;
  const differs = (a: unknown, b: unknown) => JSON.stringify(a) !== JSON.stringify(b);
  const items = ownItems(change, step);
  return {
    ...(offset !== undefined && offset !== step.offset && { offset }),
    ...(medium && medium !== step.medium && { medium }),
    ...(audience && differs([audience.to, audience.cc], [step.audience.to, step.audience.cc])
      ? { audience }
      : {}),
    ...(ready && !sameNeeds(ready, step.ready) ? { ready } : {}),
    ...(items.length > 0 && { items }),
  };
}

/** Items in other words than before; where the list is changed, all of the PM's own on it: whoever takes the wider ones away leaves it whole. */
function ownItems({ items = [], ready }: StepChange, step: Step): OwnItem[] {
  const isSame = ready === undefined || sameNeeds(ready, step.ready);
  return items.filter(({ id, label }) => {
    const before = step.items?.find((item) => item.id === id);
    if (before?.label !== label) return true;
    return !isSame && id.startsWith(OWN_ITEM) && ready.includes(id);
  });
}

function sameNeeds(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((id) => b.includes(id));
}

/** One kind of line ends, nothing around it. */
function tidy({ subject, body }: OwnText): OwnText {
  const clean = (text: string) => text.replace(/\r\n?/g, '\n').trim();
  const line = subject?.replace(/\s+/g, ' ').trim();
  return { body: clean(body), ...(line !== undefined && { subject: line }) };
}
