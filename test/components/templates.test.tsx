import { cleanup, configure, render, screen, waitFor, within } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import '@/components/tokens.css';
import '@/components/frame.css';
import '@/components/settings.css';
import '@/components/settings-parts.css';
import '@/components/templates.css';
import '@/components/templates-ladder.css';
import '@/components/templates-text.css';
import { userEvent } from 'vitest/browser';
import { Dashboard } from '@/components/dashboard';
import { createTailoredWorld, type TailoredWorld } from '@/test/service/tailored-world';
import { addressFor, changedWorld, fileOf, portOf } from './templates-fixture';

configure({ asyncUtilTimeout: 5000 });
let world: TailoredWorld | undefined;
afterEach(() => {
  cleanup();
  world?.close();
  history.replaceState(null, '', ' ');
  delete document.documentElement.dataset.theme;
});

async function show(made: Promise<TailoredWorld>, situation = '', scope?: 'client', zh = false) {
  world = await made;
  if (zh) {
    const change = { commitId: world.newId(), rev: 0, changes: { uiLanguage: 'zh' as const } };
    await world.get('saveSettings', change);
  }
  location.hash =
    scope === 'client'
      ? addressFor(world, situation)
      : `#/templates${situation && '/'}${situation}`;
  render(<Dashboard port={portOf(world)} preferred={['en']} />);
  await screen.findByTestId(situation ? 'templates-ladder' : 'templates-overview');
  return world;
}

const step = (name: string) => {
  const found = screen
    .getAllByTestId('templates-step')
    .find(({ dataset }) => dataset.step === `acceptance.${name}`);
  if (!found) throw new Error(`No step ${name}`);
  return found;
};
const open = (name: string) =>
  userEvent.click(within(step(name)).getAllByRole('button')[0] as Element);
const click = (testId: string) => userEvent.click(screen.getByTestId(testId));
const fill = (testId: string, text: string) => userEvent.fill(screen.getByTestId(testId), text);
const said = () => screen.getByTestId('templates-status').textContent;
async function openText(name: string, language: 'en' | 'zh') {
  await open(name);
  const button = screen
    .getAllByTestId('text-open')
    .find(({ dataset }) => dataset.text === `acceptance.${name}` && dataset.language === language);
  await userEvent.click(button as Element);
  return screen.findByTestId('text-body');
}

