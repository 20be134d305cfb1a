import type { AutoReply } from '@/lib/mail/auto-reply';

/** A mail that came on Wednesday 25 November 2026, and what it is. */
export interface AutoMail {
  subject: string;
  text: string;
  headers?: Record<string, string>;
  expected: AutoReply;
}

export const HUMAN: AutoReply = { auto: false };
export const away = (returns?: string): AutoReply =>
  returns === undefined
    ? { auto: true, kind: 'out-of-office' }
    : { auto: true, kind: 'out-of-office', returns };
export const LEFT: AutoReply = { auto: true, kind: 'left' };
export const RECEIVED: AutoReply = { auto: true, kind: 'acknowledged' };
export const OTHER: AutoReply = { auto: true, kind: 'other' };
export const bounced = (failedAddress?: string): AutoReply =>
  failedAddress === undefined
    ? { auto: true, kind: 'bounce' }
    : { auto: true, kind: 'bounce', failedAddress };
