import { v7 } from 'uuid';
import type { PastCommand } from './replay-page';
import type { Session } from './session';
import { seenAt, smallTalk, tiedAsk } from './story';

const DAY = 86_400_000;

const germany = { language: 'en', country: 'DE', timeZone: 'Europe/Berlin' } as const;
const china = { language: 'zh', country: 'CN', timeZone: 'Asia/Shanghai' } as const;

/** Conversations of the mailbox, by their subjects. */
export const subjects = {
  hallmann: 'Warehouse app 1.0',
  mingde: '预约小程序第二阶段',
  acme: 'Recipe section',
  brightwater: 'Notes from our call',
};

/** A ledger as of Wednesday 2026-11-25: two clients overdue by 3 and 5 business days, one ask due today, one that waits. */
export function desk(find: Session['thread'], now: number): PastCommand[] {
  const tied = (
    thread: ReturnType<typeof find>,
    client: Parameters<typeof tiedAsk>[0]['client'],
    project: string,
    ask: { situation: string; title: string; due: string },
  ) => tiedAsk({ at: now - 6 * DAY, conversation: seenAt(thread, now), client, project, ask });
  return [
    ...tied(
      find(subjects.hallmann),
      { name: 'Hallmann Logistik', domain: 'hallmann-logistik.example', ...germany },
      'Warehouse app',
      { situation: 'acceptance', title: 'Accept the warehouse app', due: '2026-11-20' },
    ),
    ...tied(
      find(subjects.mingde),
      { name: '明德医疗', domain: 'mingde-medical.example', ...china },
      '预约小程序',
      { situation: 'acceptance', title: '第二阶段验收', due: '2026-11-18' },
    ),
    ...tied(
      find(subjects.acme),
      { name: 'Acme Foods', domain: 'acmefoods.example', ...germany },
      'Recipe section',
      { situation: 'reply', title: 'Texts and pictures', due: '2026-11-25' },
    ),
    ...tied(
      find(subjects.brightwater),
      { name: 'Brightwater Museum', domain: 'brightwatermuseum.example', ...germany },
      'Website relaunch',
      { situation: 'reply', title: 'Photographs of the reading room', due: '2026-12-04' },
    ),
  ];
}

/** Many clients, each with one overdue ask; the first is the longest overdue. */
export function crowd(count: number, now: number): PastCommand[] {
  return Array.from({ length: count }, (_, index) => {
    const number = String(index + 1).padStart(3, '0');
    const at = now - 40 * DAY;
    const due = new Date(now - (30 - Math.floor(index / 20)) * DAY).toISOString().slice(0, 10);
    return tiedAsk({
      at,
      conversation: smallTalk(`crowd${number}`, at),
      client: { name: `Client ${number}`, domain: `client${number}.example`, ...germany },
      project: `Portal ${number}`,
      ask: { id: v7(), situation: 'acceptance', title: `Accept portal ${number}`, due },
    });
  }).flat();
}
