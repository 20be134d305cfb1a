import type { Calendar } from '@/lib/domain/calendar';
import type { Id, Settings, ThreadLink } from '@/lib/domain/records';
import type { Instant } from '@/lib/domain/time';
import type { Participant, Touch } from '@/lib/domain/touch';
import type { ConversationSeen } from '@/lib/messaging/requests';
import type { Entry } from '@/lib/store/commit';
import { ourAddresses } from './people';
import type { Place } from './place';
import { attempt, readMessage } from './reading';
import type { Scene } from './scene';

/** How much of a text is kept: whole bodies are not. */
const EXCERPT = 280;

/** Messages of the conversation that the ledger does not know yet, as touches: backfill (guidance, ledger). */
export function newTouches(
  scene: Pick<Scene, 'at' | 'settings' | 'newId'>,
  link: Pick<ThreadLink, 'id' | 'clientId' | 'projectId' | 'account' | 'subject'>,
  conversation: ConversationSeen,
  known: readonly Touch[],
  calendar?: Calendar,
): Entry[] {
  const timeZone = calendar?.spec.timeZone ?? scene.settings.calendar.timeZone;
  const where = { timeZone, calendar };
  const knownAt = new Map(known.map((touch) => [touch.nativeMessageId, touch.occurredAt]));
  const isOurs = ourAddresses(link.account, scene.settings);
  let previous = 0;
  const entries: Entry[] = [];
  for (const message of conversation.messages) {
    const occurredAt =
      knownAt.get(message.nativeId) ?? momentOf(message.sentAt, previous, scene.at);
    previous = occurredAt;
    if (knownAt.has(message.nativeId)) continue;
    knownAt.set(message.nativeId, occurredAt);
    const from = message.participants.find((person) => person.field === 'from');
    const { subject } = conversation;
    const { text, files = [] } = message;
    const headers = { ...message.headers, ...(from && { from: `${from.name} <${from.address}>` }) };
    const said = attempt(() => readMessage({ subject, text, at: occurredAt, headers }, where), {
      text,
      reading: {},
    });
    // A delivery failure comes from our own server, and is news from outside all the same.
    const bounced = said.reading.auto?.kind === 'bounce';
    const ours = from !== undefined && isOurs(from.address) && !bounced;
    entries.push({
      kind: 'touch',
      touch: {
        ...plainTouch(scene, link, message.participants),
        direction: ours ? 'out' : 'in',
        state: ours ? 'sent' : 'received',
        human: ours || !said.reading.auto,
        occurredAt,
        nativeMessageId: message.nativeId,
        subject: subject.slice(0, EXCERPT),
        excerpt: excerptOf(said.text),
        ...(!ours && { reading: said.reading }),
        ...(!ours && files.length > 0 && { files }),
      },
    });
  }
  return entries;
}

/** Webmails show times to the minute: a message of the same minute still came after the one above it. */
const MINUTE = 60_000;

/** When a message was sent. A page may tell no time, or one in the future: then it lies between its neighbours. */
function momentOf(sentAt: Instant | undefined, previous: Instant, now: Instant): Instant {
  const told = Math.min(sentAt ?? (previous ? previous + 1 : now), now);
  return told <= previous && previous - told < MINUTE ? Math.min(previous + 1, now) : told;
}

/** A mail that carries no step, of now. */
export function plainTouch(
  scene: { at: number; newId(): Id },
  link: Pick<ThreadLink, 'id' | 'clientId' | 'projectId'>,
  participants: readonly Participant[],
): Touch {
  return {
    id: scene.newId(),
    clientId: link.clientId,
    projectId: link.projectId,
    threadId: link.id,
    channel: 'mail',
    direction: 'out',
    human: true,
    participants: participants.slice(0, 50),
    occurredAt: scene.at,
    recordedAt: scene.at,
    state: 'sent',
    askSteps: [],
    askIds: [],
    subject: '',
    excerpt: '',
  };
}

export function excerptOf(text: string): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  // Cut between characters, not inside one.
  return flat.length <= EXCERPT ? flat : `${[...flat.slice(0, EXCERPT)].slice(0, -1).join('')}…`;
}

/** Settings before the PM saved any. The place is looked at when the calendar is: finding it out takes as long as waking the worker. */
export function defaultSettings(place: Pick<Place, 'timeZone' | 'country'>): Settings {
  return {
    id: 'settings',
    rev: 0,
    updatedAt: 0,
    uiLanguage: 'auto',
    name: '',
    get calendar() {
      return { country: place.country, timeZone: place.timeZone };
    },
    ownAddresses: [],
    ownDomains: [],
  };
}
