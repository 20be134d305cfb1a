import { describe, expect, it } from 'vitest';
import { rungsOf } from '@/lib/domain/rungs';
import { localOf, type Story, story } from './support/story';

/** `name state day`, one line per rung. */
const rungs = (s: Story, moment: string) =>
  rungsOf(s.input(moment)).map(({ stepId, state, at }) =>
    [stepId.split('.')[1], state, at && localOf(at, s.zone).slice(5, 10)].filter(Boolean).join(' '),
  );

describe('the ladder as a picture', () => {
  it('shows when each step would come if nothing else happens', () => {
    expect(rungs(story(), '2026-02-24 10:00')).toEqual([
      'prepare next 02-25',
      'hand-over later 03-03',
      'reminder later 03-11',
      'help later 03-13',
      'meeting later 03-17',
      'value later 03-20',
      'notice later 03-26',
      'terms later 04-08',
    ]);
  });

  it('shows what went out, what was skipped and what lapsed', () => {
    const s = story().sends('hand-over', '2026-03-03 10:00').sends('reminder', '2026-03-12 10:00');
    s.skips('help', '2026-03-12 11:00');
    expect(rungs(s, '2026-03-12 12:00').slice(0, 5)).toEqual([
      'prepare lapsed',
      'hand-over sent 03-03',
      'reminder sent 03-12',
      'help skipped',
      'meeting next 03-18',
    ]);
  });

  it('counts what follows from now where the next step is late', () => {
    expect(rungs(story(), '2026-03-18 10:00').slice(2, 5)).toEqual([
      'reminder next 03-11',
      'help later 03-20',
      'meeting later 03-24',
    ]);
  });

  it('lets a heads-up lapse that could only come after the due day', () => {
    expect(rungs(story(), '2026-03-09 10:00').slice(0, 3)).toEqual([
      'prepare next 02-25',
      'hand-over lapsed',
      'reminder later 03-11',
    ]);
  });

  it('tells no dates while an answer waits for a word', () => {
    const s = story().sends('reminder', '2026-03-11 10:00').hears('2026-03-12 10:00');
    expect(rungs(s, '2026-03-12 11:00').slice(2, 5)).toEqual([
      'reminder sent 03-11',
      'help next',
      'meeting later',
    ]);
  });

  it('shows a step that comes once more as the next one', () => {
    const s = story()
      .sends('reminder', '2026-03-11 10:00')
      .promises('2026-03-16', '2026-03-12 10:00');
    expect(rungs(s, '2026-03-12 11:00').slice(2, 4)).toEqual([
      'reminder next 03-17',
      'help later 03-19',
    ]);
  });

  it('has no next step when it is closed, and none after the last', () => {
    const closed = story().sends('reminder', '2026-03-11 10:00').closes('2026-03-12 10:00');
    expect(rungs(closed, '2026-03-12 11:00').join()).not.toContain('next');
    expect(rungs(story().sends('terms', '2026-04-08 10:00'), '2026-04-09 10:00').at(-1)).toBe(
      'terms sent 04-08',
    );
  });

  it('keeps a far step off the days around a break', () => {
    const s = story({ due: '2026-01-29', opened: '2026-01-12 10:00' });
    // d+12 would be Saturday 14 February, the eve of the Chinese New Year.
    expect(rungs(s, '2026-01-30 10:00').slice(5, 7)).toEqual([
      'value later 02-10',
      'notice later 02-25',
    ]);
  });
});
