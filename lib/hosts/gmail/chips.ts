import type { HostChip } from '@/lib/hosts/host';
import { ROW_LABELS } from './selectors';

/** Ground and ink of each tone, at least 4.5:1 on each other, so that Gmail's light and dark themes do not matter. */
const COLOURS: Record<HostChip['tone'], [ground: string, ink: string]> = {
  overdue: ['#fce0dd', '#8c1d13'],
  due: ['#fdecc4', '#6a4300'],
  waiting: ['#dfeaf7', '#1c4a7d'],
  done: ['#dff1e3', '#1b5730'],
};

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
    shown = chips.map((chip) => draw(chip, row.ownerDocument));
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

function draw(chip: HostChip, document: Document): HTMLElement {
  const [ground, ink] = COLOURS[chip.tone];
  const element = document.createElement('span');
  element.dataset.testid = 'thread-chip';
  element.dataset.askId = chip.askId;
  element.dataset.state = chip.state;
  element.dir = 'auto';
  element.title = chip.text;
  element.textContent = chip.text;
  element.style.cssText = `all:initial;flex:none;display:inline-block;box-sizing:border-box;max-width:14em;margin-inline-end:6px;padding:0 8px;border-radius:9px;font:500 11px/18px system-ui,sans-serif;white-space:nowrap;overflow:hidden;text-overflow:ellipsis;vertical-align:middle;cursor:inherit;background:${ground};color:${ink}`;
  return element;
}
