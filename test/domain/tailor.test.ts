import { describe, expect, it } from 'vitest';
import type { Step } from '@/lib/domain/ladder';
import {
  ladderInForce,
  limitsInForce,
  reaches,
  tailoringId,
  textInForce,
} from '@/lib/domain/tailor';
import { ladderProblems } from '@/lib/domain/tailor-check';
import type { GuidanceChange, Scope, StepChange, Tailoring } from '@/lib/domain/tailoring';
import { ladders } from '@/lib/guidance/guidance';

const everywhere: Scope = { kind: 'workspace' };
const acme: Scope = { kind: 'client', clientId: 'acme' };
const portal: Scope = { kind: 'project', clientId: 'acme', projectId: 'portal' };
const other: Scope = { kind: 'client', clientId: 'other' };
const acceptance = ladders.acceptance as NonNullable<(typeof ladders)[string]>;

function row(scope: Scope, change: GuidanceChange): Tailoring {
  return {
    id: tailoringId(scope, change),
    rev: 1,
    updatedAt: 0,
    scope: scope.kind,
    clientId: 'clientId' in scope ? scope.clientId : '',
    projectId: 'projectId' in scope ? scope.projectId : '',
    ...change,
  };
}
const step = (scope: Scope, change: StepChange, name = 'help') =>
  row(scope, { kind: 'step', stepId: `acceptance.${name}`, change });
const text = (scope: Scope, body: string) =>
  row(scope, { kind: 'text', textId: 'acceptance.help#again', language: 'en', text: { body } });
const help = (rows: Tailoring[], scope: Scope): Step | undefined =>
  ladderInForce(acceptance, rows, scope).steps.find(({ id }) => id === 'acceptance.help');

describe('a ladder in force', () => {
  it('is the built-in one where nothing was changed', () => {
    expect(ladderInForce(acceptance, [], portal)).toBe(acceptance);
    expect(ladderInForce(acceptance, [step(other, { offset: 9 })], portal)).toBe(acceptance);
  });

  it('takes each field from the narrowest scope that names it', () => {
    const rows = [
      step(portal, { medium: 'live' }),
      step(everywhere, { offset: 7, medium: 'written', ready: ['criteria'] }),
      step(acme, { offset: 4 }),
    ];
    expect(help(rows, everywhere)).toMatchObject({ offset: 7, medium: 'written' });
    expect(help(rows, acme)).toMatchObject({ offset: 4, medium: 'written', ready: ['criteria'] });
    expect(help(rows, portal)).toMatchObject({ offset: 4, medium: 'live', ready: ['criteria'] });
    expect(help(rows, other)).toMatchObject({ offset: 7 });
  });

  it('keeps id, level, anchor and sources, and marks what was changed', () => {
    const hostile = { offset: 4, id: 'x', level: 5, anchor: 'opened', sources: [] } as StepChange;
    const before = acceptance.steps.find(({ id }) => id === 'acceptance.help');
    expect(help([step(acme, hostile)], acme)).toEqual({ ...before, offset: 4, changed: true });
    expect(ladderInForce(acceptance, [step(acme, { offset: 4 })], acme).steps[2]?.changed).toBe(
      undefined,
    );
  });

  it('marks a step whose text was changed', () => {
    expect(help([text(acme, 'Hi')], acme)?.changed).toBe(true);
    expect(help([text(acme, 'Hi')], other)?.changed).toBeUndefined();
  });

  it('forgets nothing and adds nothing when a row names a step that is not there', () => {
    const rows = [step(acme, { offset: 4 }, 'nothing'), step(acme, { offset: 4 }, '__proto__')];
    expect(ladderInForce(acceptance, rows, acme).steps).toEqual(acceptance.steps);
  });
});

describe('a text in force', () => {
  it('is the narrowest, of that language and variant', () => {
    const rows = [text(acme, 'client'), text(everywhere, 'all')];
    expect(textInForce(rows, portal, 'acceptance.help#again', 'en')?.body).toBe('client');
    expect(textInForce(rows, other, 'acceptance.help#again', 'en')?.body).toBe('all');
    expect(textInForce(rows, portal, 'acceptance.help#again', 'zh')).toBeUndefined();
    expect(textInForce(rows, portal, 'acceptance.help', 'en')).toBeUndefined();
  });
});

