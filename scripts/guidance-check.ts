import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '');

/** Stops a build whose guidance cannot be worked with, and says why. */
export async function checkGuidance(): Promise<void> {
  const { module } = await runnerImport<typeof import('@/lib/guidance/built-in')>(
    `${root}/lib/guidance/built-in.ts`,
    { root, configFile: false, resolve: { alias: { '@': root } } },
  );
  const problems = module.builtInProblems();
  if (problems.length === 0) return;
  throw new Error(
    `${problems.length} problem(s) in the guidance:\n${problems.map((one) => `- ${one}`).join('\n')}`,
  );
}
