import { describe, expect, it } from 'vitest';
import { createCalendar } from '@/lib/domain/calendar';
import { type ContractTerm, contractDate, endOfPeriod } from '@/lib/domain/contract-dates';
import { BERLIN, SHANGHAI } from './support/story';

const china = createCalendar(SHANGHAI);
const germany = createCalendar(BERLIN);
const term = (parts: Partial<ContractTerm>): ContractTerm => ({
  name: 'acceptance-ends',
  missing: [],
  unreadable: [],
  ...parts,
});
const tenBusiness = { count: 10, unit: 'business' } as const;

describe('contract dates', () => {
  it('count the client’s business days, over the October week with its make-up days', () => {
    const date = term({ period: tenBusiness, from: '2026-09-24' });
    expect(contractDate(date, china)).toMatchObject({ dayOff: false, provisional: false });
    expect(contractDate(date, china).day).toBe(china.addBusinessDays('2026-09-24', 10));
    expect(contractDate(date, germany).day).toBe('2026-10-08');
  });

  it('count over Christmas and New Year in Germany', () => {
    const date = term({ period: tenBusiness, from: '2026-12-18' });
    expect(contractDate(date, germany).day).toBe('2027-01-05');
  });

  it('put deemed acceptance on the day after the period, and the pause on a business day', () => {
    const from = '2026-03-06';
    const deemed = term({
      name: 'deemed-acceptance',
      period: { count: 5, unit: 'business' },
      from,
    });
    expect(contractDate(deemed, germany)).toMatchObject({ day: '2026-03-14', dayOff: true });
    const pause = term({ name: 'pause', period: { count: 7, unit: 'calendar' }, from });
    expect(contractDate(pause, germany)).toMatchObject({ day: '2026-03-16', dayOff: false });
  });

  it('end a month on the same date, or on the last of a shorter month', () => {
    const month = { count: 1, unit: 'month' } as const;
    expect(endOfPeriod(month, '2026-01-31', germany)).toBe('2026-02-28');
    expect(endOfPeriod(month, '2026-12-15', germany)).toBe('2027-01-15');
  });

  it('say what is missing and give no day', () => {
    const date = contractDate(term({ period: tenBusiness, missing: ['deliveredOn'] }), germany);
    expect(date).toMatchObject({ missing: ['deliveredOn'] });
    expect(date).not.toHaveProperty('day');
  });

  it('give no day for a term that cannot be read', () => {
    const odd = term({ from: '2026-03-06', unreadable: ['acceptancePeriod'] });
    expect(contractDate(odd, germany)).not.toHaveProperty('day');
  });

  it('mark a day past the last published Chinese year, where business days count', () => {
    const from = `${Number(china.knownUntil.slice(0, 4))}-12-24`;
    expect(contractDate(term({ period: tenBusiness, from }), china).provisional).toBe(true);
    const calendarDays = term({ period: { count: 30, unit: 'calendar' }, from });
    expect(contractDate(calendarDays, china).provisional).toBe(false);
  });
});
