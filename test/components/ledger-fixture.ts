import type { SettingsPort } from '@/components/settings-port';
import { createCalendar } from '@/lib/domain/calendar';
import { chronologyOf } from '@/lib/domain/chronology';
import { contractDate } from '@/lib/domain/contract-dates';
import { delayOf } from '@/lib/domain/delay';
import type { Language } from '@/lib/domain/records';
import { acceptance } from '@/lib/guidance/ladders/acceptance';
import { askFor } from '@/lib/guidance/values';
import type { EvidenceView } from '@/lib/messaging/evidence-view';
import type { LogEntry } from '@/lib/messaging/log-view';
import type { Reply } from '@/lib/messaging/protocol';
import type { LogView, ReportClient, ReportsView } from '@/lib/messaging/reports-view';
import { BERLIN, story } from '@/test/domain/support/story';
import { fakeSettingsPort, settingsOf } from './settings-fixture';

const NOW = Date.UTC(2026, 3, 8, 8);
const speaking = (language: Language) => ({ now: NOW, language, timeZone: 'Europe/Berlin' });

const anna = { address: 'anna.berg@nordwind.example', name: 'Anna Berg' };
const lin = { address: 'lin@northlight.example', name: 'Lin Chen' };
const out = [
  { ...lin, field: 'from' as const },
  { ...anna, field: 'to' as const },
  { address: 'j.brandt@nordwind.example', name: 'Jonas Brandt', field: 'cc' as const },
];
const back = [
  { ...anna, field: 'from' as const },
  { ...lin, field: 'to' as const },
];

/** An acceptance that came to its formal notice, with a promise broken twice. */
export function evidenceOf(language: Language, more: { talk?: number } = {}): EvidenceView {
  const told = story({ client: BERLIN, opened: '2026-03-02 09:00', due: '2026-03-13' });
  const subject = 'Customer portal, release 2: ready for your acceptance';
  const mail = (excerpt: string) => ({ participants: out, subject, excerpt });
  told
    .sends('hand-over', '2026-03-06 10:00', mail('Dear Anna, release 2 is on the staging system.'))
    .sends('reminder', '2026-03-16 09:30', mail('Dear Anna, once it is accepted, support begins.'))
    .hears('2026-03-17 14:00', { participants: back, subject, excerpt: 'Noted, thanks.' })
    .hearsThat('acknowledged', '2026-03-17 14:10')
    .sends('help', '2026-03-19 09:30', mail('Dear Anna, what keeps it?'))
    .hears('2026-03-19 16:00', { participants: back, subject, excerpt: 'You have it by Tuesday.' })
    .hearsThat('promised', '2026-03-19 16:05')
    .promises('2026-03-24', '2026-03-19 16:05')
    .calls('meeting', '2026-03-25 11:00')
    .promises('2026-03-30', '2026-03-25 11:30')
    .sends('notice', '2026-04-02 09:00', mail('Dear Mr Brandt, delivered on 6 March 2026.'));
  for (let n = 0; n < (more.talk ?? 0); n++) {
    const at = new Date(Date.UTC(2026, 2, 3, 8) + n * 3_600_000).toISOString();
    told.writes(`${at.slice(0, 10)} ${at.slice(11, 16)}`, mail(`Message ${n}`));
  }
  const calendar = createCalendar(BERLIN);
  const history = { events: told.events, touches: told.touches };
  const ask = told.ask();
  const ladder = acceptance;
  const term = { period: { count: 10, unit: 'business' }, from: '2026-03-06' } as const;
  const none = { missing: [], unreadable: [] };
  const labelled = (name: string, value: string) => ({ name, label: askFor(name).label, value });
  const values: Record<string, string> = {
    criteria: 'Orders are entered in under 2 minutes\nThe monthly report matches the ledger',
    acceptancePeriod: '10 working days',
    deliveredOn: '2026-03-06',
    clause: '§ 7.2: without written defects within the period the work is deemed accepted.',
  };
  return {
    ...speaking(language),
    dates: [
      contractDate({ name: 'acceptance-ends', ...term, ...none }, calendar),
      contractDate({ name: 'deemed-acceptance', ...term, ...none, missing: ['clause'] }, calendar),
    ],
    labels: { clause: askFor('clause').label },
    knownUntil: calendar.knownUntil,
    calendarKnown: true,
    project: { id: 'project', name: 'Customer portal', code: 'NW-204' },
    client: {
      id: 'client',
      name: 'Nordwind Logistik GmbH',
      language,
      country: 'DE',
      timeZone: 'Europe/Berlin',
    },
    ask: {
      id: 'ask',
      title: 'Accept the customer portal, release 2',
      situationLabel: acceptance.label,
      owedBy: 'client',
      state: 'open',
      openedAt: ask.openedAt,
      due: '2026-03-13',
      overdueDays: 17,
      overdueCalendarDays: 26,
      items: [],
    },
    from: 'Lin Chen',
    terms: Object.entries(values).map(([name, value]) => labelled(name, value)),
    chronology: chronologyOf({ history, askId: 'ask', ladder, calendar, at: NOW }),
    stepLabels: Object.fromEntries(acceptance.steps.map(({ id, label }) => [id, label])),
    delay: delayOf([ask], calendar, NOW),
    holding: ask.holding,
    provisional: false,
  };
}

