import { fileURLToPath } from 'node:url';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { chromiumPath } from './scripts/chromium.ts';

const alias = { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '') };
const esbuild = { jsx: 'automatic', jsxImportSource: 'preact' } as const;

/** `unit`: pure code in Node. `browser`: what needs a real IndexedDB or DOM, in a real Chromium. */
export default defineConfig({
  test: {
    projects: [
      {
        resolve: { alias },
        esbuild,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['test/{domain,guidance,mail,messaging,i18n,service,hosts}/**/*.test.ts'],
        },
      },
      {
        resolve: { alias },
        esbuild,
        // Found late, they would reload a test that is running.
        optimizeDeps: {
          include: [
            'chrono-node',
            'dexie',
            'fast-check',
            'liquidjs',
            'postal-mime',
            'preact',
            'uuid',
            'zod',
          ],
        },
        test: {
          name: 'browser',
          include: [
            'test/{store,components}/**/*.test.{ts,tsx}',
            'test/{service,hosts}/**/*.browser.ts',
          ],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { executablePath: chromiumPath(), args: ['--no-sandbox'] },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
