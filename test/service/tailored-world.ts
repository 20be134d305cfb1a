import type { Scope } from '@/lib/domain/tailoring';
import type { Answer, Ask, Command } from '@/lib/messaging/protocol';
import { createWorld } from './world';

export const everywhere: Scope = { kind: 'workspace' };
export type TailoredWorld = Awaited<ReturnType<typeof createTailoredWorld>>;

/** The world with words for what the PM changes of the guidance. */
export async function createTailoredWorld() {
  const world = await createWorld();

  /** A page of the extension asks. */
  async function get<C extends Command>(command: C, ask: Ask<C>): Promise<Answer<C>> {
    const reply = await world.ask(command, ask);
    if (!reply.ok) throw new Error(`${reply.failure.code} ${JSON.stringify(reply.failure.values)}`);
    return reply.value as Answer<C>;
  }
  const { clients } = await get('guidance', { scope: everywhere });
  const { clientId = '', projects = [] } = clients[0] ?? {};
  const client = { kind: 'client' as const, clientId };
  const projectId = projects[0]?.projectId ?? '';
  const project = { kind: 'project' as const, clientId, projectId };

  return {
    ...world,
    client,
    project,
    get,
    async refused(command: Command, ask: unknown) {
      const reply = await world.ask(command, ask);
      return reply.ok ? 'done' : reply.failure.code;
    },
    moveStep: (scope: Scope, name: string, offset: number, rev = 0) => ({
      commitId: world.newId(),
      scope,
      stepId: `acceptance.${name}`,
      rev,
      change: { offset },
    }),
    async stepIn(scope: Scope, name: string) {
      const ladder = await get('tailoredLadder', { scope, situation: 'acceptance' });
      return ladder.steps.find(({ step }) => step.id === `acceptance.${name}`);
    },
    write: (scope: Scope, body: string, rev = 0) => ({
      commitId: world.newId(),
      scope,
      textId: 'acceptance.hand-over',
      language: 'en' as const,
      rev,
      text: { subject: 'Yours', body },
    }),
  };
}
