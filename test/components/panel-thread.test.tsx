import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { viewOf } from '@/test/gallery/panel-cases';
import { stage } from './panel-stage';
import { askView, threadView } from './panel-views';
import { recordingPort } from './recording-port';

describe('a conversation in the panel', () => {
  it('ties itself to a proposed project in one click', async () => {
    const { port, get } = stage(viewOf('untied', 'en'));
    await get('project-suggestion').first().click();
    expect(port.changes()).toMatchObject([
      { command: 'tie', ask: { project: { id: 'project-1' } } },
    ]);
  });

  it('makes client and project in place from what was guessed', async () => {
    const { port, get } = stage(viewOf('fresh', 'en'));
    await get('project-search').fill('Relaunch');
    await get('client-name').fill('Nordwind AG');
    await get('project-create').click();
    expect(port.changes()).toMatchObject([
      {
        command: 'tie',
        ask: {
          project: {
            name: 'Relaunch',
            client: {
              name: 'Nordwind AG',
              domains: ['nordwind.example'],
              language: 'en',
              country: 'DE',
              timeZone: 'Europe/Berlin',
            },
          },
        },
      },
    ]);
  });

  it('offers the time zones of the country', async () => {
    const { get } = stage(viewOf('fresh', 'en'));
    await get('client-country').selectOptions('CN');
    await expect.element(get('client-time-zone')).toHaveValue('Asia/Shanghai');
  });

  it('puts a new project under a client that is known', async () => {
    const { port, get } = stage(viewOf('untied', 'en'));
    await get('project-search').fill('Second phase');
    await get('project-create').click();
    expect(port.changes()).toMatchObject([
      { ask: { project: { name: 'Second phase', client: { id: 'client-1' } } } },
    ]);
  });

  it('lets the PM say who decides and how a person is greeted', async () => {
    const { port, get } = stage(threadView([askView()]));
    await get('project-menu').click();
    const person = get('contact').first();
    await person.getByRole('group').first().click();
    await person.getByTestId('contact-role-decision-maker').click();
    await person.getByTestId('contact-greeting').fill('Anna');
    await userEvent.tab();
    expect(port.changes()).toMatchObject([
      { command: 'editContact', ask: { changes: { roles: ['liaison', 'decision-maker'] } } },
      { command: 'editContact', ask: { changes: { formOfAddress: 'Anna' } } },
    ]);
  });

  it('finds a project by name', async () => {
    const port = recordingPort({
      answers: {
        searchProjects: () => [
          {
            projectId: 'p9',
            projectName: 'Scanner',
            clientId: 'c9',
            clientName: 'Süd',
            because: 'search',
          },
        ],
      },
    });
    const { get } = stage(viewOf('fresh', 'en'), { port });
    await get('project-search').fill('scan');
    await get('project-suggestion').click();
    expect(port.changes()).toMatchObject([{ ask: { project: { id: 'p9' } } }]);
  });

  it('opens a new ask with title, due date and items', async () => {
    const { port, get } = stage(threadView([]), { subject: 'Re: 回复：Logo files' });
    await get('ask-new').click();
    await expect.element(get('ask-title')).toHaveValue('Logo files');
    await expect.element(get('ask-due')).toHaveValue('2026-11-27');
    await get('ask-situation').selectOptions('acceptance');
    await expect.element(get('ask-due')).toHaveValue('2026-12-08');
    await get('ask-due').fill('2026-12-01');
    await get('ask-items').fill('Logo\n\n  Fonts ');
    await get('ask-save').click();
    expect(port.changes()).toMatchObject([
      {
        command: 'openAsk',
        ask: {
          situation: 'acceptance',
          title: 'Logo files',
          due: '2026-12-01',
          nativeThreadId: 'thread-f:1',
          items: [{ text: 'Logo' }, { text: 'Fonts' }],
        },
      },
    ]);
  });

  it('asks for words when a new ask has none', async () => {
    const { port, get } = stage(threadView([]), { subject: '' });
    await get('ask-new').click();
    await get('ask-save').click();
    await expect.element(get('ask-title')).toHaveAttribute('aria-invalid', 'true');
    expect(port.changes()).toEqual([]);
  });

  it('ticks items at once and tells them all', async () => {
    const { port, get } = stage(viewOf('later', 'en'));
    await get('ask-item').first().click();
    await expect.element(get('ask-item').first()).toBeChecked();
    expect(port.changes()).toMatchObject([
      { command: 'tickItems', ask: { itemIds: ['i2', 'i1'] } },
    ]);
  });

  it('runs nothing that stands in names, titles or texts', async () => {
    const attack =
      '<img src=x onerror="globalThis.hacked=true"><script>globalThis.hacked=1</script>';
    const view = threadView([
      askView({ title: attack, items: [{ id: 'i', text: attack, done: false }] }),
    ]);
    if (view.link) {
      view.link.project.name = attack;
      view.link.client.name = `${attack}\u202e`;
    }
    const { get, element } = stage(view, { subject: attack });
    await expect.element(get('project-link')).toHaveTextContent(attack);
    expect(element.shadowRoot?.querySelector('img, script')).toBeNull();
    expect('hacked' in globalThis).toBe(false);
  });

  for (const width of [280, 300, 420]) {
    it(`stays within ${width} pixels, whatever it has to show`, async () => {
      for (const name of ['hostile', 'later', 'untied', 'fresh', 'contact', 'place'] as const) {
        const { get, element } = stage(viewOf(name, 'en'));
        element.style.width = `${width}px`;
        await expect.element(get('thread-panel').last()).toHaveAttribute('data-status', 'ready');
        const panel = element.shadowRoot?.querySelector('.panel');
        expect(panel?.scrollWidth, name).toBeLessThanOrEqual(width);
      }
    });
  }

  it('folds all but the first of many asks, and still tells their next step', async () => {
    const { get } = stage(viewOf('many', 'en'));
    await expect.element(get('ask').nth(49)).toBeInTheDocument();
    expect(get('draft-insert').elements()).toHaveLength(1);
    expect(get('next-step').elements()).toHaveLength(50);
    await get('ask-fold').nth(1).click();
    await expect.poll(() => get('draft-insert').elements().length).toBe(2);
  });

  it('keeps what it showed when a new answer fails, and offers to try again', async () => {
    const { port, get } = stage(threadView([askView()]));
    await expect.element(get('ask')).toBeVisible();
    port.fail({ code: 'no-answer', values: {} });
    await expect.element(get('failure')).toHaveTextContent('No answer came in time');
    await expect.element(get('ask')).toBeVisible();
  });

  it('asks to reload the tab after an update', async () => {
    const { port, get } = stage(null);
    await expect.element(get('loading')).toBeInTheDocument();
    port.fail({ code: 'reload-tab', values: {} });
    await get('failure').getByRole('button').click();
    expect(port.sent).toEqual([{ command: 'reloadTab', ask: null }]);
  });

  it('is untouched by the styles of the page', async () => {
    const style = document.createElement('style');
    style.textContent = 'div, button, p { color: red !important; font-size: 40px; display: none }';
    const { get } = stage(threadView([askView()]));
    await expect.element(get('ask-done')).toBeVisible();
    document.head.append(style);
    const size = getComputedStyle(get('ask-done').element()).fontSize;
    style.remove();
    expect(size).toBe('13px');
  });
});
