import { suggest } from '@/lib/domain/suggest';
import { defaultSettings } from '@/lib/service/messages';
import { createProjector, stateOf } from '@/lib/service/projector';
import type { Measured } from './figures';
import { inventClient } from './invent-ledger';
import { createRuleEngine, factsOf } from './rule-engine';

const RUNS = 20;
const CLIENTS = 1000;
const ASKS = 10;
const NOW = Date.UTC(2026, 9, 21, 3);

/** A suggestion beside a rule engine, and all asks of a large ledger computed anew. */
export async function measureSuggesting(): Promise<Measured[]> {
  const settings = defaultSettings({ timeZone: 'Asia/Shanghai', country: 'CN' });
  const histories = Array.from({ length: CLIENTS }, (_, number) =>
    inventClient({ number, asks: ASKS, now: NOW, closed: 0 }),
  );
  const inputs = histories.slice(0, 200).flatMap((history) => {
    const state = stateOf(history, settings, NOW);
    return [...state.asks.values()].map((ask) => state.inputOf(ask));
  });
  const facts = inputs.slice(0, 400).map(factsOf);
  const engine = createRuleEngine();
  const project = createProjector(settings);
  let kept = 0;

  const perCall = () => {
    for (const input of inputs) kept += suggest(input).reasons.length;
  };
  const alone = inputs.map(({ plan: _, ...input }) => ({ ...input, otherAsks: [] }));
  const perCallAlone = () => {
    for (const input of alone) kept += suggest(input).reasons.length;
  };
  const rules = async () => {
    for (const fact of facts) kept += (await engine.run(fact)).events.length;
  };
  // Each time a minute later, as at a new day: nothing of the moment before can be kept.
  let moment = NOW;
  const anew = () => {
    moment += 60_000;
    for (const history of histories) kept += project(history, moment).length;
  };

  const samples: Record<'suggest' | 'alone' | 'rules' | 'anew', number[]> = {
    suggest: [],
    alone: [],
    rules: [],
    anew: [],
  };
  for (let run = -3; run < RUNS; run++) {
    const took = {
      suggest: await timed(perCall, inputs.length),
      rules: await timed(rules, facts.length),
      alone: await timed(perCallAlone, alone.length),
      anew: await timed(anew, CLIENTS * ASKS),
    };
    if (run < 0) continue;
    for (const name of Object.keys(took) as (keyof typeof took)[]) samples[name].push(took[name]);
  }
  if (kept === 0) throw new Error('Nothing was suggested.');
  const floor = { name: 'json-rules-engine', samples: samples.rules };
  const aim = { ratio: 0.5, most: 10 };
  return [
    { name: 'suggest, per call', unit: 'µs', samples: samples.suggest, floor, aim },
    { name: 'suggest without its plan, per call', unit: 'µs', samples: samples.alone, floor },
    { name: '10,000 asks from their history, per ask', unit: 'µs', samples: samples.anew, floor },
  ];
}

/** Microseconds per call. */
async function timed(fn: () => void | Promise<void>, calls: number): Promise<number> {
  const begun = performance.now();
  await fn();
  return ((performance.now() - begun) * 1000) / calls;
}
