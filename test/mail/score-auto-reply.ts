import type { AutoReply, IncomingMail } from '@/lib/mail/auto-reply';
import type { AutoMail } from './corpus/auto-mail';

export interface AutoReplyScore {
  right: number;
  /** A person taken for a program, another kind, day or address. */
  wrong: number;
  /** A program taken for a person, or a day or address left out. */
  none: number;
  /** Subjects of what is not right, with what was read. */
  misread: readonly string[];
}

/** How well `read` tells automatic mails of the corpus from people's. */
export function scoreAutoReply(
  read: (mail: IncomingMail) => AutoReply,
  mails: readonly AutoMail[],
): AutoReplyScore {
  const score = { right: 0, wrong: 0, none: 0 };
  const misread: string[] = [];
  for (const { expected, headers = {}, subject, text } of mails) {
    const found = read({ headers, subject, text });
    if (isSame(found, expected)) {
      score.right++;
      continue;
    }
    score[isSilent(found, expected) ? 'none' : 'wrong']++;
    misread.push(`${subject} | ${text.slice(0, 60)} -> ${JSON.stringify(found)}`);
  }
  return { ...score, misread };
}

function isSame(a: AutoReply, b: AutoReply): boolean {
  return (
    a.auto === b.auto &&
    a.kind === b.kind &&
    a.returns === b.returns &&
    a.failedAddress === b.failedAddress
  );
}

/** Says less than it could, and nothing false. */
function isSilent(found: AutoReply, expected: AutoReply): boolean {
  if (!found.auto) return expected.auto;
  if (!expected.auto || found.kind !== expected.kind) return false;
  return (
    (found.returns === undefined || found.returns === expected.returns) &&
    (found.failedAddress === undefined || found.failedAddress === expected.failedAddress)
  );
}
