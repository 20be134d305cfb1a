import type { Env } from './env';
import { FOLDER, PAGE_NUMBER, SEARCH_FILTER, SEARCH_INTERVAL, SEARCH_WORDS } from './selectors';

/** What the user looks at now, as far as the page shows it: the page's own variables can not be seen from here. */
export interface Screen {
  /** Folder and page number of the list; the folder is '' where none is shown or known. */
  list(): { folder: string; pageNumber: string };
  /** Whether the user has searched: a search of ours would take its result away. */
  isSearching(): boolean;
}

export function createScreen(window: Window, env: Env): Screen {
  const { document } = window;
  const valueIn = (selector: string) =>
    document.querySelector<HTMLInputElement | HTMLSelectElement>(selector)?.value ?? '';
  return {
    list: () => ({
      folder: document.querySelector(FOLDER)?.getAttribute('rel') ?? env.mailbox ?? '',
      pageNumber: valueIn(PAGE_NUMBER) || '1',
    }),
    isSearching() {
      if (env.search_request || new URLSearchParams(window.location.search).has('_search'))
        return true;
      const filter = valueIn(SEARCH_FILTER);
      const narrowed = filter !== '' && filter !== 'ALL';
      return narrowed || valueIn(SEARCH_WORDS).trim() !== '' || valueIn(SEARCH_INTERVAL) !== '';
    },
  };
}
