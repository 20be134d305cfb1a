import type { Project } from '@/lib/domain/records';
import type { Ask } from '@/lib/messaging/protocol';
import type { Entry } from '@/lib/store/commit';
import { opened, projectFor } from './opening';
import { Refusal, type Scene, type UseCase } from './scene';
import { revised } from './ties';

/** How many declined proposals a project remembers: the oldest lapsed long ago. */
const DECLINED = 200;

export const editProject: UseCase<Ask<'editProject'>> = async (scene, ask) => {
  const before = await seenProject(scene, ask);
  const { name, code, rhythm, values } = ask.changes;
  const { code: oldCode, rhythm: oldRhythm, ...rest } = before;
  const nextCode = code ?? oldCode;
  const nextRhythm = rhythm === undefined ? oldRhythm : rhythm;
  const after: Project = {
    ...rest,
    ...revised(scene, before),
    ...(name !== undefined && { name }),
    ...(nextCode && { code: nextCode }),
    ...(nextRhythm && { rhythm: nextRhythm }),
    values: withoutEmpty({ ...before.values, ...values }),
  };
  return [change(before, after)];
};

/** Moves a project to a stage; its usual asks are proposed from then on, also those that were declined when it was there before. */
export const moveStage: UseCase<Ask<'moveStage'>> = async (scene, ask) => {
  const before = await seenProject(scene, ask);
  const { stage } = ask;
  const declined = before.declined?.filter((key) => !key.endsWith(`@${stage}`));
  const moved = { ...before, ...revised(scene, before), stage, stageSince: scene.at };
  return [change(before, { ...moved, ...(declined && { declined }) })];
};

export const openAsks: UseCase<Ask<'openAsks'>> = async (scene, ask) => {
  const place = await projectFor(scene, ask);
  return ask.asks.map((one) => opened(scene, place, one));
};

export const declineProposal: UseCase<Ask<'declineProposal'>> = async (scene, ask) => {
  const { projectId } = await projectFor(scene, ask);
  const before = await scene.reads.record('projects', projectId);
  if (!before) throw new Refusal('not-found');
  const declined = [...new Set([...(before.declined ?? []), ask.key])].slice(-DECLINED);
  return [change(before, { ...before, ...revised(scene, before), declined })];
};

async function seenProject(
  scene: Scene,
  { projectId, rev }: { projectId: string; rev: number },
): Promise<Project> {
  const before = await scene.reads.record('projects', projectId);
  if (!before) throw new Refusal('not-found');
  if (before.rev !== rev) throw new Refusal('stale-revision');
  return before;
}

function change(before: Project, after: Project): Entry {
  return { kind: 'record', table: 'projects', before, after };
}

function withoutEmpty(values: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value.trim() !== ''));
}
