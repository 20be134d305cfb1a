import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

/** The built extension. */
export const extensionDir = resolve(process.env.OUT_DIR ?? '.output', 'chrome-mv3');

/** The manifest's `key` decides the id of an unpacked extension, else the folder's path. */
export async function extensionIdOf(dir: string): Promise<string> {
  const manifest = JSON.parse(await readFile(join(dir, 'manifest.json'), 'utf8'));
  const source = manifest.key ? Buffer.from(manifest.key, 'base64') : Buffer.from(resolve(dir));
  const hex = createHash('sha256').update(source).digest('hex').slice(0, 32);
  return [...hex].map((digit) => 'abcdefghijklmnop'[Number.parseInt(digit, 16)]).join('');
}
