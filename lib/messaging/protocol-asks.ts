import type { AnswerKind, Item, ReasonKind, Side, SituationId } from '@/lib/domain/event';
import type { Id } from '@/lib/domain/records';
import type { Day } from '@/lib/domain/time';
import type { AskChange, AskPlace, Change } from './requests';

/** What is asked and said about one ask. */
export interface AsksProtocol {
  openAsk: {
    ask: Change & {
      askId: Id;
      situation: SituationId;
      title: string;
      owedBy?: Side;
      items: Item[];
      due?: Day;
    } & AskPlace;
    answer: null;
  };
  editAsk: {
    ask: AskChange & { rev: number; title?: string; items?: Item[]; due?: Day };
    answer: null;
  };
  answer: {
    ask: AskChange & {
      answer: AnswerKind;
      /** The message it is about; the one that waits for the PM's word unless told. */
      touchId?: Id;
      /** Other asks of the project that await the same message, and that it answers as well (G3). Refused with `not-found` where one does not. */
      alsoAskIds?: Id[];
      itemIds?: Id[];
      promisedFor?: Day;
      returns?: Day;
      /** Why they object, where the PM says so at once. */
      reason?: ReasonKind;
      note?: string;
    };
    answer: null;
  };
  /** Makes nothing of an automatic message. */
  setAside: { ask: AskChange & { touchId: Id }; answer: null };
  tickItems: { ask: AskChange & { itemIds: Id[] }; answer: null };
  giveReason: { ask: AskChange & { reason: ReasonKind }; answer: null };
  snooze: { ask: AskChange & { until: Day; because?: 'absence' }; answer: null };
  closeAsk: { ask: AskChange & { outcome: 'done' | 'dropped' | 'written-off' }; answer: null };
  reopenAsk: { ask: AskChange; answer: null };
  chooseEntry: { ask: AskChange & { stepId: string }; answer: null };
  skipStep: { ask: AskChange & { stepId: string }; answer: null };
  /** What we owe may slip: flagged, and an ask to tell them opens with it (S2 §2). `delayId` is the id of that ask. */
  flagRisk: { ask: AskChange & { atRisk: boolean; delayId: Id }; answer: null };
  /** Opens the ask to tell them about something of ours that is late (G2). */
  tellFirst: { ask: AskChange & { delayId: Id; nativeThreadId?: string }; answer: null };
  overrideGuard: { ask: AskChange & { rule: 'G2' }; answer: null };
  setReady: { ask: AskChange & { readinessId: string; ready: boolean }; answer: null };
  logCall: {
    ask: AskChange & {
      channel: 'call' | 'meeting';
      who: string;
      what: string;
      /** The step this talk carried out, where it was one. */
      stepId?: string;
      /** What it counted as, or null when nobody answered anything. */
      answer: AnswerKind | null;
      promisedFor?: Day;
    };
    answer: null;
  };

  /** Whether a day lies in a long break of the client whose conversation it is: the first day back. No deadline is set inside one (G8). */
  breakOn: { ask: { day: Day; nativeThreadId: string }; answer: { until: Day | null } };
  /** A day in words ("next Friday", "三天后"), read in the client's calendar of that ask, or in our own. */
  readDay: { ask: { text: string; askId?: Id }; answer: { day: Day } };
}