describe('the templates page', () => {
  it('lists the situations by stage and finds them by words of either language', async () => {
    await show(createTailoredWorld());
    expect(screen.getAllByTestId('templates-situation')).toHaveLength(26);
    await fill('templates-search', '验收');
    const found = screen.getAllByTestId('templates-situation').map((one) => one.dataset.situation);
    expect(found).toContain('acceptance');
    await fill('templates-search', 'nothing like it');
    expect(screen.getByText('No situation has these words.')).toBeTruthy();
  });

  it('shows a ladder with its steps in order, and marks what is changed', async () => {
    await show(changedWorld(), 'acceptance', 'client');
    expect(screen.getAllByTestId('templates-step')).toHaveLength(8);
    expect(step('notice').textContent).toContain('10 business days after the due date');
    const marked = screen
      .getAllByTestId('templates-step')
      .filter(({ dataset }) => dataset.changed === 'true')
      .map(({ dataset }) => dataset.step);
    expect(marked).toEqual(['acceptance.hand-over', 'acceptance.help', 'acceptance.notice']);
    await open('help');
    expect(screen.getByTestId('step-marks').textContent).toBe(
      'Changed by you, for all clientsBefore your change: 3 business days after the due date',
    );
  });

  it('changes a step, says so, and takes it back', async () => {
    const { get, client } = await show(createTailoredWorld(), 'acceptance', 'client');
    await open('help');
    await fill('step-days', '4');
    await userEvent.selectOptions(screen.getByTestId('step-role-decision-maker'), 'cc');
    await click('step-save');
    await waitFor(() => expect(said()).toBe('Saved.Undo'));
    await waitFor(() => expect(step('help').dataset.changed).toBe('true'));
    const { mine } = await get('guidance', { scope: client });
    expect(mine.map(({ change }) => change)).toEqual([
      {
        kind: 'step',
        stepId: 'acceptance.help',
        change: { offset: 4, audience: { to: ['liaison'], cc: ['decision-maker'] } },
      },
    ]);
    await click('templates-undo');
    await waitFor(() => expect(said()).toBe('Taken back.'));
    await waitFor(() => expect(step('help').dataset.changed).toBe('false'));
  });

  it('says what is wrong while it is typed, and saves nothing', async () => {
    const { get, client } = await show(createTailoredWorld(), 'acceptance', 'client');
    await open('help');
    await fill('step-days', '9');
    expect(screen.getByRole('alert').textContent).toBe(
      '“Meet with the decision-maker” must come later than “Offer help, ask the reason”.',
    );
    await userEvent.selectOptions(screen.getByTestId('step-role-liaison'), '');
    expect(screen.getAllByRole('alert').map((one) => one.textContent)).toContain(
      '“Offer help, ask the reason” must go to somebody.',
    );
    await fill('step-days', '');
    expect(screen.getAllByRole('alert')[0]?.textContent).toContain('whole number of days');
    screen.getByTestId('step-save').click();
    expect((await get('guidance', { scope: client })).mine).toEqual([]);
  });

  it('restores one step', async () => {
    await show(changedWorld(), 'acceptance', 'client');
    await open('notice');
    await click('step-restore');
    await waitFor(() => expect(step('notice').textContent).toContain('12 business days'));
    expect(step('help').dataset.changed).toBe('true');
  });

  it('shows a text on sample values while it is written, and inserts values at the cursor', async () => {
    const { get, client } = await show(createTailoredWorld(), 'acceptance', 'client');
    const body = (await openText('help', 'en')) as HTMLTextAreaElement;
    await waitFor(() => {
      expect(screen.getByTestId('text-preview').textContent).toContain('Hello Anna Keller');
    });
    await fill('text-body', 'Hi: ');
    await userEvent.click(screen.getByText('Values'));
    await fill('value-search', 'what is owed');
    await click('value-insert');
    expect(body.value).toBe('Hi: {{ title }}');
    await waitFor(() => {
      expect(screen.getByTestId('text-preview').textContent).toMatch(/Hi: \w/);
    });
    await click('text-save');
    await waitFor(() => expect(said()).toContain('Saved.'));
    const place = { scope: client, textId: 'acceptance.help', language: 'en' as const };
    expect((await get('tailoredText', place)).text.body).toBe('Hi: {{ title }}');
  });

  it('names what a text cannot be filled in with, and where it may leave a gap', async () => {
    await show(createTailoredWorld(), 'acceptance', 'client');
    await openText('help', 'en');
    await fill('text-body', 'Until {{ deadline }}');
    await screen.findByText('There is no value called “deadline”. Insert one from the list.');
    expect(screen.getByTestId('text-save').getAttribute('aria-disabled')).toBe('true');
    await fill('text-body', 'Until {{ promised }}');
    const hint = await screen.findByTestId('text-hole');
    expect(hint.textContent).toContain('{% if promised %}');
  });

  it('restores everything of a scope after asking once more', async () => {
    const { get, client } = await show(changedWorld(), '', 'client');
    expect(screen.getAllByTestId('change')).toHaveLength(2);
    await click('restore-all');
    expect(screen.getByTestId('restore-all').textContent).toBe('Restore 2 changes');
    await click('restore-all');
    await screen.findByText(/Nothing yet/);
    expect((await get('guidance', { scope: client })).mine).toEqual([]);
  });

  it('changes a limit and restores it', async () => {
    await show(createTailoredWorld());
    await fill('limit-gap', '0');
    expect(screen.getByText('Choose a whole number from 1 to 20.')).toBeTruthy();
    await fill('limit-gap', '3');
    await click('limit-save-gap');
    await screen.findByTestId('limit-restore-gap');
    await click('limit-restore-gap');
    await waitFor(() => expect(screen.queryByTestId('limit-restore-gap')).toBeNull());
    expect(screen.getByTestId<HTMLInputElement>('limit-gap').value).toBe('2');
  });

  it('shows what a file would change before it does, and takes only what is chosen', async () => {
    const { stepIn, client } = await show(changedWorld(), '', 'client');
    const input = screen.getByTestId('guidance-file');
    await userEvent.upload(input, fileOf([{ offset: 11 }], 'acceptance.notice'));
    const item = await screen.findByTestId('import-item');
    expect(item.dataset.state).toBe('differs');
    expect(item.textContent).toContain('11 business days after the due date');
    expect(item.textContent).toContain('Yours: 10 business days after the due date');
    await userEvent.click(within(item).getByRole('checkbox'));
    expect(screen.getByTestId('import-take').getAttribute('aria-disabled')).toBe('true');
    await userEvent.click(within(item).getByRole('checkbox'));
    await click('import-take');
    await waitFor(() => expect(said()).toContain('Saved.'));
    expect((await stepIn(client, 'notice'))?.step.offset).toBe(11);
  });

  it('says why a file cannot be taken', async () => {
    await show(createTailoredWorld());
    await userEvent.upload(screen.getByTestId('guidance-file'), new File(['hello'], 'x.json'));
    expect((await screen.findByTestId('file-problem')).textContent).toContain('cannot be read');
  });

  it.each([
    ['light', false],
    ['dark', false],
    ['light', true],
    ['dark', true],
  ] as const)('has nothing that axe finds wrong, %s, Chinese: %s', async (theme, zh) => {
    document.documentElement.dataset.theme = theme;
    await show(changedWorld(), 'acceptance', 'client', zh);
    await openText('hand-over', zh ? 'zh' : 'en');
    await fill('text-body', '{{ promised }}');
    await screen.findByTestId('text-hole');
    await userEvent.click(screen.getByText(zh ? '可用内容' : 'Values'));
    const { violations } = await axe.run(document.body);
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    location.hash = addressFor(world as TailoredWorld);
    await screen.findByTestId('templates-overview');
    const overview = await axe.run(document.body);
    expect(overview.violations.map(({ id, nodes }) => [id, nodes.map((n) => n.html)])).toEqual([]);
  });
});
