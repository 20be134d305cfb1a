import type { Item, Side, SituationId } from '@/lib/domain/event';
import type { Id } from '@/lib/domain/records';
import type { Day } from '@/lib/domain/time';
import { ladders } from '@/lib/guidance/guidance';
import type { AskPlace } from '@/lib/messaging/requests';
import type { Entry } from '@/lib/store/commit';
import { eventEntry, Refusal, type Scene, tiedThread } from './scene';

/** A project, and the conversation in it where there is one. */
export interface Place {
  clientId: Id;
  projectId: Id;
  threadId?: Id;
}

/** What opens an ask. */
export interface NewAsk {
  askId: Id;
  situation: SituationId;
  title: string;
  owedBy?: Side;
  items: Item[];
  due?: Day;
}

/** The project that a command speaks of. A mailbox names it by its own conversation, never by id. Throws `thread-not-tied`, `not-allowed`, `not-found`, `invalid-request`. */
export async function projectFor(scene: Scene, place: AskPlace): Promise<Place> {
  if (place.nativeThreadId !== undefined) {
    const { id: threadId, clientId, projectId } = await tiedThread(scene, place.nativeThreadId);
    return { clientId, projectId, threadId };
  }
  if (scene.mailbox) throw new Refusal('not-allowed');
  if (!place.projectId) throw new Refusal('invalid-request', { problem: 'no project' });
  const project = await scene.reads.record('projects', place.projectId);
  if (!project) throw new Refusal('not-found');
  return { clientId: project.clientId, projectId: project.id };
}

/** The event that opens an ask there. Throws `invalid-request` for a situation that is not known. */
export function opened(scene: Scene, place: Place, ask: NewAsk): Entry {
  const { askId, situation, title, items, due } = ask;
  const ladder = Object.hasOwn(ladders, situation) ? ladders[situation] : undefined;
  if (!ladder) throw new Refusal('invalid-request', { problem: situation });
  const owedBy = ask.owedBy ?? ladder.owedBy;
  return eventEntry(scene, place.clientId, askId, {
    type: 'opened',
    ...place,
    situation,
    owedBy,
    title,
    items,
    ...(due && { due }),
  });
}
