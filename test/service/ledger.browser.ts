import { v7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import type { ContractDatesView, EvidenceView } from '@/lib/messaging/evidence-view';
import type { LogView, ReportsView } from '@/lib/messaging/reports-view';
import type { ThreadView } from '@/lib/messaging/views';
import { createWorld, type World } from './world';

const DAY = 86_400_000;

async function told<T>(reply: ReturnType<World['ask']>): Promise<T> {
  const said = await reply;
  if (!said.ok) throw new Error(JSON.stringify(said.failure));
  return said.value as T;
}

const dates = (world: World) =>
  told<ContractDatesView>(world.ask('contractDates', { askId: world.askId }));
const evidence = (world: World, at?: number) =>
  told<EvidenceView>(world.ask('evidence', { askId: world.askId, ...(at && { at }) }));

async function remember(world: World, values: Record<string, string>) {
  const view = await told<ThreadView>(world.ask('thread', { nativeThreadId: 't1' }));
  const projectId = view.link?.project.id;
  await told(world.ask('rememberValues', { commitId: v7(), projectId, values }));
}

describe('contract dates', () => {
  it('say what has to be known, by its name', async () => {
    const world = await createWorld();
    const view = await dates(world);
    expect(view.dates).toMatchObject([
      { name: 'acceptance-ends', missing: ['acceptancePeriod', 'deliveredOn'] },
      {
        name: 'deemed-acceptance',
        missing: ['acceptancePeriod', 'deliveredOn', 'clause'],
      },
    ]);
    expect(view.labels.acceptancePeriod?.en).toBe('Acceptance period');
    world.close();
  });

  it('are read from the words of the project', async () => {
    const world = await createWorld();
    await remember(world, {
      acceptancePeriod: '十个工作日',
      deliveredOn: '2026-12-18',
      clause: '§ 7.2: without written defects within 10 working days it is deemed accepted',
    });
    expect((await dates(world)).dates).toMatchObject([
      { name: 'acceptance-ends', day: '2027-01-05' },
      { name: 'deemed-acceptance', day: '2027-01-06' },
    ]);
    world.close();
  });

  it('are not guessed from a clause that counts otherwise', async () => {
    const world = await createWorld();
    const clause = 'Deemed accepted 5 days after a second written reminder';
    const words = { acceptancePeriod: '10 working days', deliveredOn: '2026-12-18', clause };
    await remember(world, words);
    expect((await dates(world)).dates).toMatchObject([
      { day: '2027-01-05' },
      { unreadable: ['clause'] },
    ]);
    await remember(world, { acceptancePeriod: '5-10 days', deliveredOn: 'soon' });
    expect((await dates(world)).dates[0]).toMatchObject({
      unreadable: ['acceptancePeriod', 'deliveredOn'],
    });
    world.close();
  });
});

describe('the evidence pack', () => {
  it('tells what the ledger holds, and what it held at an earlier moment', async () => {
    const world = await createWorld();
    await world.write('out-1', 'acceptance.reminder');
    const before = (await evidence(world)).now;
    world.later(3 * DAY);
    await world.hear('We have a question');
    await told(
      world.ask('answer', {
        commitId: v7(),
        askId: world.askId,
        answer: 'promised',
        promisedFor: '2026-11-30',
      }),
    );
    world.later(6 * DAY);
    const kinds = (view: EvidenceView) => view.chronology.map(({ kind }) => kind);
    const now = await evidence(world);
    expect(kinds(now)).toEqual([
      'heard',
      'asked',
      'reminded',
      'silence',
      'heard',
      'promised',
      'promise-broken',
      'silence',
    ]);
    expect(now.stepLabels['acceptance.reminder']?.en).toBe('Friendly reminder');
    expect(now.ask).toMatchObject({ due: '2026-12-04', overdueDays: 0 });
    expect(now.client).toMatchObject({ name: 'Acme', language: 'en', country: 'DE' });
    const then = await evidence(world, before);
    expect(kinds(then)).toEqual(['heard', 'asked', 'reminded']);
    expect(then.delay.client).toBe(0);
    expect(now.delay.client).toBeGreaterThan(5);
    world.close();
  });

  it('refuses an ask that was not yet opened, and one of another mailbox', async () => {
    const world = await createWorld();
    const past = world.ask('evidence', { askId: world.askId, at: 1 });
    expect(await past).toMatchObject({ ok: false, failure: { code: 'not-found' } });
    const stranger = { host: 'mail.example', account: 'eve@elsewhere.example' };
    for (const command of ['openEvidence', 'contractDates'] as const) {
      const reply = await world.ask(command, { askId: world.askId }, stranger);
      expect(reply).toMatchObject({ ok: false, failure: { code: 'not-allowed' } });
      expect(await world.ask(command, { askId: world.askId })).toMatchObject({ ok: true });
    }
    expect(await world.ask('openEvidence', { askId: v7() })).toMatchObject({ ok: false });
    world.close();
  });
});

describe('the log', () => {
  it('lists contacts of all projects, newest first, and filters them', async () => {
    const world = await createWorld();
    world.later(1000);
    await world.write('out-1', 'acceptance.reminder');
    const all = await told<LogView>(world.ask('log', { limit: 100 }));
    expect(all.total).toBe(2);
    expect(all.entries[0]).toMatchObject({
      direction: 'out',
      clientName: 'Acme',
      projectName: 'Portal',
      steps: [{ askTitle: 'Accept the portal', label: { en: 'Friendly reminder' } }],
    });
    const [client] = all.clients;
    expect(client?.projects).toMatchObject([{ name: 'Portal' }]);
    const found = async (query: object) =>
      (await told<LogView>(world.ask('log', { limit: 100, ...query }))).total;
    expect(await found({ text: 'ANNA@ACME' })).toBe(1);
    expect(await found({ text: 'nobody' })).toBe(0);
    expect(await found({ clientId: client?.id, projectId: client?.projects[0]?.id })).toBe(2);
    expect(await found({ clientId: v7() })).toBe(0);
    const first = await told<LogView>(world.ask('log', { limit: 1 }));
    expect(first).toMatchObject({ total: 2, entries: [{ direction: 'out' }] });
    world.close();
  });
});

describe('the reports', () => {
  it('count days, promises and answers within a range', async () => {
    const world = await createWorld();
    await world.write('out-1', 'acceptance.reminder');
    world.later(2 * DAY);
    await world.hear('On Friday');
    await told(
      world.ask('answer', {
        commitId: v7(),
        askId: world.askId,
        answer: 'promised',
        promisedFor: '2026-11-27',
      }),
    );
    world.later(7 * DAY);
    const report = await told<ReportsView>(world.ask('reports', {}));
    expect(report).toMatchObject({
      to: '2026-12-02',
      clients: [
        {
          name: 'Acme',
          delay: { client: 7, us: 0, late: { client: 0 } },
          promises: { kept: 0, broken: 1, open: 0 },
          answers: { client: { count: 1, median: 2, longest: 2 }, us: { count: 1, median: 0 } },
          projects: [{ name: 'Portal', asks: 1 }],
        },
      ],
    });
    const range = { from: '2026-11-23', to: '2026-11-26' };
    expect(await told<ReportsView>(world.ask('reports', range))).toMatchObject({
      ...range,
      clients: [{ delay: { client: 3 }, promises: { broken: 0, open: 1 } }],
    });
    const early = { from: '2026-11-01', to: '2026-11-02' };
    expect((await told<ReportsView>(world.ask('reports', early))).clients).toEqual([]);
    world.close();
  });
});
