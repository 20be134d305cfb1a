import { describe, expect, it } from 'vitest';
import { parseNote } from '@/lib/store/note';

describe('the note of the last commit', () => {
  it('is read as it was written', () => {
    expect(parseNote({ seq: 0, hash: '' })).toEqual({ seq: 0, hash: '' });
    expect(parseNote({ seq: 7, hash: 'ab', more: 1 })).toEqual({ seq: 7, hash: 'ab' });
  });

  it.each([
    undefined,
    null,
    7,
    'note',
    [],
    {},
    { seq: 7 },
    { seq: '7', hash: 'ab' },
    { seq: -1, hash: 'ab' },
    { seq: 1.5, hash: 'ab' },
    { seq: Number.NaN, hash: 'ab' },
    { seq: 2 ** 53, hash: 'ab' },
    { seq: 7, hash: 7 },
  ])('is none where it is %j', (value) => {
    expect(parseNote(value)).toBeUndefined();
  });
});
