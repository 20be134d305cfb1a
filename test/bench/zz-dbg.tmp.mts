import { mkdtempSync, rmSync } from 'node:fs';
import { pause, startPair } from '@/test/bench/browsers';
import { makeEmptyExtension } from '@/test/bench/extensions';

const temp = mkdtempSync('/tmp/bt/x-');
await makeEmptyExtension(temp + '/empty');
const pair = await startPair({
  temp,
  product: process.env.PRODUCT ?? '/tmp/out-bench/chrome-mv3',
  empty: temp + '/empty',
  name: 'dbg',
  ledger: { clients: 1000, asks: 10, closed: 0.5 },
});
const all: Record<string, number[]> = {};
try {
  const p = await pair.context.newPage();
  await p.goto(pair.product.replace('popup.html', 'manifest.json'));
  const e = await pair.context.newPage();
  await e.goto(pair.empty.replace('popup.html', 'manifest.json'));
  const go = async (name: string, page: any, type: string) => {
    const n = await page.evaluate(async (type: string) => {
      const t = performance.now();
      await (globalThis as any).chrome.runtime.sendMessage({
        id: 1,
        type,
        data: type === 'searchProjects' ? {} : null,
        timestamp: Date.now(),
      });
      return performance.now() - t;
    }, type);
    (all[name] ??= []).push(n);
  };
  for (let i = 0; i < 7; i++) {
    await pair.stopWorkers();
    await pause(2300);
    await go('empty', e, 'x');
    await pause(900);
    await go('no database', p, 'searchProjects');
    await pause(900);
    await pair.stopWorkers();
    await pause(2300);
    await go('lastChange', p, 'lastChange');
    await pause(50);
    await go('again', p, 'lastChange');
    await pause(1500);
    await pair.stopWorkers();
    await pause(300);
    await go('db open', p, 'lastChange');
    await pause(1500);
  }
} finally {
  await pair.browser.close();
  rmSync(temp, { recursive: true });
}
for (const [n, v] of Object.entries(all))
  console.log(
    n.padEnd(14),
    v
      .sort((a, b) => a - b)
      .map((x) => x.toFixed(0))
      .join(' '),
  );
