import { TZDate } from '@date-fns/tz';
import { addBusinessDays, format } from 'date-fns';
import { v7 } from 'uuid';
import type { MailThread } from '@/test/e2e/gmail/types';
import type { PastCommand } from '@/test/e2e/support/replay-page';
import { lin, seenAt, tiedAsk } from '@/test/e2e/support/story';

const HOUR = 3_600_000;

const clients = {
  nordhavn: {
    name: 'Nordhavn Ferries',
    domain: 'nordhavn-ferries.example',
    language: 'en',
    country: 'DK',
    timeZone: 'Europe/Copenhagen',
  },
  mingde: {
    name: '明德医疗',
    domain: 'mingde-medical.example',
    language: 'zh',
    country: 'CN',
    timeZone: 'Asia/Shanghai',
  },
  acme: {
    name: 'Acme Foods',
    domain: 'acmefoods.example',
    language: 'en',
    country: 'US',
    timeZone: 'America/Chicago',
  },
  brightwater: {
    name: 'Brightwater Museum',
    domain: 'brightwatermuseum.example',
    language: 'en',
    country: 'GB',
    timeZone: 'Europe/London',
  },
  xinghe: {
    name: '星河物流',
    domain: 'xinghe-wuliu.example',
    language: 'zh',
    country: 'CN',
    timeZone: 'Asia/Shanghai',
  },
  chenguang: {
    name: '晨光書店',
    domain: 'chenguang-books.example',
    language: 'zh',
    country: 'TW',
    timeZone: 'Asia/Taipei',
  },
} as const;

/** What a PM did in the last two weeks, so that the demo opens on asks in every state. Dates count back from `now` as the mails' do. */
export function demoPast(find: (subject: string) => MailThread, now: number): PastCommand[] {
  const day = (businessDays: number) => demoDay(now, businessDays);
  return [
    ...remindedAcceptance(find('Departure boards'), day(-4)),
    ...brokenPromise(find('预约小程序第二阶段'), day(-3), day(-1)),
    ...waitingForRob(find('Recipe pages'), day(2), day(-3)),
    ...answered(find('Notes from our call'), day(1)),
    ...snoozed(find('仓库看板'), day(1), day(3)),
    ...delivered(find('網站文案確認'), day(-1)),
  ].sort((a, b) => a.at - b.at);
}

/** A day so many weekdays from `now`, as the mails of the demo count. */
export function demoDay(now: number, weekdays: number): string {
  return format(addBusinessDays(new TZDate(now, 'Europe/Berlin'), weekdays), 'yyyy-MM-dd');
}

/** Overdue, reminded once: level 1 is reached, level 2 is due. */
function remindedAcceptance(thread: MailThread, due: string): PastCommand[] {
  const askId = v7();
  const [, reply, reminder] = dates(thread);
  return [
    ...tied(thread, clients.nordhavn, 'Departure boards', {
      id: askId,
      situation: 'acceptance',
      title: 'Accept stage 2 of the departure boards',
      due,
    }),
    ...seen(thread, reply),
    did(reply + HOUR, 'answer', { askId, answer: 'acknowledged' }),
    ...sentStep(thread, askId, 'acceptance.reminder', reminder),
  ];
}

/** The client answered with a day, and let it pass. */
function brokenPromise(thread: MailThread, due: string, promisedFor: string): PastCommand[] {
  const askId = v7();
  const [, reply] = dates(thread);
  return [
    ...tied(thread, clients.mingde, '预约小程序', {
      id: askId,
      situation: 'acceptance',
      title: '预约小程序第二阶段验收',
      due,
      items: ['复诊预约与改期', '检查报告推送', '家属代预约', '后台排班导入'],
    }),
    ...seen(thread, reply),
    did(reply + HOUR, 'answer', { askId, answer: 'promised', promisedFor }),
  ];
}

