import { cleanup, configure, render, screen } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach } from 'vitest';
import '@/components/tokens.css';
import '@/components/frame.css';
import '@/components/settings.css';
import '@/components/settings-parts.css';
import '@/components/buttons.css';
import '@/components/proposals.css';
import '@/components/log-list.css';
import '@/components/projects.css';
import '@/components/project-page.css';
import '@/components/project-asks.css';
import { userEvent } from 'vitest/browser';
import { ProjectsPage } from '@/components/projects';
import { type FakeProjectsPort, fakeProjectsPort } from './projects-port';

configure({ asyncUtilTimeout: 5000 });
afterEach(() => {
  cleanup();
  delete document.documentElement.dataset.theme;
});

type Views = Partial<FakeProjectsPort['views']>;

/** The pages of projects at a route. */
export function show(path: string, views: Views = {}): FakeProjectsPort {
  const port = fakeProjectsPort(views);
  document.title = 'Threadline';
  document.documentElement.lang = 'en';
  render(
    <div class="d-frame">
      <ProjectsPage port={port} preferred={['en']} path={path} onLanguage={() => {}} />
    </div>,
  );
  return port;
}

export const click = (testId: string) => userEvent.click(screen.getByTestId(testId));
export const fill = (testId: string, text: string) =>
  userEvent.fill(screen.getByTestId(testId), text);

/** What axe finds wrong. */
export async function objections(): Promise<unknown[]> {
  const { violations } = await axe.run(document.body);
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
}
