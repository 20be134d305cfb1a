import { describe, expect, it } from 'vitest';
import { THREADS } from './corpus/threads';
import { proposedFor } from './score-threads';

describe('projects proposed for a conversation', () => {
  it.each(THREADS.map((each) => ({ what: each[0], each })))('$what', ({ each }) => {
    const [, , , proposed, { like } = {}] = each;
    expect(proposedFor(each)).toEqual({ proposed, like });
  });
});
