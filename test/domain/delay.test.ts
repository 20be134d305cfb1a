import { describe, expect, it } from 'vitest';
import { createCalendar } from '@/lib/domain/calendar';
import { delayOf, movedMilestones } from '@/lib/domain/delay';
import { asksAt } from '@/lib/domain/past';
import { SHANGHAI, type Story, story } from './support/story';

const calendar = createCalendar(SHANGHAI);
const all = (...stories: Story[]) => ({
  events: stories.flatMap(({ events }) => events),
  touches: stories.flatMap(({ touches }) => touches),
});
const figures = (told: Story, moment: string) => {
  const at = told.instant(moment);
  return delayOf(asksAt(all(told), at).values(), calendar, at);
};

describe('the delay ledger', () => {
  // Monday 2 March 2026, due on Friday 6 March.
  const asked = () => story({ opened: '2026-03-02 09:00', due: '2026-03-06' });

  it('counts business days for who holds the ball, and those after the due day apart', () => {
    expect(figures(asked(), '2026-03-12 18:00')).toEqual({
      client: 8,
      us: 0,
      late: { client: 4, us: 0 },
    });
  });

  it('counts the days that a question of theirs waits for us as ours', () => {
    const told = asked().hears('2026-03-09 10:00');
    told.hearsThat('question', '2026-03-09 11:00').writes('2026-03-11 15:00');
    expect(figures(told, '2026-03-13 18:00')).toMatchObject({ client: 7, us: 2 });
  });

  it('says for a past moment what was known then', () => {
    const told = asked().closes('2026-03-05 12:00');
    expect(figures(told, '2026-03-04 12:00')).toMatchObject({ client: 2 });
    expect(figures(told, '2026-03-20 12:00')).toMatchObject({ client: 3, late: { client: 0 } });
    expect(figures(told, '2026-03-01 12:00')).toMatchObject({ client: 0, us: 0 });
  });

  it('counts a day once for a project, however many asks the client held', () => {
    const one = asked();
    const two = story({ id: 'two', opened: '2026-03-04 09:00', due: '2026-03-10' });
    const at = one.instant('2026-03-12 18:00');
    const asks = asksAt(all(one, two), at).values();
    expect(delayOf(asks, calendar, at)).toMatchObject({ client: 8, late: { client: 4 } });
  });

  it('counts from a given day on', () => {
    const told = asked();
    const at = told.instant('2026-03-12 18:00');
    const asks = asksAt(all(told), at).values();
    expect(delayOf(asks, calendar, at, '2026-03-11')).toMatchObject({ client: 2 });
  });

  it('counts no holiday: the Chinese New Year of 2026 is off from 15 to 23 February', () => {
    const told = story({ opened: '2026-02-13 09:00', due: '2026-02-13' });
    expect(figures(told, '2026-02-25 18:00')).toMatchObject({ client: 3 });
  });
});

describe('a milestone that was moved', () => {
  const milestone = () =>
    story({
      id: 'launch',
      situation: 'acceptance-fixes',
      opened: '2026-03-02 09:00',
      due: '2026-03-20',
    });
  const materials = () => story({ id: 'texts', opened: '2026-03-02 10:00', due: '2026-03-06' });
  const moved = (stories: Story[], moment: string) => {
    const at = (stories[0] as Story).instant(moment);
    return movedMilestones(all(...stories), 'project', calendar, at);
  };

  it('shows how many of its days are the client’s', () => {
    const late = materials().closes('2026-03-11 12:00');
    const launch = milestone().moves('2026-03-27', '2026-03-12 09:00');
    expect(moved([launch, late], '2026-03-30 09:00')).toEqual([
      {
        askId: 'launch',
        title: 'launch',
        planned: '2026-03-20',
        moved: '2026-03-27',
        days: 5,
        client: 3,
      },
    ]);
  });

  it('never shows more days than it was moved by', () => {
    const launch = milestone().moves('2026-03-23', '2026-03-12 09:00');
    expect(moved([launch, materials()], '2026-03-30 09:00')).toMatchObject([
      { days: 1, client: 1 },
    ]);
  });

  it('leaves out what the client was late with before the milestone was set, and other projects', () => {
    const old = story({ id: 'old', opened: '2026-02-02 09:00', due: '2026-02-05' });
    old.closes('2026-02-10 09:00');
    const other = story({
      id: 'other',
      project: 'other',
      opened: '2026-03-02 09:00',
      due: '2026-03-03',
    });
    const launch = milestone().moves('2026-03-27', '2026-03-12 09:00');
    expect(moved([launch, old, other], '2026-03-30 09:00')).toMatchObject([{ days: 5, client: 0 }]);
  });

  it('is none before it was moved, or when it was brought forward', () => {
    const launch = milestone().moves('2026-03-27', '2026-03-12 09:00');
    expect(moved([launch], '2026-03-11 09:00')).toEqual([]);
    expect(
      moved([milestone().moves('2026-03-18', '2026-03-12 09:00')], '2026-03-30 09:00'),
    ).toEqual([]);
  });
});
