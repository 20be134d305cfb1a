const FOCUSABLE = ':is(a[href], button, input, select, textarea, summary):not([disabled])';

/** What had the focus, and where it stood: its place in everything around it, from the nearest up to the whole. */
interface Place {
  element: Element;
  testId: string | undefined;
  levels: { around: Element; index: number }[];
}

/**
 * A change may take away what had the focus: then what stands in its place gets it, else the whole (`whole`) of which it was a part.
 * Without it everybody who works by keyboard begins at the top again after each press; beside a mail the next key would be the webmail's.
 */
export function keepFocus(
  root: HTMLElement,
  signal: AbortSignal,
  whole: () => HTMLElement | null = () => root,
): void {
  let last: Place | null = null;
  const tree = root.getRootNode() as Document | ShadowRoot;
  const note = () => {
    const { activeElement } = tree;
    if (activeElement && root.contains(activeElement)) last = placeOf(activeElement, whole());
  };
  root.addEventListener('focusin', note, { signal });
  // The rows may have moved since it came here.
  root.addEventListener('keydown', note, { signal, capture: true });
  root.addEventListener(
    'focusout',
    () =>
      queueMicrotask(() => {
        // Left on purpose, by a click beside everything.
        if (last?.element.isConnected && !root.contains(tree.activeElement)) last = null;
      }),
    { signal },
  );
  const observer = new MutationObserver(() => {
    if (!last || last.element.checkVisibility()) return;
    if (!isNowhere() && tree.activeElement !== last.element) return;
    const lost = last;
    last = null;
    const next = successor(lost) ?? whole();
    if (next?.matches(FOCUSABLE)) next.focus();
    else focusWhole(next);
  });
  observer.observe(root, { childList: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect());
}

/** Nobody has the focus. It is asked of the page: to a panel's shadow root a reply that is being written is nothing as well. */
export function isNowhere(): boolean {
  return document.activeElement === null || document.activeElement === document.body;
}

/** Puts the focus on a whole page, panel or row, so that the next Tab goes to its first control. */
export function focusWhole(whole: HTMLElement | null): void {
  if (!whole) return;
  whole.tabIndex = -1;
  whole.focus();
}

function placeOf(element: Element, whole: Element | null): Place {
  const levels: Place['levels'] = [];
  const isInside = whole?.contains(element) ?? false;
  for (let child = element; isInside && child !== whole; ) {
    const around = child.parentElement as Element;
    levels.push({ around, index: [...around.children].indexOf(child) });
    child = around;
  }
  return { element, testId: (element as HTMLElement).dataset.testid, levels };
}

/** The same control of the next row, or the field that opened; else what is around it, for a second Enter must press nothing new. */
function successor({ element, testId, levels }: Place): HTMLElement | undefined {
  for (const { around, index } of levels) {
    const here = around.isConnected ? [...around.children] : [];
    const after = here.slice(index).flatMap(focusables);
    const before = here.slice(0, index).flatMap(focusables).reverse();
    const all = [...after, ...before];
    const same = all.find(({ dataset }) => testId && dataset.testid === testId);
    if (same) return same;
    const [next] = all;
    if (next) return isField(next) || isField(element) ? next : (around as HTMLElement);
  }
  return undefined;
}

function isField(element: Element): boolean {
  return element.matches('input, select, textarea');
}

function focusables(element: Element): HTMLElement[] {
  const all = [element, ...element.querySelectorAll(FOCUSABLE)] as HTMLElement[];
  return all.filter((one) => one.matches(FOCUSABLE) && one.checkVisibility());
}
