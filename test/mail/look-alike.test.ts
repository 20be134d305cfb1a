import { describe, expect, it } from 'vitest';
import { lookAlike } from '@/lib/mail/look-alike';

const known = ['paypal.com', 'hallmann-logistik.de', 'acmefoods.com', 'qq.cn'];

describe('a domain that could be mistaken for a known one', () => {
  it.each([
    ['paypaI.com', 'paypal.com', 'a capital i for an l'],
    ['pаypal.com', 'paypal.com', 'a Cyrillic a'],
    ['xn--pypal-4ve.com', 'paypal.com', 'the same as punycode'],
    ['acrnefoods.com', 'acmefoods.com', 'rn for m'],
    ['acmefood.com', 'acmefoods.com', 'one letter less'],
    ['acmefodos.com', 'acmefoods.com', 'two letters swapped'],
    ['acmefoods.co', 'acmefoods.com', 'another ending'],
    ['acmefoods.com.evil.test', 'acmefoods.com', 'the known name in front'],
    ['hallmann-logistlk.de', 'hallmann-logistik.de', 'l for i'],
  ])('%s resembles %s: %s', (domain, like) => {
    expect(lookAlike(domain, known)).toBe(like);
  });

  it.each([
    ['acmefoods.com', 'the domain itself'],
    ['mail.acmefoods.com', 'a subdomain of it'],
    ['brightwater.org', 'quite another'],
    ['pp.cn', 'a short one that is one letter off'],
    ['', 'nothing'],
  ])('%s does not: %s', (domain) => {
    expect(lookAlike(domain, known)).toBeUndefined();
  });
});
