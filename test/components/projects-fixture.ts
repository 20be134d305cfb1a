import { ladders } from '@/lib/guidance/guidance';
import { projectFields } from '@/lib/guidance/project-fields';
import { askFor } from '@/lib/guidance/values';
import type { LogEntry } from '@/lib/messaging/log-view';
import type {
  ProjectAsk,
  ProjectLine,
  ProjectsView,
  ProjectView,
  ProposalView,
} from '@/lib/messaging/project-view';

/** Wednesday. */
export const NOW = Date.UTC(2026, 10, 25, 9);
const DAY = 86_400_000;
const speaking = { now: NOW, language: 'en' as const, timeZone: 'Europe/Berlin' };

export function line(changes: Partial<ProjectLine> = {}): ProjectLine {
  return {
    projectId: 'p1',
    name: 'Customer portal',
    code: 'NW-12',
    stage: 'acceptance',
    open: 3,
    overdue: 1,
    overdueDays: 4,
    waits: { client: 9, us: 2 },
    ...changes,
  };
}

export function projectsOf(
  clients: ProjectsView['clients'] = [
    {
      clientId: 'c1',
      name: 'Nordwind Logistik GmbH',
      overdueDays: 4,
      projects: [
        line(),
        line({
          projectId: 'p2',
          name: 'Warehouse app',
          stage: 'kickoff',
          open: 0,
          overdue: 0,
          waits: {},
        }),
      ],
    },
    {
      clientId: 'c2',
      name: '明德医疗器械（上海）有限公司',
      overdueDays: 0,
      projects: [
        line({
          projectId: 'p3',
          name: '第二阶段',
          stage: 'delivery',
          overdue: 0,
          waits: { us: 1 },
        }),
        line({
          projectId: 'p4',
          name: '第一阶段',
          stage: 'closed',
          open: 0,
          overdue: 0,
          waits: {},
        }),
      ],
    },
  ],
): ProjectsView {
  return { ...speaking, clients };
}

export function manyProjects(count: number): ProjectsView {
  return projectsOf(
    Array.from({ length: count }, (_, n) => ({
      clientId: `c${n}`,
      name: `Client ${n}`,
      overdueDays: 0,
      projects: [line({ projectId: `p${n}`, name: `Portal ${n}`, overdue: 0 })],
    })),
  );
}

export function ask(changes: Partial<ProjectAsk> = {}): ProjectAsk {
  const situation = changes.situation ?? 'acceptance';
  const none = { client: 0, us: 0 };
  return {
    askId: 'a1',
    threadId: 't1',
    title: 'Accept the portal',
    situationLabel: ladders[situation]?.label ?? { en: situation, zh: situation },
    projectName: 'Customer portal',
    levelReached: 2,
    overdueDays: 4,
    kind: 'send',
    stepId: 'acceptance.meeting',
    stepLabel: { en: 'Meet the decision-maker', zh: '与决策人开会' },
    level: 3,
    when: NOW,
    due: '2026-11-19',
    situation,
    owedBy: 'client',
    state: 'due',
    ball: 'client',
    ballDays: 9,
    ledger: { client: 9, us: 3, late: none },
    ...changes,
  };
}

function proposal(
  situation: string,
  because: ProposalView['because'],
  changes: Partial<ProposalView> = {},
): ProposalView {
  const ladder = ladders[situation];
  const plain = { en: situation, zh: situation };
  return {
    key: `${situation}@${'askId' in because ? because.askId : because.stage}`,
    situation,
    owedBy: ladder?.owedBy ?? 'client',
    title: ladder?.label.en ?? situation,
    due: '2026-12-09',
    because,
    sources: ['S3 §3.2'],
    label: ladder?.label ?? plain,
    hint: ladder?.hint ?? plain,
    ...changes,
  };
}

const done = { askId: 'a9', title: 'Accept the warehouse' };

