import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type InlineConfig, type Rollup } from 'vite';
import { chronoPaths } from '@/scripts/chrono-paths';
import { inboxSdkCut } from '@/scripts/inboxsdk-cut';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');

/** An extension with a page that shows one row and a worker that answers: what Chromium itself costs. */
export async function makeEmptyExtension(dir: string): Promise<void> {
  await mkdir(dir, { recursive: true });
  for (const file of ['popup.html', 'popup.js', 'worker.js']) {
    await cp(`${here}floor/${file}`, join(dir, file));
  }
  await writeManifest(dir, {
    name: 'Floor',
    permissions: ['storage'],
    action: { default_popup: 'popup.html' },
    background: { service_worker: 'worker.js' },
  });
}

/** InboxSDK with a trivial panel, cut as ours is, with our own script for the page's world. */
export async function makeBarePanel(dir: string, product: string): Promise<void> {
  await mkdir(dir, { recursive: true });
  await cp(join(product, 'content-scripts/gmail-page.js'), join(dir, 'page.js'));
  await writeFile(join(dir, 'panel.js'), await bundle('floor/panel.ts', { minify: true }));
  const matches = ['https://mail.google.com/*'];
  await writeManifest(dir, {
    name: 'Bare panel',
    content_scripts: [
      { matches, js: ['page.js'], run_at: 'document_end', world: 'MAIN' },
      { matches, js: ['panel.js'], run_at: 'document_end' },
    ],
  });
}

/** A file beside this one as one script, for an extension's page or content script. */
export async function bundle(
  file: string,
  options: { minify: boolean } = { minify: false },
): Promise<string> {
  const config: InlineConfig = {
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    plugins: [inboxSdkCut()],
    resolve: { alias: [{ find: '@', replacement: root }, chronoPaths] },
    build: {
      write: false,
      minify: options.minify,
      target: 'chrome122',
      lib: { entry: here + file, formats: ['iife'], name: 'bench' },
    },
  };
  const built = await build(config);
  const [output] = Array.isArray(built) ? built : [built as Rollup.RollupOutput];
  return (output as Rollup.RollupOutput).output[0].code;
}

async function writeManifest(dir: string, manifest: object): Promise<void> {
  const whole = { manifest_version: 3, version: '1.0', minimum_chrome_version: '122', ...manifest };
  await writeFile(join(dir, 'manifest.json'), JSON.stringify(whole));
}