describe('limits in force', () => {
  it('are the workspace’s with the client’s over them', () => {
    const builtIn = { gap: 2, cap: 2, window: 5, decide: 5 };
    const limit = (scope: Scope, value: number) =>
      row(scope, { kind: 'limit', limit: 'gap', value });
    const rows = [limit(acme, 4), limit(everywhere, 3)];
    expect(limitsInForce(builtIn, rows, portal)).toEqual({ ...builtIn, gap: 4 });
    expect(limitsInForce(builtIn, rows, other)).toEqual({ ...builtIn, gap: 3 });
    expect(limitsInForce(builtIn, [], other)).toEqual(builtIn);
  });
});

describe('a scope', () => {
  it('is reached from itself and from wider ones alone', () => {
    expect(reaches(everywhere, portal)).toBe(true);
    expect(reaches(acme, portal)).toBe(true);
    expect(reaches(portal, acme)).toBe(false);
    expect(reaches(acme, other)).toBe(false);
    expect(reaches(acme, everywhere)).toBe(false);
  });

  it('and what is changed in it make one id', () => {
    const id = (scope: Scope) => tailoringId(scope, { kind: 'limit', limit: 'cap', value: 3 });
    expect([everywhere, acme, portal].map(id)).toEqual([
      'workspace limit cap',
      'client acme limit cap',
      'project portal limit cap',
    ]);
  });
});

describe('what is wrong with a ladder', () => {
  const wrong = (change: StepChange, name = 'help') =>
    ladderProblems(ladderInForce(acceptance, [step(acme, change, name)], acme), acceptance);

  it('is nothing for any ladder as it is built in', () => {
    for (const ladder of Object.values(ladders)) expect(ladderProblems(ladder, ladder)).toEqual([]);
  });

  it('is an offset that is not after the step before, or not before the one after', () => {
    expect(wrong({ offset: 4 })).toEqual([]);
    expect(wrong({ offset: 1 })).toEqual([
      { rule: 'order', stepId: 'acceptance.help', before: 'acceptance.reminder' },
    ]);
    expect(wrong({ offset: 5 })).toEqual([
      { rule: 'order', stepId: 'acceptance.meeting', before: 'acceptance.help' },
    ]);
  });

  it.each([1.5, Number.NaN, Number.POSITIVE_INFINITY, 400, -400])(
    'is an offset of %d',
    (offset) => {
      expect(wrong({ offset })[0]).toMatchObject({ rule: 'range', stepId: 'acceptance.help' });
    },
  );

  it('is a heads-up after the due day, which would never be sent', () => {
    expect(wrong({ offset: 1 }, 'hand-over')[0]).toMatchObject({ rule: 'heads-up-late' });
  });

  it('is a step that goes to nobody, or to somebody twice', () => {
    expect(wrong({ audience: { to: [], cc: ['liaison'] } })[0]).toMatchObject({ rule: 'nobody' });
    const twice = { to: ['liaison' as const], cc: ['liaison' as const] };
    expect(wrong({ audience: twice })[0]).toMatchObject({ rule: 'twice', role: 'liaison' });
  });

  it('is a formal step that is not written, and a step of the client’s done for ourselves', () => {
    expect(wrong({ medium: 'live' })).toEqual([]);
    expect(wrong({ medium: 'live' }, 'notice')[0]).toMatchObject({ rule: 'medium' });
    expect(wrong({ medium: 'self' })[0]).toMatchObject({ rule: 'medium' });
  });

  it('is something to make ready that the situation does not know', () => {
    expect(wrong({ ready: ['criteria'] })).toEqual([]);
    expect(wrong({ ready: ['luck'] })[0]).toMatchObject({ rule: 'unknown-need', need: 'luck' });
  });
});
