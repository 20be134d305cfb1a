import type { PanelPort, PanelState } from '@/components/panel-port';
import type { Language } from '@/lib/domain/records';
import type { Answer, Ask, Command, Failure, Reply } from '@/lib/messaging/protocol';
import type { ThreadView } from '@/lib/messaging/views';
import { draftView, NOW } from './panel-views';

interface Recorded {
  command: string;
  ask: unknown;
}

export interface RecordingPort extends PanelPort {
  readonly sent: Recorded[];
  /** What happened since, without the questions that change nothing. */
  changes(): Recorded[];
  show(view: ThreadView, subject?: string): void;
  fail(failure: Failure): void;
  /** The next command of this name fails once. */
  refuse(command: string, code: Failure['code']): void;
}

type Answers = { [C in Command]?: (ask: Ask<C>) => Answer<C> };

/** What only asks. */
const questions = new Set<string>([
  'readDay',
  'breakOn',
  'contractDates',
  'draft',
  'searchProjects',
]);

/** The panel's port, writing down what it was asked; answers are given by the test. */
export function recordingPort(at: { language?: Language; answers?: Answers } = {}): RecordingPort {
  const sent: Recorded[] = [];
  const refusals = new Map<string, Failure['code']>();
  const listeners = new Set<(state: PanelState) => void>();
  let state: PanelState = { kind: 'loading' };
  let ids = 0;

  const answers: Answers = {
    breakOn: ({ day }) => ({ until: day === '2026-12-26' ? '2026-12-28' : null }),
    readDay: ({ text }) => ({ day: text === 'next Friday' ? '2026-12-04' : '2026-11-30' }),
    draft: ({ language }) => draftView(language ?? at.language ?? 'en'),
    searchProjects: () => [],
    ...at.answers,
  };
  const record = <T>(command: string, ask: unknown, value: T): Promise<Reply<T>> => {
    sent.push({ command, ask });
    const code = refusals.get(command);
    refusals.delete(command);
    if (code) return Promise.resolve({ ok: false, failure: { code, values: {} } });
    return Promise.resolve({ ok: true, value });
  };
  const tell = (next: PanelState) => {
    state = next;
    for (const listen of listeners) listen(state);
  };

  return {
    sent,
    changes: () => sent.filter(({ command }) => !questions.has(command)),
    show: (view, subject = 'Re: Customer portal, release 2') =>
      tell({
        kind: 'ready',
        view,
        subject,
        people: [
          { address: 'anna.weber@nordwind.example', name: 'Anna Weber', field: 'from' },
          { address: 'j.brandt@nordwind.example', name: 'Jonas Brandt', field: 'cc' },
        ],
      }),
    fail: (failure) => tell({ kind: 'failed', failure }),
    refuse: (command, code) => void refusals.set(command, code),
    language: at.language ?? 'en',
    timeZone: 'Asia/Shanghai',
    now: () => NOW,
    newId: () => `id-${++ids}`,
    send<C extends Command>(command: C, ask: Ask<C>) {
      const reply = answers[command] as ((ask: Ask<C>) => Answer<C>) | undefined;
      return record(command, ask, reply?.(ask) as Answer<C>);
    },
    onState(listen) {
      listeners.add(listen);
      listen(state);
      return () => listeners.delete(listen);
    },
    refresh() {},
    tie: (ask) => record('tie', ask, null),
    insertDraft: (ask) => record('insertDraft', ask, null),
    applyRecipients: (recipients) => record('applyRecipients', recipients, null),
    reloadTab: () => void sent.push({ command: 'reloadTab', ask: null }),
  };
}