export const everyProposal: ProposalView[] = [
  proposal('acceptance-fixes', { kind: 'refused', askId: 'a1', title: 'Accept the portal' }),
  proposal('final-payment', { kind: 'after', ...done }),
  proposal('feedback-action', { kind: 'points', askId: 'a8', title: 'Pulse' }),
  proposal(
    'reply',
    { kind: 'actions', askId: 'a7', title: 'Minutes of 20 November', lines: [] },
    {
      actions: [
        { who: 'Anna', owedBy: 'client', title: 'Send the logo', due: '2026-12-03' },
        { who: 'Lin', owedBy: 'us', title: 'Timetable' },
      ],
    },
  ),
  proposal('testimonial', { kind: 'pleased', askId: 'a8', title: 'Pulse' }),
  proposal('communication-plan', { kind: 'review', stage: 'acceptance' }),
  proposal('handover', { kind: 'stage', stage: 'closeout' }),
];

export function projectOf(changes: Partial<ProjectView> = {}): ProjectView {
  return {
    ...speaking,
    project: {
      id: 'p1',
      rev: 4,
      updatedAt: NOW - DAY,
      clientId: 'c1',
      name: 'Customer portal',
      code: 'NW-12',
      stage: 'acceptance',
      stageSince: NOW - 12 * DAY,
      rhythm: 'weekly',
      values: { criteria: 'Orders in 2 minutes\nAll labels printed', budget: 'EUR 48,000, fixed' },
    },
    client: { id: 'c1', name: 'Nordwind Logistik GmbH', language: 'en' },
    asks: [
      ask(),
      ask({
        askId: 'a2',
        title: 'Progress update',
        situation: 'progress-update',
        owedBy: 'us',
        ball: 'us',
        ballDays: 2,
        overdueDays: 0,
        levelReached: -1,
        due: '2026-11-27',
        kind: 'wait',
        stepLabel: { en: 'Prepare the update', zh: '准备进度通报' },
        when: NOW + DAY,
        state: 'waiting',
        ledger: { client: 0, us: 2, late: { client: 0, us: 0 } },
      }),
      ask({
        askId: 'a9',
        title: 'Accept the warehouse',
        state: 'closed',
        overdueDays: 0,
        closedAt: NOW - 2 * DAY,
        ledger: { client: 14, us: 1, late: { client: 0, us: 0 } },
      }),
    ],
    proposals: everyProposal.slice(1, 2),
    fields: projectFields().flatMap(({ group, fields }) =>
      fields.map(({ name }) => ({
        ...askFor(name),
        group,
        neededBy:
          name === 'clause'
            ? [{ label: { en: 'Agreed terms', zh: '约定条款' }, ask: 'Accept the portal' }]
            : [],
      })),
    ),
    ledger: { client: 18, us: 5, late: { client: 4, us: 0 } },
    conversations: 2,
    situations: Object.values(ladders).map(({ situation, label, hint, owedBy }) => ({
      id: situation,
      label,
      hint,
      owedBy,
      due: '2026-12-02',
    })),
    undo: { commitId: 'k1', verb: 'moveStage', at: NOW - 60_000, possible: true },
    ...changes,
  };
}

export function logOf(count: number): LogEntry[] {
  return Array.from({ length: count }, (_, n) => ({
    id: `m${n}`,
    at: NOW - n * 7 * 3_600_000,
    channel: n % 7 === 3 ? 'call' : 'mail',
    direction: n % 2 ? 'in' : 'out',
    human: n % 11 !== 5,
    state: n % 2 ? 'received' : 'sent',
    participants: [
      { address: 'lin@northlight.example', name: 'Lin Chen', field: n % 2 ? 'to' : 'from' },
      { address: 'anna@nordwind.example', name: 'Anna Keller', field: n % 2 ? 'from' : 'to' },
    ],
    subject: n % 7 === 3 ? '' : `Customer portal, mail ${n}`,
    excerpt: 'Dear Lin, thank you. We look at the two points and come back to you by Friday.',
    steps:
      n % 4 === 0
        ? [
            {
              askTitle: 'Accept the portal',
              label: { en: 'Offer help', zh: '提供帮助' },
              again: false,
            },
          ]
        : [],
    threadId: 't1',
  }));
}
