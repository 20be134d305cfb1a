import * as fc from 'fast-check';
import type { CalendarSpec } from '@/lib/domain/calendar';
import type { AnswerKind } from '@/lib/domain/event';
import { BERLIN, LOS_ANGELES, localOf, NEW_YORK, SHANGHAI, type Story, story } from './story';

const HOUR = 3_600_000;
const SPECS: CalendarSpec[] = [
  SHANGHAI,
  BERLIN,
  NEW_YORK,
  LOS_ANGELES,
  { country: 'JP', timeZone: 'Asia/Tokyo', hours: ['10:00', '19:00'] },
  { country: 'AE', timeZone: 'Asia/Dubai', weekend: [6, 0], daysOff: ['2026-03-12'] },
];
const ANSWERS: AnswerKind[] = [
  'partial',
  'acknowledged',
  'question',
  'objection',
  'contact-left',
  'other',
];

/** One thing that happens, some hours after the one before. */
type Deed = { after: number } & (
  | { do: 'step'; n: number }
  | { do: 'write' | 'hear' | 'auto-reply' | 'close' | 'reopen' | 'override' | 'reason' }
  | { do: 'answer'; n: number }
  | { do: 'promise' | 'snooze' | 'absence'; days: number }
  | { do: 'skip'; n: number }
);

const deed: fc.Arbitrary<Deed> = fc.oneof(
  fc.record({ after: hours(), do: fc.constant('step' as const), n: fc.nat(7) }),
  fc.record({
    after: hours(),
    do: fc.constantFrom('write', 'hear', 'auto-reply', 'close', 'reopen', 'override', 'reason'),
  }),
  fc.record({ after: hours(), do: fc.constant('answer' as const), n: fc.nat(5) }),
  fc.record({
    after: hours(),
    do: fc.constantFrom('promise', 'snooze', 'absence'),
    days: fc.integer({ min: 0, max: 20 }),
  }),
  fc.record({ after: hours(), do: fc.constant('skip' as const), n: fc.nat(7) }),
) as fc.Arbitrary<Deed>;

function hours() {
  return fc.integer({ min: 0, max: 120 });
}

export const specs: fc.Arbitrary<CalendarSpec> = fc.constantFrom(...SPECS);

/** The history of an ask between two random sides, and a moment after all of it. */
export const histories: fc.Arbitrary<{ told: Story; now: number }> = fc
  .record({
    client: fc.option(specs, { nil: null, freq: 6 }),
    own: specs,
    situation: fc.constantFrom('acceptance', 'reply'),
    opened: fc.integer({ min: 0, max: 40 }),
    due: fc.integer({ min: -20, max: 40 }),
    before: fc.nat(3),
    deeds: fc.array(deed, { maxLength: 10 }),
    after: fc.integer({ min: 0, max: 600 }),
    ready: fc.boolean(),
  })
  .map(({ client, own, situation, opened, due, before, deeds, after, ready }) => {
    const start = Date.UTC(2026, 0, 20, 1) + opened * 24 * HOUR;
    const day = (at: number) => new Date(at).toISOString().slice(0, 10);
    const zone = (client ?? own).timeZone;
    const told = story({
      client,
      own,
      situation,
      ready,
      due: day(start + due * 24 * HOUR),
      opened: localOf(start, zone),
    });
    for (let i = before; i > 0; i--) told.writes(localOf(start - i * 50 * HOUR, zone));
    let at = start;
    for (const each of deeds) {
      at += each.after * HOUR;
      happen(told, each, localOf(at, zone), (days) => day(at + days * 24 * HOUR));
    }
    return { told, now: at + after * HOUR };
  });

function happen(told: Story, deed: Deed, at: string, dayIn: (days: number) => string): void {
  const { steps } = told.input(at).ladder;
  switch (deed.do) {
    case 'step': {
      const step = steps[deed.n % steps.length];
      const name = step?.id.split('.')[1] ?? '';
      if (step?.medium === 'live') told.calls(name, at);
      else told.sends(name, at);
      return;
    }
    case 'write':
      told.writes(at);
      return;
    case 'hear':
      told.hears(at);
      return;
    case 'auto-reply':
      told.hears(at, { human: false });
      return;
    case 'answer':
      told.hearsThat(ANSWERS[deed.n] ?? 'other', at);
      return;
    case 'promise':
      told.promises(dayIn(deed.days), at);
      return;
    case 'snooze':
      told.snoozes(dayIn(deed.days), at);
      return;
    case 'absence':
      told.snoozes(dayIn(deed.days), at, 'absence');
      return;
    case 'skip':
      told.skips(steps[deed.n % steps.length]?.id.split('.')[1] ?? '', at);
      return;
    case 'close':
      told.closes(at);
      return;
    case 'reopen':
      told.reopens(at);
      return;
    case 'override':
      told.overrides(at);
      return;
    case 'reason':
      told.gives('busy', at);
      return;
  }
}
