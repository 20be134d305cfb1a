import { isSameScope, scopeOf, subjectOf, tailoringId } from '@/lib/domain/tailor';
import type { GuidanceChange, Scope, Tailoring } from '@/lib/domain/tailoring';
import type { Answer, Ask } from '@/lib/messaging/protocol';
import type { FileView } from '@/lib/messaging/tailor-view';
import { readFile, writeFile } from '@/lib/service/guidance-file';
import type { Scene } from '@/lib/service/scene';
import { isKnown, isUsable, namesOf } from '@/lib/service/tailor-rows';
import { changeView } from './tailor-view';

/** This scope's own changes as a file. */
export async function exportGuidance(
  { reads }: Scene,
  { scope }: Ask<'exportGuidance'>,
): Promise<Answer<'exportGuidance'>> {
  const names = await namesOf(reads, scope);
  const rows = await reads.tailorings();
  const changes = rows
    .filter((row) => isSameScope(scopeOf(row), scope))
    .map((row) => changeView(row).change)
    .sort((a, b) => (subjectOf(a) < subjectOf(b) ? -1 : 1));
  const slug = names
    .at(-1)
    ?.replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, 60);
  const fileName = ['threadline-guidance', ...(slug ? [slug] : [])].join('-');
  return {
    fileName: `${fileName}.json`,
    text: writeFile({ name: names.join(' · '), changes }),
  };
}

/** What a file would change in a scope; nothing is changed. */
export async function compareGuidance(
  { reads }: Scene,
  { scope, text }: Ask<'compareGuidance'>,
): Promise<FileView> {
  await namesOf(reads, scope);
  const file = readFile(text);
  if (!file.ok) return file;
  const rows = new Map((await reads.tailorings()).map((row) => [row.id, row]));
  // Of two changes of one thing the last one counts, as when they are taken.
  const changes = [...new Map(file.changes.map((one) => [subjectOf(one), one])).values()];
  return {
    ok: true,
    name: file.name,
    items: changes.map((change) => {
      const mine = rows.get(tailoringId(scope, change));
      return {
        ...changeView(change),
        subject: subjectOf(change),
        rev: mine?.rev ?? 0,
        state: stateOf(change, scope, mine),
        ...(mine && { mine: changeView(mine).change }),
      };
    }),
  };
}

type Item = Extract<FileView, { ok: true }>['items'][number];

function stateOf(change: GuidanceChange, scope: Scope, mine: Tailoring | undefined): Item['state'] {
  if (!isKnown(change)) return 'unknown';
  if (!isUsable(change, scope)) return 'invalid';
  if (!mine) return 'new';
  return JSON.stringify(sorted(changeView(mine).change)) === JSON.stringify(sorted(change))
    ? 'same'
    : 'differs';
}

/** Equal values read equal, in whatever order their fields came. */
function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(fields.map(([name, inner]) => [name, sorted(inner)]));
}
