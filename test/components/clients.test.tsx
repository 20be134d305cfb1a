import { cleanup, configure, render, screen, waitFor } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import '@/components/tokens.css';
import '@/components/frame.css';
import '@/components/settings.css';
import '@/components/settings-parts.css';
import '@/components/projects.css';
import '@/components/project-page.css';
import '@/components/calendar-year.css';
import '@/components/clients.css';
import { userEvent } from 'vitest/browser';
import { ClientsPage } from '@/components/clients';
import {
  clientOf,
  clientsOf,
  contactOf,
  type FakeClientsPort,
  fakeClientsPort,
  words,
} from './clients-fixture';

configure({ asyncUtilTimeout: 5000 });
afterEach(() => {
  cleanup();
  history.replaceState(null, '', ' ');
  delete document.documentElement.dataset.theme;
});

function show(port: FakeClientsPort, path = '') {
  render(<ClientsPage port={port} preferred={['en']} path={path} onLanguage={() => {}} />);
}

async function showOne(port = fakeClientsPort()) {
  show(port, 'acme');
  await screen.findByTestId('client-form');
  return port;
}

const click = (testId: string) => userEvent.click(screen.getByTestId(testId));
const fill = (testId: string, text: string) => userEvent.fill(screen.getByTestId(testId), text);
const lines = () => screen.queryAllByTestId('client-line');

async function axeFinds() {
  const { violations } = await axe.run(document.body);
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
}

describe('the list of clients', () => {
  it('explains itself where there is none', async () => {
    show(fakeClientsPort(clientsOf(0)));
    expect((await screen.findByTestId('empty')).textContent).toContain(words.empty);
  });

  it('is searched by name, domain, person and project', async () => {
    show(fakeClientsPort(clientsOf(30)));
    await waitFor(() => expect(lines()).toHaveLength(30));
    for (const text of ['client 17', 'client-17.example', 'PERSON 17', 'portal 17']) {
      await fill('client-filter', text);
      await waitFor(() => expect(lines()).toHaveLength(1));
    }
    await fill('client-filter', 'nobody');
    expect((await screen.findByTestId('no-hits')).textContent).toContain('nobody');
  });

  it('draws hundreds portion by portion', async () => {
    show(fakeClientsPort(clientsOf(340)));
    await waitFor(() => expect(lines()).toHaveLength(100));
    await userEvent.click(screen.getByText('Show 100 more'));
    await waitFor(() => expect(lines()).toHaveLength(200));
  });

  it('says what is overdue and what comes next', async () => {
    show(fakeClientsPort(clientsOf(9)));
    await waitFor(() => expect(lines()).toHaveLength(9));
    expect(lines()[4]?.textContent).toContain('1 overdue, up to 5 business days');
    expect(lines()[3]?.textContent).toContain('Next: Wed 25 Nov, 13:00');
  });
});

