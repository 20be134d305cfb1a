import { describe, expect, it } from 'vitest';
import { createCalendar } from '@/lib/domain/calendar';
import { readActionLines } from '@/lib/mail/action-lines';

const calendar = createCalendar({ country: 'DE', timeZone: 'Europe/Berlin' });
/** Wednesday. */
const now = Date.UTC(2026, 10, 25, 9);
const ours = ['Lin Chen', 'Northlight'];
const read = (text: string) =>
  readActionLines(text, { now, timeZone: 'Europe/Berlin', calendar, ours });
const one = (text: string) => read(text)[0];

describe('action lines of minutes', () => {
  it('gives what a client’s person does to the client, with its day', () => {
    expect(one('Anna: send the logo by 3 December')).toEqual({
      who: 'Anna',
      owedBy: 'client',
      title: 'Send the logo',
      due: '2026-12-03',
    });
  });

  it('gives what one of ours does to us', () => {
    expect(one('Lin: new timetable by Friday')).toMatchObject({ owedBy: 'us', due: '2026-11-27' });
    expect(one('Lin Chen: new timetable')).toMatchObject({ owedBy: 'us' });
    expect(one('We: new timetable')).toMatchObject({ owedBy: 'us' });
    expect(one('Linda: new timetable')).toMatchObject({ owedBy: 'client' });
  });

  it('reads a sentence whose subject is a name', () => {
    expect(one('Anna to send the texts, by Monday')).toMatchObject({
      who: 'Anna',
      title: 'Send the texts',
      due: '2026-11-30',
    });
    expect(one('Lin will check the imports')).toMatchObject({ owedBy: 'us' });
  });

  it('gives what “we” do to us, without a colon too', () => {
    expect(one('We fix the search until Friday')).toEqual({
      who: 'We',
      owedBy: 'us',
      title: 'Fix the search',
      due: '2026-11-27',
    });
    expect(one('I’ll send the offer by Monday')).toMatchObject({
      owedBy: 'us',
      title: 'Send the offer',
    });
    expect(one('我方下周五前提供验收清单')).toMatchObject({
      owedBy: 'us',
      title: '提供验收清单',
      due: '2026-12-04',
    });
    expect(one('Website texts by Monday')).toMatchObject({ owedBy: 'client' });
    expect(one('Invoice no. 7 by Monday')).toMatchObject({ owedBy: 'client' });
  });

  it.each([
    ['王经理：12月3日前提供公司标志', 'client', '提供公司标志', '2026-12-03'],
    ['我方：提交排期表（下周五前）', 'us', '提交排期表', '2026-12-04'],
    ['李敏：确认首页文案，11月30日前', 'client', '确认首页文案', '2026-11-30'],
  ])('reads Chinese: %s', (line, owedBy, title, due) => {
    expect(one(line)).toMatchObject({ owedBy, title, due });
  });

  it('leaves bullets, numbers and empty lines out', () => {
    expect(read('- Anna: logo\n\n2. Lin: plan\n[ ] Paul: access').map(({ who }) => who)).toEqual([
      'Anna',
      'Lin',
      'Paul',
    ]);
  });

  it('names no day where none is said, or it is past or unclear', () => {
    for (const line of [
      'Anna: send the logo',
      'Anna: logo by 3 or 4 December',
      'Anna: call by phone',
    ]) {
      expect(one(line)?.due).toBeUndefined();
    }
    expect(one('Anna: call by phone')?.title).toBe('Call by phone');
  });

  it('reads a page of noise at once', () => {
    const noise = `${'a: '.repeat(100_000)}\n${'（'.repeat(100_000)}\n${'by '.repeat(100_000)}`;
    const start = performance.now();
    read(noise);
    expect(performance.now() - start).toBeLessThan(50);
  });
});
