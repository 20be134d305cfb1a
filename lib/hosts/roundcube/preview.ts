import { type Env, readEnv } from './env';
import { PREVIEW } from './selectors';

/** Tells of each page that the frame beside the list shows; `env` is undefined where it shows no message. The signal aborts with the next page. */
export function watchPreview(
  document: Document,
  listen: (env: Env | undefined, signal: AbortSignal) => void,
): void {
  const frame = document.querySelector<HTMLIFrameElement>(PREVIEW);
  if (!frame) return;
  let life = new AbortController();
  const look = () => {
    life.abort();
    life = new AbortController();
    const shown = frame.contentDocument;
    const env = shown ? readEnv(shown) : undefined;
    listen(env?.uid ? env : undefined, life.signal);
  };
  frame.addEventListener('load', look);
  look();
}
