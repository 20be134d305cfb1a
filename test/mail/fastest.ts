/** Milliseconds of the fastest of five runs: what the code costs, not what else the machine does. */
export function fastest(run: () => void): number {
  const runs = Array.from({ length: 5 }, () => {
    const started = performance.now();
    run();
    return performance.now() - started;
  });
  return Math.min(...runs);
}
