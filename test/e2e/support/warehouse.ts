import { v7 } from 'uuid';
import type { PastCommand } from './replay-page';
import type { Session } from './session';
import { seenAt, tiedAsk } from './story';

const DAY = 86_400_000;

/** A conversation whose acceptance is two business days overdue: the reminder is due, nothing stands in its way. */
export const warehouse = {
  subject: 'Warehouse app 1.0: ready for your acceptance',
  project: 'Warehouse app',
  title: 'Accept the warehouse app',
  askId: v7(),
};

/** How it came there, for the `past` of a session. */
export function warehousePast(
  thread: Session['thread'],
  now: number,
  place: { country?: string; timeZone?: string } = { country: 'DE', timeZone: 'Europe/Berlin' },
): PastCommand[] {
  const at = now - 5 * DAY;
  return tiedAsk({
    at,
    conversation: seenAt(thread(warehouse.subject), at),
    client: {
      name: 'Hallmann Logistik',
      domain: 'hallmann-logistik.example',
      language: 'en',
      ...place,
    },
    project: warehouse.project,
    ask: {
      id: warehouse.askId,
      situation: 'acceptance',
      title: warehouse.title,
      due: new Date(now - 2 * DAY).toISOString().slice(0, 10),
    },
  });
}
