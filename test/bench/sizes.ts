import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

export interface Size {
  name: string;
  bytes: number;
  gzip: number;
}

/** What is loaded where, in bytes. The popup's scripts are those that its page names; its styles stand in the page. */
export async function sizesOf(product: string): Promise<Size[]> {
  const read = (file: string) => readFile(join(product, file), 'utf8');
  const popup = await read('popup.html');
  const scripts = [...popup.matchAll(/(?:src|href)="\/?([^"]+\.js)"/g)].map((found) => found[1]);
  const sheets = [...popup.matchAll(/href="\/?([^"]+\.css)"/g)].map((found) => found[1]);
  const styles = [...popup.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map((found) => found[1]);
  const all = async (files: (string | undefined)[]) =>
    (await Promise.all(files.map((file) => read(file ?? '')))).join('');
  return [
    sizeOf('background', await read('background.js')),
    sizeOf('background, requests', await read('requests.js')),
    sizeOf('background, mails', await read('mails.js')),
    sizeOf('Gmail content script', await read('content-scripts/gmail.js')),
    sizeOf('Gmail page script', await read('content-scripts/gmail-page.js')),
    sizeOf('popup, scripts', await all(scripts)),
    sizeOf('popup, styles', styles.join('') + (await all(sheets))),
  ];
}

export function sizeOf(name: string, text: string): Size {
  return { name, bytes: Buffer.byteLength(text), gzip: gzipSync(text).length };
}
