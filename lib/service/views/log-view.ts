import type { Client, Id } from '@/lib/domain/records';
import type { Touch } from '@/lib/domain/touch';
import type { Ask as Question } from '@/lib/messaging/protocol';
import type { LogView } from '@/lib/messaging/reports-view';
import type { Place } from '@/lib/service/place';
import type { Scene } from '@/lib/service/scene';
import { isAboutProject, logEntry } from './log-entry';
import { speaking } from './projects-view';

/** The communication log over all projects, newest first: what was said, not what was only drafted (S4 §4.2). */
export async function logView(
  scene: Scene,
  { clientId, projectId, text = '', limit }: Question<'log'>,
  place: Place,
): Promise<LogView> {
  const { reads } = scene;
  const [touches, known, clients] = await Promise.all([
    reads.everyTouch(),
    reads.projectsWithClients(),
    reads.clients(),
  ]);
  const names = new Map(clients.map(({ id, name }) => [id, name]));
  const projects = new Map(known.map(({ project }) => [project.id, project.name]));
  const wanted = text.trim().toLocaleLowerCase();
  const carried = await reads.asksById(projectId === undefined ? [] : carriedIn(touches));
  const left = touches
    .filter(({ state }) => state !== 'draft' && state !== 'cancelled')
    .filter((touch) => clientId === undefined || touch.clientId === clientId)
    .filter((touch) => projectId === undefined || isAboutProject(touch, projectId, carried))
    .filter((touch) => !wanted || says(touch, wanted, names, projects))
    .sort((a, b) => b.occurredAt - a.occurredAt || (a.id < b.id ? 1 : -1));
  const shown = left.slice(0, limit);
  const askIds = new Set(shown.flatMap(({ askSteps }) => askSteps.map(({ askId }) => askId)));
  const asks = await reads.asksById([...askIds]);
  return {
    ...speaking(scene, place),
    total: left.length,
    entries: shown.map((touch) => ({
      ...logEntry(touch, asks),
      clientName: names.get(touch.clientId) ?? '',
      projectName: projects.get(touch.projectId) ?? '',
    })),
    clients: filtersOf(clients, known),
  };
}

/** The asks of messages for several at once: they may lie in several projects. */
function carriedIn(touches: readonly Touch[]): Id[] {
  const several = touches.filter(({ askSteps }) => askSteps.length > 1);
  return [...new Set(several.flatMap(({ askSteps }) => askSteps.map(({ askId }) => askId)))];
}

function says(
  touch: Touch,
  wanted: string,
  names: ReadonlyMap<Id, string>,
  projects: ReadonlyMap<Id, string>,
): boolean {
  const people = touch.participants.map(({ name, address }) => `${name} ${address}`);
  const where = [names.get(touch.clientId), projects.get(touch.projectId)];
  const text = [touch.subject, touch.excerpt, ...where, ...people].join('\n');
  return text.toLocaleLowerCase().includes(wanted);
}

function filtersOf(
  clients: readonly Client[],
  known: readonly { project: { id: Id; name: string; clientId: Id } }[],
): LogView['clients'] {
  const of = new Map<Id, { id: Id; name: string }[]>();
  for (const { project } of known) {
    const { id, name, clientId } = project;
    of.set(clientId, [...(of.get(clientId) ?? []), { id, name }]);
  }
  return clients
    .map(({ id, name }) => ({ id, name, projects: (of.get(id) ?? []).sort(byName) }))
    .sort(byName);
}

function byName(a: { name: string }, b: { name: string }): number {
  return a.name.localeCompare(b.name);
}
