import type { TodayPort } from '@/components/today-port';
import type { Language } from '@/lib/domain/records';
import type { Reply } from '@/lib/messaging/protocol';
import type { TodayAsk, TodayClient, TodayView } from '@/lib/messaging/views';

/** Tuesday 24 November 2026, 10:00 UTC. */
const now = Date.UTC(2026, 10, 24, 10);
const hour = 3_600_000;

function todayAsk(changes: Partial<TodayAsk> & { askId: string }): TodayAsk {
  return {
    threadId: `thread-${changes.askId}`,
    title: 'Sign the acceptance of phase 2',
    situationLabel: { en: 'Acceptance', zh: '验收' },
    projectName: 'Website relaunch',
    levelReached: 1,
    overdueDays: 12,
    kind: 'send',
    stepLabel: { en: 'Offer help', zh: '主动协助' },
    level: 2,
    when: now - hour,
    due: '2026-11-05',
    ...changes,
  };
}

export function todayView(changes: Partial<TodayView> = {}): TodayView {
  const view = {
    now,
    language: 'en' as Language,
    overdue: [],
    dueToday: [],
    waiting: [],
    fresh: false,
    lost: 0,
    undo: null,
    ...changes,
  };
  return {
    ...view,
    counts: changes.counts ?? {
      overdueClients: view.overdue.length,
      overdueAsks: view.overdue.flatMap((client: TodayClient) => client.asks).length,
      dueToday: view.dueToday.length,
      waiting: view.waiting.length,
    },
  };
}

/** A PM's ordinary day. */
export function busyDay(language: Language = 'en'): TodayView {
  return todayView({
    language,
    overdue: [
      {
        clientId: 'nordwind',
        name: 'Nordwind Logistics GmbH',
        days: 12,
        asks: [
          todayAsk({ askId: 'a1' }),
          todayAsk({
            askId: 'a2',
            title: 'Second instalment, invoice 2026-117',
            projectName: 'Website relaunch',
            levelReached: 3,
            level: 4,
            overdueDays: 5,
            kind: 'prepare',
            stepLabel: { en: 'Formal notice', zh: '正式通知' },
          }),
        ],
      },
      {
        clientId: 'haitian',
        name: '海天精密制造（苏州）有限公司',
        days: 4,
        asks: [
          todayAsk({
            askId: 'a3',
            title: '请确认二期验收清单与测试报告',
            projectName: '仓储系统二期',
            overdueDays: 4,
            levelReached: 2,
            level: 3,
            kind: 'call',
            stepLabel: { en: 'Acceptance meeting', zh: '验收会议' },
          }),
        ],
      },
    ],
    dueToday: [
      {
        ...todayAsk({
          askId: 'd1',
          title: 'Did the mobile layout arrive?',
          overdueDays: 0,
          levelReached: -1,
          kind: 'classify',
          due: '2026-11-24',
        }),
        clientName: 'Bright & Sons',
      },
    ],
    waiting: [
      {
        ...todayAsk({
          askId: 'w1',
          title: 'Two lines for the case study',
          overdueDays: 0,
          kind: 'wait',
          when: now + 26 * hour,
          because: { rule: 'G4-waiting', source: 'S1.A §1', values: {} },
        }),
        clientName: 'Café Olé',
      },
      {
        ...todayAsk({
          askId: 'w2',
          title: '合同附件盖章',
          overdueDays: 0,
          levelReached: 0,
          kind: 'send',
          when: now + 6 * 24 * hour,
        }),
        clientName: '江南设计',
      },
    ],
  });
}

/** `count` overdue clients, some with names that try to break the layout. */
export function crowd(count: number): TodayView {
  const names = [
    'Vereinigte Donaudampfschifffahrtsgesellschaft für Elektrizitätenhauptbetriebswerke mbH & Co. KG',
    '<img src=x onerror=alert(1)>',
    '\u202Eevil\u202C 🧵🧵',
    'A',
  ];
  return todayView({
    overdue: Array.from({ length: count }, (_, index) => ({
      clientId: `c${index}`,
      name: names[index % 7] ?? `Client ${index}`,
      days: count - index,
      asks: [
        todayAsk({
          askId: `k${index}`,
          title: index % 5 ? `Ask ${index}` : 'x'.repeat(10_000),
          projectName: index % 3 ? `Project ${index}` : 'P'.repeat(200),
          levelReached: ((index % 7) - 1) as TodayAsk['levelReached'],
          overdueDays: count - index,
        }),
      ],
    })),
  });
}

export interface FakePort extends TodayPort {
  /** Everything sent, in order. */
  readonly sent: { command: string; ask: unknown }[];
  /** What is answered to `today`, or the failure to everything. */
  view: TodayView | null;
  say(): void;
}

/** The popup's surroundings in memory: answers `today` with `view`, everything else with null. */
export function fakePort(view: TodayView | null): FakePort {
  const listeners = new Set<() => void>();
  const sent: FakePort['sent'] = [];
  let ids = 0;
  const port: FakePort = {
    sent,
    view,
    say: () => {
      for (const listen of listeners) listen();
    },
    send: async (command, ask) => {
      sent.push({ command, ask });
      const reply = port.view
        ? { ok: true, value: command === 'today' ? port.view : null }
        : { ok: false, failure: { code: 'no-answer', values: {} } };
      return reply as Reply<never>;
    },
    on: (_push, listen) => {
      listeners.add(() => listen({ clientId: null } as never));
    },
    newId: () => `commit-${++ids}`,
    snapshot: async () => view,
    openDashboard: () => sent.push({ command: 'open-dashboard', ask: null }),
    close: () => sent.push({ command: 'close', ask: null }),
  };
  return port;
}
