import type { AskReads } from './asks';
import type { ClientReads } from './clients';
import type { LogReads } from './log';
import type { ThreadReads } from './threads';

/** Every question that the ledger answers. */
export interface Reads extends ClientReads, ThreadReads, AskReads, LogReads {}
