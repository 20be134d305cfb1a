import type { MainDb } from '@/lib/store/database';
import { type AskReads, createAskReads } from './asks';
import { type ClientReads, createClientReads } from './clients';
import { createLogReads, type LogReads } from './log';
import { createThreadReads, type ThreadReads } from './threads';
import { createWholeReads, type WholeReads } from './whole';

/** Every question that the ledger answers. */
export interface Reads extends ClientReads, ThreadReads, AskReads, LogReads, WholeReads {}

export function createReads(db: MainDb): Reads {
  return {
    ...createClientReads(db),
    ...createThreadReads(db),
    ...createAskReads(db),
    ...createLogReads(db),
    ...createWholeReads(db),
  };
}
