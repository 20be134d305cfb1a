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
