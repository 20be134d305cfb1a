import type { Page } from 'playwright-core';
import { type Pair, pause } from './browsers';
import type { Measured } from './figures';

/** Longer than an IndexedDB stays open after its last use. */
const ASLEEP = 2300;
/** A started worker does what it does by itself before the next one is asked. */
const SETTLES = 1000;

/** A question to a stopped worker until its answer, beside a worker that only answers. */
export async function measureWorker(pair: Pair, runs: number): Promise<Measured[]> {
  const product = await pair.context.newPage();
  await product.goto(pair.product.replace('popup.html', 'manifest.json'));
  const empty = await pair.context.newPage();
  await empty.goto(pair.empty.replace('popup.html', 'manifest.json'));
  const samples: { product: number[]; empty: number[] } = { product: [], empty: [] };
  for (let run = -2; run < runs; run++) {
    await pair.stopWorkers();
    await pause(ASLEEP);
    const first = run % 2 === 0;
    const before = first ? await answeredAfter(empty) : await answeredAfter(product);
    await pause(SETTLES);
    const after = first ? await answeredAfter(product) : await answeredAfter(empty);
    if (run < 0) continue;
    samples.empty.push(first ? before : after);
    samples.product.push(first ? after : before);
  }
  await product.close();
  await empty.close();
  return [
    {
      name: 'stopped worker until its answer, 10,000 asks',
      unit: 'ms',
      samples: samples.product,
      floor: { name: 'empty worker', samples: samples.empty },
      aim: { ratio: 2.5 },
    },
  ];
}

function answeredAfter(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const message = { id: 1, type: 'lastChange', data: null, timestamp: Date.now() };
    const begun = performance.now();
    const reply = await chrome.runtime.sendMessage(message);
    const took = performance.now() - begun;
    if (!(reply?.res?.ok ?? reply?.ok)) throw new Error(`No answer: ${JSON.stringify(reply)}`);
    return took;
  });
}
