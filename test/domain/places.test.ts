import { describe, expect, it } from 'vitest';
import {
  countries,
  countryOfDomain,
  countryOfTimeZone,
  isPublicMailDomain,
  timeZonesOf,
} from '@/lib/domain/places';

describe('the country that a mail domain tells of', () => {
  it.each([
    ['siemens.de', 'DE'],
    ['mail.bank.co.uk', 'GB'],
    ['huawei.com.cn', 'CN'],
    ['xn--55qx5d.xn--fiqs8s', 'CN'],
    ['公司.中国', 'CN'],
    ['SONY.CO.JP.', 'JP'],
    ['acme.com.co', 'CO'],
    ['ncell.com.np', 'NP'],
  ])('%s is in %s', (domain, country) => {
    expect(countryOfDomain(domain)).toBe(country);
  });

  it.each([
    'example.com',
    'start.io',
    'openai.ai',
    'acme.co',
    'europa.eu',
    'x.zz',
    'de',
    '',
    'a.constructor',
  ])('%s says nothing', (domain) => {
    expect(countryOfDomain(domain)).toBeUndefined();
  });
});

describe('time zones of a country', () => {
  it('knows the only one', () => {
    expect(timeZonesOf('jp')).toEqual(['Asia/Tokyo']);
  });

  it.each([
    ['US', 'America/New_York'],
    ['CN', 'Asia/Shanghai'],
    ['AU', 'Australia/Sydney'],
    ['BR', 'America/Sao_Paulo'],
    ['DE', 'Europe/Berlin'],
  ])('names the main one of %s first: %s', (country, zone) => {
    expect(timeZonesOf(country)[0]).toBe(zone);
  });

  it('does not take a neighbour’s for a country’s own', () => {
    expect(timeZonesOf('HR')).toEqual(['Europe/Zagreb']);
  });

  it('gives zones that the engine accepts, for every country', () => {
    for (const country of countries()) {
      const zones = timeZonesOf(country);
      expect(zones.length, country).toBeGreaterThan(0);
      expect(() => new Intl.DateTimeFormat('en', { timeZone: zones[0] }), country).not.toThrow();
    }
  });

  it('knows none of an unknown country', () => {
    expect(timeZonesOf('ZZ')).toEqual([]);
    expect(timeZonesOf('not a country')).toEqual([]);
  });
});

describe('the country of a time zone', () => {
  it.each([
    ['Asia/Shanghai', 'CN'],
    ['PRC', 'CN'],
    ['Asia/Kolkata', 'IN'],
    ['Asia/Calcutta', 'IN'],
    ['Europe/Zurich', 'CH'],
    ['Africa/Johannesburg', 'ZA'],
    ['America/Indiana/Knox', 'US'],
    ['Asia/Kathmandu', 'NP'],
    ['Asia/Hong_Kong', 'HK'],
  ])('%s is in %s', (zone, country) => {
    expect(countryOfTimeZone(zone)).toBe(country);
  });

  it.each(['UTC', 'Etc/GMT+3', 'Mars/Olympus'])('%s is in none', (zone) => {
    expect(countryOfTimeZone(zone)).toBeUndefined();
  });
});

describe('mailbox providers', () => {
  it.each([
    'gmail.com',
    'QQ.com',
    'vip.163.com',
    'outlook.de',
    'yahoo.co.jp',
    'hotmail.com.br',
    'gmx.at',
  ])('%s is one', (domain) => {
    expect(isPublicMailDomain(domain)).toBe(true);
  });

  it.each(['siemens.de', 'mail.qq.com.evil.de', 'notgmail.com', 'live.company.com', ''])(
    '%s is none',
    (domain) => {
      expect(isPublicMailDomain(domain)).toBe(false);
    },
  );
});

it('lists the countries whose holidays are known', () => {
  expect(countries()).toEqual(expect.arrayContaining(['CN', 'DE', 'US', 'GB', 'JP', 'IN', 'BR']));
  expect(countries().length).toBeGreaterThan(200);
});
