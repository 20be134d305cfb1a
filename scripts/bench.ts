import { rmSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPair } from '@/test/bench/browsers';
import { makeBarePanel, makeEmptyExtension } from '@/test/bench/extensions';
import { figureOf, type Measured, tableOf } from '@/test/bench/figures';
import { measureGmail } from '@/test/bench/gmail';
import {
  measureHostile,
  scoreMail,
  type Understanding,
  understandingTable,
} from '@/test/bench/mail';
import { measurePopups } from '@/test/bench/popup';
import { type Size, sizesOf } from '@/test/bench/sizes';
import { measureSuggesting } from '@/test/bench/suggesting';
import { measureTone, scoreTones, type ToneRead, toneTable } from '@/test/bench/tone';
import { measureWorker } from '@/test/bench/worker';
import { extensionDir as product } from '@/test/e2e/support/extension';

const RUNS = Number(process.env.BENCH_RUNS ?? 20);
/** Measurements by name after `npm run bench --`; all of them without. */
const wanted = process.argv.slice(2);
const measured: Measured[] = [];
let understood: Understanding[] = [];
let tones: ToneRead[] = [];
const begun = Date.now();
const temp = await mkdtemp(join(tmpdir(), 'threadline-bench-'));

process.once('SIGINT', () => {
  rmSync(temp, { recursive: true, force: true, maxRetries: 5 });
  process.exit(130);
});

try {
  if (wants('suggesting')) measured.push(...(await told('suggestions', measureSuggesting())));
  if (wants('mail')) {
    understood = await told('understanding mail', scoreMail());
    measured.push(...measureHostile());
  }
  if (wants('tone')) {
    tones = scoreTones();
    measured.push(...measureTone());
  }
  if (wants('pages')) measured.push(...(await told('popup and worker', pages())));
  if (wants('gmail')) measured.push(...(await told('Gmail tab', gmail())));
} finally {
  await rm(temp, { recursive: true, force: true, maxRetries: 5 });
}

const figures = measured.map(figureOf);
const sizes = wants('sizes') ? await sizesOf(product) : [];
if (understood.length > 0) console.log(`\n${understandingTable(understood)}`);
if (tones.length > 0) console.log(`\n${toneTable(tones)}`);
console.log(`\n${tableOf(figures)}`);
if (sizes.length > 0) console.log(`\n${sizesTable(sizes)}`);
await mkdir('.output', { recursive: true });
await writeFile(
  '.output/bench.json',
  JSON.stringify({ runs: RUNS, figures, understood, tones, sizes }, null, 2),
);
console.log(`\n${((Date.now() - begun) / 60_000).toFixed(1)} min; figures in .output/bench.json`);

function wants(name: string): boolean {
  return wanted.length === 0 || wanted.includes(name);
}

async function told<T>(name: string, work: Promise<T>): Promise<T> {
  const start = Date.now();
  console.log(`Measuring: ${name}`);
  const result = await work;
  console.log(`  ${((Date.now() - start) / 1000).toFixed(0)} s`);
  return result;
}

async function pages(): Promise<Measured[]> {
  const empty = join(temp, 'empty');
  await makeEmptyExtension(empty);
  const common = { temp, product, empty };
  // Filled at the same time: one has the other core.
  const started = await Promise.allSettled([
    startPair({ ...common, name: '10,000', ledger: { clients: 1000, asks: 10, closed: 0.5 } }),
    startPair({ ...common, name: '100,000', ledger: { clients: 10_000, asks: 10, closed: 0.5 } }),
  ]);
  const pairs = started.flatMap((pair) => (pair.status === 'fulfilled' ? [pair.value] : []));
  try {
    const [small, large] = pairs;
    const failed = started.find((pair) => pair.status === 'rejected');
    if (!small || !large) throw failed?.reason;
    return [
      ...(await measurePopups({ small, large }, RUNS)),
      ...(await measureWorker(small, RUNS)),
    ];
  } finally {
    await Promise.all(pairs.map((pair) => pair.browser.close()));
  }
}

async function gmail(): Promise<Measured[]> {
  const bare = join(temp, 'bare');
  await makeBarePanel(bare, product);
  return measureGmail({ product, bare, temp, runs: RUNS });
}

function sizesTable(sizes: readonly Size[]): string {
  const kb = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`.padStart(10);
  return sizes
    .map(({ name, bytes, gzip }) => `${name.padEnd(24)}${kb(bytes)}${kb(gzip)} gz`)
    .join('\n');
}
