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
import { addressFor, portOf } from './templates-fixture';

configure({ asyncUtilTimeout: 5000 });
let world: TailoredWorld | undefined;
afterEach(() => {
  cleanup();
  world?.close();
  history.replaceState(null, '', ' ');
  delete document.documentElement.dataset.theme;
});

async function show(path: string, zh = false, prepare?: (made: TailoredWorld) => Promise<unknown>) {
  world = await createTailoredWorld();
  await prepare?.(world);
  if (zh) {
    const change = { commitId: world.newId(), rev: 0, changes: { uiLanguage: 'zh' as const } };
    await world.get('saveSettings', change);
  }
  location.hash = addressFor(world, path);
  render(<Dashboard port={portOf(world)} preferred={['en']} />);
  const parts: Record<string, string> = {
    '': 'templates-overview',
    acceptance: 'templates-ladder',
  };
  await screen.findByTestId(parts[path] ?? 'templates-beside');
  return world;
}

const click = (testId: string) => userEvent.click(screen.getByTestId(testId));
const fill = (testId: string, text: string) => userEvent.fill(screen.getByTestId(testId), text);
const said = () => screen.getByTestId('templates-status').textContent;
const find = (testId: string, name: 'step' | 'text' | 'situation', value: string) => {
  const found = screen.getAllByTestId(testId).find(({ dataset }) => dataset[name] === value);
  if (!found) throw new Error(`No ${value}`);
  return found;
};
const text = (id: string) => find('beside-text', 'text', id);
const head = (row: HTMLElement) =>
  userEvent.click(within(row).getAllByRole('button')[0] as Element);
async function openText(id: string, language: 'en' | 'zh' = 'en') {
  const button = screen
    .getAllByTestId('text-open')
    .find(({ dataset }) => dataset.text === id && dataset.language === language);
  await userEvent.click(button as Element);
  await screen.findByTestId('text-body');
}
const openStep = async () => {
  await head(find('templates-step', 'step', 'acceptance.hand-over'));
  return find('templates-step', 'step', 'acceptance.hand-over');
};
const items = () =>
  screen.getAllByTestId('ready-item').map((row) => {
    const box = within(row).getByRole<HTMLInputElement>('checkbox');
    return [box.labels?.[0]?.textContent ?? '', box.checked];
  });

describe('texts beside the ladders', () => {
  it('are listed after the situations, found by words, and marked where they are changed', async () => {
    await show('');
    expect(screen.getAllByTestId('templates-other')).toHaveLength(6);
    expect(screen.getAllByTestId('templates-situation')).toHaveLength(26);
    await fill('templates-search', '致谢');
    expect(screen.getAllByTestId('templates-other')).toHaveLength(1);
    await fill('templates-search', 'reason');
    await userEvent.click(find('templates-other', 'situation', 'reason'));
    await screen.findByTestId('templates-beside');
    await head(text('reason.busy'));
    await openText('reason.busy#chat');
    await fill('text-body', 'Ten minutes?');
    await click('text-save');
    await waitFor(() => expect(text('reason.busy').dataset.changed).toBe('true'));
    expect(text('reason.budget').dataset.changed).toBe('false');
    const changed = () =>
      screen
        .getAllByTestId('templates-other')
        .flatMap(({ dataset }) => (dataset.changed === 'true' ? [dataset.situation] : []));
    await waitFor(() => expect(changed()).toEqual(['reason']));
    await click('templates-undo');
    await waitFor(() => expect(text('reason.busy').dataset.changed).toBe('false'));
  });

  it('are checked as they are written, with a subject where they have one', async () => {
    await show('bundle');
    await openText('bundle.reminder');
    await fill('text-subject', '{{ oops }}');
    await screen.findByText('There is no value called “oops”. Insert one from the list.');
    expect(screen.getByTestId('text-save').getAttribute('aria-disabled')).toBe('true');
    await fill('text-subject', 'All of {{ client }}');
    await waitFor(() =>
      expect(screen.getByTestId('text-preview').textContent).toContain('All of Keller Logistics'),
    );
    await click('text-save');
    await waitFor(() => expect(said()).toBe('Saved.Undo'));
    await userEvent.click(await screen.findByTestId('text-restore'));
    await waitFor(() => expect(text('bundle.reminder').dataset.changed).toBe('false'));
  });

  it('that say what is said a second time have no first message', async () => {
    await show('general');
    const shown = new Set(screen.getAllByTestId('text-open').map(({ dataset }) => dataset.text));
    expect([...shown]).toEqual(['general#again', 'general#promise']);
  });
});

