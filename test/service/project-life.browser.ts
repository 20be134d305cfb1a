import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ProjectView, ProposalView } from '@/lib/messaging/project-view';
import type { ThreadView } from '@/lib/messaging/views';
import { createWorld, type World } from './world';

let world: World;
let projectId: string;

beforeEach(async () => {
  world = await createWorld();
  const { clients } = await world.fromPage('projects', null);
  projectId = clients[0]?.projects[0]?.projectId ?? '';
});
afterEach(() => world.close());

const project = (): Promise<ProjectView> => world.fromPage('project', { projectId });
const id = () => world.newId();
const commitId = id;
const proposed = async () => (await project()).proposals.map(({ situation }) => situation);

async function move(stage: string) {
  const { rev } = (await project()).project;
  return world.fromPage('moveStage', { commitId: id(), projectId, rev, stage });
}

async function open(situation: string, changes = {}) {
  const askId = id();
  const ask = { commitId: id(), askId, projectId, situation, title: situation, items: [] };
  await world.fromPage('openAsk', { ...ask, due: '2026-11-27', ...changes });
  world.later(1000);
  return askId;
}

const close = (askId: string, outcome = 'done') =>
  world.fromPage('closeAsk', { commitId: id(), askId, outcome });

const take = ({ situation, title, owedBy, due }: ProposalView) => ({
  askId: id(),
  situation,
  title,
  owedBy,
  items: [],
  due,
});

async function asksOf(situation: string) {
  return (await project()).asks.filter((ask) => ask.situation === situation);
}

describe('a project and its stage', () => {
  it('is listed with its client, what is open and whose court the ball is in', async () => {
    const { clients } = await world.fromPage('projects', null);
    expect(clients).toMatchObject([
      { name: 'Acme', projects: [{ name: 'Portal', open: 1, overdue: 0, waits: { client: 0 } }] },
    ]);
  });

  it('proposes what is usual where it moves to, and takes the move back', async () => {
    const before = await world.tables();
    await move('kickoff');
    expect(await proposed()).toEqual([
      'requirements-signoff',
      'client-materials',
      'expectations',
      'communication-plan',
    ]);
    await world.undo();
    expect((await project()).project.stage).toBe('delivery');
    expect((await world.tables()).projects).toEqual(before.projects);
  });

  it('opens two proposals in one change, without a conversation, and takes both back', async () => {
    await move('kickoff');
    const asks = (await project()).proposals.slice(0, 2).map(take);
    await world.fromPage('openAsks', { commitId: id(), projectId, asks });
    expect(await proposed()).toEqual(['expectations', 'communication-plan']);
    expect(await asksOf('client-materials')).toMatchObject([{ title: 'Client materials' }]);
    await world.undo();
    expect(await asksOf('client-materials')).toEqual([]);
  });

  it('forgets a declined proposal until the project comes back to the stage', async () => {
    await move('acceptance');
    const key = 'communication-plan@acceptance';
    await world.fromPage('declineProposal', { commitId: id(), projectId, key });
    expect(await proposed()).toEqual([]);
    await move('closeout');
    await move('acceptance');
    expect(await proposed()).toEqual(['communication-plan']);
  });

  it('refuses a move that saw an older version', async () => {
    const { rev } = (await project()).project;
    await move('closeout');
    await expect(
      world.fromPage('moveStage', { commitId: id(), projectId, rev, stage: 'closed' }),
    ).rejects.toThrow('stale-revision');
  });
});

