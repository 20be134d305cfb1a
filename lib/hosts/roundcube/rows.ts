import type { HostChip, HostRow } from '@/lib/hosts/host';
import { drawChip } from '@/lib/hosts/page/chip';
import { guarded, type Report } from '@/lib/hosts/page/guarded';
import type { MailHeaders } from './headers';
import { type Mails, placeOf } from './mails';
import { LIST, ROW, ROW_LINK, ROW_SUBJECT } from './selectors';
import type { Place } from './server';

/** A row must stay on screen so long before its headers are asked for: scrolling past asks nothing. */
const REST_MS = 150;

/** Rows that are on screen, each with the headers of its message. */
export function watchRows(
  document: Document,
  mails: Mails,
  report: Report,
  listen: (row: HostRow, signal: AbortSignal, headers: MailHeaders) => void,
): void {
  const list = document.querySelector(LIST);
  if (!list) return;
  const lives = new Map<Element, AbortController>();

  const leave = (row: Element) => {
    lives.get(row)?.abort();
    lives.delete(row);
  };
  const enter = guarded(report, async (row: Element) => {
    if (lives.has(row)) return;
    const life = new AbortController();
    lives.set(row, life);
    await new Promise((resolve) => setTimeout(resolve, REST_MS));
    const place = placeIn(row);
    if (!place || life.signal.aborted) return;
    const headers = await mails.headers(place);
    if (!headers || life.signal.aborted) return;
    const { rootId: nativeThreadId, subject } = headers;
    const setChips = createChips(row, life.signal);
    listen({ nativeThreadId, subject, setChips }, life.signal, headers);
  });

  const onScreen = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) (isIntersecting ? enter : leave)(target);
  });
  const watched = new Set<Element>();
  const look = () => {
    for (const row of watched) {
      if (row.isConnected) continue;
      watched.delete(row);
      onScreen.unobserve(row);
      leave(row);
    }
    for (const row of document.querySelectorAll(ROW)) {
      if (watched.has(row)) continue;
      watched.add(row);
      onScreen.observe(row);
    }
  };
  new MutationObserver(look).observe(list, { childList: true, subtree: true });
  look();
}

/** Where the message of a row lies, by the address of its link. */
export function placeIn(row: Element): Place | undefined {
  const link = row.querySelector(ROW_LINK)?.getAttribute('href');
  const params = new URLSearchParams(link?.split('?')[1]);
  const uid = params.get('_uid');
  return uid ? placeOf(uid, params.get('_mbox') ?? 'INBOX') : undefined;
}

/** Sets the chips of one row. Roundcube draws a row anew only as another element. */
export function createChips(row: Element, signal: AbortSignal): (chips: HostChip[]) => void {
  let shown: HTMLElement[] = [];
  const clear = () => {
    for (const chip of shown) chip.remove();
    shown = [];
  };
  signal.addEventListener('abort', clear);
  return (chips) => {
    clear();
    const link = row.querySelector(ROW_SUBJECT)?.querySelector(ROW_LINK);
    if (!link || signal.aborted) return;
    shown = chips.map((chip) => drawChip(chip, row.ownerDocument));
    link.before(...shown);
  };
}
