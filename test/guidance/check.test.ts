import { describe, expect, it } from 'vitest';
import type { Ladder, Step } from '@/lib/domain/ladder';
import { builtInGuidance } from '@/lib/guidance/built-in';
import { type Guidance, guidanceProblems } from '@/lib/guidance/check';
import type { Template } from '@/lib/guidance/texts';

const sound = builtInGuidance();

/** The guidance with one step otherwise. */
function withStep(id: string, change: Partial<Step>): Guidance {
  const changed = (step: Step) => (step.id === id ? { ...step, ...change } : step);
  const ladders = sound.ladders.map((one) => ({ ...one, steps: one.steps.map(changed) }));
  return { ...sound, ladders, reasons: sound.reasons.map(changed) };
}

function withLadder(situation: string, change: Partial<Ladder>): Guidance {
  const ladders = sound.ladders.map((one) =>
    one.situation === situation ? { ...one, ...change } : one,
  );
  return { ...sound, ladders };
}

/** The guidance with one Chinese text otherwise, or without it. */
function withText(id: string, change: Partial<Template> | null): Guidance {
  const zh = new Map(sound.texts.zh);
  const text = zh.get(id);
  if (change === null) zh.delete(id);
  else if (text) zh.set(id, { ...text, ...change });
  return { ...sound, texts: { ...sound.texts, zh } };
}