describe('an ask without a conversation', () => {
  it('stands beside every conversation of its project, and may be worked on there', async () => {
    const askId = await open('final-payment');
    const thread = await world.ask('thread', { nativeThreadId: 't1' });
    const asks = thread.ok ? (thread.value as ThreadView).link?.asks : [];
    expect(asks?.map((ask) => ask.id)).toContain(askId);
    const snooze = { commitId: id(), askId, until: '2026-12-01' };
    expect(await world.ask('snooze', snooze)).toMatchObject({ ok: true });
    const stranger = { host: 'mail.example', account: 'paul@elsewhere.example' };
    expect(await world.ask('snooze', { ...snooze, commitId: id() }, stranger)).toMatchObject({
      failure: { code: 'not-allowed' },
    });
  });

  it('is not opened by id from a mailbox', async () => {
    const ask = { askId: id(), projectId, situation: 'reply', title: 'Plan', items: [] };
    expect(await world.ask('openAsk', { commitId: id(), ...ask })).toMatchObject({
      failure: { code: 'not-allowed' },
    });
  });
});

describe('what follows', () => {
  it('opens the next update when one is done, in the same change', async () => {
    const { rev } = (await project()).project;
    const changes = { rhythm: 'weekly' };
    await world.fromPage('editProject', { commitId: id(), projectId, rev, changes });
    const askId = await open('progress-update');
    await close(askId);
    expect(await asksOf('progress-update')).toMatchObject([
      { state: expect.not.stringMatching('closed'), due: '2026-12-04' },
      { askId, state: 'closed' },
    ]);
    await world.undo();
    expect(await asksOf('progress-update')).toMatchObject([{ askId, due: '2026-11-27' }]);
  });

  it('ends the row when one is no longer needed, or the project is closed', async () => {
    await close(await open('progress-update'), 'dropped');
    expect(await asksOf('progress-update')).toHaveLength(1);
    const last = await open('check-in');
    await move('closed');
    await close(last);
    expect(await asksOf('check-in')).toHaveLength(1);
  });

  it('opens the next pulse when the client’s answer ends one', async () => {
    const askId = await open('pulse', { due: '2026-11-20' });
    await world.fromPage('answer', { commitId: commitId(), askId, answer: 'done' });
    expect(await asksOf('pulse')).toMatchObject([{ due: '2026-12-21' }, { state: 'closed' }]);
  });

  it('proposes the final payment once the client accepted', async () => {
    await close(world.askId);
    const found = (await project()).proposals;
    expect(found.slice(0, 2)).toMatchObject([
      { situation: 'final-payment', because: { kind: 'after', title: 'Accept the portal' } },
      { situation: 'support-terms' },
    ]);
    const thread = await world.ask('thread', { nativeThreadId: 't1' });
    const beside = thread.ok ? (thread.value as ThreadView).link?.proposedAsks : [];
    // What is usual at a stage that nobody chose is not said beside a mail.
    expect(beside?.map(({ situation }) => situation)).toEqual(['final-payment', 'support-terms']);
  });

  it('proposes fixes once the client did not accept, said in one change', async () => {
    const no = { answer: 'objection', reason: 'dissatisfied' };
    await world.fromPage('answer', { commitId: id(), askId: world.askId, ...no });
    expect(await world.view()).toMatchObject({ reason: 'dissatisfied', ball: 'us' });
    expect((await proposed())[0]).toBe('acceptance-fixes');
    await world.undo();
    expect(await world.view()).toMatchObject({ ball: 'client' });
    expect(await proposed()).not.toContain('acceptance-fixes');
  });

  it('reads the actions of minutes, and proposes those that are not open yet', async () => {
    const items = ['Anna: send the logo by 3 December', 'Lin: timetable'].map((text) => ({
      id: id(),
      text,
    }));
    await close(await open('meeting-minutes', { items }));
    const actions = async () => {
      const found = (await project()).proposals.find(({ because }) => because.kind === 'actions');
      return found?.actions;
    };
    expect(await actions()).toEqual([
      { who: 'Anna', owedBy: 'client', title: 'Send the logo', due: '2026-12-03' },
      { who: 'Lin', owedBy: 'us', title: 'Timetable' },
    ]);
    await open('reply', { title: 'Send the logo' });
    expect(await actions()).toMatchObject([{ title: 'Timetable' }]);
    await open('reply', { title: 'Timetable', owedBy: 'us' });
    expect(await actions()).toBeUndefined();
  });
});

