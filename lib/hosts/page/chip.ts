import type { HostChip } from '@/lib/hosts/host';

/** Ground and ink of each tone, at least 4.5:1 on each other, so that the webmail's light and dark themes do not matter. */
const COLOURS: Record<HostChip['tone'], [ground: string, ink: string]> = {
  overdue: ['#fce0dd', '#8c1d13'],
  due: ['#fdecc4', '#6a4300'],
  waiting: ['#dfeaf7', '#1c4a7d'],
  done: ['#dff1e3', '#1b5730'],
};

/** The label for a row of the list, untouched by the page's styles. */
export function drawChip(chip: HostChip, document: Document): HTMLElement {
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
