/** What a notice in the page says and offers, in the user's language. */
export interface Notice {
  text: string;
  action: string;
  act: () => void;
  lang: string;
}

const STYLE = `
  [role='alert'] {
    position: fixed; inset: auto 24px 24px auto; z-index: 2147483647; box-sizing: border-box; max-width: min(360px, calc(100vw - 48px));
    padding: 14px 16px; border: 1px solid #c9ced6; border-radius: 10px; background: #fff; color: #1d2430;
    box-shadow: 0 6px 24px rgb(0 0 0 / 18%); font: 14px/1.5 system-ui, sans-serif;
  }
  p { margin: 0 0 10px; }
  button { padding: 5px 14px; border: 0; border-radius: 6px; background: #1f5fbf; color: #fff; font: inherit; cursor: pointer; }
  button:focus-visible { outline: 2px solid currentcolor; outline-offset: 2px; }
  @media (prefers-color-scheme: dark) {
    [role='alert'] { border-color: #4a5260; background: #23282f; color: #e8ebf0; }
    button { background: #8ab4f8; color: #12233d; }
  }
`;

/** Shows a notice in a corner of the page, untouched by its styles, until the signal aborts. */
export function showNotice(document: Document, notice: Notice, signal: AbortSignal): void {
  if (signal.aborted) return;
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  style.textContent = STYLE;
  const box = document.createElement('div');
  box.setAttribute('role', 'alert');
  box.lang = notice.lang;
  const text = document.createElement('p');
  text.textContent = notice.text;
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = notice.action;
  button.addEventListener('click', notice.act);
  box.append(text, button);
  root.append(style, box);
  document.body.append(host);
  signal.addEventListener('abort', () => host.remove());
}
