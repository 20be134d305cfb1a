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

/** Told of what went wrong; nothing that fails here may break the page or a neighbour. */
export type Report = (error: unknown) => void;

/** The same function with its failures, also later ones, told instead of thrown. */
export function guarded<A extends unknown[]>(
  report: Report,
  handle: (...given: A) => unknown,
): (...given: A) => void {
  return (...given) => {
    try {
      Promise.resolve(handle(...given)).catch(report);
    } catch (error) {
      report(error);
    }
  };
}

/** The value, or a substitute where the page is not as expected. */
export function orElse<T>(read: () => T, substitute: T): T {
  try {
    return read();
  } catch {
    return substitute;
  }
}
