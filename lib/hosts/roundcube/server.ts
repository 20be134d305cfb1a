import { HostFailure } from '@/lib/hosts/host';
import { orElse } from '@/lib/hosts/page/guarded';
import { type Call, readCalls } from './calls';
import type { Screen } from './screen';

/** Where a message lies now. Both change when it is moved. */
export interface Place {
  uid: string;
  mailbox: string;
}

/** Roundcube's server with the user's session. Only what marks nothing as read and stores no preference. */
export interface Server {
  /** What an action of the page's own scripts answers. */
  ask(action: string, params: Record<string, string>): Promise<Call[]>;
  /** One text part of a message, at most 200,000 characters; undefined where there is none of that number, or it is no text. */
  part(place: Place, part: string): Promise<{ type: string; text: string } | undefined>;
  /** Name of the file that is this part, `''` where it is another; undefined where there is no part of that number. */
  fileName(place: Place, part: string): Promise<string | undefined>;
  /** Lets nothing of ours run for a moment and resolves when the session is in the user's folder: then a page may be loaded. */
  rest(): Promise<void>;
  /** Address of a page. */
  page(params: Record<string, string>): string;
}

const TIME_LIMIT_MS = 15_000;
/** The user's own clicks come first. */
const AT_ONCE = 3;
const TEXT_LIMIT = 200_000;
/** How long nothing is asked once the page is being left; it may stay after all. */
const LEAVING_MS = 3000;

export function createServer(window: Window, screen: Screen): Server {
  let running = 0;
  const waiting: (() => void)[] = [];
  /**
   * Folders that the session was told, in whatever order the answers came. It opens there when the user comes back from
   * another task, and takes the message of a reply from there: another one, should the folder be ours.
   */
  const told = new Set<string>();
  /** A search puts the session on the first page of its list. */
  let searched = false;

  let home: Promise<unknown> = Promise.resolve();
  const resting: (() => void)[] = [];
  let leaving: ReturnType<typeof setTimeout> | undefined;
  const hold = () => {
    clearTimeout(leaving);
    leaving = setTimeout(() => {
      leaving = undefined;
      for (const resolve of waiting.splice(0)) resolve();
    }, LEAVING_MS);
  };
  window.addEventListener('beforeunload', hold);

  const page = (params: Record<string, string>) =>
    `${window.location.pathname}?${new URLSearchParams({ _task: 'mail', ...params })}`;

  async function get<T>(
    params: Record<string, string>,
    read: (response: Response) => Promise<T>,
    method: 'GET' | 'HEAD' = 'GET',
  ): Promise<T> {
    while (leaving !== undefined || running >= AT_ONCE) {
      await new Promise<void>((resolve) => waiting.push(resolve));
    }
    running++;
    try {
      const signal = AbortSignal.timeout(TIME_LIMIT_MS);
      if (params._mbox) told.add(params._mbox);
      return await read(await window.fetch(page(params), { method, signal }));
    } catch (error) {
      throw error instanceof HostFailure ? error : new HostFailure('unreachable');
    } finally {
      running--;
      if (leaving === undefined) waiting.shift()?.();
      if (running === 0) {
        home = goHome();
        for (const resolve of resting.splice(0)) resolve();
      }
    }
  }

  /** Leaves the session in the folder and on the page of the list that the user looks at. */
  async function goHome(): Promise<void> {
    const { folder, pageNumber } = screen.list();
    const isHome = [...told].every((one) => one === folder) && (!searched || pageNumber === '1');
    if (!folder || isHome) return;
    told.clear();
    searched = false;
    const params = { _action: 'getunread', _remote: '1', _mbox: folder, _page: pageNumber };
    await window.fetch(page(params)).catch(() => {});
  }

  return {
    page,
    async rest() {
      hold();
      if (running > 0) await new Promise<void>((resolve) => resting.push(resolve));
      await home;
    },
    ask: (action, params) =>
      get({ ...params, _action: action, _remote: '1' }, async (response) => {
        if (action === 'search') searched = true;
        const calls = readCalls(await execOf(response));
        if (calls.some(({ name }) => name === 'session_error')) throw new HostFailure('signed-out');
        return calls;
      }),
    part: ({ uid, mailbox }, part) =>
      get({ _action: 'get', _uid: uid, _mbox: mailbox, _part: part }, async (response) => {
        const type = response.headers.get('content-type') ?? '';
        if (!response.ok || !type.startsWith('text/')) {
          await response.body?.cancel();
          return undefined;
        }
        const text = decoded(await response.arrayBuffer(), type).slice(0, TEXT_LIMIT);
        if (/^rcmail\.set_env\(\{"task":"login"/m.test(text)) throw new HostFailure('signed-out');
        return { type, text };
      }),
    // Its head alone: the file itself is not asked for.
    fileName: ({ uid, mailbox }, part) =>
      get(
        { _action: 'get', _uid: uid, _mbox: mailbox, _part: part },
        async ({ ok, headers }) =>
          ok ? fileNameIn(headers.get('content-disposition') ?? '') : undefined,
        'HEAD',
      ),
  };
}

/** In the part's own character set: `Response.text()` takes everything for UTF-8. */
function decoded(bytes: ArrayBuffer, type: string): string {
  const charset = /charset="?([\w.:-]+)/i.exec(type)?.[1] ?? 'utf-8';
  return orElse(() => new TextDecoder(charset), new TextDecoder()).decode(bytes);
}

async function execOf(response: Response): Promise<string> {
  if (!response.ok) throw new HostFailure('unreachable');
  const answer: unknown = await response.json();
  const exec = typeof answer === 'object' && answer !== null && 'exec' in answer ? answer.exec : '';
  return typeof exec === 'string' ? exec : '';
}

/** The file's name in a `Content-Disposition` (RFC 6266); `''` where there is none. */
export function fileNameIn(disposition: string): string {
  const [, encoded] = /filename\*=utf-8''([^;]{1,1000})/i.exec(disposition) ?? [];
  const [, quoted, bare] =
    /filename="([^"]{1,500})"|filename=([^";]{1,500})/i.exec(disposition) ?? [];
  const plain = quoted ?? bare?.trim() ?? '';
  return encoded ? orElse(() => decodeURIComponent(encoded), plain) : plain;
}
