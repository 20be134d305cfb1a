import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';

/** Totals of everything that `npm test` runs; a check such as lint counts as one. */
const total = { passed: 0, failed: 0, skipped: 0 };
const reports = '.output/test';

rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

check('format, lint and layers', 'biome', ['check']);
check('types', 'tsc', ['--noEmit']);
check('types of the domain', 'tsc', ['-p', 'lib/domain']);
check('dead code', 'knip', []);
check('regular expressions', 'tsx', ['scripts/check-regexes.ts']);
vitest();
if (check('build', 'wxt', ['build'])) playwright();

const { passed, failed, skipped } = total;
console.log(`\n${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`);
process.exit(failed > 0 ? 1 : 0);

function check(name: string, command: string, args: string[]): boolean {
  const { status, stdout, stderr } = run(command, args, 'pipe');
  const ok = status === 0;
  console.log(`${ok ? '✓' : '✗'} ${name}`);
  if (!ok) console.log(`${stdout ?? ''}${stderr ?? ''}`);
  total[ok ? 'passed' : 'failed']++;
  return ok;
}

function vitest(): void {
  const file = `${reports}/vitest.json`;
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const { status } = run('vitest', args, 'inherit');
  const report = readReport<{
    numPassedTests: number;
    numFailedTests: number;
    numPendingTests: number;
  }>(file);
  total.passed += report?.numPassedTests ?? 0;
  total.skipped += report?.numPendingTests ?? 0;
  // A crash without a failed test is a failure all the same.
  total.failed += report?.numFailedTests || (status === 0 ? 0 : 1);
}

function playwright(): void {
  const file = `${reports}/playwright.json`;
  const { status } = run('playwright', ['test'], 'inherit', { PLAYWRIGHT_JSON_OUTPUT_NAME: file });
  const stats = readReport<{
    stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  }>(file)?.stats;
  total.passed += (stats?.expected ?? 0) + (stats?.flaky ?? 0);
  total.skipped += stats?.skipped ?? 0;
  total.failed += stats?.unexpected || (status === 0 ? 0 : 1);
}

function run(command: string, args: string[], stdio: 'pipe' | 'inherit', env = {}) {
  return spawnSync(command, args, {
    stdio: ['ignore', stdio, stdio],
    encoding: 'utf8',
    shell: process.platform === 'win32',
    env: { ...process.env, ...env },
  });
}

function readReport<T>(file: string): T | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as T;
  } catch {
    return undefined;
  }
}
