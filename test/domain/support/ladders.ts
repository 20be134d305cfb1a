import type { Ladder, Level, Step } from '@/lib/domain/ladder';
import { ladders as guidance } from '@/lib/guidance/guidance';

type Row = [
  name: string,
  level: Level,
  offset: number,
  medium: Step['medium'],
  to: string,
  ready?: string,
];

/** A ladder of business days from the due date. `to` and `ready` are words with spaces between. */
function ladderOf(situation: string, owedBy: Ladder['owedBy'], rows: Row[]): Ladder {
  const word = { en: situation, zh: situation };
  const steps = rows.map(([name, level, offset, medium, to, ready = '']): Step => {
    return {
      id: `${situation}.${name}`,
      label: { en: name, zh: name },
      level,
      anchor: 'due',
      offset,
      unit: 'business',
      medium,
      audience: { to: to.split(' ') as Step['audience']['to'], cc: [] },
      ready: ready.split(' ').filter(Boolean),
      sources: ['S0 §6'],
    };
  });
  return {
    situation,
    label: word,
    hint: word,
    stage: 'anywhere',
    owedBy,
    defaultDue: 3,
    bundles: true,
    readiness: [],
    steps,
    sources: ['S0 §6'],
  };
}

const acceptance = ladderOf('acceptance', 'client', [
  ['prepare', 0, -10, 'written', 'liaison', 'criteria'],
  ['hand-over', 0, -5, 'written', 'liaison', 'checklist test-report'],
  ['reminder', 1, 1, 'written', 'liaison'],
  ['help', 2, 3, 'written', 'liaison'],
  ['meeting', 3, 5, 'live', 'liaison decision-maker'],
  ['value', 3, 8, 'written', 'decision-maker'],
  ['notice', 4, 12, 'written', 'decision-maker', 'evidence'],
  ['terms', 5, 20, 'written', 'sponsor', 'clause'],
]);

const reply = ladderOf('reply', 'client', [
  ['reminder', 1, 0, 'written', 'liaison'],
  ['help', 2, 3, 'written', 'liaison'],
  ['talk', 3, 6, 'live', 'liaison'],
  ['notice', 4, 10, 'written', 'liaison'],
]);

/** Something we owe; what it says matters to no rule here. */
const ours = ladderOf('acceptance-fixes', 'us', [['fix', 0, 0, 'written', 'liaison']]);

/** Payments are never bundled. */
const payment = {
  ...ladderOf('payment', 'client', [
    ['reminder', 1, 1, 'written', 'finance'],
    ['help', 2, 3, 'written', 'finance'],
  ]),
  bundles: false,
};

/** The guidance's own ladders, but for those that these tests tell more plainly. */
export const ladders: Record<string, Ladder> = {
  ...guidance,
  payment,
  acceptance,
  reply,
  'acceptance-fixes': ours,
};
