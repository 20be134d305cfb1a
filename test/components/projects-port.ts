import type { Client } from '@/lib/messaging/client';
import type { LogEntry } from '@/lib/messaging/log-view';
import type { ProjectsView, ProjectView } from '@/lib/messaging/project-view';
import type { Reply } from '@/lib/messaging/protocol';
import { logOf, projectOf, projectsOf } from './projects-fixture';

export interface FakeProjectsPort extends Client {
  views: { projects: ProjectsView; project: ProjectView | null; log: LogEntry[] };
  readonly sent: { command: string; ask: unknown }[];
  failing: string | null;
  push(): void;
}

/** The worker's answers in memory. */
export function fakeProjectsPort(views: Partial<FakeProjectsPort['views']> = {}): FakeProjectsPort {
  const listeners = new Set<(said: never) => void>();
  const port: FakeProjectsPort = {
    views: { projects: projectsOf(), project: projectOf(), log: logOf(30), ...views },
    sent: [],
    failing: null,
    push() {
      for (const listen of listeners) listen({ clientId: null } as never);
    },
    send: async (command, what) => {
      port.sent.push({ command, ask: what });
      if (port.failing === command) {
        return { ok: false, failure: { code: 'stale-revision', values: {} } };
      }
      return answerOf(port, command, what) as Reply<never>;
    },
    on: (_, listen) => {
      listeners.add(listen as (said: never) => void);
    },
    newId: () => `id-${port.sent.length}`,
  };
  return port;
}

function answerOf(port: FakeProjectsPort, command: string, what: unknown): Reply<unknown> {
  const { projects, project, log } = port.views;
  if (command === 'projects') return { ok: true, value: projects };
  if (command === 'project') {
    if (project) return { ok: true, value: project };
    return { ok: false, failure: { code: 'not-found', values: {} } };
  }
  if (command === 'projectLog') {
    const { limit } = what as { limit: number };
    return { ok: true, value: { entries: log.slice(0, limit), total: log.length } };
  }
  if (command === 'readActions') {
    return { ok: true, value: [{ who: 'Paul', owedBy: 'client', title: 'Open the firewall' }] };
  }
  return { ok: true, value: null };
}
