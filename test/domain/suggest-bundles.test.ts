import { describe, expect, it } from 'vitest';
import type { Touch } from '@/lib/domain/touch';
import { type Story, story } from './support/story';

const asks = (...given: Story[]) => {
  for (const told of given) told.beside(...given.filter((other) => other !== told));
  return given;
};
const due = (id: string, day: string, options = {}) => story({ id, due: day, ...options });

describe('reminders of level 1-2 to one person (G1)', () => {
  it('go out as one message that lists them, at the highest level among them', () => {
    const [a, b] = asks(
      due('a', '2026-03-06').sends('reminder', '2026-03-09 10:00'),
      due('b', '2026-03-10'),
    );
    for (const told of [a, b]) {
      const said = told?.at('2026-03-11 10:00');
      expect(said).toMatchObject({ kind: 'bundle', level: 2, askIds: ['a', 'b'] });
      expect(said?.steps).toEqual([
        { askId: 'a', stepId: 'acceptance.help', variant: 'first' },
        { askId: 'b', stepId: 'acceptance.reminder', variant: 'first' },
      ]);
    }
    expect(b?.rules('2026-03-11 10:00')).toContain('G1-bundle');
  });

  it('count as one: each ask has its own step in the one touch', () => {
    const [a, b] = asks(due('a', '2026-03-09'), due('b', '2026-03-10'));
    const askSteps: Touch['askSteps'] = [...(a?.at('2026-03-11 10:00').steps ?? [])];
    a?.writes('2026-03-11 10:00', { askSteps });
    expect(a?.says('2026-03-13 10:00')).toBe('bundle help 2026-03-13 09:00');
    expect(b?.says('2026-03-13 10:00')).toBe('bundle help 2026-03-13 09:00');
    const third = story({ id: 'c', due: '2026-03-11', situation: 'payment' });
    asks(...([a, b, third] as Story[]));
    expect(third.says('2026-03-12 10:00')).toBe('send reminder 2026-03-12 09:00');
  });

  it('are several messages where they are very many: each lists all that it carries', () => {
    const many = asks(
      ...Array.from({ length: 45 }, (_, i) =>
        due(`${i + 10}`, '2026-03-10', { situation: 'client-materials' }),
      ),
    );
    const first = many[0]?.at('2026-03-11 10:00');
    const last = many[44]?.at('2026-03-11 10:00');
    expect([first?.steps?.length, last?.steps?.length]).toEqual([40, 5]);
    expect(last?.steps?.map(({ askId }) => askId)).toEqual(['50', '51', '52', '53', '54']);
  });

  it('keep a payment, a call and a formal step out of it', () => {
    const [a, b] = asks(due('a', '2026-03-09'), due('b', '2026-03-09', { situation: 'payment' }));
    expect(a?.at('2026-03-11 10:00').kind).toBe('send');
    expect(b?.at('2026-03-11 10:00').kind).toBe('send');
    const [c, d] = asks(
      due('c', '2026-03-04').sends('help', '2026-03-09 10:00'),
      due('d', '2026-03-10'),
    );
    expect(c?.at('2026-03-11 10:00').kind).toBe('call');
    expect(d?.at('2026-03-11 10:00').kind).toBe('send');
  });

  it('are bundled across projects, because the reader is one', () => {
    const [a] = asks(due('a', '2026-03-09'), due('b', '2026-03-09', { project: 'other' }));
    expect(a?.at('2026-03-11 10:00')).toMatchObject({ kind: 'bundle', askIds: ['a', 'b'] });
  });

  it('wait together where the cap is full', () => {
    const sent = (id: string, moment: string) =>
      story({ id, due: '2026-03-09', situation: 'payment' })
        .sends('reminder', moment)
        .closes(moment);
    const [a, b] = asks(
      due('a', '2026-03-10'),
      due('b', '2026-03-10'),
      sent('x', '2026-03-10 10:00'),
      sent('y', '2026-03-11 10:00'),
    );
    expect(a?.says('2026-03-12 10:00')).toBe('wait reminder 2026-03-17 09:00 because G1-cap');
    expect(b?.says('2026-03-12 10:00')).toBe('wait reminder 2026-03-17 09:00 because G1-cap');
  });
});
