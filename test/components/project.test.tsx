import { screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { everyProposal, logOf, projectOf } from './projects-fixture';
import type { FakeProjectsPort } from './projects-port';
import { click, fill, objections, show } from './projects-stage';

async function showProject(views: Partial<FakeProjectsPort['views']> = {}) {
  const port = show('p1', views);
  await screen.findByTestId('project-name');
  return port;
}

const sent = (port: FakeProjectsPort, command: string) =>
  port.sent.filter((one) => one.command === command).map(({ ask }) => ask);

describe('a project', () => {
  it('moves to another stage with one click, with the revision that was seen', async () => {
    const port = await showProject();
    expect(screen.getByTestId('stage-acceptance').getAttribute('aria-current')).toBe('step');
    await click('stage-closeout');
    expect(sent(port, 'moveStage')).toEqual([
      { commitId: expect.any(String), projectId: 'p1', rev: 4, stage: 'closeout' },
    ]);
    await click('stage-acceptance');
    expect(sent(port, 'moveStage')).toHaveLength(1);
  });

  it('shows why it could not be changed, with the newest state', async () => {
    const port = await showProject();
    port.failing = 'moveStage';
    await click('stage-closeout');
    await screen.findByTestId('failure');
    expect(sent(port, 'project').length).toBeGreaterThan(1);
  });

  it('takes the last change back', async () => {
    const port = await showProject();
    await click('undo');
    expect(sent(port, 'undo')).toMatchObject([{ undoes: 'k1' }]);
  });

  it('says so when it is not there', async () => {
    show('p1', { project: null });
    expect((await screen.findByTestId('failure')).textContent).toContain('not here');
  });

  it('opens and declines what is proposed', async () => {
    const port = await showProject();
    await click('proposal-open');
    expect(sent(port, 'openAsks')).toMatchObject([
      { projectId: 'p1', asks: [{ situation: 'final-payment', due: '2026-12-09', items: [] }] },
    ]);
    await click('proposal-decline');
    expect(sent(port, 'declineProposal')).toMatchObject([{ key: 'final-payment@a9' }]);
  });

  it('turns points into asks, and defects into the items of one', async () => {
    const port = await showProject({ project: projectOf({ proposals: everyProposal }) });
    const [refused, , points] = screen.getAllByTestId('proposal');
    for (const proposal of [refused, points]) {
      const of = within(proposal as HTMLElement);
      await userEvent.fill(of.getByTestId('proposal-lines'), 'Too slow\nWrong logo');
      await userEvent.click(of.getByTestId('proposal-open'));
    }
    const [fixes, actions] = sent(port, 'openAsks') as { asks: { items: unknown[] }[] }[];
    expect(fixes?.asks).toMatchObject([
      { situation: 'acceptance-fixes', items: [{ text: 'Too slow' }, { text: 'Wrong logo' }] },
    ]);
    expect(actions?.asks).toMatchObject([
      { situation: 'feedback-action', title: 'Too slow', items: [] },
      { situation: 'feedback-action', title: 'Wrong logo' },
    ]);
  });

  it('opens each action of the minutes, also pasted ones, for whom it was agreed', async () => {
    const port = await showProject({
      project: projectOf({ proposals: everyProposal.slice(3, 4) }),
    });
    await fill('proposal-lines', 'Paul: open the firewall');
    await click('proposal-read');
    await waitFor(() => expect(screen.getAllByTestId('proposal-action')).toHaveLength(3));
    await userEvent.click(screen.getByLabelText('you owe: Timetable (change who owes it)'));
    await userEvent.click(screen.getByLabelText('Add: Timetable'));
    await userEvent.click(screen.getByLabelText('Add: Send the logo'));
    expect(sent(port, 'openAsks')).toMatchObject([
      { asks: [{ situation: 'reply', title: 'Timetable', owedBy: 'client' }] },
      { asks: [{ title: 'Send the logo', owedBy: 'client', due: '2026-12-03' }] },
    ]);
    expect(screen.getAllByTestId('proposal-action')).toHaveLength(1);
  });

  it('shows its asks with their next step, and opens them in mail', async () => {
    const port = await showProject();
    const [first] = screen.getAllByTestId('ask');
    expect(first?.textContent).toContain('4 business days overdue');
    expect(first?.textContent).toContain('with the client for 9 business days');
    await userEvent.click(within(first as HTMLElement).getByTestId('draft'));
    expect(sent(port, 'openInMail')).toEqual([
      { threadId: 't1', errand: { kind: 'draft', askId: 'a1' } },
    ]);
    await userEvent.click(within(first as HTMLElement).getByTestId('ask-refused'));
    expect(sent(port, 'answer')).toMatchObject([{ answer: 'objection', reason: 'dissatisfied' }]);
  });

  it('opens a new ask without a conversation', async () => {
    const port = await showProject();
    await click('ask-new');
    await click('ask-save');
    expect(screen.getByText('Say in a few words what is owed.')).toBeTruthy();
    await userEvent.selectOptions(screen.getByTestId('ask-situation'), 'training');
    await fill('ask-title', 'Train the clerks');
    await click('ask-save');
    expect(sent(port, 'openAsk')).toMatchObject([
      { projectId: 'p1', situation: 'training', owedBy: 'us', title: 'Train the clerks' },
    ]);
  });

  it('asks first for what a step needs, and keeps the rest folded', async () => {
    await showProject();
    expect(within(screen.getByTestId('needed-values')).getByTestId('value-clause')).toBeTruthy();
    expect(screen.getByTestId<HTMLDetailsElement>('values-plan').open).toBe(false);
    expect(screen.getByTestId('values-plan').textContent).toContain('1 of 13');
  });

  it('saves only the fields that changed', async () => {
    const port = await showProject();
    await fill('value-clause', '§ 9: after 10 days');
    await userEvent.selectOptions(screen.getByTestId('project-field-rhythm'), '');
    expect(screen.getByTestId('project-status').textContent).toBe('Not saved yet');
    await click('project-save');
    expect(sent(port, 'editProject')).toMatchObject([
      { rev: 4, changes: { rhythm: null, values: { clause: '§ 9: after 10 days' } } },
    ]);
    await waitFor(() => expect(screen.getByTestId('project-status').textContent).toBe('Saved'));
  });

  it('keeps what was typed when the project was changed elsewhere', async () => {
    const port = await showProject();
    await fill('project-field-code', 'X-1');
    port.failing = 'editProject';
    await click('project-save');
    await waitFor(() =>
      expect(screen.getByTestId('project-status').textContent).toContain('changed elsewhere'),
    );
    expect(screen.getByTestId<HTMLInputElement>('project-field-code').value).toBe('X-1');
  });

  it('refuses to lose its name, and goes there', async () => {
    const port = await showProject();
    await fill('project-field-name', ' ');
    await click('project-save');
    await waitFor(() =>
      expect(document.activeElement).toBe(screen.getByTestId('project-field-name')),
    );
    expect(sent(port, 'editProject')).toEqual([]);
  });

  it('draws who held it how long', async () => {
    await showProject();
    const bars = screen
      .getAllByTestId('ledger-bar')
      .map(({ dataset }) => [dataset.client, dataset.us]);
    expect(bars).toEqual([
      ['18', '5'],
      ['14', '1'],
      ['9', '3'],
      ['0', '2'],
    ]);
  });

  it('lists its contacts, hundreds of them, day by day', async () => {
    const port = await showProject({ log: logOf(700) });
    await waitFor(() => expect(screen.getAllByTestId('log-entry')).toHaveLength(100));
    expect(screen.getAllByTestId('log-entry')[0]?.textContent).toContain('Anna Keller');
    await click('log-more');
    expect(screen.getAllByTestId('log-entry')).toHaveLength(200);
    await userEvent.click(screen.getAllByTestId('log-open')[0] as HTMLElement);
    expect(sent(port, 'openInMail')).toEqual([{ threadId: 't1' }]);
  });

  it('reads anew when something changed', async () => {
    const port = await showProject();
    port.views.project = projectOf({ asks: [], proposals: [] });
    port.push();
    await screen.findByText('Nothing is owed in this project.');
  });

  it('speaks Chinese', async () => {
    await showProject({ project: projectOf({ language: 'zh' }) });
    expect(screen.getByTestId('stage-closeout').textContent).toBe('收尾');
    expect(screen.getByTestId('proposals').textContent).toContain('尾款');
  });

  it.each([
    ['light', 'en'],
    ['dark', 'zh'],
  ] as const)('has nothing that axe finds wrong, %s', async (theme, language) => {
    document.documentElement.dataset.theme = theme;
    const project = projectOf({ language, proposals: everyProposal });
    await showProject({
      project,
      log: logOf(12),
    });
    await screen.findAllByTestId('log-entry');
    for (const fold of document.querySelectorAll('details')) fold.open = true;
    await click('ask-new');
    expect(await objections()).toEqual([]);
  });
});
