import { describe, expect, it } from 'vitest';
import { type Level, LIAISON_TOLD, type Step } from '@/lib/domain/ladder';
import { defaultSituation, ladderOf, ladders, situations } from '@/lib/guidance/guidance';
import { sourceExists, sources, titleOf } from '@/lib/guidance/sources';
import { stated } from './ladder-table';

const all = Object.values(ladders);
const steps = all.flatMap((ladder) => ladder.steps);

/** What each level rests on. */
const atLevel: Record<Level, string[]> = {
  0: ['S3 §4.3', 'S3 §1.2', 'S3 §2.1'],
  1: ['S3 §4.2', 'S0 §6'],
  2: ['S0 §1', 'S0 §3', 'S0 FAQ 1'],
  3: ['S0 §3', 'S0 §5', 'S4 §1.2'],
  4: ['S0 §6', 'S3 §4.4'],
  5: ['S0 §6', 'S4 §9.2'],
};

/** A step as the table writes it. What every formal step wants is not repeated there. */
function inOneLine(step: Step): string {
  const name = (id: string) => id.slice(id.indexOf('.') + 1);
  const from = step.anchor === 'event' ? name(step.after ?? '?') : step.anchor;
  const { to, cc } = step.audience;
  const ready = step.ready.filter((id) => id !== LIAISON_TOLD);
  return [
    `${step.level} ${name(step.id)}`,
    `${from} ${step.offset < 0 ? '' : '+'}${step.offset} ${step.unit === 'business' ? 'BD' : 'd'}`,
    step.orLive ? `${step.medium} or live` : step.medium,
    [...to, ...cc.map((role) => `cc ${role}`)].join(', ') || 'nobody',
    ...(ready.length > 0 ? [`ready ${ready.join(', ')}`] : []),
    ...(step.term ? [`term ${step.term}`] : []),
    ...(step.ball ? [`ball ${step.ball}`] : []),
    ...(step.chases ? ['chases'] : []),
    ...(step.every ? [`every ${step.every} BD`] : []),
  ].join(' · ');
}

describe('the ladders', () => {
  it('are those of 26 situations, with 88 steps', () => {
    expect(all).toHaveLength(26);
    expect(steps).toHaveLength(88);
    expect([...situations].sort()).toEqual(Object.keys(stated).sort());
  });

  it.each(Object.entries(stated))('say of %s what the guidance states', (situation, guidance) => {
    const ladder = ladderOf(situation);
    expect(ladder.owedBy).toBe(guidance.owedBy);
    expect(ladder.steps.map(inOneLine)).toEqual(guidance.steps);
    expect([...ladder.sources].sort()).toEqual(guidance.sources.split(', ').sort());
  });

  it('rest each step on the sources of its situation or of its level', () => {
    const odd = all.flatMap(({ sources: own, steps: rungs }) =>
      rungs.filter(
        (step) => !step.sources.some((one) => [...own, ...atLevel[step.level]].includes(one)),
      ),
    );
    expect(odd.map(({ id }) => id)).toEqual([]);
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
