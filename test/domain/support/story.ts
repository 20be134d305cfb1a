import { TZDate } from '@date-fns/tz';
import type { Ask } from '@/lib/domain/ask';
import { type CalendarSpec, createCalendar } from '@/lib/domain/calendar';
import type { AnswerKind, AskEvent, ReasonKind } from '@/lib/domain/event';
import { foldAsk } from '@/lib/domain/fold';
import {
  DATE_CONFIRMED,
  type Ladder,
  SUPERIOR_KNOWS,
  stepOf,
  TWO_REMINDERS,
} from '@/lib/domain/ladder';
import type { Contact, Role } from '@/lib/domain/records';
import { suggest } from '@/lib/domain/suggest';
import type { SuggestInput, Suggestion } from '@/lib/domain/suggestion';
import type { Touch } from '@/lib/domain/touch';
import { ladders } from './ladders';

export const SHANGHAI: CalendarSpec = { country: 'CN', timeZone: 'Asia/Shanghai' };
export const BERLIN: CalendarSpec = { country: 'DE', region: 'BE', timeZone: 'Europe/Berlin' };
export const NEW_YORK: CalendarSpec = { country: 'US', timeZone: 'America/New_York' };
export const LOS_ANGELES: CalendarSpec = { country: 'US', timeZone: 'America/Los_Angeles' };

export interface StoryOptions {
  id?: string;
  situation?: string;
  project?: string;
  /** `null`: no due date. */
  due?: string | null;
  opened?: string;
  items?: string[];
  client?: CalendarSpec | null;
  own?: CalendarSpec;
  roles?: Role[];
  /** Whatever a step needs is ready from the start. */
  ready?: boolean;
  ladder?: Ladder;
}

type Body = AskEvent extends infer E
  ? E extends AskEvent
    ? Omit<E, 'id' | 'askId' | 'occurredAt' | 'recordedAt'>
    : never
  : never;

const ROLES: Role[] = ['liaison', 'decision-maker', 'finance', 'sponsor'];

/** The history of one ask, told line by line. Moments are `YYYY-MM-DD HH:MM` in the client's zone; steps go by their short names. */
export interface Story {
  id: string;
  zone: string;
  events: AskEvent[];
  touches: Touch[];
  contacts: Contact[];
  sends(step: string, moment: string, more?: Partial<Touch>): Story;
  calls(step: string, moment: string): Story;
  writes(moment: string, more?: Partial<Touch>): Story;
  hears(moment: string, more?: Partial<Touch>): Story;
  /** The PM says what the last message of theirs meant. */
  hearsThat(answer: AnswerKind, moment: string): Story;
  promises(promisedFor: string, moment: string): Story;
  snoozes(until: string, moment: string, because?: 'absence'): Story;
  ticks(itemIds: string[], moment: string): Story;
  gives(reason: ReasonKind, moment: string): Story;
  enters(step: string, moment: string): Story;
  skips(step: string, moment: string): Story;
  overrides(moment: string): Story;
  readies(readinessId: string, moment: string, ready?: boolean): Story;
  moves(due: string, moment: string): Story;
  closes(moment: string): Story;
  reopens(moment: string): Story;
  names(role: Role, moment: string): Story;
  /** Other asks of the same client. */
  beside(...others: Story[]): Story;
  ask(): Ask;
  input(moment: string | number): SuggestInput;
  at(moment: string | number): Suggestion;
  /** The suggestion in one line: kind, step, variant, when, what keeps it. */
  says(moment: string | number): string;
  rules(moment: string): string[];
  instant(moment: string): number;
}

