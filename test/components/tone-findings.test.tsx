import { describe, expect, it } from 'vitest';
import type { Language } from '@/lib/domain/records';
import { harshDraft } from './harsh-draft';
import { stage } from './panel-stage';
import { askView, draftView, threadView } from './panel-views';
import { recordingPort } from './recording-port';

function stageHarsh(language: Language = 'en', theme: 'light' | 'dark' = 'light') {
  const port = recordingPort({ language, answers: { draft: () => harshDraft(language) } });
  return stage(threadView([askView()]), { language, port, theme });
}

const inserted = (port: ReturnType<typeof recordingPort>) =>
  port.sent.find(({ command }) => command === 'insertDraft')?.ask as {
    draft: { text: string; html: string };
  };

describe('the tone check', () => {
  it('shows what was found, why, and the better wording', async () => {
    const { get } = stageHarsh();
    await expect.element(get('tone-finding').nth(1)).toBeVisible();
    const [first, second] = get('tone-finding').elements();
    expect(first?.getAttribute('data-kind')).toBe('command');
    expect(first?.textContent).toContain('You must');
    expect(first?.textContent).toContain('Sounds like an order.');
    expect(first?.textContent).toContain('It would help us a lot if you could');
    expect(second?.getAttribute('data-kind')).toBe('nagging');
  });

  it('puts the better words into text and html with one click each', async () => {
    const { get, port } = stageHarsh();
    await get('tone-use').first().click();
    await expect.element(get('tone-finding')).toHaveAttribute('data-kind', 'nagging');
    await get('tone-use').click();
    await expect.element(get('tone-finding')).not.toBeInTheDocument();
    await get('draft-insert').click();
    await expect.poll(() => inserted(port)).toBeDefined();
    const line =
      'It would help us a lot if you could sign today. To have it in one place, the warranty starts with it.';
    expect(inserted(port).draft.text).toContain(line);
    expect(inserted(port).draft.html).toContain(`<p>${line}</p>`);
  });

  it('mends the value that the words were typed into, and keeps it', async () => {
    const port = recordingPort({ answers: { draft: () => harshDraft('en') } });
    const view = threadView([askView()]);
    if (view.link) view.link.project.values = { question: 'You must sign today.' };
    const { get } = stage(view, { port });
    await get('tone-use').first().click();
    await expect.poll(() => port.changes()).toHaveLength(1);
    const values = { question: 'It would help us a lot if you could sign today.' };
    expect(port.changes()[0]).toMatchObject({ command: 'rememberValues', ask: { values } });
    await expect
      .poll(() => port.sent.findLast(({ command }) => command === 'draft')?.ask)
      .toMatchObject({ values });
  });

  it('never blocks the insertion', async () => {
    const { get, port } = stageHarsh();
    await expect.element(get('tone-finding').first()).toBeVisible();
    await get('draft-insert').click();
    await expect.poll(() => inserted(port)?.draft.text).toContain('You must sign today.');
  });

  it('says nothing where nothing is found', async () => {
    const { get } = stage(threadView([askView()]), {
      port: recordingPort({ answers: { draft: () => draftView('en') } }),
    });
    await expect.element(get('draft-preview')).toBeVisible();
    expect(get('tone-finding').elements()).toEqual([]);
  });

  it.each([
    ['en', 'light'],
    ['en', 'dark'],
    ['zh', 'light'],
    ['zh', 'dark'],
  ] as const)('has nothing that axe objects to: %s, %s', async (language, theme) => {
    const { element, get, objections } = stageHarsh(language, theme);
    if (theme === 'dark') element.style.background = '#17191c';
    await expect.element(get('tone-finding').first()).toBeVisible();
    expect(await objections()).toEqual([]);
  });
});
