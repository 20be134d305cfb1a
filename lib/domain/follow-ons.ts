import type { Ask } from './ask';
import { DAY_MS } from './day';
import type { AnswerKind, SituationId } from './event';
import type { Proposal } from './proposed-asks';
import type { Instant } from './time';

/** What a situation leads to once it is done. */
const AFTER: Readonly<Record<SituationId, readonly (readonly [SituationId, string])[]>> = {
  acceptance: [
    ['final-payment', 'S3 §3.2'],
    ['support-terms', 'S3 §3.4'],
  ],
  'final-payment': [['handover', 'S3 §3.3']],
  'our-delay': [['project-review', 'S2 §7']],
};

/** Comes once in a project. */
const ONCE: ReadonlySet<SituationId> = new Set([
  'final-payment',
  'support-terms',
  'handover',
  'testimonial',
]);

/** Asks about the work itself: what is said in answer are points to act on (S1.A §5, S4 §8.2). */
const SURVEYS: ReadonlySet<SituationId> = new Set(['pulse', 'project-review', 'check-in']);

/** Answers that say nothing about the work. */
const SILENT: ReadonlySet<AnswerKind> = new Set(['out-of-office', 'contact-left', 'bounce']);

const MINUTES = 'meeting-minutes';

/** What nobody took up for so long is not proposed any more. */
const LAPSES = 60 * DAY_MS;

/** What follows from the asks of one project, newest cause first. */
export function followOns(asks: readonly Ask[], now: Instant): Proposal[] {
  const found: (Proposal & { at: Instant })[] = [];
  for (const ask of asks) {
    for (const proposal of [...refused(ask), ...after(ask), ...survey(ask), ...minutes(ask)]) {
      if (now - proposal.at > LAPSES || isTaken(asks, proposal)) continue;
      found.push(proposal);
    }
  }
  return found.sort((a, b) => b.at - a.at);
}

type Dated = Proposal & { at: Instant };

function after(ask: Ask): Dated[] {
  const at = doneAt(ask);
  if (at === undefined || !Object.hasOwn(AFTER, ask.situation)) return [];
  return (AFTER[ask.situation] ?? []).map(([situation, source]) => ({
    ...caused(ask, situation, at, 'after'),
    sources: [source],
  }));
}

/** Not satisfied: stop chasing, the points are ours now (guidance, Reasons). */
function refused(ask: Ask): Dated[] {
  if (ask.state === 'closed' || ask.reason !== 'dissatisfied') return [];
  if (ask.owedBy === 'us' && ask.handedOverAt === undefined) return [];
  const at = ask.reasonAt ?? ask.openedAt;
  const isAcceptance = ask.situation === 'acceptance';
  const situation = isAcceptance ? 'acceptance-fixes' : 'feedback-action';
  const sources = isAcceptance ? ['S3 §3.1', 'S0 §1'] : ['S0 §1', 'S4 §8.2'];
  return [{ ...caused(ask, situation, at, isAcceptance ? 'refused' : 'points'), sources }];
}

function survey(ask: Ask): Dated[] {
  if (!SURVEYS.has(ask.situation)) return [];
  const said = ask.lastAnswer;
  const answeredAt = said && !SILENT.has(said.answer) ? said.saidAt : undefined;
  const at = doneAt(ask) ?? answeredAt;
  if (at === undefined) return [];
  const points = caused(ask, 'feedback-action', at, 'points');
  const pleased = caused(ask, 'testimonial', at, 'pleased');
  const isSurvey = ask.situation !== 'check-in';
  return [
    { ...points, sources: ['S1.A §5', 'S4 §8.2'] },
    ...(isSurvey ? [{ ...pleased, sources: ['S3 §3.5'] }] : []),
  ];
}

function minutes(ask: Ask): Dated[] {
  if (ask.situation !== MINUTES) return [];
  const at = ask.sent.at(-1)?.at ?? doneAt(ask);
  if (at === undefined) return [];
  const { id: askId, title } = ask;
  const open = ask.items.filter(({ id }) => !ask.tickedItemIds.includes(id));
  const lines = open.map(({ text }) => text);
  const because = { kind: 'actions', askId, title, lines } as const;
  return [{ at, situation: 'reply', of: askId, because, sources: ['S4 §4.1'] }];
}

function caused(
  ask: Ask,
  situation: SituationId,
  at: Instant,
  kind: 'after' | 'refused' | 'points' | 'pleased',
) {
  return { at, situation, of: ask.id, because: { kind, askId: ask.id, title: ask.title } };
}

function doneAt(ask: Ask): Instant | undefined {
  return ask.state === 'closed' && ask.outcome === 'done' ? ask.closedAt : undefined;
}

/** Whether it was opened since its cause, or stands open already; for what comes once, whether it ever was. */
function isTaken(asks: readonly Ask[], { situation, at, because }: Dated): boolean {
  // The PM says by hand when the minutes have given all they had.
  if (because.kind === 'actions') return false;
  return asks.some((ask) => {
    if (ask.situation !== situation) return false;
    if (ONCE.has(situation)) return ask.state === 'open' || ask.outcome === 'done';
    if (because.kind !== 'points' && ask.state === 'open') return true;
    return ask.openedAt >= at;
  });
}
