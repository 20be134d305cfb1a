import { createSecureServer, type Http2ServerRequest, type Http2ServerResponse } from 'node:http2';
import type { AddressInfo } from 'node:net';
import { generate } from 'selfsigned';
import { createEndpoints } from './endpoints';
import { readMail } from './read-mail';
import { createState } from './state';
import type { ForeignRequest, MailThread, ReadMail, SentMail } from './types';

export interface MailboxOptions {
  /** What lies in the mailboxes at the start (`loadMailbox`). */
  mails: ReadMail[];
  /** The accounts behind /mail/u/0/, /mail/u/1/ … */
  accounts?: { name: string; address: string }[];
  language?: 'en' | 'zh-CN';
  /** How long a sent mail can be taken back, in milliseconds (default 10,000). */
  undoMs?: number;
  /** The mailbox's clock; the machine's unless told. */
  now?: () => number;
}

/** A running stand-in of Gmail. Nothing outlives it. */
export interface Mailbox {
  /** Serves https://mail.google.com on 127.0.0.1, and records what is sent to any other host. */
  readonly port: number;
  /** Mails that went out and were not taken back, oldest first. */
  readonly sent: SentMail[];
  /** Mails that Undo took back. */
  readonly undone: SentMail[];
  /** Requests over https to other hosts, when the browser maps those here as well (`launchBrowser` does). */
  readonly foreign: ForeignRequest[];
  /** A mail arrives: it shows on open pages at once. Account 0 unless told. */
  deliver(eml: Uint8Array | string, to?: { account?: number }): Promise<MailThread>;
  /** All threads of an account, as the page gets them. */
  threads(account?: number): MailThread[];
  close(): Promise<void>;
}

export const defaultAccounts = [
  { name: 'Lin Chen', address: 'lin@northlight.example' },
  { name: 'Northlight Studio', address: 'studio@northlight.example' },
];

export async function startMailbox(options: MailboxOptions): Promise<Mailbox> {
  const now = options.now ?? Date.now;
  const state = createState({
    accounts: options.accounts ?? defaultAccounts,
    mails: options.mails,
    language: options.language ?? 'en',
    undoMs: options.undoMs ?? 10_000,
    now,
  });
  const foreign: ForeignRequest[] = [];
  const endpoints = createEndpoints(state);
  const pair = await generate([{ name: 'commonName', value: 'mail.google.com' }]);
  const server = createSecureServer({ key: pair.private, cert: pair.cert, allowHTTP1: true });
  const sessions = new Set<{ destroy(): void }>();
  server.on('session', (session) => sessions.add(session));
  server.on('connection', (socket) => sessions.add(socket));
  server.on('request', (request, response) => {
    answer(request, response).catch((error: unknown) => {
      if (!response.headersSent) response.writeHead(500);
      response.end(String(error));
    });
  });

  async function answer(request: Http2ServerRequest, response: Http2ServerResponse): Promise<void> {
    const host = request.authority || String(request.headers.host);
    const body = await read(request);
    if (host !== 'mail.google.com') {
      const origin = String(request.headers.origin ?? '');
      if (!isBrowsersOwn(request)) {
        foreign.push({ method: request.method, host, path: request.url, origin, body });
      }
      response.writeHead(200, {
        'access-control-allow-origin': origin || '*',
        'access-control-allow-headers': '*',
      });
      response.end('{}');
      return;
    }
    const url = new URL(request.url, 'https://mail.google.com');
    if (await endpoints(response, url, body)) return;
    response.writeHead(404);
    response.end();
  }

  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    port: (server.address() as AddressInfo).port,
    sent: state.sent,
    undone: state.undone,
    foreign,
    async deliver(eml, to) {
      return state.add(to?.account ?? 0, await readMail(eml, new Date(now())));
    },
    threads: (account = 0) => state.view(account)?.threads ?? [],
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        for (const session of sessions) session.destroy();
      }),
  };
}

/** Chromium's own errands (updates, autofill) have no page or extension behind them. */
function isBrowsersOwn({ headers }: Http2ServerRequest): boolean {
  return headers['sec-fetch-site'] === 'none' && headers['sec-fetch-mode'] === 'no-cors';
}

async function read(request: Http2ServerRequest): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
