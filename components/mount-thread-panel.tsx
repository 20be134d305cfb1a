import { render } from 'preact';
import { once } from '@/lib/domain/once';
import css from './panel.css?inline';
import type { PanelPort } from './panel-port';
import { ThreadPanel } from './thread-panel';

/** Shared by all panels of a page. */
const sheet = once(() => {
  const made = new CSSStyleSheet();
  made.replaceSync(css);
  return made;
});

const KEYS = ['keydown', 'keypress', 'keyup'] as const;

/** Draws the panel into an open shadow root of `element`, untouched by the page's styles. Returns what takes it away. */
export function mountThreadPanel(
  element: HTMLElement,
  port: PanelPort,
  look: { theme?: 'light' | 'dark' | 'around' } = {},
): () => void {
  const root = element.shadowRoot ?? element.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [sheet()];
  const { theme = 'around' } = look;
  if (theme !== 'around') element.dataset.theme = theme;
  // The element may be put into the page after this call, so its surroundings are looked at a frame later.
  const frame = requestAnimationFrame(() => {
    if (theme === 'around') element.dataset.theme = themeAround(element);
  });
  // The webmail must not take what is typed here for its own shortcuts.
  const keep = (event: Event) => event.stopPropagation();
  for (const key of KEYS) root.addEventListener(key, keep);
  render(<ThreadPanel port={port} />, root);
  return () => {
    cancelAnimationFrame(frame);
    for (const key of KEYS) root.removeEventListener(key, keep);
    render(null, root);
  };
}

/** Whether the page is light or dark where the element stands: webmails have themes of their own, whatever the system says. */
function themeAround(element: Element): 'light' | 'dark' {
  for (let at = element.parentElement; at; at = at.parentElement) {
    const [r = 0, g = 0, b = 0, alpha = 1] = (
      getComputedStyle(at).backgroundColor.match(/[\d.]+/g) ?? []
    ).map(Number);
    if (alpha > 0.5) return 0.299 * r + 0.587 * g + 0.114 * b < 128 ? 'dark' : 'light';
  }
  return 'light';
}
