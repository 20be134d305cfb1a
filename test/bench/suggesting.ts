import { setImmediate } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { planClient } from '@/lib/domain/plan';
import { projectAsk } from '@/lib/domain/projection';
import type { Settings } from '@/lib/domain/records';
import { suggest } from '@/lib/domain/suggest';
import { defaultSettings } from '@/lib/service/messages';
import { createProjector, stateOf } from '@/lib/service/projector';
import type { ClientHistory } from '@/lib/store/history';
import type { Measured } from './figures';
import { inventClient } from './invent-ledger';
import { createRuleEngine, factsOf } from './rule-engine';

const RUNS = 20;
const CLIENTS = 1000;
const ASKS = 20;
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

  const clients = histories.map((history) => {
    const state = stateOf(history, settings, NOW);
    return [...state.asks.values()].map((ask) => ({ ...state.inputOf(ask), otherAsks: [] }));
  });
  const again = () => {
    moment += 60_000;
    for (const inputs of clients) {
      const [first] = inputs;
      if (!first) continue;
      const plan = planClient({ ...first, now: moment, asks: inputs.map(({ ask }) => ask) });
      for (const input of inputs) kept += projectAsk({ ...input, now: moment, plan }).open;
    }
  };

  const samples: Record<'suggest' | 'alone' | 'rules' | 'again' | 'anew', number[]> = {
    suggest: [],
    again: [],
    alone: [],
    rules: [],
    anew: [],
  };
  for (let run = -3; run < RUNS; run++) {
    const took = {
      suggest: await timed(perCall, inputs.length),
      rules: await timed(rules, facts.length),
      alone: await timed(perCallAlone, alone.length),
      again: await timed(again, CLIENTS * ASKS),
      anew: await timed(anew, CLIENTS * ASKS),
    };
    if (run < 0) continue;
    for (const name of Object.keys(took) as (keyof typeof took)[]) samples[name].push(took[name]);
  }
  const memory = await heapOf(histories, settings);
  if (kept === 0) throw new Error('Nothing was suggested.');
  const floor = { name: 'json-rules-engine', samples: samples.rules };
  const aim = { ratio: 0.5, most: 10 };
  return [
    { name: 'suggest, per call', unit: 'µs', samples: samples.suggest, floor, aim },
    { name: 'suggest without its plan, per call', unit: 'µs', samples: samples.alone, floor },
    {
      name: '20,000 asks of 1,000 clients again, per ask',
      unit: 'µs',
      samples: samples.again,
      floor,
      aim: { ratio: 0.5, most: 20 },
    },
    { name: 'the same from their whole history', unit: 'µs', samples: samples.anew, floor },
    { name: 'their asks and suggestions in memory, per ask', unit: 'kB', samples: memory },
  ];
}

/** Kilobytes that the asks of all clients and what is suggested for them take at once, per ask. */
async function heapOf(histories: readonly ClientHistory[], settings: Settings): Promise<number[]> {
  const before = await heap();
  const states = histories.map((history) => stateOf(history, settings, NOW));
  const rows = states.flatMap((state) =>
    [...state.asks.values()].map((ask) => projectAsk(state.inputOf(ask))),
  );
  const after = await heap();
  return rows.length > 0 ? [(after - before) / 1000 / rows.length] : [];
}

/** The heap after what is not needed is gone, as far as the machine can be asked to. */
async function heap(): Promise<number> {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  for (let round = 0; round < 3; round++) {
    collect();
    await setImmediate();
  }
  return process.memoryUsage().heapUsed;
}

/** Microseconds per call. */
async function timed(fn: () => void | Promise<void>, calls: number): Promise<number> {
  const begun = performance.now();
  await fn();
  return ((performance.now() - begun) * 1000) / calls;
}
