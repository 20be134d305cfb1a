import type { Phrase } from '@/lib/domain/ladder';
import type { Id } from '@/lib/domain/records';
import type { Instant } from '@/lib/domain/time';
import type { Channel, DeliveryState, Participant } from '@/lib/domain/touch';

/** One contact as the communication log shows it: date, time, content, participants (S4 §4.2). */
export interface LogEntry {
  id: Id;
  at: Instant;
  channel: Channel;
  direction: 'out' | 'in';
  /** False for what a machine wrote. */
  human: boolean;
  state: DeliveryState;
  participants: Participant[];
  subject: string;
  excerpt: string;
  /** The steps that it carried. */
  steps: { askTitle: string; label: Phrase; again: boolean }[];
  /** Where it can be read in the webmail. */
  threadId?: Id;
  /** Said where a list holds more than one project. */
  projectName?: string;
  clientName?: string;
}
