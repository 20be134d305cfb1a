import { describe, expect, it } from 'vitest';
import type { Reason, ReasonRule } from '@/lib/domain/suggestion';
import { createFormat } from '@/lib/i18n/format';
import { guardOf, reasonWords } from '@/lib/i18n/reasons';
import { articleTitle } from '@/lib/i18n/sources';
import { wordsIn } from '@/lib/i18n/words';

const day = '2026-11-27';
const from = Date.UTC(2026, 10, 27, 1, 0);

/** The values that each rule promises (lib/domain/suggestion.ts). */
const values: Record<ReasonRule, Reason['values']> = {
  step: { stepId: 'reply.help', level: 2 },
  changed: { stepId: 'reply.help' },
  offset: { offset: 3, anchor: 'due', unit: 'business', day },
  spacing: { stepId: 'reply.help', sent: day, day },
  'late-entry': { due: day, messages: 2 },
  'calendar-provisional': { day, knownUntil: day, confirm: 1 },
  'after-last-step': { day },
  'few-reminders': { count: 1 },
  'G1-gap': { last: day, day, gap: 2 },
  'G1-cap': { count: 2, window: 5, day },
  G2: { askId: 'a', title: 'Report', due: day, count: 2 },
  'G2-overridden': { askId: 'a', title: 'Report', due: day, count: 1 },
  'G3-answered': { day },
  'G3-acknowledged': { answered: day, day },
  'G3-partial': { answered: day, open: 2 },
  'G3-question': { answered: day, gap: 2 },
  'G3-objection': { answered: day },
  'G3-contact-left': { role: 'liaison', answered: day },
  'G3-bounce': { role: 'liaison', answered: day },
  'G4-waiting': { promisedFor: day, day },
  'G4-broken': { promisedFor: day },
  'G4-broken-again': { promisedFor: day, count: 2 },
  'G4-far': { promisedFor: day, days: 12 },
  G7: { count: 2, channel: 'mail' },
  'G8-day-off': { day, until: day },
  'G8-hours': { from, day },
  'G8-break': { day, until: day },
  G11: { readinessId: 'checklist', open: 2 },
  snoozed: { until: day },
  absence: { until: day, day },
  'not-yet': { day },
  'no-due': {},
  'no-contact': { role: 'decision-maker' },
  'no-calendar': { level: 4 },
  closed: {},
  'G1-bundle': { count: 3 },
  'G2-told': { askId: 'a', title: 'Report', due: day, count: 1 },
  G5: { reason: 'in-process' },
  'G5-amends': { open: 2 },
  'G5-criteria': {},
  'G5-talk': { day },
  term: { term: 'lateFeedback' },
  'closes-itself': { day },
  'at-risk': { day },
  surprise: { count: 2 },
};

function say(rule: ReasonRule, language: 'en' | 'zh', given = values[rule]) {
  return reasonWords(
    { rule, source: 'S0 §6', values: given },
    {
      format: createFormat({ language, timeZone: 'Asia/Shanghai', now: Date.UTC(2026, 10, 24) }),
      words: wordsIn(language),
      steps: { 'reply.help': { en: 'Offer help', zh: '主动协助' } },
      readiness: [{ id: 'checklist', label: { en: 'Checklist', zh: '验收清单' } }],
    },
  );
}

describe('reasons in words', () => {
  for (const rule of Object.keys(values) as ReasonRule[]) {
    it(`says ${rule} in one plain sentence in both languages`, () => {
      for (const language of ['en', 'zh'] as const) {
        const { short, sentence } = say(rule, language);
        for (const text of [short, sentence]) {
          expect(text).not.toMatch(/…|undefined|NaN|Invalid|\d{4}-\d\d-\d\d|\[object/);
        }
        expect(short.length).toBeLessThanOrEqual(40);
        expect(sentence).toMatch(language === 'zh' ? /^[^.]+。$/ : /^[A-Z“1-9].+\.$/);
        expect(sentence).not.toMatch(/[\u4e00-\u9fff],|,[\u4e00-\u9fff]/);
      }
    });
  }

  it('uses the values of the rule', () => {
    expect(say('offset', 'en').sentence).toBe(
      'This step comes 3 business days after the due date: Fri 27 Nov.',
    );
    expect(say('offset', 'en', { ...values.offset, offset: -5 }).sentence).toContain(
      '5 business days before the due date',
    );
    expect(say('offset', 'zh').sentence).toBe('这一步安排在截止日后 3 个工作日：11月27日 周五。');
    expect(say('G8-hours', 'en').sentence).toContain('Fri 27 Nov, 09:00');
    expect(say('G7', 'zh').sentence).toContain('通过邮件提醒 2 次');
    expect(say('step', 'en').sentence).toContain('“Offer help”');
  });

  it('says how far a question of theirs is settled', () => {
    const asked = { answered: '2026-11-24' };
    expect(say('G3-question', 'en', { ...asked, gap: 3 }).sentence).toContain('3 business days');
    expect(say('G3-question', 'en', { ...asked, day: '2026-11-26' }).sentence).toContain(
      'resumes on Thu 26 Nov',
    );
    expect(say('G3-question', 'zh', { ...asked, settled: '2026-11-24' }).sentence).toContain(
      '已经答复',
    );
  });

  it('leaves an ellipsis where a value is missing, never a hole', () => {
    expect(say('G1-gap', 'en', {}).sentence).toContain('…');
  });

  it('names the guard that a rule belongs to', () => {
    expect(guardOf('G1-cap')).toBe('G1');
    expect(guardOf('G11')).toBe('G11');
    expect(guardOf('no-due')).toBe('no-due');
  });

  it('names the article of a source', () => {
    expect(articleTitle('S1.A §7', 'en')).toBe('Managing client expectations');
    expect(articleTitle('', 'zh')).toBe('');
  });
});
