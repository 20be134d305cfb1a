import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LONGEST_ITEM, MOST_ITEMS } from '@/lib/domain/tailor-check';
import type { Scope } from '@/lib/domain/tailoring';
import { readFile } from '@/lib/service/guidance-file';
import { isUsable } from '@/lib/service/tailor-rows';

const client: Scope = { kind: 'client', clientId: 'acme' };
const fileOf = (...changes: unknown[]) =>
  readFile(JSON.stringify({ format: 'threadline-guidance', version: 1, name: 'x', changes }));
const label = fc.oneof(
  fc.constantFrom('Photographs', '照片已放行\u200b', '\u202eevil', '<img src=x>', '', ' \u200b '),
  fc.string({ unit: 'binary', maxLength: 500 }),
);
const needs = fc.constantFrom('added-a', 'added-b', 'criteria', 'luck', '__proto__');
const items = fc.uniqueArray(fc.record({ id: needs, label }), {
  maxLength: 3,
  selector: ({ id }) => id,
});
const names = fc.constantFrom(
  'acceptance.help',
  'reason.busy',
  'general#again',
  'thanks.received#again',
  'bundle.reminder',
  '__proto__',
);

describe('a file that somebody made by hand', () => {
  it('leaves no item without a visible line of words, and asks for none that nobody knows', () => {
    let looked = 0;
    fc.assert(
      fc.property(items, fc.array(needs, { maxLength: 3 }), (some, ready) => {
        const change = { ready, items: some };
        const file = fileOf({ kind: 'step', stepId: 'acceptance.help', change });
        const [one] = file.ok ? file.changes : [];
        if (one?.kind !== 'step' || !isUsable(one, client)) return;
        const { items: left = [] } = one.change;
        looked += left.length;
        expect(left.length).toBeLessThanOrEqual(MOST_ITEMS);
        for (const { id, label: words } of left) {
          expect(['added-a', 'added-b', 'criteria']).toContain(id);
          expect(words).toBe(words.trim());
          expect(words.length).toBeGreaterThan(0);
          expect(words.length).toBeLessThanOrEqual(LONGEST_ITEM);
          expect(words).not.toMatch(/[\p{Cc}\p{Cf}]/u);
        }
        const known = ['criteria', ...left.map(({ id }) => id)];
        for (const id of ready) expect(known).toContain(id);
      }),
      { numRuns: 1000 },
    );
    expect(looked).toBeGreaterThan(50);
  });

  it('is read or refused, whatever it holds', () => {
    const anything = fc.oneof(label, fc.jsonValue({ maxDepth: 2 }));
    const made = fc.record(
      {
        kind: fc.constantFrom('step', 'text', 'limit', 'other'),
        stepId: names,
        textId: names,
        language: fc.constantFrom('en', 'zh', 'de'),
        text: fc.oneof(fc.record({ body: label }), anything),
        change: fc.oneof(fc.record({ items: anything, ready: anything }), anything),
      },
      { requiredKeys: ['kind'] },
    );
    fc.assert(
      fc.property(fc.oneof(made, anything), (one) => {
        const file = fileOf(one);
        if (!file.ok) expect(file.problem).toBe('broken');
        for (const change of file.ok ? file.changes : []) {
          expect(typeof isUsable(change, client)).toBe('boolean');
        }
      }),
      { numRuns: 1000 },
    );
  });
});
