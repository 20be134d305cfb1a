import { describe, expect, it } from 'vitest';
import { readPeriod } from '@/lib/mail/period-in-words';
import { readGrace, readPauseTerm, saysDeemedAcceptance } from '@/lib/mail/terms-in-words';

const said = (text: string) => {
  const read = readPeriod(text);
  return read.ok ? `${read.period.count} ${read.period.unit}` : read.problem;
};

describe('a period in words', () => {
  it.each([
    ['10 working days', '10 business'],
    ['within 20 business days after the due date', '20 business'],
    ['10 workdays', '10 business'],
    ['ten (10) business days', '10 business'],
    ['twenty-one calendar days', '21 calendar'],
    ['30 days', '30 calendar'],
    ['a 10-day period', '10 calendar'],
    ['two weeks', '14 calendar'],
    ['1 month', '1 month'],
    ['Clause 7.2: 10 working days', '10 business'],
    ['according to 10 days', '10 calendar'],
    ['十个工作日', '10 business'],
    ['10个工作日内', '10 business'],
    ['１０ 个工作日', '10 business'],
    ['十（10）个工作日', '10 business'],
    ['三十个自然日', '30 calendar'],
    ['一百二十日', '120 calendar'],
    ['二十一天', '21 calendar'],
    ['两周', '14 calendar'],
    ['一个月', '1 month'],
    ['10 working days (10个工作日)', '10 business'],
  ])('reads %s as %s', (text, period) => expect(said(text)).toBe(period));

  it.each([
    ['5-10 working days', 'unclear'],
    ['5 to 10 days', 'unclear'],
    ['between five and ten days', 'unclear'],
    ['三至五个工作日', 'unclear'],
    ['1.5 days', 'unclear'],
    ['ten (12) days', 'unclear'],
    ['half a month', 'unclear'],
    ['半个月', 'unclear'],
    ['0 days', 'unclear'],
    ['9999 days', 'unclear'],
    ['10 days, at most 20 days', 'several'],
    ['as soon as possible', 'none'],
    ['尽快', 'none'],
    ['0.05% per day', 'none'],
    ['每逾期一日按万分之五计', 'none'],
    ['3月5日前', 'none'],
    ['12月1日', 'none'],
    ['第二十日', 'none'],
    ['', 'none'],
  ])('refuses %s: %s', (text, problem) => expect(said(text)).toBe(problem));

  it('takes no time over a hostile text', () => {
    const begun = performance.now();
    for (const part of ['10 ', '十', 'ten-', '1.', '每', '(10)', 'one to ']) {
      readPeriod(part.repeat(300_000));
      readPauseTerm(`pause resume ${part.repeat(300_000)}`);
      saysDeemedAcceptance(part.repeat(300_000));
    }
    expect(performance.now() - begun).toBeLessThan(500);
  });
});

describe('a term on pausing', () => {
  const read = (term: string) => {
    const { pause, resume } = readPauseTerm(term);
    const show = (part: typeof pause) =>
      part.ok ? `${part.period.count} ${part.period.unit}` : part.problem;
    return [show(pause), show(resume)];
  };

  it.each([
    'Work pauses 20 business days after the due date and resumes 5 business days after payment.',
    'If payment is 20 working days late, we may suspend work. Work resumes within 5 working days.',
    '逾期超过20个工作日，乙方有权暂停工作，收到款项后5个工作日内恢复。',
    '暂停工作：逾期二十个工作日；恢复：付款到账后五个工作日',
  ])('tells when work pauses and when it goes on: %s', (term) => {
    expect(read(term)).toEqual(['20 business', '5 business']);
  });

  it('reads none where a period could belong to either', () => {
    const term = 'Work pauses, 10 business days after the due date, resumes on payment';
    expect(read(term)).toEqual(['unclear', 'unclear']);
  });

  it('says what the term leaves open', () => {
    expect(read('Work is paused after 15 days')).toEqual(['15 calendar', 'none']);
  });
});

describe('other terms', () => {
  it.each([
    ['Without written defects the work is deemed accepted', true],
    ['The delivery shall be considered as accepted', true],
    ['交付后10个工作日内未书面提出异议的，视为验收合格', true],
    ['The work shall not be deemed accepted', false],
    ['逾期不视为验收通过', false],
    ['Late acceptance moves the start of support', false],
  ])('knows whether silence is acceptance: %s', (clause, deemed) => {
    expect(saysDeemedAcceptance(clause)).toBe(deemed);
  });

  it('reads a time of grace and nothing else from a term on late payment', () => {
    expect(readGrace('1% per month after a grace period of 5 days')).toMatchObject({ ok: true });
    expect(readGrace('Payment within 30 days; 0.05% per day after')).toMatchObject({ ok: false });
  });
});
