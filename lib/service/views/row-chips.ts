import { createCalendar } from '@/lib/domain/calendar';
import { type AskRow, overdueDays } from '@/lib/domain/projection';
import type { Touch } from '@/lib/domain/touch';
import type { Ask } from '@/lib/messaging/protocol';
import type { RowChip } from '@/lib/messaging/requests';
import { calendarOf } from '@/lib/service/projector';
import { Refusal, type Scene } from '@/lib/service/scene';

/** Chips for the rows of a list, by native thread id; conversations without asks are absent. */
export async function rowChips(
  scene: Scene,
  { nativeThreadIds, messageCounts = {} }: Ask<'rows'>,
): Promise<Record<string, RowChip[]>> {
  const { reads, mailbox, at: now } = scene;
  if (!mailbox) throw new Refusal('not-allowed');
  const links = await reads.threadsByNative(mailbox.host, mailbox.account, nativeThreadIds);
  const rows = await reads.asksByThread(links.map((link) => link.id));
  const ownCalendar = createCalendar(scene.settings.calendar);
  const chips: Record<string, RowChip[]> = {};
  for (const link of links) {
    const client = await reads.record('clients', link.clientId);
    const calendar = (client && calendarOf(client)) ?? ownCalendar;
    const own = rows.filter((row) => row.threadIds.includes(link.id));
    if (own.length === 0) continue;
    const seen = (await reads.touchesByThread(link.id)).filter(isMessage).length;
    const news = (messageCounts[link.nativeThreadId] ?? 0) > seen;
    chips[link.nativeThreadId] = own.map((row) => {
      const days = overdueDays(row, calendar, now);
      return { ...chip(row, days, now), news: news && row.open === 1 };
    });
  }
  return chips;
}

/** What the list counts as a message of the conversation. */
function isMessage(touch: Touch): boolean {
  return touch.channel === 'mail' && ['sent', 'received', 'bounced'].includes(touch.state);
}

function chip(row: AskRow, days: number, now: number): Omit<RowChip, 'news'> {
  return {
    askId: row.id,
    state: row.state,
    level: row.levelReached,
    days,
    tone: toneOf(row, now),
    ...(row.suggestion.when !== undefined && { when: row.suggestion.when }),
  };
}

function toneOf(row: AskRow, now: number): RowChip['tone'] {
  if (row.state === 'closed') return 'done';
  if (row.overdueAt !== undefined && row.overdueAt <= now) return 'overdue';
  return row.state === 'due' || row.state === 'answered' ? 'due' : 'waiting';
}
