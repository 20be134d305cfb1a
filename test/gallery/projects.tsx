import { render } from 'preact';
import { Dashboard } from '@/components/dashboard';
import type { SettingsPort } from '@/components/settings-port';
import type { Language } from '@/lib/domain/records';
import {
  ask,
  everyProposal,
  logOf,
  manyProjects,
  projectOf,
  projectsOf,
} from '@/test/components/projects-fixture';
import { fakeProjectsPort } from '@/test/components/projects-port';

/** `?language=zh&case=many`, `#/projects` or `#/projects/p1`: the pages of projects. Cases: usual, empty, many, long, every. */
const asked = new URLSearchParams(location.search);
const language = (asked.get('language') ?? 'en') as Language;
const LONG = 'A very long name of a project that nobody shortened, with its client, year and phase';
const cases = {
  usual: () => ({}),
  empty: () => ({
    projects: projectsOf([]),
    project: projectOf({ asks: [], proposals: [], undo: null, ledger: projectOf().ledger }),
    log: [],
  }),
  many: () => ({
    projects: manyProjects(300),
    project: projectOf({
      asks: Array.from({ length: 40 }, (_, n) => ask({ askId: `a${n}`, title: `Ask ${n}` })),
    }),
    log: logOf(700),
  }),
  long: () => ({
    project: projectOf({
      project: { ...projectOf().project, name: LONG.repeat(2) },
      asks: [ask({ title: LONG.repeat(2) })],
    }),
  }),
  every: () => ({ project: projectOf({ proposals: everyProposal }) }),
};
const views = cases[(asked.get('case') ?? 'usual') as keyof typeof cases]();
const fake = fakeProjectsPort(views);
fake.views.projects.language = language;
if (fake.views.project) fake.views.project.language = language;
const port: SettingsPort = {
  ...fake,
  version: '0.1.0',
  webmailNames: [],
  grantWebmail: async () => true,
  removeWebmail: async () => {},
};
const root = document.getElementById('root');
if (root) render(<Dashboard port={port} preferred={['en']} />, root);