export function logOf(language: Language, count: number): LogView {
  const entries = Array.from({ length: count }, (_, n): LogEntry => {
    const inbound = n % 3 === 1;
    return {
      id: `touch-${n}`,
      at: NOW - n * 5 * 3_600_000,
      channel: n % 7 === 5 ? 'call' : 'mail',
      direction: inbound ? 'in' : 'out',
      human: true,
      state: inbound ? 'received' : 'sent',
      participants: inbound ? back : out,
      subject: n % 4 === 0 ? 'Customer portal, release 2: ready for your acceptance' : 'Invoice 7',
      excerpt: 'Dear Anna, release 2 is on the staging system since this morning.',
      steps: [],
      threadId: 'thread',
      projectName: 'Customer portal',
      clientName: 'Nordwind Logistik GmbH',
    };
  });
  const projects = [{ id: 'project', name: 'Customer portal' }];
  const clients = [{ id: 'client', name: 'Nordwind Logistik GmbH', projects }];
  return { ...speaking(language), entries, total: count, clients: count > 0 ? clients : [] };
}

export function reportsOf(language: Language, count: number): ReportsView {
  const clients = Array.from({ length: count }, (_, n): ReportClient => {
    const figures = {
      delay: { client: 24 - (n % 24), us: n % 5, late: { client: 17 - (n % 17), us: 0 } },
      promises: { kept: n % 3, broken: 2, open: n % 2 },
      answers: {
        client: { count: 9, median: 2, longest: 11 },
        us: { count: 8, median: 0, longest: 1 },
      },
      asks: 3,
    };
    const project = {
      ...figures,
      projectId: `project-${n}`,
      name: n === 1 ? '预约小程序第二阶段' : 'Customer portal',
      moved: [
        {
          askId: 'a',
          title: 'Launch',
          planned: '2026-04-01',
          moved: '2026-04-10',
          days: 6,
          client: 5,
        },
      ],
      evidence: [{ askId: 'ask', title: '=cmd|" /C calc"!A0', level: 4 as const }],
    };
    const name = n === 1 ? '明德医疗' : `Nordwind Logistik GmbH ${n}`;
    const more = n === 2 ? [{ ...project, projectId: 'second', name: 'Second', moved: [] }] : [];
    return { ...figures, clientId: `client-${n}`, name, projects: [project, ...more] };
  });
  return { ...speaking(language), to: '2026-04-08', clients };
}

type Views = Partial<Record<'evidence' | 'log' | 'reports', unknown>>;

/** The dashboard's port with answers of the ledger; a command without one is not found. */
export function ledgerPort(
  views: Views,
): SettingsPort & { sent: { command: string; ask: unknown }[] } {
  const settings = fakeSettingsPort(settingsOf());
  return {
    ...settings,
    sent: settings.sent,
    send: async (command, ask) => {
      settings.sent.push({ command, ask });
      const known = ['evidence', 'log', 'reports'].includes(command);
      const value = known ? views[command as keyof Views] : null;
      if (known && value === undefined) {
        return { ok: false, failure: { code: 'not-found', values: {} } };
      }
      return { ok: true, value } as Reply<never>;
    },
  };
}
