import { browser } from 'wxt/browser';
import { type DueStep, dueNotification } from '@/lib/i18n/notification';
import type { TodayAsk, TodayView } from '@/lib/messaging/views';
import type { FollowUps } from '@/lib/service/follow-ups';

const ALARM = 'next-due';
const SNAPSHOT = 'today';
/** Asks of each list in the snapshot. */
const SNAPSHOT_ASKS = 30;
const TOLD = 'told-until';
/** Clients computed anew in one go, so that questions get their turn in between. */
const PORTION = 200;
/** Changes that follow each other closely are shown once. */
const GATHER_MS = 150;

/** Keeps what is shown outside the mailbox true: badge, the popup's snapshot, one alarm at the next due moment, notifications. */
export interface Heartbeat {
  /** After a change. */
  changed(): void;
  /** After a start, an alarm or a wake-up: computes anew what time has changed, tells what became due. */
  beat(): Promise<void>;
}

export function createHeartbeat(followUps: FollowUps): Heartbeat {
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function show(): Promise<TodayView> {
    const view = await followUps.today();
    const { overdueAsks } = view.counts;
    await Promise.all([
      browser.storage.session.set({ [SNAPSHOT]: firstScreens(view) }),
      browser.action.setBadgeText({ text: overdueAsks > 0 ? String(overdueAsks) : '' }),
      browser.action.setBadgeBackgroundColor({ color: '#b3261e' }),
      wakeAt(await followUps.nextMoment()),
    ]);
    return view;
  }

  return {
    changed() {
      clearTimeout(timer);
      timer = setTimeout(() => void show(), GATHER_MS);
    },
    async beat() {
      while (await followUps.refresh(PORTION)) await new Promise((resolve) => setTimeout(resolve));
      await tell(await show());
    },
  };
}

/** What a popup paints before the whole answer is there: reading all of it would take as long as painting. */
function firstScreens(view: TodayView): TodayView {
  let left = SNAPSHOT_ASKS;
  const overdue = view.overdue.flatMap((client) => {
    const asks = client.asks.slice(0, left);
    left -= asks.length;
    return asks.length > 0 ? [{ ...client, asks }] : [];
  });
  const dueToday = view.dueToday.slice(0, SNAPSHOT_ASKS);
  return { ...view, overdue, dueToday, waiting: view.waiting.slice(0, SNAPSHOT_ASKS) };
}

/** One alarm; a moment in the past fires at once. */
async function wakeAt(when: number | undefined): Promise<void> {
  if (when === undefined) await browser.alarms.clear(ALARM);
  else await browser.alarms.create(ALARM, { when });
}

/** Notifies of what became due since the last time, in one notification. */
async function tell(view: TodayView): Promise<void> {
  const told = (await browser.storage.local.get(TOLD))[TOLD];
  await browser.storage.local.set({ [TOLD]: view.now });
  if (typeof told !== 'number') return;
  const isNew = (ask: TodayAsk) =>
    ask.when !== undefined && ask.when > told && ask.when <= view.now;
  const overdue = view.overdue.flatMap((client) =>
    client.asks.map((ask) => ({ ...ask, clientName: client.name })),
  );
  const fresh = [...overdue, ...view.dueToday].filter(isNew);
  if (fresh.length === 0) return;
  const steps = fresh.map(
    (ask): DueStep => ({
      client: ask.clientName,
      project: ask.projectName,
      title: ask.title,
      step: ask.stepLabel?.[view.language] ?? '',
      days: ask.overdueDays,
    }),
  );
  const { title, body } = dueNotification(steps, view.language);
  const threadId = fresh.length === 1 ? fresh[0]?.threadId : undefined;
  await browser.notifications.create(threadId ?? 'due', {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title,
    message: body,
  });
}
