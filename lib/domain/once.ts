/** Calls `make` when the value is first asked for, and never again. For what a cold start must not pay. */
export function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
