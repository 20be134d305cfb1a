import { resolveHeaderDates } from '@/test/e2e/gmail/read-mail';
import { resolveDates } from '@/test/e2e/gmail/relative-date';

/** Resolves the dates of a mail's file, `{{-3b 09:14}}`, in its headers and in texts of any charset and encoding. */
export function resolveMailDates(file: Uint8Array, now: Date): Buffer {
  const raw = Buffer.from(resolveHeaderDates(Buffer.from(file), now)).toString('latin1');
  const boundaries = [...raw.matchAll(/boundary="?([^"\r\n;]+)"?/gi)].map((match) => match[1]);
  if (boundaries.length === 0) return Buffer.from(resolvePart(raw, now), 'latin1');
  const lines = new RegExp(`^(--(?:${boundaries.map(literally).join('|')})(?:--)?\\r?\\n)`, 'm');
  const pieces = raw.split(lines).map((piece) => resolvePart(piece, now));
  return Buffer.from(pieces.join(''), 'latin1');
}

function resolvePart(part: string, now: Date): string {
  const head = /^[\s\S]*?\r?\n\r?\n/.exec(part)?.[0];
  if (!head || !/^content-type: *text\//im.test(head)) return part;
  const encoding = /^content-transfer-encoding: *(\S+)/im.exec(head)?.[1]?.toLowerCase() ?? '7bit';
  const charset = /charset="?([\w-]+)/i.exec(head)?.[1] ?? 'us-ascii';
  const text = new TextDecoder(charset).decode(decode(part.slice(head.length), encoding));
  const resolved = resolveDates(text, now);
  if (resolved === text) return part;
  const body = encodeText(resolved, charset).toString('base64').replace(/.{76}/g, '$&\r\n');
  return `${head.replace(/^(content-transfer-encoding:).*$/im, '$1 base64')}${body}\r\n`;
}

function decode(body: string, encoding: string): Buffer {
  if (encoding === 'base64') return Buffer.from(body, 'base64');
  if (encoding !== 'quoted-printable') return Buffer.from(body, 'latin1');
  const bytes = body
    .replace(/=\r?\n/g, '')
    .replace(/=([\dA-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1');
}

/** Node decodes all charsets and encodes only Unicode: its tables are read backwards. */
function encodeText(text: string, charset: string): Buffer {
  if (/^utf-?8$/i.test(charset)) return Buffer.from(text);
  const table = tableOf(charset);
  return Buffer.concat([...text].map((one) => table.get(one) ?? Buffer.from('?')));
}

function tableOf(charset: string): Map<string, Buffer> {
  const decoder = new TextDecoder(charset);
  const table = new Map<string, Buffer>();
  const add = (...bytes: number[]) => {
    const one = decoder.decode(Uint8Array.from(bytes));
    if ([...one].length === 1 && one !== '\ufffd' && !table.has(one)) {
      table.set(one, Buffer.from(bytes));
    }
  };
  for (let byte = 0; byte < 256; byte++) add(byte);
  for (let lead = 0x81; lead < 0xff; lead++) {
    for (let trail = 0x40; trail < 0xff; trail++) add(lead, trail);
  }
  return table;
}

const literally = (text = '') => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