/** An ask opened two weeks before it is due, with everything ready and every role held, unless the options say otherwise. */
export function story(options: StoryOptions = {}): Story {
  const { id = 'ask', situation = 'acceptance', project = 'project', due = '2026-03-10' } = options;
  const opened = options.opened ?? '2026-02-24 09:00';
  const own = createCalendar(options.own ?? options.client ?? SHANGHAI);
  const client = options.client === null ? undefined : createCalendar(options.client ?? SHANGHAI);
  const ladder = options.ladder ?? (ladders[situation] as Ladder);
  const contacts: Contact[] = (options.roles ?? ROLES).map((role) => contactOf(role, 0));
  const events: AskEvent[] = [];
  const touches: Touch[] = [];
  const beside: Story[] = [];
  const thread = `thread of ${id}`;
  const zone = (client ?? own).spec.timeZone;
  const at = (moment: string) => instantOf(moment, zone);
  let count = 0;

  const happens = (moment: string, body: Body): Story => {
    const occurredAt = at(moment);
    const name = `${id} event ${String(count++).padStart(3, '0')}`;
    events.push({ ...body, id: name, askId: id, occurredAt, recordedAt: occurredAt } as AskEvent);
    return told;
  };
  const touch = (moment: string, more: Partial<Touch>): Story => {
    const occurredAt = at(moment);
    touches.push({
      id: `${id} touch ${String(count++).padStart(3, '0')}`,
      clientId: 'client',
      projectId: project,
      threadId: thread,
      channel: 'mail',
      direction: 'out',
      human: true,
      participants: [],
      occurredAt,
      recordedAt: occurredAt,
      state: 'sent',
      askSteps: [],
      askIds: [],
      subject: '',
      excerpt: '',
      ...more,
    });
    return told;
  };
  const full = (step: string) => (step.includes('.') ? step : `${situation}.${step}`);
  const carried = (step: string) => {
    const stepId = full(step);
    const ball = stepOf(ladder, stepId)?.ball;
    return [{ askId: id, stepId, ...(ball && { ball }) }];
  };

  const told: Story = {
    id,
    events,
    touches,
    contacts,
    sends: (step, moment, more = {}) => touch(moment, { askSteps: carried(step), ...more }),
    calls: (step, moment) =>
      touch(moment, {
        channel: 'call',
        askIds: [id],
        askSteps: carried(step),
      }),
    writes: (moment, more = {}) => touch(moment, more),
    hears: (moment, more = {}) => touch(moment, { direction: 'in', state: 'received', ...more }),
    hearsThat: (answer, moment) => {
      const last = touches.filter(({ direction }) => direction === 'in').at(-1);
      return happens(moment, { type: 'answered', answer, ...(last && { touchId: last.id }) });
    },
    promises: (promisedFor, moment) => {
      happens(moment, { type: 'answered', answer: 'promised' });
      return happens(moment, { type: 'promised', promisedFor });
    },
    snoozes: (until, moment, because) =>
      happens(moment, { type: 'snoozed', until, ...(because && { because }) }),
    ticks: (itemIds, moment) => happens(moment, { type: 'items-ticked', itemIds }),
    gives: (reason, moment) => happens(moment, { type: 'reason-given', reason }),
    enters: (step, moment) => happens(moment, { type: 'entry-chosen', stepId: full(step) }),
    skips: (step, moment) => happens(moment, { type: 'step-skipped', stepId: full(step) }),
    overrides: (moment) => happens(moment, { type: 'overridden', rule: 'G2' }),
    readies: (readinessId, moment, ready = true) =>
      happens(moment, { type: 'readied', readinessId, ready }),
    moves: (day, moment) => happens(moment, { type: 'edited', due: day }),
    closes: (moment) => happens(moment, { type: 'closed', outcome: 'done' }),
    reopens: (moment) => happens(moment, { type: 'reopened' }),
    names: (role, moment) => {
      contacts.push(contactOf(role, at(moment)));
      return told;
    },
    beside: (...others) => {
      beside.push(...others);
      return told;
    },
    ask: () => foldAsk(events, allTouches()),
    input: (moment) => ({
      now: typeof moment === 'number' ? moment : at(moment),
      ask: told.ask(),
      touches: allTouches(),
      otherAsks: beside.map((other) => foldAsk(other.events, allTouches())),
      ladder,
      ladders,
      contacts,
      clientCalendar: client,
      ownCalendar: own,
    }),
    at: (moment) => suggest(told.input(moment)),
    says: (moment) => lineOf(told.at(moment), zone),
    rules: (moment) => told.at(moment).reasons.map(({ rule }) => rule),
    instant: at,
    zone,
  };
  const allTouches = (): Touch[] => [...touches, ...beside.flatMap((other) => other.touches)];

  const items = (options.items ?? []).map((text) => ({ id: text, text }));
  const owedBy = ladder.owedBy;
  const first = { clientId: 'client', projectId: project, threadId: thread, situation, owedBy };
  happens(opened, { type: 'opened', ...first, title: id, items, ...(due && { due }) });
  if (options.ready ?? true) {
    const needs = ladder.steps.flatMap(({ ready }) => ready);
    for (const need of new Set([...needs, TWO_REMINDERS, DATE_CONFIRMED, SUPERIOR_KNOWS])) {
      told.readies(need, opened);
    }
  }
  return told;
}

/** `YYYY-MM-DD HH:MM` in a zone. */
export function instantOf(moment: string, zone: string): number {
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0] = moment.split(/[- :]/).map(Number);
  return new TZDate(year, month - 1, day, hour, minute, zone).getTime();
}

export function localOf(instant: number, zone: string): string {
  const local = new TZDate(instant, zone);
  const two = (n: number) => String(n).padStart(2, '0');
  const day = `${local.getFullYear()}-${two(local.getMonth() + 1)}-${two(local.getDate())}`;
  return `${day} ${two(local.getHours())}:${two(local.getMinutes())}`;
}

function lineOf(suggestion: Suggestion, zone: string): string {
  const { kind, stepId, variant, when, blockers } = suggestion;
  const step = stepId?.slice(stepId.indexOf('.') + 1);
  return [
    kind,
    step,
    variant === 'first' ? undefined : `(${variant})`,
    when === undefined ? undefined : localOf(when, zone),
    blockers.length > 0 ? `because ${blockers.map(({ rule }) => rule).join(', ')}` : undefined,
  ]
    .filter(Boolean)
    .join(' ');
}

function contactOf(role: Role, updatedAt: number): Contact {
  return {
    id: `${role} ${updatedAt}`,
    rev: 1,
    updatedAt,
    clientId: 'client',
    name: role,
    addresses: [`${role}@client.example`],
    roles: [role],
  };
}
