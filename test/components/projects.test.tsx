import { screen, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { manyProjects, projectsOf } from './projects-fixture';
import { fill, objections, show } from './projects-stage';

describe('all projects', () => {
  it('stand by client, with what is overdue and who has waited how long', async () => {
    show('');
    const lines = await screen.findAllByTestId('project-line');
    expect(lines.map((one) => one.dataset.projectId)).toEqual(['p1', 'p2', 'p3', 'p4']);
    expect(lines[0]?.textContent).toContain('1 overdue');
    expect(lines[0]?.textContent).toContain('With the client: 9 business days');
    expect(lines[0]?.getAttribute('href')).toBe('#/projects/p1');
    expect(screen.getByText('1 closed project')).toBeTruthy();
  });

  it('are found by client, name and code, closed ones too', async () => {
    show('');
    await screen.findAllByTestId('project-line');
    for (const [text, id] of [
      ['明德 第一', 'p4'],
      ['warehouse', 'p2'],
    ] as const) {
      await fill('project-filter', text);
      expect(screen.getAllByTestId('project-line').map((one) => one.dataset.projectId)).toEqual([
        id,
      ]);
    }
    await fill('project-filter', 'nobody');
    expect(screen.getByTestId('no-hits')).toBeTruthy();
  });

  it('explain how a project comes to be where there is none', async () => {
    show('', { projects: projectsOf([]) });
    const empty = await screen.findByTestId('empty');
    expect(within(empty).getAllByRole('listitem')).toHaveLength(3);
    expect(await objections()).toEqual([]);
  });

  it('are hundreds without being drawn at once', async () => {
    show('', { projects: manyProjects(300) });
    expect(await screen.findAllByTestId('project-line')).toHaveLength(60);
    await fill('project-filter', 'Portal 217');
    expect(screen.getAllByTestId('project-line')).toHaveLength(1);
  });

  it.each(['light', 'dark'])('have nothing that axe finds wrong, %s', async (theme) => {
    document.documentElement.dataset.theme = theme;
    show('', { projects: { ...projectsOf(), clients: projectsOf().clients.slice(0, 1) } });
    await screen.findAllByTestId('project-line');
    expect(await objections()).toEqual([]);
  });
});
