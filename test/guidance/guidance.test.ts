import { describe, expect, it } from 'vitest';
import { SUPERIOR_KNOWS } from '@/lib/domain/ladder';
import { defaultSituation, ladderOf, ladders, situations } from '@/lib/guidance/guidance';
import { sourceExists, sources, titleOf } from '@/lib/guidance/sources';
import { templateIds } from '@/lib/guidance/texts';

const all = Object.values(ladders);
const steps = all.flatMap((ladder) => ladder.steps);

describe('the ladders', () => {
  /** Frozen: histories refer to these ids. Add to this table, never change a line of it. */
  const frozen = [
    ['acceptance.prepare', 0, -10, 'written'],
    ['acceptance.hand-over', 0, -5, 'written'],
    ['acceptance.reminder', 1, 1, 'written'],
    ['acceptance.help', 2, 3, 'written'],
    ['acceptance.meeting', 3, 5, 'live'],
    ['acceptance.value', 3, 8, 'written'],
    ['acceptance.notice', 4, 12, 'written'],
    ['acceptance.terms', 5, 20, 'written'],
    ['reply.line', 1, 0, 'written'],
    ['reply.easier', 2, 3, 'written'],
    ['reply.talk', 3, 6, 'live'],
    ['reply.last', 4, 10, 'written'],
  ];

  it('have exactly the frozen steps', () => {
    expect(steps.map((step) => [step.id, step.level, step.offset, step.medium])).toEqual(frozen);
  });

  it('have unique ids that begin with their situation', () => {
    expect(new Set(steps.map((step) => step.id)).size).toBe(steps.length);
    for (const ladder of all) {
      for (const step of ladder.steps) expect(step.id).toMatch(`${ladder.situation}.`);
    }
  });

  it('rise in offset within one anchor and never fall in level', () => {
    for (const ladder of all) {
      for (const [index, step] of ladder.steps.slice(1).entries()) {
        const before = ladder.steps[index];
        expect(step.level).toBeGreaterThanOrEqual(before?.level ?? 0);
        if (step.anchor === before?.anchor) expect(step.offset).toBeGreaterThan(before.offset);
      }
    }
  });

  it('cite only sections that exist', () => {
    const citations = [...all, ...steps].flatMap((owner) => owner.sources);
    expect(citations.filter((citation) => !sourceExists(citation))).toEqual([]);
    for (const owner of [...all, ...steps]) expect(owner.sources).not.toEqual([]);
  });

  it('ask for nothing to be made ready that has no label, and label nothing that no step asks for', () => {
    for (const ladder of all) {
      const labelled = ladder.readiness.map((item) => item.id).sort();
      const wanted = ladder.steps.flatMap((step) =>
        step.needsTick ? [...step.ready, SUPERIOR_KNOWS] : step.ready,
      );
      expect([...new Set(wanted)].sort()).toEqual(labelled);
    }
  });

  it('want a tick by the PM and a contact who knows from level 4 on', () => {
    for (const step of steps) {
      expect(step.needsTick ?? false).toBe(step.level >= 4);
      if (step.level >= 4) expect(step.ready).toContain('liaison-told');
    }
  });

  it('speak both languages', () => {
    const phrases = all.flatMap((ladder) => [
      ladder.label,
      ladder.hint,
      ...ladder.readiness.map((item) => item.label),
      ...ladder.steps.map((step) => step.label),
    ]);
    for (const phrase of phrases) {
      expect(phrase.en).toMatch(/^[A-Z]/);
      expect(phrase.zh).toMatch(/\p{Script=Han}/u);
    }
  });

  it('have a text for every step', () => {
    expect(steps.map((step) => step.id).filter((id) => !templateIds().includes(id))).toEqual([]);
  });

  it('are found by situation, and an unknown situation is named', () => {
    expect(situations.map((situation) => ladderOf(situation).situation)).toEqual(situations);
    expect(defaultSituation).toBe('reply');
    expect(() => ladderOf('toString')).toThrow('No such situation: toString');
  });
});

describe('the sources', () => {
  it('are the five articles, no section listed twice', () => {
    expect(sources.map((source) => source.id)).toEqual(['S0', 'S1', 'S2', 'S3', 'S4']);
    const sections = sources.flatMap((source) => source.sections);
    expect(new Set(sections).size).toBe(sections.length);
  });

  it.each(['S0 §6', 'S0 FAQ 3', 'S1.A §10', 'S1.D §4', 'S2 FAQ', 'S3 §3.5', 'S4 §10.2'])(
    'contain %s',
    (citation) => {
      expect(sourceExists(citation)).toBe(true);
      expect(titleOf(citation).zh).not.toBe('');
    },
  );

  it.each(['S0 §7', 'S1 §1', 'S1.B §6', 'S3 §2.5', 'S5 §1', '', 'S0'])(
    'do not contain “%s”',
    (citation) => {
      expect(sourceExists(citation)).toBe(false);
      expect(() => titleOf(citation)).toThrow('No such source');
    },
  );
});
