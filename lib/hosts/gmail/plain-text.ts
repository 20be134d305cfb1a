import { IS_HTML } from './selectors';

/** Gmail's plain-text mode. */
export function isPlainText(composer: ParentNode): boolean {
  return composer.querySelector<HTMLInputElement>(IS_HTML)?.value === '0';
}
