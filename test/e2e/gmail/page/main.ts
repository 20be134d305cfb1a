import { createCompose } from './compose';
import { buildFrame } from './frame';
import { createList } from './list';
import { onRoute, type Route, readRoute } from './router';
import { openStore } from './store';
import { words } from './strings';
import { post } from './sync';
import { createThreadView } from './thread';

/** The view that is shown: a fresh element for each route, as the SDK notices routes by views that turn visible. */
export interface View {
  element: HTMLElement;
  title: string;
}

const theme = new URLSearchParams(location.search).get('theme');
if (theme) document.documentElement.dataset.theme = theme;

const store = await openStore();
const compose = createCompose(store);
const frame = buildFrame(store, compose);
const list = createList(store);
const threads = createThreadView(store, compose);

function show(route: Route): void {
  const thread = route.threadId ? store.thread(route.threadId) : undefined;
  const view = thread ? threads.show(route.folder, thread) : list.show(route.folder);
  frame.show(view.element, route.folder);
  document.title = `${view.title} - ${store.view.account.address} - Mail`;
}

show(readRoute());
onRoute(show);
store.onChange((thread) => {
  const route = readRoute();
  if (route.threadId) threads.update(thread);
  else list.update();
  frame.recount();
  if (route.threadId === thread.legacyId && thread.messages.length === 0) location.hash = 'inbox';
});
document.title = `${words.inbox} - ${store.view.account.address} - Mail`;

// The SDK keeps the headers of the first request that goes out after its page script is in.
for (const delay of [500, 1500, 4000]) setTimeout(() => void post('read', ''), delay);