describe('the page of a client', () => {
  it('saves only what changed, with the revision that was seen', async () => {
    const port = await showOne();
    await click('tone-formal');
    await fill('client-industry', 'Food');
    await click('client-save');
    await waitFor(() => expect(screen.getByTestId('client-status').textContent).toBe('Saved'));
    expect(port.changes()).toEqual([
      {
        command: 'editClient',
        ask: {
          commitId: expect.any(String),
          clientId: 'acme',
          rev: 3,
          changes: { tone: 'formal', industry: 'Food' },
        },
      },
    ]);
  });

  it('shows how each tone greets and closes, in the language chosen', async () => {
    await showOne();
    expect(screen.getByTestId('sample-formal').textContent).toContain('Dear Anna Berg,');
    await userEvent.selectOptions(screen.getByTestId('client-language'), 'zh');
    expect(screen.getByTestId('sample-friendly').textContent).toContain('王总，您好！');
  });

  it('keeps a holiday switched off as a work day, in a calendar that is saved whole', async () => {
    const port = await showOne();
    await click('holiday-2026-12-25');
    expect(document.querySelector('[data-day="2026-12-25"]')?.getAttribute('data-kind')).toBe(
      'work-day',
    );
    await click('client-save');
    await waitFor(() => expect(port.one?.client.workDays).toEqual(['2026-12-25']));
    await click('holiday-2026-12-25');
    await click('client-save');
    await waitFor(() => expect(port.one?.client.workDays).toEqual([]));
    expect(port.one?.client).toMatchObject({ country: 'DE', timeZone: 'Europe/Berlin' });
  });

  it('marks days whose holidays are not published yet', async () => {
    await showOne(
      fakeClientsPort(undefined, clientOf({ country: 'CN', timeZone: 'Asia/Shanghai' })),
    );
    const day = () => document.querySelector('[data-day$="-05-04"]');
    for (let year = 0; year < 3 && !day()?.hasAttribute('data-provisional'); year++) {
      await click('year-later');
    }
    expect(day()?.textContent).toContain('not published yet');
    expect(screen.getByText(/are not published yet/)).toBeTruthy();
  });

  it('asks for a country where there is none, and proposes zone and weekend', async () => {
    const { country, timeZone, ...bare } = clientOf().client;
    const port = await showOne(fakeClientsPort(undefined, clientOf({}, { client: bare })));
    expect(screen.queryByTestId('calendar-year')).toBeNull();
    await userEvent.selectOptions(screen.getByTestId('client-country'), 'AE');
    expect(screen.getByTestId<HTMLSelectElement>('client-zone').value).toBe('Asia/Dubai');
    expect(screen.getByTestId('calendar-year')).toBeTruthy();
    await click('client-save');
    await waitFor(() => expect(port.one?.client.country).toBe('AE'));
    expect(country).toBe('DE');
    expect(timeZone).toBe('Europe/Berlin');
  });

  it('says which field is wrong and goes there', async () => {
    const port = await showOne();
    await fill('client-domains', 'nonsense');
    await click('client-save');
    await screen.findByText('This is not a domain: nonsense');
    expect(document.activeElement).toBe(screen.getByTestId('client-domains'));
    expect(port.changes()).toEqual([]);
  });

  it('shows the roles that nobody holds', async () => {
    await showOne();
    const roles = screen.getAllByTestId('role-missing').map(({ dataset }) => dataset.role);
    expect(roles).toEqual(['decision-maker', 'finance', 'sponsor']);
  });

  it('adds a person, and refuses an address that is none', async () => {
    const port = await showOne();
    await click('contact-add');
    await fill('contact-name', 'Tom Berg');
    await fill('contact-addresses', 'tom');
    await click('contact-role-finance');
    await click('contact-save');
    await screen.findByText('This is not a mail address: tom');
    await fill('contact-addresses', 'Tom@acme.example');
    await click('contact-save');
    await waitFor(() => expect(screen.queryByTestId('contact-form')).toBeNull());
    expect(port.changes()).toMatchObject([
      {
        command: 'addContact',
        ask: {
          clientId: 'acme',
          contact: { name: 'Tom Berg', addresses: ['tom@acme.example'], roles: ['finance'] },
        },
      },
    ]);
  });

  it('changes and removes a person with the revision seen', async () => {
    const port = await showOne();
    await click('contact-edit');
    await fill('contact-greeting', 'Anna');
    await click('contact-save');
    await waitFor(() => expect(screen.queryByTestId('contact-form')).toBeNull());
    await click('contact-edit');
    await click('contact-remove');
    await waitFor(() => expect(port.changes()).toHaveLength(2));
    expect(port.changes()).toMatchObject([
      {
        command: 'editContact',
        ask: { contactId: 'anna', rev: 2, changes: { formOfAddress: 'Anna' } },
      },
      { command: 'removeContact', ask: { contactId: 'anna', rev: 2 } },
    ]);
  });

  it('erases only after the name was typed', async () => {
    const port = await showOne();
    await click('client-erase');
    screen.getByTestId('client-erase-confirm').click();
    await fill('client-erase-name', 'acme  foods');
    await click('client-erase-confirm');
    await waitFor(() => expect(location.hash).toBe('#/clients'));
    expect(port.changes()).toEqual([
      { command: 'eraseClient', ask: { commitId: expect.any(String), clientId: 'acme' } },
    ]);
  });

  it('says so where the client is gone', async () => {
    show(fakeClientsPort(undefined, null), 'acme');
    expect((await screen.findByTestId('failure')).textContent).toContain(words.gone);
  });

  it.each(['light', 'dark'])('has nothing that axe finds wrong, %s', async (theme) => {
    document.documentElement.dataset.theme = theme;
    const long = 'Aktiengesellschaft'.repeat(8);
    const own = { daysOff: ['2026-12-28'], workDays: ['2026-12-25'], second: 'chat' } as const;
    const view = clientOf(
      { name: long, ...own, daysOff: [...own.daysOff], workDays: [...own.workDays] },
      { contacts: [contactOf(), contactOf({ id: 'b', name: long, language: 'zh', roles: [] })] },
    );
    await showOne(fakeClientsPort(undefined, view));
    await click('contact-add');
    await click('client-erase');
    expect(await axeFinds()).toEqual([]);
    cleanup();
    show(fakeClientsPort(clientsOf(12)));
    await waitFor(() => expect(lines()).toHaveLength(12));
    expect(await axeFinds()).toEqual([]);
  });
});
