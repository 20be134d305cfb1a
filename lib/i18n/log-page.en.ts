export const logPageEn = {
  title: 'Log',
  hint: 'Every contact with your clients: what was said, when, by whom.',
  loading: 'Reading the log…',
  retry: 'Try again',
  filters: 'Filters',
  client: 'Client',
  project: 'Project',
  all: 'All',
  search: 'Search',
  searchHint: 'Words, names, addresses',
  found: (n: number) => (n === 1 ? '1 contact' : `${n} contacts`),
  older: 'Show older ones',
  nothing: 'Nothing fits these filters.',
  clear: 'Clear the filters',
};

/** Every word of the log page. */
export type LogPageWords = typeof logPageEn;
