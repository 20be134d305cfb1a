// `node test/e2e/gmail/look.mjs [extension folder]`: the stand-in in a window, until it is closed.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const { module } = await runnerImport(`${root}test/e2e/gmail/look.ts`, {
  root,
  configFile: false,
  resolve: { alias: { '@': root.replace(/\/$/, '') } },
});
await module.look(process.argv[2]);
process.exit(0);
