import type { Id, Language, ThreadLink } from '@/lib/domain/records';
import type { Instant } from '@/lib/domain/time';
import type { Answer, Ask, Command, Failure, Reply } from '@/lib/messaging/protocol';
import type { TodayView } from '@/lib/messaging/views';
import { StoreError } from '@/lib/store/errors';
import type { Reads } from '@/lib/store/reads/reads';
import type { Healing, Store } from '@/lib/store/store';
import { byItself, type Change, changes } from './changes';
import { defaultSettings } from './messages';
import type { Place } from './place';
import { type Questions, questions } from './questions';
import { parseRequest } from './requests';
import { checkReach, type Mailbox, Refusal, type Scene, type UseCase } from './scene';
import { planUndo } from './undo';
import { todayView } from './views/today-view';

/** What the surroundings give: storage, a clock, ids, and where the browser thinks it is. */
export interface FollowUpsDeps {
  store: Store;
  now: () => Instant;
  newId: () => Id;
  place: Place;
  /** Called after each change and after time changed something, with the clients concerned. */
  onChanged: (clientIds: Id[]) => void;
}

/** The product without a browser around it: every command of the protocol, in one place. */
export interface FollowUps {
  /** Parses and carries out one request. Never rejects: what goes wrong is a failure that the user can read. */
  handle<C extends Command>(command: C, ask: unknown, mailbox?: Mailbox): Promise<Reply<Answer<C>>>;
  open(): Promise<Healing>;
  /** Computes anew what time has changed, at most `limit` clients. Resolves to whether more is left. */
  refresh(limit: number): Promise<boolean>;
  today(search?: string): Promise<TodayView>;
  /** First instant after now at which something becomes due or overdue. */
  nextMoment(): Promise<Instant | undefined>;
  language(): Promise<Language>;
  /** Where a tied conversation is found. */
  thread(threadId: Id): Promise<ThreadLink | undefined>;
}

export function createFollowUps(deps: FollowUpsDeps): FollowUps {
  const { store, now, newId, place } = deps;

  const scene = async (reads: Reads, mailbox: Mailbox | undefined): Promise<Scene> => ({
    reads,
    mailbox,
    newId,
    at: now(),
    settings: (await reads.settings()) ?? defaultSettings(place),
  });

  async function change(name: Change | 'undo', ask: { commitId: Id }, mailbox?: Mailbox) {
    const committed = await store.commit(ask.commitId, async (reads) => {
      if (name === 'undo') return planUndo(reads, (ask as Ask<'undo'>).undoes, now());
      const at = await scene(reads, mailbox);
      if (isAboutAsk(ask)) await checkReach(at, ask.askId);
      const useCase = changes[name] as UseCase<typeof ask>;
      const entries = await useCase(at, ask);
      return { verb: name, at: at.at, undoable: !byItself.has(name), entries };
    });
    if (committed.clientIds.length > 0) deps.onChanged(committed.clientIds);
    // Not awaited: a worker that ends before goes on with it when it starts again.
    if (committed.behind) void catchUp().catch(() => {});
  }

  /** What a large change left behind, portion by portion; other changes have their turn in between. */
  async function catchUp(): Promise<void> {
    for (let behind = true; behind; ) {
      const done = await store.catchUp();
      behind = done.behind;
      if (done.clientIds.length > 0) deps.onChanged(done.clientIds);
    }
  }

  async function carryOut(command: Command, ask: unknown, mailbox?: Mailbox): Promise<unknown> {
    if (command in changes || command === 'undo') {
      await change(command as Change | 'undo', ask as { commitId: Id }, mailbox);
    }
    if (command === 'today') return followUps.today((ask as Ask<'today'>).search);
    const question = questions[command as keyof Questions];
    if (!question) return null;
    return store.read(async (reads) => {
      const at = await scene(reads, mailbox);
      if (isAboutAsk(ask)) await checkReach(at, ask.askId);
      return (question as (scene: Scene, ask: unknown, place: unknown) => unknown)(at, ask, place);
    });
  }

  const followUps: FollowUps = {
    async handle<C extends Command>(command: C, ask: unknown, mailbox?: Mailbox) {
      const parsed = parseRequest(command, ask);
      if (!parsed.ok)
        return refused({ code: 'invalid-request', values: { problem: parsed.problem } });
      try {
        const value = (await carryOut(command, parsed.ask, mailbox)) as Answer<C>;
        return { ok: true, value };
      } catch (error) {
        return refused(failureOf(error));
      }
    },
    open: () => store.open(),
    async refresh(limit) {
      await catchUp();
      const stale = await store.read((reads) => reads.rowsToRevisit(now(), limit));
      const clientIds = [...new Set(stale.map((row) => row.clientId))];
      if (clientIds.length > 0) {
        await store.reproject(clientIds);
        deps.onChanged(clientIds);
      }
      return stale.length === limit;
    },
    async today(search) {
      const { lost } = await store.open();
      const read = async (reads: Reads) => todayView(await scene(reads, undefined), place, search);
      return { ...(await store.read(read)), lost };
    },
    nextMoment: () => store.read((reads) => reads.nextRevisitAt()),
    language: async () => {
      const settings = await store.read((reads) => reads.settings());
      const choice = settings?.uiLanguage ?? 'auto';
      return choice === 'auto' ? place.language : choice;
    },
    thread: (threadId) => store.read((reads) => reads.record('threads', threadId)),
  };
  return followUps;
}

function isAboutAsk(ask: unknown): ask is { askId: Id } {
  return typeof ask === 'object' && ask !== null && 'askId' in ask && ask.askId !== undefined;
}

function failureOf(error: unknown): Failure {
  if (error instanceof Refusal) return { code: error.code, values: error.values };
  if (error instanceof StoreError) return { code: error.code, values: {} };
  return { code: 'unexpected', values: { problem: String(error).slice(0, 300) } };
}

function refused(failure: Failure): { ok: false; failure: Failure } {
  return { ok: false, failure };
}
