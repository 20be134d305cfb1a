import type { ThreadView } from '@inboxsdk/core';
import { SDK_SIDEBAR } from './selectors';

/** Puts an element into the SDK's side panel, on Gmail's own ground: the SDK paints its panels white, also in a dark Gmail. */
export function addPanel(
  view: ThreadView,
  element: HTMLElement,
  title: string,
  iconUrl: string,
): void {
  view.addSidebarContentPanel({
    el: element,
    title,
    iconUrl,
    id: 'threadline',
    hideTitleBar: true,
  });
  requestAnimationFrame(() => {
    const end = element.closest(SDK_SIDEBAR);
    for (let at = element.parentElement; at && at !== end; at = at.parentElement) {
      const { backgroundColor, overflowY } = getComputedStyle(at);
      if (backgroundColor !== TRANSPARENT) at.style.setProperty('background', 'transparent');
      // Cuts off as before, but lets what is sticky in the panel stick to Gmail's own scroll container.
      if (overflowY === 'hidden') at.style.setProperty('overflow', 'clip');
    }
  });
}

const TRANSPARENT = 'rgba(0, 0, 0, 0)';
