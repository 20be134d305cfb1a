import { describe, expect, it } from 'vitest';
import type { Contact } from '@/lib/domain/records';
import type { Touch } from '@/lib/domain/touch';
import { isNewMail } from '@/lib/service/views/new-mail';

const anna = contact('anna@acme.example');
const karl = contact('karl@acme.example', 'karl.brandt@acme.example');
const talk = [mail('t1', 'from anna@acme.example', 'to lin@northlight.example')];

describe('a text of a step', () => {
  it('is a reply when everybody it is for takes part in the conversation', () => {
    expect(asNewMail([anna])).toBe(false);
  });

  it('is a mail of its own when somebody does not', () => {
    expect(asNewMail([karl, anna])).toBe(true);
  });

  it('is a reply without a subject of its own, whoever it is for', () => {
    expect(asNewMail([karl], { subject: undefined })).toBe(false);
  });

  it('knows people by any of their addresses, also in copy', () => {
    const touches = [...talk, mail('t1', 'cc karl.brandt@acme.example')];
    expect(asNewMail([karl, anna], { touches })).toBe(false);
  });

  it('looks at the conversation that a reply would go to, and at no other', () => {
    const touches = [...talk, mail('t2', 'to karl@acme.example')];
    expect(asNewMail([karl], { touches })).toBe(true);
    expect(asNewMail([karl], { touches, threadIds: ['t2'] })).toBe(false);
  });

  it('counts nobody for present who was only written to in secret, or in a mail that never left', () => {
    const secret = [...talk, mail('t1', 'bcc karl@acme.example')];
    expect(asNewMail([karl], { touches: secret })).toBe(true);
    const undone = { ...mail('t1', 'to karl@acme.example'), state: 'cancelled' as const };
    expect(asNewMail([karl], { touches: [...talk, undone] })).toBe(true);
  });

  it('stays a reply where nobody is known to write to', () => {
    expect(asNewMail([])).toBe(false);
  });
});

function asNewMail(audience: Contact[], more: Partial<Parameters<typeof isNewMail>[0]> = {}) {
  return isNewMail({ subject: 'Notice', audience, threadIds: ['t1'], touches: talk, ...more });
}

function contact(...addresses: string[]): Contact {
  const id = addresses[0] ?? '';
  return { id, rev: 1, updatedAt: 0, clientId: 'c', name: id, addresses, roles: [] };
}

function mail(threadId: string, ...people: string[]): Touch {
  const participants = people.map((one) => {
    const [field, address = ''] = one.split(' ');
    return { field: field as Touch['participants'][number]['field'], address, name: '' };
  });
  return {
    id: people.join(),
    clientId: 'c',
    projectId: 'p',
    threadId,
    channel: 'mail',
    direction: 'in',
    human: true,
    participants,
    occurredAt: 0,
    recordedAt: 0,
    state: 'received',
    askSteps: [],
    askIds: [],
    subject: '',
    excerpt: '',
  };
}
