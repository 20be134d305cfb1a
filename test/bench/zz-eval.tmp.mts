import { mkdtempSync, rmSync } from 'node:fs';
import { launchBrowser } from '@/test/e2e/support/browser';

const temp = mkdtempSync('/tmp/bt/x-');
const browser = await launchBrowser({
  mailbox: { port: 9 },
  extensionDir: process.env.PRODUCT!,
  profileDir: temp,
});
const p = await browser.context.newPage();
await p.goto(`chrome-extension://${browser.extensionId}/manifest.json`);
const s = await browser.context.newCDPSession(p);
await s.send('ServiceWorker.enable');
for (let i = 0; i < 10; i++) {
  await s.send('ServiceWorker.stopAllWorkers');
  await new Promise((r) => setTimeout(r, 1000));
  const r: any = await p.evaluate(async () => {
    const t = performance.now();
    const r = await (globalThis as any).chrome.runtime.sendMessage({ type: 'probe' });
    return { total: performance.now() - t, ...r };
  });
  console.log(
    `total ${r.total.toFixed(0)} before-eval ${r.t0?.toFixed(0)} eval ${(r.t1 - r.t0).toFixed(0)} after ${(r.now - r.t1).toFixed(0)}`,
  );
}
await browser.close();
rmSync(temp, { recursive: true, force: true });
