import * as z from 'zod';
import { once } from '@/lib/domain/once';
import type { GuidanceChange } from '@/lib/domain/tailoring';
import type { FileProblem } from '@/lib/messaging/tailor-view';
import { guidanceChange } from './requests/tailor';

const FORMAT = 'threadline-guidance';
const VERSION = 1;

/** Changes of the guidance as a file: those of one scope, without saying which, so that they fit any. */
export interface GuidanceFile {
  /** Whose they were, for people to read. */
  name: string;
  changes: GuidanceChange[];
}

const frame = once(() => z.object({ format: z.literal(FORMAT), version: z.number().int() }));
const whole = once(() =>
  z.strictObject({
    format: z.literal(FORMAT),
    version: z.literal(VERSION),
    name: z.string().max(500),
    changes: z.array(guidanceChange()).max(2000),
  }),
);

export function writeFile({ name, changes }: GuidanceFile): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, name, changes }, null, 2)}\n`;
}

/** Reads a file; unknown versions are refused, never guessed. */
export function readFile(
  text: string,
): ({ ok: true } & GuidanceFile) | { ok: false; problem: FileProblem } {
  const refused = (problem: FileProblem) => ({ ok: false as const, problem });
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return refused('unreadable');
  }
  const framed = frame().safeParse(json);
  if (!framed.success) return refused('foreign');
  if (framed.data.version !== VERSION) return refused('newer');
  const parsed = whole().safeParse(json);
  if (!parsed.success) return refused('broken');
  const { name, changes } = parsed.data;
  return { ok: true, name, changes: changes as GuidanceChange[] };
}
