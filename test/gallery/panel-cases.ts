import type { Language } from '@/lib/domain/records';
import { acceptance } from '@/lib/guidance/ladders/acceptance';
import type { ThreadView } from '@/lib/messaging/views';
import {
  askView,
  DAY,
  NOW,
  reason,
  rungs,
  suggestion,
  threadView,
} from '@/test/components/panel-views';
import { everyProposal } from '@/test/components/projects-fixture';

const untied = (parts: Partial<ThreadView>) => threadView([], { link: null, ...parts });
const hit = {
  projectId: 'project-1',
  projectName: 'Customer portal',
  clientId: 'client-1',
  clientName: 'Nordwind Logistik GmbH',
};
const long = '超长标题 مرحبا 🚧 <b>Portal</b> '.repeat(400);

/** Every state of the panel by name. */
export const cases: Record<string, () => ThreadView> = {
  due: () => threadView([askView()]),
  tone: () => threadView([askView()]),
  proposed: () => {
    const view = threadView([askView()]);
    return { ...view, link: view.link && { ...view.link, proposedAsks: everyProposal } };
  },
  later: () =>
    threadView([
      askView({
        state: 'due',
        levelReached: 3,
        overdueDays: 12,
        rungs: rungs(6),
        reason: 'in-process',
        readiness: [
          {
            id: 'evidence',
            label: acceptance.readiness[3]?.label ?? { en: '', zh: '' },
            ready: true,
          },
        ],
        suggestion: suggestion({ stepId: 'acceptance.notice', level: 4 }),
        items: [
          { id: 'i1', text: 'Signed acceptance record', done: false },
          { id: 'i2', text: 'Results of the load test confirmed', done: true },
        ],
      }),
    ]),
  /** Its text goes out as a mail of its own. */
  notice: () =>
    threadView([
      askView({
        suggestion: suggestion({ stepId: 'acceptance.notice', level: 4 }),
        rungs: rungs(6),
      }),
    ]),
  wait: () =>
    threadView(
      [
        askView({
          state: 'waiting',
          overdueDays: 0,
          due: '2026-11-27',
          suggestion: suggestion({
            kind: 'wait',
            when: NOW + 6 * DAY,
            reasons: [reason('step', { stepId: 'acceptance.reminder', level: 1 })],
            blockers: [reason('G1-gap', { last: '2026-11-23', day: '2026-11-26', gap: 2 })],
          }),
        }),
      ],
      { undo: { commitId: 'c', verb: 'snooze', at: NOW, possible: true } },
    ),
  classify: () =>
    threadView([
      askView({
        state: 'answered',
        ball: 'us',
        ballDays: 0,
        suggestion: suggestion({
          kind: 'classify',
          reasons: [reason('G3-answered', { day: '2026-11-23' }, 'S0 §1')],
        }),
        question: {
          touchId: 't',
          from: 'Anna Weber',
          at: NOW - DAY,
          itemIds: [],
          excerpt:
            'Hello Ming, Mr Brandt wants to see the load test first. I think we can confirm by next Friday.',
        },
      }),
    ]),
  entry: () =>
    threadView([
      askView({
        suggestion: suggestion({
          kind: 'choose-entry',
          choices: ['acceptance.reminder', 'acceptance.help'],
          reasons: [reason('late-entry', { due: '2026-11-20', messages: 2 })],
        }),
      }),
    ]),
  prepare: () =>
    threadView([
      askView({
        readiness: acceptance.readiness.slice(1, 3).map((item) => ({ ...item, ready: false })),
        suggestion: suggestion({
          kind: 'prepare',
          stepId: 'acceptance.hand-over',
          level: 0,
          blockers: [reason('G11', { readinessId: 'checklist', open: 2 }, 'S3 §3.1')],
        }),
        rungs: rungs(1),
      }),
    ]),
  call: () =>
    threadView([
      askView({
        levelReached: 2,
        rungs: rungs(4),
        suggestion: suggestion({
          kind: 'call',
          stepId: 'acceptance.meeting',
          level: 3,
          channel: 'meeting',
          when: NOW + 3 * 3_600_000,
          reasons: [
            reason('G7', { count: 2, channel: 'mail' }),
            reason('G8-hours', { from: NOW + 3 * 3_600_000, day: '2026-11-24' }),
          ],
        }),
      }),
    ]),
  contact: () =>
    threadView([
      askView({
        suggestion: suggestion({
          kind: 'wait',
          stepId: 'acceptance.value',
          level: 3,
          blockers: [reason('no-contact', { role: 'decision-maker' }, 'S1.D §1')],
        }),
      }),
    ]),
  /** Two reminders to one person go out as one mail. */
  bundle: () => {
    const askIds = ['ask-1', 'ask-2'];
    const reasons = [reason('G1-bundle', { count: 2 })];
    return threadView([
      askView({ suggestion: suggestion({ kind: 'bundle', askIds, reasons }) }),
      askView({
        id: 'ask-2',
        title: 'Texts for the homepage',
        suggestion: suggestion({ kind: 'bundle', askIds, reasons }),
      }),
    ]);
  },
  chat: () =>
    threadView([
      askView({
        suggestion: suggestion({
          channel: 'chat',
          reasons: [reason('G7', { count: 2, channel: 'mail' })],
        }),
      }),
    ]),
  /** Its text needs what nobody has said yet. */
  values: () => threadView([askView()]),
  none: () =>
    threadView([
      askView({
        state: 'waiting',
        overdueDays: 0,
        suggestion: suggestion({
          kind: 'none',
          reasons: [],
          blockers: [reason('closes-itself', { day: '2026-11-27' })],
        }),
      }),
    ]),
  place: () =>
    threadView([
      askView({
        suggestion: suggestion({
          kind: 'wait',
          blockers: [reason('no-calendar', { level: 1 }, 'S1.A §7')],
        }),
      }),
    ]),
  debt: () =>
    threadView([
      askView({
        suggestion: suggestion({
          kind: 'tell-first',
          stepId: 'acceptance.meeting',
          level: 3,
          blockers: [
            reason(
              'G2',
              { askId: 'x', title: 'Corrected test report', due: '2026-11-18', count: 1 },
              'S2 §1',
            ),
          ],
        }),
      }),
    ]),
  decide: () =>
    threadView([
      askView({
        levelReached: 5,
        rungs: rungs(8),
        suggestion: suggestion({
          kind: 'decide',
          reasons: [reason('after-last-step', { day: '2026-11-23' })],
        }),
      }),
    ]),
  closed: () =>
    threadView(
      [
        askView({ id: 'a2', title: 'Send the server access', state: 'closed', overdueDays: 0 }),
        askView(),
      ],
      { undo: { commitId: 'c', verb: 'mailSent', at: NOW, possible: false } },
    ),
  many: () =>
    threadView(
      Array.from({ length: 50 }, (_, n) =>
        askView({ id: `ask-${n}`, title: `Ask number ${n + 1}` }),
      ),
    ),
  hostile: () =>
    threadView([askView({ title: long, items: [{ id: 'i', text: long, done: false }] })]),
  empty: () => threadView([]),
  untied: () =>
    untied({
      proposals: [
        { ...hit, because: 'earlier-thread' },
        { ...hit, projectId: 'p2', projectName: 'Warehouse scanner', because: 'domain' },
      ],
    }),
  fresh: () => untied({}),
};

/** A case in a language. */
export function viewOf(name: string, language: Language): ThreadView {
  const view = (cases[name] ?? cases.due)?.() ?? threadView([]);
  return { ...view, language };
}
