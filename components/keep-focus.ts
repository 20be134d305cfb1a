const FOCUSABLE = ':is(a[href], button, input, select, textarea, summary):not([disabled])';

/** What had the focus, and where it stood: its place in everything around it, from the nearest up to the page. */
interface Place {
  element: Element;
  testId: string | undefined;
  levels: { around: Element; index: number }[];
}

/**
 * A change may take away what had the focus: then what stands in its place gets it, else the page that came instead.
 * Without it everybody who works by keyboard begins at the top again after each press.
 */
export function keepFocus(root: HTMLElement, signal: AbortSignal): void {
  let last: Place | null = null;
  const note = () => {
    const { activeElement } = document;
    if (activeElement && root.contains(activeElement)) last = placeOf(activeElement);
  };
  root.addEventListener('focusin', note, { signal });
  // The rows may have moved since it came here.
  root.addEventListener('keydown', note, { signal, capture: true });
  root.addEventListener(
    'focusout',
    () =>
      queueMicrotask(() => {
        // Left on purpose, by a click beside everything.
        if (last?.element.isConnected && isNowhere()) last = null;
      }),
    { signal },
  );
  const observer = new MutationObserver(() => {
    if (!last || last.element.checkVisibility()) return;
    if (!isNowhere() && document.activeElement !== last.element) return;
    const lost = last;
    last = null;
    (successor(lost) ?? page(root))?.focus();
  });
  observer.observe(root, { childList: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect());
}

/** Puts the focus on the page itself, so that the next Tab goes to its first control. */
export function focusPage(root: HTMLElement | null): void {
  if (root) page(root)?.focus();
}

function page(root: HTMLElement): HTMLElement | null {
  const main = root.querySelector('main');
  if (main) main.tabIndex = -1;
  return main;
}

function isNowhere(): boolean {
  return document.activeElement === null || document.activeElement === document.body;
}

function placeOf(element: Element): Place {
  const levels: Place['levels'] = [];
  let child = element;
  while (child.tagName !== 'MAIN' && child.parentElement) {
    const around = child.parentElement;
    levels.push({ around, index: [...around.children].indexOf(child) });
    child = around;
  }
  const isOnPage = child.tagName === 'MAIN';
  return {
    element,
    testId: (element as HTMLElement).dataset.testid,
    levels: isOnPage ? levels : [],
  };
}

function successor({ levels, testId }: Place): HTMLElement | undefined {
  for (const { around, index } of levels) {
    if (!around.isConnected) continue;
    const here = [...around.children];
    const after = here.slice(index).map(focusables);
    const before = here.slice(0, index).map((one) => focusables(one).reverse());
    for (const inside of [...after, ...before.reverse()]) {
      const next = inside.find(({ dataset }) => testId && dataset.testid === testId) ?? inside[0];
      if (next) return next;
    }
  }
  return undefined;
}

function focusables(element: Element): HTMLElement[] {
  const all = [element, ...element.querySelectorAll(FOCUSABLE)] as HTMLElement[];
  return all.filter((one) => one.matches(FOCUSABLE) && one.checkVisibility());
}
