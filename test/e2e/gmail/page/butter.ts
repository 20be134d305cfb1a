import { button, h } from './dom';
import { words } from './strings';

let timer = 0;

/** Shows a line at the bottom for some seconds, with something to press. */
export function butter(text: string, action?: { label: string; ms: number; press(): void }): void {
  const bar = document.querySelector<HTMLElement>('.b8');
  const line = bar?.querySelector('.vh');
  if (!bar || !line) return;
  const hide = (): void => bar.classList.remove('shown');
  const press = (): void => {
    hide();
    action?.press();
  };
  line.replaceChildren(
    h('span.bAq', {}, text),
    ...(action ? [button('span.ag.a8k', action.label, press, action.label)] : []),
  );
  bar.classList.add('shown');
  clearTimeout(timer);
  timer = window.setTimeout(hide, action?.ms ?? 4000);
}

/** Says why a mail cannot be sent. */
export function refuse(text: string): void {
  const dialog = h('div.Kj-JD', { role: 'alertdialog' }, h('p', {}, text));
  dialog.append(button('button', words.ok, () => dialog.remove(), words.ok));
  document.body.append(dialog);
}
