/** What the address shows: a folder, and a thread in it. */
export interface Route {
  folder: string;
  threadId: string | undefined;
}

export function readRoute(): Route {
  const parts =
    decodeURIComponent(location.hash.slice(1)).split('?')[0]?.split('/').filter(Boolean) ?? [];
  const [first = 'inbox', ...rest] = parts;
  const folder = first === 'label' ? `label/${rest.shift() ?? ''}` : first;
  return {
    folder,
    threadId: rest.findLast((part) => /^[0-9a-f]{16}$|^thread-/.test(part.replace('#', ''))),
  };
}

export function goTo(folder: string, threadId?: string): void {
  location.hash = threadId ? `${folder}/${threadId}` : folder;
}

export function onRoute(listen: (route: Route) => void): void {
  window.addEventListener('hashchange', () => listen(readRoute()));
}