/** Not due yet; a call in between. */
function waitingForRob(thread: MailThread, due: string, called: string): PastCommand[] {
  const askId = v7();
  const [, reply] = dates(thread);
  return [
    ...tied(thread, clients.acme, 'Recipe pages', {
      id: askId,
      situation: 'reply',
      title: 'Where the allergen data comes from',
      due,
    }),
    ...seen(thread, reply),
    did(Date.parse(`${called}T16:20:00Z`), 'logCall', {
      askId,
      channel: 'call',
      who: 'Dana Whitfield',
      what: 'Rob compares the 14 products and tells us which list is right.',
      answer: 'acknowledged',
    }),
  ];
}

/** An answer came that nobody has read as yet: what was it? */
function answered(thread: MailThread, due: string): PastCommand[] {
  const [, reply] = dates(thread);
  return [
    ...tied(thread, clients.brightwater, 'Website relaunch', {
      situation: 'reply',
      title: 'Photographs of the reading room',
      due,
    }),
    ...seen(thread, reply),
  ];
}

/** They go on with it next week: nothing before that. */
function snoozed(thread: MailThread, due: string, until: string): PastCommand[] {
  const askId = v7();
  const [, reply] = dates(thread);
  return [
    ...tied(thread, clients.xinghe, '仓库看板', {
      id: askId,
      situation: 'reply',
      title: '确认两个接口字段的来源系统',
      due,
    }),
    ...seen(thread, reply),
    did(reply + HOUR, 'answer', { askId, answer: 'acknowledged' }),
    did(reply + HOUR, 'snooze', { askId, until }),
  ];
}

function delivered(thread: MailThread, due: string): PastCommand[] {
  const askId = v7();
  const [, reply, thanks] = dates(thread);
  return [
    ...tied(thread, clients.chenguang, '書店網站', {
      id: askId,
      situation: 'reply',
      title: '確認首頁與「關於我們」文案',
      due,
    }),
    ...seen(thread, reply),
    ...seen(thread, thanks),
    did(thanks + HOUR, 'closeAsk', { askId, outcome: 'done' }),
  ];
}

/** Ties the conversation a few minutes after its first mail. */
function tied(
  thread: MailThread,
  client: Parameters<typeof tiedAsk>[0]['client'],
  project: string,
  ask: Parameters<typeof tiedAsk>[0]['ask'],
): PastCommand[] {
  const at = dates(thread)[0] + HOUR / 12;
  return tiedAsk({ at, conversation: seenAt(thread, at), client, project, ask });
}

/** The PM opens the conversation a few minutes after a mail. */
function seen(thread: MailThread, mail: number): PastCommand[] {
  const at = mail + HOUR / 12;
  return [did(at, 'seeThread', { conversation: seenAt(thread, at) })];
}

/** One of our own mails in the conversation was the draft of a step. */
function sentStep(thread: MailThread, askId: string, stepId: string, at: number): PastCommand[] {
  const touchId = v7();
  const nativeThreadId = thread.legacyId;
  const messages = seenAt(thread, at).messages;
  const mail = messages.at(-1);
  return [
    did(at - HOUR / 12, 'beginDraft', {
      touchId,
      nativeThreadId,
      step: { askIds: [askId], stepId, variant: 'first' },
      seenMessageIds: messages.map((message) => message.nativeId),
    }),
    did(at, 'mailSent', {
      touchId,
      nativeThreadId,
      nativeMessageId: mail?.nativeId,
      participants: mail?.participants,
      subject: thread.subject,
      text: mail?.text,
    }),
  ];
}

function did(at: number, command: PastCommand['command'], ask: object): PastCommand {
  return { at, mailbox: lin, command, ask: { commitId: v7(), ...ask } };
}

/** When each mail of the conversation was sent; a missing one would be a broken example. */
function dates(thread: MailThread): [number, number, number] {
  const [first = 0, second = first, third = second] = thread.messages.map((mail) => mail.date);
  return [first, second, third];
}
