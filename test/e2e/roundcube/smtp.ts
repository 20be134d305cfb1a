import { createTransport } from 'nodemailer';
import PostalMime, { type Address, type Email } from 'postal-mime';

/** A mail to be made up; anything else is handed over as the file of a mail. */
export interface Letter {
  /** `Name <address>`. */
  from: string;
  to: string | string[];
  cc?: string;
  subject: string;
  text?: string;
  html?: string;
  /** Made up otherwise. */
  messageId?: string;
  inReplyTo?: string;
  references?: string[];
  headers?: Record<string, string>;
  attachments?: { filename: string; content: Uint8Array | string; contentType?: string }[];
  /** Base64 by default where the text is not Latin. */
  encoding?: 'base64' | 'quoted-printable';
}

/** The mail as it goes over the wire. */
export async function writeLetter(letter: Letter, now: number): Promise<Buffer> {
  const { encoding, attachments = [], ...rest } = letter;
  const composer = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
  const { message } = await composer.sendMail({
    ...rest,
    date: new Date(now),
    ...(encoding && { textEncoding: encoding, encoding }),
    attachments: attachments.map((one) => ({ ...one, content: Buffer.from(one.content) })),
  });
  if (!Buffer.isBuffer(message)) throw new Error('A letter was not written in one piece.');
  return message;
}

/** Hands a mail to the server as another server would: without a password. */
export async function sendOverSmtp(
  port: number,
  raw: Uint8Array,
  envelope: { from: string; to: string[] },
): Promise<void> {
  const transport = createTransport({ host: '127.0.0.1', port, ignoreTLS: true });
  try {
    await transport.sendMail({ raw: Buffer.from(raw), envelope });
  } finally {
    transport.close();
  }
}

export const parse = (raw: Uint8Array): Promise<Email> => PostalMime.parse(raw);

/** Everybody to whom a mail is addressed, lower case. */
export function recipientsOf(email: Email): string[] {
  return addressesOf([...(email.to ?? []), ...(email.cc ?? []), ...(email.bcc ?? [])]);
}

export function addressesOf(entries: Address[]): string[] {
  return entries
    .flatMap((entry) => ('group' in entry && entry.group ? entry.group : [entry]))
    .map((entry) => (entry.address ?? '').toLowerCase())
    .filter(Boolean);
}
