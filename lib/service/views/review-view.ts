import type { ReasonKind } from '@/lib/domain/event';
import type { Ladder, Level, Phrase } from '@/lib/domain/ladder';
import type { Language, Stage } from '@/lib/domain/records';
import type { GuidanceChange, Tailoring } from '@/lib/domain/tailoring';
import { guards } from '@/lib/guidance/guards';
import { ladders } from '@/lib/guidance/guidance';
import { reasonSteps } from '@/lib/guidance/ladders/reasons';
import { ownTemplate } from '@/lib/guidance/own-text';
import { extraTexts, levels, reasonPaths } from '@/lib/guidance/principles';
import { readinessNamed } from '@/lib/guidance/readiness';
import { renderTemplate } from '@/lib/guidance/render';
import { sampleIn } from '@/lib/guidance/samples';
import { sources } from '@/lib/guidance/sources';
import { templateIds, templateOf } from '@/lib/guidance/texts';
import { valueSpecs } from '@/lib/guidance/values';
import type { Ask } from '@/lib/messaging/protocol';
import type { ReviewChange, ReviewText, ReviewView } from '@/lib/messaging/review-view';
import type { Place } from '@/lib/service/place';
import type { Scene } from '@/lib/service/scene';

const stageOrder: readonly (Stage | 'anywhere')[] = [
  'kickoff',
  'delivery',
  'acceptance',
  'closeout',
  'aftercare',
  'anywhere',
];

/** The whole guidance, with what rests on which source and what the PM changed. */
export async function reviewView(
  { reads, settings }: Scene,
  _ask: null,
  place: Place,
): Promise<ReviewView> {
  const rows = await reads.tailorings();
  const all = Object.values(ladders).sort(
    (a, b) => stageOrder.indexOf(a.stage) - stageOrder.indexOf(b.stage),
  );
  const view: Omit<ReviewView, 'articles'> = {
    language: settings.uiLanguage === 'auto' ? place.language : settings.uiLanguage,
    ladders: all,
    levels: Object.entries(levels).map(([level, rest]) => ({
      level: Number(level) as Level,
      ...rest,
    })),
    guards: [...guards],
    reasons: Object.entries(reasonPaths).map(([name, rest]) => {
      const kind = name as ReasonKind;
      const step = reasonSteps[kind];
      return { kind, ...rest, ...(step && { step }) };
    }),
    extras: [...extraTexts],
    readiness: readinessOf(all),
    values: Object.fromEntries(valueSpecs().map(({ name, label }) => [name, label])),
    changes: (await placesOf({ reads }, rows)).map(({ row, place: where }) => ({
      ...where,
      change: row,
    })),
  };
  const cited = citations(view);
  const articles = sources.map(({ sections, ...rest }) => ({
    ...rest,
    sections: sections.map((section) => ({ section, citedBy: cited.get(section) ?? [] })),
  }));
  return { ...view, articles };
}

/** Every text of a situation, the first one of each step and its variants, as written and with values in. */
export async function reviewTexts(
  { reads }: Scene,
  { owner }: Ask<'reviewTexts'>,
): Promise<ReviewText[]> {
  const rows = (await reads.tailorings()).filter((row) => row.kind === 'text');
  const named = await placesOf({ reads }, rows);
  const ids = templateIds().filter((id) => id.split(/[.#]/)[0] === owner);
  return ids.flatMap((id) =>
    (['en', 'zh'] as const).map((language) => {
      const { subject, body, needs } = templateOf(id, language);
      const sample = withoutHtml(renderTemplate(id, language, sampleIn(language)));
      const own = named.flatMap(({ row, place }) => ownOf(row, id, language, place));
      return { id, language, body, needs, sample, own, ...(subject && { subject }) };
    }),
  );
}

function ownOf(
  row: Tailoring,
  id: string,
  language: Language,
  place: Omit<ReviewChange, 'change'>,
): ReviewText['own'] {
  if (row.kind !== 'text' || row.textId !== id || row.language !== language) return [];
  const { subject, body } = row.text;
  const written = { ...place, body, ...(subject !== undefined && { subject }) };
  try {
    const template = ownTemplate(id, language, row.text);
    return [{ ...written, text: renderTemplate(id, language, sampleIn(language), template).text }];
  } catch {
    // Written for another version of the product: shown as it is.
    return [{ ...written, text: body }];
  }
}

function withoutHtml({ subject, text }: { subject?: string; text: string }) {
  return { text, ...(subject !== undefined && { subject }) };
}

/** Changes with the name of the client or project that they are for, the wider ones first. */
async function placesOf({ reads }: Pick<Scene, 'reads'>, rows: readonly Tailoring[]) {
  if (rows.length === 0) return [];
  const [clients, projects] = await Promise.all([reads.clients(), reads.projectsWithClients()]);
  const rank = ['workspace', 'client', 'project'];
  return [...rows]
    .sort((a, b) => rank.indexOf(a.scope) - rank.indexOf(b.scope))
    .map((row) => {
      const name =
        row.scope === 'client'
          ? clients.find(({ id }) => id === row.clientId)?.name
          : projects.find(({ project }) => project.id === row.projectId)?.project.name;
      const where = { where: row.scope, ...(row.scope !== 'workspace' && name && { name }) };
      return { row: row as Tailoring & GuidanceChange, place: where };
    });
}

function readinessOf(all: readonly Ladder[]): Record<string, Phrase> {
  const pairs = all.flatMap((ladder) =>
    [...ladder.steps.flatMap(({ ready }) => ready), 'superior-knows', 'two-reminders'].flatMap(
      (id): [string, Phrase][] => {
        const named = readinessNamed(ladder, id);
        return named ? [[id, named.label]] : [];
      },
    ),
  );
  return Object.fromEntries(pairs);
}

/** What cites each section, by the id that the page shows. */
function citations(view: Omit<ReviewView, 'articles'>): Map<string, string[]> {
  const cited = new Map<string, string[]>();
  const note = (by: string, sections: readonly string[]) => {
    for (const section of sections) cited.set(section, [...(cited.get(section) ?? []), by]);
  };
  for (const { situation, sources: own, steps } of view.ladders) {
    note(situation, own);
    for (const step of steps) note(step.id, step.sources);
  }
  for (const { id, sources: own } of [...view.guards, ...view.extras]) note(id, own);
  for (const { level, sources: own } of view.levels) note(`level-${level}`, own);
  for (const { kind, sources: own } of view.reasons) note(`reason.${kind}`, own);
  return cited;
}
