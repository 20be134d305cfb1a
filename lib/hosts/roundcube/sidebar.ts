import type { HostMemory } from '@/lib/hosts/host';
import { DARK, LAYOUT } from './selectors';

/** The column beside the page's own, for one panel at a time. */
export interface Sidebar {
  show(element: HTMLElement, title: string, iconUrl: string, signal: AbortSignal): void;
}

/** Below this width the page needs all its room: the panel lies over it, behind a tab. Pixels. */
const NARROW = '(max-width: 1099px)';
const REMEMBERED = 'sidebar';
const DARK_GROUND = '#17191c';

// On the element itself, for the page's own rules come before those of a shadow root.
const PLACE =
  'all: initial; display: block; position: relative; flex: none; order: 99; height: 100%;';
const STYLE = `
  .column { display: flex; height: 100%; box-sizing: border-box; border-left: 1px solid #ced4da; background: #fff; color: #2c363a;
    font: 13px/1.4 system-ui, sans-serif; }
  :host([data-theme=dark]) .column { border-color: #4d6066; background: #17191c; color: #c5d1d3; }
  .panel { width: 320px; height: 100%; overflow: auto; background: inherit; }
  :host([data-closed]) .panel { display: none; }
  :host([data-narrow]:not([data-closed])) .panel { position: absolute; right: 100%; top: 0; z-index: 1000; border-left: 1px solid #ced4da;
    max-width: calc(100vw - 48px); box-shadow: -6px 0 18px rgb(0 0 0 / 18%); }
  button { all: unset; box-sizing: border-box; flex: none; display: flex; flex-direction: column; align-items: center; gap: 8px; width: 26px;
    padding: 10px 0; cursor: pointer; }
  button:hover { background: rgb(128 128 128 / 15%); }
  button:focus-visible { outline: 2px solid #37beff; outline-offset: -2px; }
  button span { writing-mode: vertical-rl; }
  img { width: 16px; height: 16px; }
  i { width: 7px; height: 7px; border: solid currentcolor; border-width: 0 1.5px 1.5px 0; rotate: 135deg; }
  :host(:not([data-closed])) i { rotate: -45deg; }
  :host(:not([data-closed])) button span { display: none; }
`;

/** Opens and closes by its tab and remembers that, apart for wide and narrow windows. */
export function createSidebar(window: Window, memory: HostMemory): Sidebar {
  const { document } = window;
  const narrow = window.matchMedia(NARROW);
  const closed = { wide: false, narrow: true };
  const remembered = memory.read(REMEMBERED).catch(() => ({}) as Record<string, string>);

  return {
    show(element, title, iconUrl, signal) {
      const layout = document.querySelector(LAYOUT);
      if (!layout || signal.aborted) return;
      const aside = document.createElement('aside');
      aside.setAttribute('aria-label', title);
      aside.style.cssText = PLACE;
      const tab = draw(aside, title, iconUrl);
      const width = () => (narrow.matches ? 'narrow' : 'wide');
      const apply = () => {
        const dark = document.querySelector(DARK) !== null;
        aside.dataset.theme = dark ? 'dark' : 'light';
        aside.style.background = dark ? DARK_GROUND : 'white';
        element.dataset.theme = aside.dataset.theme;
        aside.toggleAttribute('data-narrow', narrow.matches);
        aside.toggleAttribute('data-closed', closed[width()]);
        tab.setAttribute('aria-expanded', String(!closed[width()]));
      };
      tab.addEventListener('click', () => {
        closed[width()] = !closed[width()];
        apply();
        void memory.write(REMEMBERED, JSON.stringify(closed));
      });
      narrow.addEventListener('change', apply, { signal });
      const themes = new MutationObserver(apply);
      themes.observe(document.documentElement, { attributeFilter: ['class'] });
      aside.append(element);
      signal.addEventListener('abort', () => {
        themes.disconnect();
        aside.remove();
      });
      layout.append(aside);
      apply();
      void remembered.then((notes) => {
        Object.assign(closed, parsed(notes[REMEMBERED]));
        apply();
      });
    },
  };
}

function draw(aside: HTMLElement, title: string, iconUrl: string) {
  const { ownerDocument: document } = aside;
  const root = aside.attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  style.textContent = STYLE;
  const tab = document.createElement('button');
  tab.type = 'button';
  tab.title = title;
  tab.setAttribute('aria-label', title);
  const icon = document.createElement('img');
  icon.src = iconUrl;
  icon.alt = '';
  const words = document.createElement('span');
  words.textContent = title;
  tab.append(document.createElement('i'), icon, words);
  const panel = document.createElement('div');
  panel.className = 'panel';
  panel.append(document.createElement('slot'));
  const column = document.createElement('div');
  column.className = 'column';
  column.append(panel, tab);
  root.append(style, column);
  return tab;
}

function parsed(text: string | undefined): { wide?: boolean; narrow?: boolean } {
  try {
    return JSON.parse(text ?? '{}');
  } catch {
    return {};
  }
}
