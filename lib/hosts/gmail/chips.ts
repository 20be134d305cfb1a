import type { HostChip } from '@/lib/hosts/host';
import { drawChip } from '@/lib/hosts/page/chip';
import { ROW_LABELS } from './selectors';

/** Sets the chips of one row, and again whenever Gmail draws the row anew. They are its own elements: the SDK's labels carry no attributes. */
export function createChips(row: HTMLElement, signal: AbortSignal): (chips: HostChip[]) => void {
  let shown: HTMLElement[] = [];
  let redraws: MutationObserver | undefined;

  const place = () => {
    const parent = placeIn(row);
    if (parent && shown.some((chip) => chip.parentElement !== parent)) parent.prepend(...shown);
  };
  const clear = () => {
    for (const chip of shown) chip.remove();
    shown = [];
    redraws?.disconnect();
    redraws = undefined;
  };
  signal.addEventListener('abort', clear);

  return (chips) => {
    clear();
    if (chips.length === 0 || signal.aborted) return;
    shown = chips.map((chip) => drawChip(chip, row.ownerDocument));
    redraws = new MutationObserver(place);
    redraws.observe(row, { childList: true, subtree: true });
    place();
  };
}

/** In the reading pane a row is two or three table rows. */
function placeIn(row: HTMLElement): Element | undefined {
  const parts: Element[] = [row];
  for (
    let next = row.nextElementSibling;
    next && !next.id && parts.length < 3;
    next = next.nextElementSibling
  ) {
    parts.push(next);
  }
  for (const selector of ROW_LABELS) {
    for (const part of parts) {
      const place = part.querySelector(selector);
      if (place) return place;
    }
  }
  return undefined;
}
