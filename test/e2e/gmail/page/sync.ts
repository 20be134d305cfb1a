import type { Draft, Person } from '@/test/e2e/gmail/types';

const account = /\/u\/(\d+)\//.exec(location.pathname)?.[1] ?? '0';

/** Reads a path below this account's, with XMLHttpRequest: the SDK watches nothing else. */
export function get(path: string): Promise<unknown> {
  return request('GET', `/mail/u/${account}/${path}`);
}

/** Tells the server something, with the headers that Gmail's own requests carry. */
export function post(path: string, body: string): Promise<unknown> {
  return request('POST', `/sync/u/${account}/i/${path}`, body);
}

let last: Promise<unknown> = Promise.resolve();

/** Saves or sends a draft, one after the other, as Gmail does; `first` = nothing of it was saved before. */
export function syncDraft(draft: Draft, first: boolean): Promise<unknown> {
  const message = wireMessage(draft);
  const now = Date.now();
  const isNew = draft.threadId.startsWith('thread-a:');
  const change =
    first && isNew
      ? [null, null, [['', null, now, draft.threadId, [message]]]]
      : first
        ? [null, [message]]
        : [...Array(13).fill(null), [message, null, 1]];
  const body = JSON.stringify([
    null,
    [[[7, [draft.threadId, change]]]],
    [1, 1, null, null, [null, 0], null, 1],
    [now, 1, now, 0, 1],
    2,
  ]);
  const answer = last.then(() => post('s?hl=en&c=1&rt=r&pt=ji', body));
  last = answer.catch(() => {});
  return answer;
}

function wireMessage(draft: Draft): unknown[] {
  const message: unknown[] = Array(56).fill(null);
  message[0] = draft.id;
  message[1] = contact(draft.from);
  message[2] = draft.to.map(contact);
  message[3] = draft.cc.map(contact);
  message[4] = draft.bcc.map(contact);
  message[6] = Date.now();
  message[7] = draft.subject;
  message[8] = [null, [[0, draft.html]], null, null, null, null, 1];
  message[9] = draft.text;
  message[10] = draft.sending ? ['^all', '^pfg', '^f_bt', '^f', '^a'] : ['^all', '^r', '^r_bt'];
  message[11] = draft.repliesTo ?? null;
  return message;
}

function contact(who: Person): unknown[] {
  return [1, who.address, who.name || null];
}

function request(method: string, path: string, body?: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const xhr = new XMLHttpRequest();
    xhr.open(method, path);
    if (body !== undefined) {
      xhr.setRequestHeader('Content-Type', 'application/json');
      xhr.setRequestHeader('X-Gmail-BTAI', '["standin"]');
      xhr.setRequestHeader('X-Framework-Xsrf-Token', 'standin');
    }
    xhr.onload = () =>
      xhr.status === 200
        ? resolve(JSON.parse(xhr.responseText))
        : reject(new Error(`${path}: ${xhr.status}`));
    xhr.onerror = () => reject(new Error(`${path}: no answer`));
    xhr.send(body);
  });
}
