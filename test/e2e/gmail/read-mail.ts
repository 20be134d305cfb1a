import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import PostalMime, { type Address, decodeWords, type Email } from 'postal-mime';
import { resolveDates } from './relative-date';
import type { Person, ReadMail } from './types';

/** Reads all `.eml` files of a folder, oldest first. Dates such as `{{-3b 09:14}}` count back from `now`. */
export async function loadMailbox(folder: string, now: Date): Promise<ReadMail[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.eml'));
  const mails = await Promise.all(
    names.map(async (name) => readMail(await readFile(join(folder, name)), now)),
  );
  return mails.sort((a, b) => a.date - b.date);
}

/** Reads one e-mail; its HTML is left as the sender wrote it. */
export async function readMail(file: Uint8Array | string, now: Date): Promise<ReadMail> {
  const raw = resolveHeaderDates(Buffer.from(file), now);
  const email = await PostalMime.parse(raw);
  return {
    raw,
    rfcId: email.messageId ?? `<${createHash('sha1').update(raw).digest('hex')}@missing.example>`,
    references: `${email.references ?? ''} ${email.inReplyTo ?? ''}`.match(/<[^>]+>/g) ?? [],
    from: people(email.from ? [email.from] : [])[0] ?? { name: '', address: '' },
    to: people(email.to),
    cc: people(email.cc),
    bcc: people(email.bcc),
    subject: email.subject ?? '',
    date: Date.parse(email.date ?? '') || now.getTime(),
    text: resolveDates(email.text ?? '', now),
    html: resolveDates(withInlineImages(email), now),
    attachments: email.attachments
      .filter((part) => !part.related)
      .map((part) => ({
        name: part.filename ?? part.mimeType,
        mimeType: part.mimeType,
        size: bytes(part.content).byteLength,
      })),
    labels: decodeWords(
      email.headers.find((header) => header.key === 'x-gmail-labels')?.value ?? '',
    )
      .split(',')
      .map((label) => label.trim())
      .filter(Boolean),
  };
}

/** Only the headers: a body may be in any encoding, its dates are resolved once it is decoded. */
export function resolveHeaderDates(file: Buffer, now: Date): Uint8Array {
  const text = file.toString('latin1');
  const end = /\r?\n\r?\n/.exec(text)?.index ?? text.length;
  return Buffer.from(resolveDates(text.slice(0, end), now) + text.slice(end), 'latin1');
}

function people(addresses: Address[] | undefined): Person[] {
  return (addresses ?? [])
    .flatMap((entry) => ('group' in entry && entry.group ? entry.group : [entry]))
    .map((entry) => ({ name: entry.name ?? '', address: (entry.address ?? '').toLowerCase() }));
}

function withInlineImages(email: Email): string {
  return email.attachments.reduce((html, part) => {
    if (!part.related || !part.contentId) return html;
    const data = Buffer.from(bytes(part.content)).toString('base64');
    return html.replaceAll(
      `cid:${part.contentId.replace(/[<>]/g, '')}`,
      `data:${part.mimeType};base64,${data}`,
    );
  }, email.html ?? '');
}

function bytes(content: ArrayBuffer | Uint8Array | string): Uint8Array {
  return typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content);
}
