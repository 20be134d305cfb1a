import { describe, expect, it } from 'vitest';
import { createCalendar } from '@/lib/domain/calendar';
import { type ChronologyEntry, chronologyOf } from '@/lib/domain/chronology';
import { SHANGHAI, type Story, story } from './support/story';

const calendar = createCalendar(SHANGHAI);
const told = (options = {}) => story({ opened: '2026-03-02 09:00', due: '2026-03-06', ...options });

function chronology(of: Story, moment: string): ChronologyEntry[] {
  const { events, touches } = of;
  const at = of.instant(moment);
  const { ladder } = of.input(moment);
  return chronologyOf({ history: { events, touches }, askId: of.id, ladder, calendar, at });
}

const lines = (of: Story, moment: string) =>
  chronology(of, moment).map((entry) => `${entry.day} ${entry.kind}`);

describe('the chronology of an ask', () => {
  it('tells what was asked, reminded, promised, broken and answered, in order', () => {
    const ask = told()
      .sends('hand-over', '2026-03-02 10:00')
      .sends('reminder', '2026-03-09 10:00')
      .hears('2026-03-10 09:00')
      .hearsThat('promised', '2026-03-10 09:30')
      .promises('2026-03-12', '2026-03-10 09:30')
      .sends('notice', '2026-03-13 10:00')
      .hears('2026-03-14 09:00')
      .hearsThat('done', '2026-03-14 09:10')
      .closes('2026-03-14 09:10');
    expect(lines(ask, '2026-03-20 12:00')).toEqual([
      '2026-03-02 asked',
      '2026-03-02 announced',
      '2026-03-07 due-passed',
      '2026-03-09 silence',
      '2026-03-09 reminded',
      '2026-03-10 heard',
      '2026-03-10 promised',
      '2026-03-13 promise-broken',
      '2026-03-13 silence',
      '2026-03-13 noticed',
      '2026-03-14 heard',
      '2026-03-14 closed',
    ]);
  });

  it('names level, recipients, due day and how late it was', () => {
    const people = [
      { address: 'us@us.example', name: 'Us', field: 'from' as const },
      { address: 'anna@client.example', name: 'Anna', field: 'to' as const },
    ];
    const ask = told().sends('reminder', '2026-03-11 10:00', { participants: people });
    expect(chronology(ask, '2026-03-11 12:00').at(-1)).toMatchObject({
      kind: 'reminded',
      level: 1,
      stepId: 'acceptance.reminder',
      people: [people[1]],
      due: '2026-03-06',
      lateDays: 3,
    });
  });

  it('says what a message amounted to', () => {
    const ask = told().hears('2026-03-04 10:00').hearsThat('acknowledged', '2026-03-04 11:00');
    expect(chronology(ask, '2026-03-04 12:00')).toMatchObject([
      { kind: 'asked' },
      { kind: 'heard', meaning: 'acknowledged' },
    ]);
  });

  it('says whose turn it was in a silence, and how long it lasted', () => {
    const ask = told()
      .writes('2026-03-02 10:00')
      .hears('2026-03-05 10:00')
      .hearsThat('question', '2026-03-05 11:00')
      .writes('2026-03-11 10:00');
    const quiet = chronology(ask, '2026-03-16 12:00').filter(({ kind }) => kind === 'silence');
    expect(quiet).toMatchObject([
      { turn: 'client', days: 2 },
      { turn: 'us', days: 3 },
      { turn: 'client', days: 2 },
    ]);
    expect(quiet.at(-1)).not.toHaveProperty('to');
  });

  it('does not take a machine for an answer, nor a bounced mail for a message', () => {
    const ask = told()
      .writes('2026-03-02 10:00')
      .hears('2026-03-03 10:00', { human: false })
      .sends('reminder', '2026-03-04 10:00', { state: 'bounced' });
    expect(lines(ask, '2026-03-06 12:00')).toEqual([
      '2026-03-02 asked',
      '2026-03-02 wrote',
      '2026-03-03 automatic',
      '2026-03-04 bounced',
      '2026-03-06 silence',
    ]);
  });

  it('tells what was written before the ask was opened', () => {
    const ask = told().writes('2026-02-27 10:00');
    expect(lines(ask, '2026-03-02 12:00')).toEqual(['2026-02-27 wrote', '2026-03-02 asked']);
  });

  it('keeps to itself what we do among ourselves', () => {
    const ask = told({ ready: false })
      .snoozes('2026-03-05', '2026-03-02 10:00')
      .skips('reminder', '2026-03-02 11:00')
      .readies('evidence', '2026-03-02 12:00');
    expect(lines(ask, '2026-03-03 12:00')).toEqual(['2026-03-02 asked']);
  });

  it('tells a due day that was moved, and delivered items', () => {
    const ask = told({ items: ['Texts', 'Pictures'] })
      .moves('2026-03-10', '2026-03-04 10:00')
      .ticks(['Texts'], '2026-03-05 10:00');
    expect(chronology(ask, '2026-03-12 12:00')).toMatchObject([
      { kind: 'asked', due: '2026-03-06', items: ['Texts', 'Pictures'] },
      { kind: 'due-moved', before: '2026-03-06', due: '2026-03-10' },
      { kind: 'silence', days: 2 },
      { kind: 'delivered', items: ['Texts'] },
      { kind: 'due-passed', due: '2026-03-10' },
      { kind: 'silence' },
    ]);
  });

  it('knows a promise that was kept, one replaced in time, and the second one broken', () => {
    const ask = told()
      .promises('2026-03-09', '2026-03-03 10:00')
      .promises('2026-03-10', '2026-03-05 10:00')
      .promises('2026-03-12', '2026-03-11 10:00')
      .promises('2026-03-16', '2026-03-13 10:00')
      .closes('2026-03-16 10:00');
    const of = chronology(ask, '2026-03-20 12:00').filter(({ kind }) =>
      kind.startsWith('promise-'),
    );
    expect(of).toMatchObject([
      { kind: 'promise-broken', promisedFor: '2026-03-10', count: 1 },
      { kind: 'promise-broken', promisedFor: '2026-03-12', count: 2 },
      { kind: 'promise-kept', promisedFor: '2026-03-16' },
    ]);
  });

  it('marks what rests on holidays that are not published', () => {
    const day = `${Number(calendar.knownUntil.slice(0, 4)) + 1}-03-0`;
    const ask = told({ opened: `${day}2 09:00`, due: `${day}3` }).writes(`${day}5 10:00`);
    expect(chronology(ask, `${day}5 12:00`).every(({ provisional }) => provisional)).toBe(true);
    expect(chronology(told(), '2026-03-02 12:00')[0]?.provisional).toBe(false);
  });

  it('is empty before the ask was opened', () => {
    expect(chronology(told(), '2026-03-01 12:00')).toEqual([]);
  });
});
