import { type Pair, pause } from './browsers';
import type { Measured } from './figures';
import type { Probes } from './page-probes';

/** Chromium closes an IndexedDB two seconds after its last use. */
const DATABASE_CLOSES = 2300;
/** A worker that was just stopped is gone by then. */
const SETTLES = 300;

export interface Pairs {
  small: Pair;
  large: Pair;
}

/** Popups until their first row is painted, beside a popup that does nothing else; then the same without the worker's snapshot. */
export async function measurePopups(pairs: Pairs, runs: number): Promise<Measured[]> {
  const empty: number[] = [];
  const small: number[] = [];
  const large: number[] = [];
  for (let run = -2; run < runs; run++) {
    await stopBoth(pairs);
    const took = [
      await shownAfter(pairs.small, pairs.small.empty),
      await shownAfter(pairs.small, pairs.small.product),
      await shownAfter(pairs.large, pairs.large.product),
    ] as const;
    if (run < 0) continue;
    empty.push(took[0]);
    small.push(took[1]);
    large.push(took[2]);
  }
  const bare: number[] = [];
  const smallCold: number[] = [];
  const largeCold: number[] = [];
  // Half as often: no aim hangs on it, and each takes three seconds.
  for (let run = -1; run < runs / 2; run++) {
    await forgetSnapshots(pairs);
    const took = [
      await shownAfter(pairs.small, pairs.small.empty),
      await shownAfter(pairs.small, pairs.small.product),
      await shownAfter(pairs.large, pairs.large.product),
    ] as const;
    if (run < 0) continue;
    bare.push(took[0]);
    smallCold.push(took[1]);
    largeCold.push(took[2]);
  }
  const ms = { unit: 'ms' } as const;
  const popup = { name: 'empty popup', samples: empty };
  return [
    { ...ms, name: 'popup, 10,000 asks', samples: small, floor: popup, aim: { ratio: 2 } },
    {
      ...ms,
      name: 'popup, 100,000 asks',
      samples: large,
      floor: { name: 'popup, 10,000 asks', samples: small },
      aim: { ratio: 1.1 },
    },
    {
      ...ms,
      name: 'popup after a restart, 10,000 asks',
      samples: smallCold,
      floor: { name: 'empty popup', samples: bare },
    },
    {
      ...ms,
      name: 'popup after a restart, 100,000 asks',
      samples: largeCold,
      floor: { name: 'empty popup', samples: bare },
    },
  ];
}

async function stopBoth({ small, large }: Pairs): Promise<void> {
  await Promise.all([small.stopWorkers(), large.stopWorkers()]);
  await pause(SETTLES);
}

/** As after a restart of the browser: no snapshot, no worker, no open database. */
async function forgetSnapshots({ small, large }: Pairs): Promise<void> {
  for (const pair of [small, large]) {
    const page = await pair.context.newPage();
    await page.goto(pair.product.replace('popup.html', 'manifest.json'));
    await page.evaluate(() => chrome.storage.session.remove('today'));
    await page.close();
    await pair.stopWorkers();
  }
  await pause(DATABASE_CLOSES);
}

async function shownAfter(pair: Pair, address: string): Promise<number> {
  const page = await pair.context.newPage();
  await page.addInitScript({ content: pair.probes });
  await page.goto(address, { waitUntil: 'commit' });
  const took = await page.evaluate(() =>
    (globalThis as unknown as { probes: Probes }).probes.firstRow(),
  );
  await page.close();
  return took;
}
