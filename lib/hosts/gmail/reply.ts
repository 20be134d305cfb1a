import { REPLY } from './selectors';

/** Presses Gmail's own way to answer the last message. Throws where the page shows none. */
export function pressReply(thread: ParentNode): void {
  for (const selector of REPLY) {
    const shown = [...thread.querySelectorAll<HTMLElement>(selector)].filter((one) =>
      one.checkVisibility(),
    );
    const last = shown.at(-1);
    if (!last) continue;
    press(last);
    return;
  }
  throw new Error('Gmail shows no way to answer this conversation');
}

/** Gmail's buttons act on the press or the release rather than on the click. */
function press(element: HTMLElement): void {
  for (const type of ['mousedown', 'mouseup', 'click']) {
    element.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true, button: 0 }));
  }
}