describe('the minutes of a talk', () => {
  it('list the actions that were given once, and propose each of them when they went out', async () => {
    const askId = await open('meeting-minutes');
    const draft = (values: object) => world.fromPage('draft', { askId, language: 'en', values });
    const said = { heldOn: '2026-11-23', agreed: 'The plan stands' };
    expect((await draft(said)).optional).toContainEqual(
      expect.objectContaining({ name: 'actions', scope: 'items' }),
    );
    const thread = await world.ask('thread', { nativeThreadId: 't1' });
    const shown = thread.ok ? (thread.value as ThreadView).link?.asks : [];
    const rev = shown?.find((ask) => ask.id === askId)?.rev;
    const items = [{ id: id(), text: 'Anna: send the logo by 3 December' }];
    await world.fromPage('editAsk', { commitId: id(), askId, rev, items });
    const { text, optional } = await draft(said);
    expect(text).toContain('- Anna: send the logo by 3 December');
    expect(optional.map(({ name }) => name)).not.toContain('actions');
    const step = { askIds: [askId], stepId: 'meeting-minutes.minutes', variant: 'first' };
    await world.fromPage('logSent', { commitId: id(), askId, step, channel: 'mail', text });
    const { proposals } = await project();
    expect(proposals.find(({ because }) => because.kind === 'actions')?.actions).toMatchObject([
      { who: 'Anna', title: 'Send the logo', due: '2026-12-03' },
    ]);
  });
});

describe('what is known of a project', () => {
  const edit = async (changes: unknown) => {
    const { rev } = (await project()).project;
    return world.fromPage('editProject', { commitId: id(), projectId, rev, changes });
  };

  it('is changed field by field, and taken back', async () => {
    await edit({ name: 'Portal 2', code: 'AC-7', rhythm: 'monthly', values: { budget: '1' } });
    await edit({ code: '', rhythm: null, values: { budget: '  ', clause: '§ 9' } });
    const { project: now } = await project();
    expect(now).toMatchObject({ name: 'Portal 2', values: { clause: '§ 9' } });
    expect(Object.keys(now)).not.toEqual(expect.arrayContaining(['code', 'rhythm']));
    await world.undo();
    expect((await project()).project).toMatchObject({
      code: 'AC-7',
      rhythm: 'monthly',
      values: { budget: '1' },
    });
  });

  it('refuses a stale edit, and one that is no edit', async () => {
    const { rev } = (await project()).project;
    await edit({ name: 'Portal 2' });
    const stale = { commitId: id(), projectId, rev, changes: { name: 'Portal 3' } };
    await expect(world.fromPage('editProject', stale)).rejects.toThrow('stale-revision');
    await expect(edit({ name: ' ' })).rejects.toThrow('invalid-request');
    await expect(edit({ values: { 'x y': '1' } })).rejects.toThrow('invalid-request');
  });

  it('names the values that the next step of an open ask lacks', async () => {
    await open('final-payment', { due: '2026-11-30' });
    const needed = async () =>
      (await project()).fields.filter(({ neededBy }) => neededBy.length > 0);
    const amount = (await needed()).find(({ name }) => name === 'amount');
    expect(amount?.neededBy).toMatchObject([{ ask: 'final-payment' }]);
    await edit({ values: { amount: 'EUR 12,000' } });
    expect((await needed()).map(({ name }) => name)).not.toContain('amount');
  });
});

describe('the log of a project', () => {
  it('holds every contact, newest first, with the steps that it carried', async () => {
    world.later(86_400_000);
    await world.hear('We look at it');
    await world.write('m-9', 'acceptance.hand-over');
    const { entries, total } = await world.fromPage('projectLog', { projectId, limit: 2 });
    expect(total).toBe(3);
    expect(entries).toMatchObject([
      { direction: 'out', steps: [{ askTitle: 'Accept the portal' }] },
      { direction: 'in', excerpt: 'We look at it' },
    ]);
  });
});
