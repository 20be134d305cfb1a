import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Letter } from './smtp';
import type { RoundcubeStack } from './stack';

const folders = ['mail', 'roundcube'].map((name) =>
  fileURLToPath(new URL(`../../fixtures/${name}/`, import.meta.url)),
);

/** Conversations as files of the fixtures, oldest mail first; who wrote them has an account on the stack. */
export const conversations = {
  /** Three messages; the client's is quoted-printable. */
  english: ['nordhavn-acceptance-1', 'nordhavn-acceptance-2', 'nordhavn-acceptance-3'],
  /** Three messages; the client's is in Big5, with Big5 headers. */
  traditionalChinese: ['chenguang-copy-1', 'chenguang-copy-2', 'chenguang-copy-3'],
  /** GBK in base64 and in quoted-printable. */
  gbk: ['xinghe-fields-1', 'xinghe-fields-2'],
  /** GB 18030, a header in base64, a copy to a colleague. */
  chinese: ['mingde-acceptance-1', 'mingde-acceptance-2'],
  /** ISO 8859-1, Outlook's quotes, an attachment. */
  german: ['hallmann-acceptance-1', 'hallmann-acceptance-2', 'hallmann-acceptance-3'],
  htmlOnly: ['newsletter'],
  quotedPrintableHeader: ['no-sender-name'],
  autoReply: ['hallmann-training-1', 'hallmann-training-2'],
  forwarded: ['forwarded-signage'],
  mailingList: ['mailing-list'],
} satisfies Record<string, string[]>;

/** Delivers a conversation over SMTP, to those who have an account; resolves with the Message-IDs. */
export async function deliverConversation(
  stack: RoundcubeStack,
  name: keyof typeof conversations,
): Promise<string[]> {
  const ids: string[] = [];
  // One after the other, as they were written.
  for (const file of conversations[name]) ids.push(await stack.deliver(fixture(file), 'accounts'));
  return ids;
}

/** The file of a mail by its name in either folder of fixtures. */
export function fixture(name: string): Uint8Array {
  const file = folders.map((folder) => `${folder}${name}.eml`).find((path) => existsSync(path));
  if (!file) throw new Error(`There is no fixture ${name}.`);
  return readFileSync(file);
}

/** A mail with an attachment of 5 MB. */
export function largeLetter(from: string, to: string): Letter {
  const content = Buffer.alloc(5 * 1024 * 1024, 'Northlight floor plan\n');
  return {
    from,
    to,
    subject: 'Floor plans',
    text: 'Here are the plans.\n',
    attachments: [{ filename: 'plans.pdf', content, contentType: 'application/pdf' }],
  };
}
