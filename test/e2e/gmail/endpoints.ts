import type { Http2ServerResponse } from 'node:http2';
import { createPage } from './serve-page';
import type { MailboxState } from './state';
import { askedThread, readSync, syncAnswer, threadAnswer } from './wire';

/** Answers what Gmail's own page and the SDK ask for; false when the path is not one of Gmail's. */
export type Endpoints = (response: Http2ServerResponse, url: URL, body: string) => Promise<boolean>;

export function createEndpoints(state: MailboxState): Endpoints {
  const page = createPage(state);
  const open = new Map<Http2ServerResponse, number>();
  state.onChange((account, thread) => {
    for (const [response, at] of open) {
      if (at === account) response.write(`data: ${JSON.stringify(thread)}\n\n`);
    }
  });

  return async (response, url, body) => {
    if (await page(response, url)) return true;
    const [, account = '0', what = ''] =
      /^\/(?:mail|sync)(?:\/u\/(\d+))?(?:\/(.*))?$/.exec(url.pathname) ?? [];
    const index = Number(account);
    if (!state.view(index)) return false;
    if (url.searchParams.get('view') === 'om') {
      return original(response, state, index, url.searchParams);
    }
    switch (what) {
      case 'data':
        return json(response, state.view(index));
      case 'events':
        response.writeHead(200, { 'content-type': 'text/event-stream' });
        response.write(': open\n\n');
        open.set(response, index);
        response.on('close', () => open.delete(response));
        return true;
      case 'i/s':
        return sync(response, state, index, body);
      case 'i/fd':
        return json(response, threadAnswer(state.thread(index, askedThread(JSON.parse(body)))));
      case 'i/read':
        state.markRead(index, body);
        return json(response, []);
      case 'i/star':
        state.setStar(index, body.slice(1), body.startsWith('+'));
        return json(response, []);
      case 'i/discard':
        state.discard(index, body);
        return json(response, []);
      default:
        return false;
    }
  };
}

function sync(
  response: Http2ServerResponse,
  state: MailboxState,
  account: number,
  body: string,
): boolean {
  const draft = readSync(JSON.parse(body));
  if (!draft) return json(response, [[], []]);
  const saved = draft.sending ? state.send(account, draft) : state.save(account, draft);
  return json(response, syncAnswer(draft, saved));
}

/** Gmail's page "Show original". */
function original(
  response: Http2ServerResponse,
  state: MailboxState,
  account: number,
  query: URLSearchParams,
): boolean {
  const found = state.original(account, query.get('permmsgid') ?? query.get('th') ?? '');
  if (!found) return false;
  const escapeHtml = (text: string): string =>
    text.replace(/[<>&"]/g, (c) => `&#${c.charCodeAt(0)};`);
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
  response.end(`<!doctype html><title>Original Message</title>
<table><tr><th>Message ID</th><td>${escapeHtml(found.rfcId)}</td></tr></table>
<a href="/mail/u/${account}?ik=standin&amp;view=att&amp;th=${found.legacyId}&amp;attid=0&amp;disp=comp&amp;safe=1">Download Original</a>
<pre class="raw_message_text" id="raw_message_text">${escapeHtml(found.raw)}</pre>`);
  return true;
}

function json(response: Http2ServerResponse, value: unknown): true {
  response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify(value));
  return true;
}
