/** What an InboxSDK view tells of its life. */
interface View {
  destroyed: boolean;
  on(event: 'destroy', listener: () => void): unknown;
}

/** Aborts when the view goes. */
export function lifetimeOf(view: View): AbortSignal {
  const life = new AbortController();
  if (view.destroyed) life.abort();
  else view.on('destroy', () => life.abort());
  return life.signal;
}