describe('the check of the guidance', () => {
  it('finds nothing wrong with the guidance that ships', () => {
    expect(guidanceProblems(sound)).toEqual([]);
  });

  it.each<[string, Partial<Step>, string]>([
    [
      'acceptance.help',
      { id: 'acceptance.reminder' },
      'acceptance.reminder: two steps have this id.',
    ],
    ['acceptance.help', { id: 'help' }, 'help: its id should begin with “acceptance.”.'],
    [
      'acceptance.help',
      { offset: 0 },
      'acceptance.help: it would come before acceptance.reminder, which counts from the same moment.',
    ],
    [
      'acceptance.help',
      { level: 0 },
      'acceptance.help: its level 0 is below the 1 of acceptance.reminder.',
    ],
    ['acceptance.help', { sources: [] }, 'acceptance.help: it names no source.'],
    [
      'acceptance.help',
      { sources: ['S0 §7'] },
      'acceptance.help: the source “S0 §7” does not exist.',
    ],
    [
      'acceptance.help',
      { ready: ['tea'] },
      'acceptance.help: nothing says what “tea” is that must be ready.',
    ],
    ['acceptance.help', { audience: { to: [], cc: [] } }, 'acceptance.help: it goes to nobody.'],
    [
      'acceptance.help',
      { audience: { to: ['liaison'], cc: ['liaison'] } },
      'acceptance.help: it goes to somebody twice.',
    ],
    [
      'acceptance.help',
      { label: { en: 'Help', zh: '' } },
      'acceptance.help: its Chinese label is missing.',
    ],
    [
      'acceptance.help',
      { term: 'clause' },
      'acceptance.help: only formal steps rest on an agreed term.',
    ],
    [
      'acceptance.help',
      { needsTick: true },
      'acceptance.help: the superior is to know of levels 4 and 5, and of no other.',
    ],
    [
      'acceptance.help',
      { after: 'acceptance.reminder' },
      'acceptance.help: “after” is named where the anchor is an event, and only there.',
    ],
    [
      'conflict.analyse',
      { after: 'conflict.resolve' },
      'conflict.analyse: it counts from “conflict.resolve”, which is no step before it.',
    ],
    ['conflict.analyse', { offset: -1 }, 'conflict.analyse: it would come before its anchor.'],
    [
      'progress-update.short',
      { audience: { to: ['liaison'], cc: [] } },
      'progress-update.short: it is for ourselves and goes to somebody.',
    ],
    ['acceptance.notice', { medium: 'live' }, 'acceptance.notice: a formal step is written.'],
    [
      'acceptance.notice',
      { ready: ['evidence'] },
      'acceptance.notice: nobody makes sure that the contact was told.',
    ],
    ['acceptance.terms', { term: 'goodwill' }, 'acceptance.terms: “goodwill” is no agreed term.'],
    [
      'milestone-payment.pause',
      { term: 'latePayment' },
      'milestone-payment.pause: its text rests on “pauseTerm”, which its step does not name.',
    ],
    [
      'meeting-minutes.agreed',
      { noText: undefined as never },
      'meeting-minutes.agreed: it has no English text.',
    ],
    ['reason.busy', { sources: ['S9'] }, 'reason.busy: the source “S9” does not exist.'],
  ])('names what is wrong with the step %s: %j', (id, change, problem) => {
    expect(guidanceProblems(withStep(id, change))).toContain(problem);
  });

  it('asks agreed terms of the highest level of what the client owes', () => {
    const bare = {
      ...sound.ladders.flatMap(({ steps }) => steps).find(({ id }) => id === 'acceptance.terms'),
    };
    delete bare.term;
    const steps = sound.ladders.find(({ situation }) => situation === 'acceptance')?.steps ?? [];
    const without = [...steps.slice(0, -1), bare as Step];
    expect(guidanceProblems(withLadder('acceptance', { steps: without }))).toEqual([
      'acceptance.terms: agreed terms are its subject, and it names none.',
      'acceptance.terms: its text rests on “clause”, which its step does not name.',
      'acceptance.terms: its text rests on “clause”, which its step does not name.',
    ]);
  });

  it.each<[string, Partial<Ladder>, string]>([
    ['reply', { steps: [] }, 'reply: it has no steps.'],
    [
      'reply',
      { hint: { en: 'no', zh: '无' } },
      'reply: its English hint is missing or begins small.',
    ],
    [
      'reply',
      { readiness: [{ id: 'tea', label: { en: 'Tea', zh: '茶' } }] },
      'reply: no step wants “tea” made ready.',
    ],
    ['reply', { situation: 'renewal' }, 'renewal: two ladders are of this situation.'],
  ])('names what is wrong with the ladder of %s: %j', (situation, change, problem) => {
    expect(guidanceProblems(withLadder(situation, change))).toContain(problem);
  });

  it.each<[string, Partial<Template> | null, string]>([
    ['acceptance.help', null, 'acceptance.help: it has no Chinese text.'],
    ['acceptance.help#chat', null, 'acceptance.help: it has no Chinese chat text.'],
    ['thanks.received', null, 'thanks.received: it has no Chinese text.'],
    ['acceptance.help', { body: '' }, 'acceptance.help in Chinese: the text is empty.'],
    [
      'acceptance.help',
      { body: '{{ project }} {{ mood }}' },
      'acceptance.help in Chinese: “mood” is no known value.',
    ],
    [
      'acceptance.help',
      { body: '您好', subject: '您好' },
      'acceptance.help in Chinese: it needs “project” and does not use it.',
    ],
    [
      'acceptance.help',
      { body: '{% if project %}' },
      'acceptance.help in Chinese: it cannot be read: tag {% if project %} not closed',
    ],
    [
      'acceptance.help',
      { needs: [] },
      'acceptance.help: English and Chinese differ: they need different values.',
    ],
    [
      'acceptance.help',
      { style: 'letter', datesWithYear: true },
      'acceptance.help in Chinese: only levels 4 and 5 are letters.',
    ],
    [
      'acceptance.notice',
      { datesWithYear: false },
      'acceptance.notice in Chinese: a formal text is a letter and dates with the year.',
    ],
    [
      'acceptance.notice#promise',
      null,
      'acceptance.notice: its “promise” in Chinese is not a letter.',
    ],
    [
      'acceptance.terms',
      { body: '好' },
      'acceptance.terms in Chinese: the agreed term “clause” is not in it.',
    ],
  ])('names what is wrong with the Chinese text %s: %j', (id, change, problem) => {
    expect(guidanceProblems(withText(id, change)).join('\n')).toContain(problem);
  });

  it('names texts that belong to no step, and variants that cannot be written', () => {
    const ladders = sound.ladders.filter(({ situation }) => situation !== 'training');
    expect(guidanceProblems({ ...sound, ladders })).toEqual([
      'training.plan: this text belongs to no step.',
      'training.plan#chat: this text belongs to no step.',
      'training.material: this text belongs to no step.',
      'training.material#chat: this text belongs to no step.',
    ]);
    const general = withText('general#again', null);
    expect(guidanceProblems(general)).toContain(
      'pulse.one: nothing can be written as its “again” in Chinese.',
    );
  });
});
