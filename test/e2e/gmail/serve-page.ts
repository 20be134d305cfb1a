import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Http2ServerResponse } from 'node:http2';
import { fileURLToPath } from 'node:url';
import { transformWithEsbuild } from 'vite';
import type { MailboxState } from './state';

const folder = new URL('./page/', import.meta.url);

/** Serves the page and its files; false for any other path. The TypeScript modules are translated one by one. */
export function createPage(
  state: MailboxState,
): (response: Http2ServerResponse, url: URL) => Promise<boolean> {
  return async (response, url) => {
    const account = /^\/mail\/u\/(\d+)\/$/.exec(url.pathname)?.[1];
    if (account && !url.searchParams.has('view')) return shell(response, state, Number(account));
    const name = /^\/_\/([a-z-]+(?:\.css)?)$/.exec(url.pathname)?.[1];
    if (!name) return false;
    const style = name.endsWith('.css');
    const file = fileURLToPath(new URL(style ? name : `${name}.ts`, folder));
    const source = await readFile(file, 'utf8');
    const code = style ? source : (await transformWithEsbuild(source, file)).code;
    response.writeHead(200, { 'content-type': style ? 'text/css' : 'text/javascript' });
    response.end(code);
    return true;
  };
}

async function shell(
  response: Http2ServerResponse,
  state: MailboxState,
  account: number,
): Promise<boolean> {
  const view = state.view(account);
  if (!view) return false;
  const nonce = randomBytes(16).toString('base64');
  const globals: unknown[] = [];
  globals[4] = view.language === 'en' ? 'gmail.en' : 'gmail.zh-CN';
  globals[9] = 'standin';
  globals[10] = view.account.address;
  const html = (await readFile(new URL('index.html', folder), 'utf8'))
    .replaceAll('{{nonce}}', nonce)
    .replace('lang="en"', `lang="${view.language}"`)
    .replaceAll('{{globals}}', JSON.stringify(globals).replaceAll('"', '&quot;'));
  response.writeHead(200, {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': `script-src 'self' 'nonce-${nonce}'; object-src 'none'; base-uri 'self'; require-trusted-types-for 'script'`,
  });
  response.end(html);
  return true;
}