describe('what must be ready', () => {
  it('is added, called otherwise, left out and taken away', async () => {
    const { get, client } = await show('acceptance');
    await openStep();
    const before = items();
    await fill('ready-new', 'Photographs');
    await userEvent.keyboard('{Enter}');
    expect(items()).toEqual([...before, ['Photographs', true]]);
    await click('ready-reword-checklist');
    await fill('ready-words-checklist', 'Appendix B');
    await userEvent.keyboard('{Enter}');
    await click('step-ready-test-report');
    await click('step-save');
    await waitFor(() => expect(said()).toBe('Saved.Undo'));
    const { mine } = await get('guidance', { scope: client });
    expect(mine[0]?.change).toMatchObject({
      change: {
        ready: ['checklist', expect.stringMatching(/^added-/)],
        items: [
          { id: expect.stringMatching(/^added-/), label: 'Photographs' },
          { id: 'checklist', label: 'Appendix B' },
        ],
      },
    });
    await screen.findByText('Built in: Checklist with the agreed criteria');
    const own = screen.getAllByTestId('ready-item').at(-1) as HTMLElement;
    await userEvent.click(within(own).getByRole('button', { name: 'Remove “Photographs”' }));
    await click('ready-reword-checklist');
    await fill('ready-words-checklist', '');
    await click('step-ready-test-report');
    await click('step-save');
    await waitFor(async () => expect((await get('guidance', { scope: client })).mine).toEqual([]));
    await waitFor(() => expect(items()).toEqual(before));
  });

  it('is saved also where it was only typed', async () => {
    const { stepIn, client } = await show('acceptance');
    await openStep();
    await fill('ready-new', '  ');
    expect(screen.getByTestId('ready-add').getAttribute('aria-disabled')).toBe('true');
    await fill('ready-new', 'Photographs');
    await click('step-save');
    await waitFor(() => expect(said()).toBe('Saved.Undo'));
    expect((await stepIn(client, 'hand-over'))?.step.items?.[0]?.label).toBe('Photographs');
    expect(screen.getByTestId<HTMLInputElement>('ready-new').value).toBe('');
  });

  it('is never without words', async () => {
    await show('acceptance');
    await openStep();
    await fill('ready-new', 'Photographs');
    await click('ready-add');
    const id = screen.getAllByTestId('ready-item').at(-1)?.dataset.item ?? '';
    await click(`ready-reword-${id}`);
    await fill(`ready-words-${id}`, ' ');
    expect(screen.getByRole('alert').textContent).toBe('Say what must be ready, or remove it.');
    expect(screen.getByTestId('step-save').getAttribute('aria-disabled')).toBe('true');
  });

  it('of all clients is left out for one, and cannot be taken away there', async () => {
    const photos = { id: 'added-photos', label: 'Photographs' };
    const { stepIn, client } = await show('acceptance', false, ({ get, newId }) =>
      get('changeStep', {
        commitId: newId(),
        scope: { kind: 'workspace' },
        stepId: 'acceptance.hand-over',
        rev: 0,
        change: { ready: ['checklist', photos.id], items: [photos] },
      }),
    );
    await openStep();
    expect(screen.queryByTestId('ready-remove-added-photos')).toBeNull();
    await click('step-ready-added-photos');
    await click('step-save');
    await waitFor(() => expect(said()).toBe('Saved.Undo'));
    expect((await stepIn(client, 'hand-over'))?.step.ready).toEqual(['checklist']);
    await click('step-ready-added-photos');
    await click('step-save');
    await waitFor(async () =>
      expect((await stepIn(client, 'hand-over'))?.step.ready).toEqual(['checklist', photos.id]),
    );
    expect((await stepIn(client, 'hand-over'))?.row).toBeUndefined();
  });
});

it.each([
  ['light', false],
  ['dark', true],
] as const)('has nothing that axe finds wrong, %s, Chinese: %s', async (theme, zh) => {
  document.documentElement.dataset.theme = theme;
  await show('reason', zh);
  await head(text('reason.busy'));
  await openText('reason.busy', zh ? 'zh' : 'en');
  const wrong = async () =>
    (await axe.run(document.body)).violations.map(({ id, nodes }) => [
      id,
      nodes.map(({ html }) => html),
    ]);
  expect(await wrong()).toEqual([]);
  location.hash = addressFor(world as TailoredWorld, 'acceptance');
  await screen.findByTestId('templates-ladder');
  await openStep();
  await fill('ready-new', 'Photographs');
  await click('ready-add');
  await click('ready-reword-checklist');
  await fill('ready-words-checklist', 'Appendix B');
  expect(await wrong()).toEqual([]);
});
