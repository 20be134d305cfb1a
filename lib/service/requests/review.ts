import * as z from 'zod';
import type { Command } from '@/lib/messaging/protocol';
import { line } from './shapes';

export const reviewRequests = {
  review: () => z.null(),
  reviewTexts: () => z.strictObject({ owner: line(100).regex(/^[a-z][a-z-]*$/) }),
} satisfies { [C in Command]?: () => z.ZodType };
