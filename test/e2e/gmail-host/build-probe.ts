import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { cutReports } from '@/scripts/inboxsdk-cut';

const root = fileURLToPath(new URL('../../../', import.meta.url)).replace(/\/$/, '');
const folder = `${root}/.output/probe`;
const sdk = createRequire(import.meta.url).resolve;
const matches = ['https://mail.google.com/*'];

/** Builds an extension that is InboxSDK and the Gmail adapter and nothing else; answers with its folder. */
export async function buildProbe(): Promise<string> {
  await mkdir(folder, { recursive: true });
  await bundle(`${root}/lib/hosts/gmail/claim-page.ts`, 'claim.js');
  await bundle(`${root}/test/e2e/gmail-host/probe.ts`, 'probe.js');
  await copyFile(sdk('@inboxsdk/core/pageWorld.js'), `${folder}/pageWorld.js`);
  const code = await readFile(sdk('@inboxsdk/core/inboxsdk.js'), 'utf8');
  await writeFile(`${folder}/inboxsdk.js`, cutReports(code));
  const scripts = [
    { matches, js: ['claim.js', 'pageWorld.js'], run_at: 'document_end', world: 'MAIN' },
    { matches, js: ['inboxsdk.js', 'probe.js'], run_at: 'document_end' },
  ];
  await writeFile(
    `${folder}/manifest.json`,
    JSON.stringify({ manifest_version: 3, name: 'probe', version: '1', content_scripts: scripts }),
  );
  return folder;
}

async function bundle(input: string, name: string): Promise<void> {
  await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    resolve: { alias: { '@': root } },
    build: {
      outDir: folder,
      emptyOutDir: false,
      minify: false,
      target: 'chrome122',
      rollupOptions: { input, output: { format: 'iife', entryFileNames: name } },
    },
  });
}
