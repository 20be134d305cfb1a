type Child = Node | string | false | undefined;

/** `h('div.nH.bkK', { id: 'x' }, child)`: an element with classes, attributes and children. */
export function h<T extends HTMLElement = HTMLElement>(
  spec: string,
  attributes: Record<string, string | boolean | undefined> = {},
  ...children: Child[]
): T {
  const [tag = 'div', ...classes] = spec.split('.');
  const element = document.createElement(tag) as T;
  if (classes.length > 0) element.className = classes.join(' ');
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false)
      element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...children.filter((child) => child !== false && child !== undefined));
  return element;
}

/** `nest('table.GS tbody tr', child)`: one element within the other, the children in the innermost; the outermost is returned. */
export function nest(path: string, ...children: Child[]): HTMLElement {
  const specs = path.split(' ').reverse();
  let inner = children;
  for (const spec of specs) inner = [h(spec, {}, ...inner)];
  return inner[0] as HTMLElement;
}

/** Something that is pressed: by mouse, Enter or Space. */
export function button(spec: string, label: string, press: () => void, text?: string): HTMLElement {
  const element = h(
    spec,
    { role: 'button', tabindex: '0', 'aria-label': label, 'data-tooltip': label },
    text ?? '',
  );
  onPress(element, press);
  return element;
}

export function onPress(element: HTMLElement, press: () => void): void {
  element.addEventListener('click', press);
  element.addEventListener('keydown', (event) => {
    if (event.target !== element || !['Enter', ' '].includes(event.key)) return;
    event.preventDefault();
    press();
  });
}

let count = 0;

/** An id of Gmail's kind. */
export function freshId(): string {
  count += 1;
  return `:${count.toString(36)}`;
}

declare global {
  interface Window {
    trustedTypes?: {
      createPolicy(
        name: string,
        rules: { createHTML(html: string): string },
      ): {
        createHTML(html: string): string;
      };
    };
  }
}

const bodies = window.trustedTypes?.createPolicy('mail-bodies', { createHTML: (html) => html });

/** Puts HTML that the server sanitised into an element. */
export function setHtml(element: HTMLElement, html: string): void {
  element.innerHTML = bodies?.createHTML(html) ?? html;
}
