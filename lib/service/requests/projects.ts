import * as z from 'zod';
import type { Command } from '@/lib/messaging/protocol';
import { commit, day, id, items, line, nativeId, values } from './shapes';

const place = () => ({ nativeThreadId: nativeId().optional(), projectId: id().optional() });

const edit = () => ({ ...commit(), projectId: id(), rev: z.number().int() });

/** Requests about the life of a project. */
export const projectsRequests = {
  projects: () => z.null(),
  project: () => z.object({ projectId: id() }),
  projectLog: () => z.object({ projectId: id(), limit: z.number().int().min(1).max(20_000) }),
  editProject: () =>
    z.object({
      ...edit(),
      changes: z.object({
        name: line(200).trim().min(1).optional(),
        code: line(100).trim().optional(),
        rhythm: z.enum(['weekly', 'biweekly', 'monthly']).nullable().optional(),
        values: values().optional(),
      }),
    }),
  moveStage: () =>
    z.object({
      ...edit(),
      stage: z.enum(['kickoff', 'delivery', 'acceptance', 'closeout', 'aftercare', 'closed']),
    }),
  openAsks: () =>
    z.object({
      ...commit(),
      ...place(),
      asks: z
        .array(
          z.object({
            askId: id(),
            situation: line(60),
            title: line(20_000).trim().min(1),
            owedBy: z.enum(['client', 'us']).optional(),
            items: items(),
            due: day().optional(),
          }),
        )
        .min(1)
        .max(50),
    }),
  declineProposal: () => z.object({ ...commit(), ...place(), key: line(120).min(1) }),
  readActions: () => z.object({ ...place(), text: line(20_000) }),
} satisfies { [C in Command]?: () => z.ZodType };
