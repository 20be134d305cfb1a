import { describe, expect, it } from 'vitest';
import { dateOf, isDay, wordDay } from '@/lib/guidance/day-words';
import { askFor, valueSpec, valueSpecs } from '@/lib/guidance/values';
import { sample } from './sample';

describe('the registry of values', () => {
  it('names each value once, with label and hint in both languages', () => {
    expect(new Set(valueSpecs().map((spec) => spec.name)).size).toBe(valueSpecs().length);
    for (const { label, hint } of valueSpecs()) {
      for (const phrase of [label, hint]) {
        expect(phrase.en).toMatch(/^[A-Z]/);
        expect(phrase.zh).toMatch(/\p{Script=Han}/u);
      }
    }
  });

  it('is covered by the sample of these tests', () => {
    for (const language of ['en', 'zh'] as const) {
      expect(Object.keys(sample[language])).toEqual(valueSpecs().map((spec) => spec.name));
    }
  });

  it('asks for days, lines and lists, and for nothing that only the product can know', () => {
    expect(askFor('criteria').input).toBe('lines');
    expect(valueSpec('answerBy').proposedIn).toBe(5);
    expect(() => askFor('dueIsPast')).toThrow('Nobody is asked for dueIsPast');
    expect(() => askFor('toString')).toThrow('No such template value: toString');
  });
});

describe('a day in words', () => {
  it.each([
    ['2026-11-27', 'Friday 27 November', '11月27日（周五）'],
    ['2027-01-03', 'Sunday 3 January', '1月3日（周日）'],
    ['2028-02-29', 'Tuesday 29 February', '2月29日（周二）'],
  ])('%s is “%s” and “%s”', (day, en, zh) => {
    expect(wordDay(day, 'en')).toBe(en);
    expect(wordDay(day, 'zh')).toBe(zh);
  });

  it('has the year on wish', () => {
    expect(wordDay('2026-11-27', 'en', true)).toBe('Friday 27 November 2026');
    expect(wordDay('2026-11-27', 'zh', true)).toBe('2026年11月27日（周五）');
  });

  it('dates a letter without the day of the week', () => {
    expect(dateOf('2026-12-02', 'en')).toBe('2 December 2026');
    expect(dateOf('2026-12-02', 'zh')).toBe('2026年12月2日');
  });

  it.each(['2026-02-30', '2026-13-01', '2026-1-1', 'tomorrow', ''])('“%s” is no day', (text) => {
    expect(isDay(text)).toBe(false);
    expect(() => wordDay(text, 'en')).toThrow(RangeError);
  });
});
