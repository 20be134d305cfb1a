import type { HostChip, HostRow, MailHost } from '@/lib/hosts/host';
import type { Client } from '@/lib/messaging/client';
import type { RowChip } from '@/lib/messaging/requests';

/** Rows that appear together are asked about together. */
const GATHER_MS = 60;

export type ChipText = (chip: RowChip) => string;

/** Chips on the rows of the list, kept true while they are on screen. */
export function watchRows(host: MailHost, client: Client, textOf: ChipText): void {
  const visible = new Map<HostRow, string>();
  let gathering: ReturnType<typeof setTimeout> | undefined;

  const refresh = () => {
    if (gathering !== undefined) return;
    gathering = setTimeout(() => {
      gathering = undefined;
      void ask();
    }, GATHER_MS);
  };

  async function ask(): Promise<void> {
    const nativeThreadIds = [...new Set([...visible.keys()].map((row) => row.nativeThreadId))];
    if (nativeThreadIds.length === 0) return;
    const messageCounts: Record<string, number> = {};
    for (const { nativeThreadId, messageCount } of visible.keys()) {
      if (messageCount !== undefined) messageCounts[nativeThreadId] = messageCount;
    }
    const reply = await client.send('rows', { nativeThreadIds, messageCounts });
    if (!reply.ok) return;
    for (const [row, shown] of visible) {
      const chips = (reply.value[row.nativeThreadId] ?? []).map((chip) => label(chip, textOf));
      const now = JSON.stringify(chips);
      if (now === shown) continue;
      visible.set(row, now);
      row.setChips(chips);
    }
  }

  host.onRow((row, signal) => {
    visible.set(row, '[]');
    signal.addEventListener('abort', () => visible.delete(row));
    refresh();
  });
  client.on('changed', refresh);
}

function label(chip: RowChip, textOf: ChipText): HostChip {
  return { askId: chip.askId, state: chip.state, tone: chip.tone, text: textOf(chip) };
}
