import { describe, expect, it } from 'vitest';
import { bareSubject } from '@/lib/domain/subject';
import type { ConversationSeen } from '@/lib/messaging/requests';
import { guessClient, spokenName } from '@/lib/service/people';

const isOurs = (address: string) => address.endsWith('@northlight.example');

function from(
  address: string,
  name: string,
  text: string,
  subject = 'Re: Hello',
): ConversationSeen {
  const participants = [
    { address, name, field: 'from' as const },
    { address: 'lin@northlight.example', name: 'Lin', field: 'to' as const },
  ];
  return { nativeThreadId: 't', subject, messages: [{ nativeId: 'm', participants, text }] };
}

describe('guessing a client from a conversation', () => {
  it('takes the name that the sender writes and that spells the domain', () => {
    const seen = from('ap@acmefoods.example', 'Acme Foods Accounts Payable', 'Hello');
    expect(guessClient(seen, isOurs)).toMatchObject({ name: 'Acme Foods', language: 'en' });
  });

  it('takes the name from a signature', () => {
    const seen = from('j@hallmann-logistik.de', 'Jonas', 'Danke\n--\nHallmann Logistik GmbH');
    expect(guessClient(seen, isOurs)).toMatchObject({ name: 'Hallmann Logistik', country: 'DE' });
  });

  it('finds a Chinese company in the text, and writes Chinese', () => {
    const text = '您好，资料已收到，我们尽快确认。\n王敏\n明德医疗器械有限公司';
    expect(guessClient(from('w@mingde.cn', '王敏', text, '验收安排'), isOurs)).toMatchObject({
      name: '明德医疗器械有限公司',
      language: 'zh',
      country: 'CN',
      timeZone: 'Asia/Shanghai',
    });
  });

  it('falls back to the words of the domain', () => {
    expect(guessClient(from('x@blue-water.co.uk', '', 'Hi'), isOurs)).toMatchObject({
      name: 'Blue Water',
      domains: ['blue-water.co.uk'],
      country: 'GB',
    });
  });

  it('never takes a public mail provider for a client', () => {
    expect(guessClient(from('rosa@gmail.com', 'Rosa Klein', 'Hi'), isOurs)).toMatchObject({
      name: 'Rosa Klein',
      domains: [],
    });
  });

  it('takes reply marks of several languages off a subject', () => {
    expect(bareSubject('Re: AW: 回复：Fwd: Plan')).toBe('Plan');
  });
});

describe('the name of a person', () => {
  it('stands as one would say it, however the address book turns it', () => {
    expect(spokenName('Weber, Jonas')).toBe('Jonas Weber');
    expect(spokenName('van der Berg, Anna Maria')).toBe('Anna Maria van der Berg');
  });

  it('stays as it is where the comma says something else', () => {
    for (const name of ['Acme Foods, Inc.', 'Weber, Jonas (IT)', 'Dana Whitfield', '王敏', '']) {
      expect(spokenName(name)).toBe(name);
    }
  });
});
