import { DRAFT_ID, MESSAGE_ID, THREAD_ID } from './selectors';

/** Gmail's short (legacy, hexadecimal) form of an id, which its addresses and rows use; undefined where the value is none. */
export function shortId(value: string | null | undefined): string | undefined {
  const bare = value?.replace('#', '') ?? '';
  if (/^[0-9a-f]{6,20}$/.test(bare)) return bare;
  const long = /^(?:thread|msg)-f:(\d{6,20})$/.exec(bare)?.[1];
  return long && BigInt(long).toString(16);
}

/** Id of the conversation that this element shows. Gmail sometimes writes the word `undefined` there (since 2025-11). */
export function threadIdIn(element: ParentNode): string | undefined {
  return firstId(element, THREAD_ID, [
    'data-legacy-thread-id',
    'data-thread-perm-id',
    'data-thread-id',
  ]);
}

export function messageIdIn(element: Element): string | undefined {
  return firstId(element, MESSAGE_ID, ['data-legacy-message-id', 'data-message-id']);
}

/** Gmail's id of the draft that this compose window holds; undefined before it has one. */
export function draftIdIn(element: ParentNode): string | undefined {
  const value = element.querySelector<HTMLInputElement>(DRAFT_ID)?.value ?? '';
  const id = value.replace('#', '').replace('msg-a:', '');
  return /^(|undefined|null)$/.test(id) ? undefined : id;
}

function firstId(root: ParentNode, selector: string, attributes: string[]): string | undefined {
  const carriers = [...root.querySelectorAll(selector)];
  if (root instanceof Element && root.matches(selector)) carriers.unshift(root);
  for (const attribute of attributes) {
    for (const carrier of carriers) {
      const id = shortId(carrier.getAttribute(attribute));
      if (id) return id;
    }
  }
  return undefined;
}
