import { join } from 'node:path';
import type { CDPSession, Page } from 'playwright-core';
import { loadMailbox } from '@/test/e2e/gmail/read-mail';
import { type Mailbox, startMailbox } from '@/test/e2e/gmail/server';
import { type Browser, launchBrowser } from '@/test/e2e/support/browser';
import { pause } from './browsers';
import { bundle } from './extensions';
import type { Measured } from './figures';
import type { Probes } from './page-probes';

const AFTER_LOAD = 2500;
const MAILS = 'test/fixtures/mail';

interface Sample {
  /** Processor time of the tab's process until load + 2.5 s, ms. */
  cpu: number;
  /** Both worlds' JavaScript heap after a collection, KiB. */
  heap: number;
  /** From the click on a row until the panel is there, and until it has its content, ms. */
  panel: number;
  content: number;
}

export interface GmailOptions {
  product: string;
  bare: string;
  temp: string;
  runs: number;
}

/** A Gmail tab with the product beside one with InboxSDK and a trivial panel. */
export async function measureGmail({
  product,
  bare,
  temp,
  runs,
}: GmailOptions): Promise<Measured[]> {
  const probes = await bundle('page-probes.ts');
  const mailbox = await startMailbox({ mails: await loadMailbox(MAILS, new Date()) });
  const ours = await launchBrowser({
    mailbox,
    extensionDir: product,
    profileDir: join(temp, 'gmail'),
  });
  const floor = await launchBrowser({
    mailbox,
    extensionDir: bare,
    profileDir: join(temp, 'gmail-bare'),
  });
  const samples: { ours: Sample[]; floor: Sample[] } = { ours: [], floor: [] };
  try {
    for (let run = -1; run < runs; run++) {
      const isFirst = run % 2 === 0;
      const taken = await samplesOf(isFirst ? [ours, floor] : [floor, ours], mailbox, probes);
      const [mine, bare] = isFirst ? taken : taken.toReversed();
      if (run < 0 || !mine || !bare) continue;
      samples.ours.push(mine);
      samples.floor.push(bare);
    }
  } finally {
    await Promise.all([ours.close(), floor.close()]);
    await mailbox.close();
  }
  const of = (who: keyof typeof samples, what: keyof Sample) =>
    samples[who].map((one) => one[what]);
  const row = (name: string, unit: Measured['unit'], what: keyof Sample): Measured => ({
    name,
    unit,
    samples: of('ours', what),
    floor: { name: 'bare InboxSDK panel', samples: of('floor', what) },
  });
  return [
    { ...row('Gmail tab, CPU until load + 2.5 s', 'ms', 'cpu'), aim: { extra: 40 } },
    { ...row('Gmail tab, JavaScript heap', 'KiB', 'heap'), aim: { extra: 400 } },
    row('panel is there', 'ms', 'panel'),
    { ...row('panel has its content', 'ms', 'content'), aim: { ratio: 1.5 } },
  ];
}

interface Tab {
  page: Page;
  session: CDPSession;
}

async function openTab({ context }: Browser): Promise<Tab> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable');
  await page.goto('https://mail.google.com/mail/u/0/', { waitUntil: 'load' });
  return { page, session };
}

/** Processor time of the tab's process since it began, ms; Chromium counts it in steps of 10. */
async function cpuOf(tab: Tab): Promise<number> {
  return (await metricOf(tab, 'ProcessTime')) * 1000;
}

async function metricOf({ session }: Tab, name: string): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find((one) => one.name === name)?.value ?? Number.NaN;
}

/** The two tabs wait at the same time, and are else measured one after the other. */
async function samplesOf(
  browsers: readonly Browser[],
  mailbox: Mailbox,
  probes: string,
): Promise<Sample[]> {
  const waiting: Promise<{ tab: Tab; cpu: number }>[] = [];
  for (const browser of browsers) {
    const tab = await openTab(browser);
    waiting.push(pause(AFTER_LOAD).then(async () => ({ tab, cpu: await cpuOf(tab) })));
  }
  const samples: Sample[] = [];
  for (const { tab, cpu } of await Promise.all(waiting)) {
    await tab.session.send('HeapProfiler.collectGarbage');
    const heap = (await metricOf(tab, 'JSHeapUsedSize')) / 1024;
    const thread = mailbox.threads()[1]?.legacyId ?? '';
    await tab.page.evaluate(probes);
    const took = await tab.page.evaluate(
      (id) => (globalThis as unknown as { probes: Probes }).probes.openThread(id),
      thread,
    );
    samples.push({ cpu, heap, ...took });
    await tab.page.close();
  }
  return samples;
}
