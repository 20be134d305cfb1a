import { expect, type Page, test } from '@playwright/test';
import { askFromPage } from './support/ask';
import { objections } from './support/axe';
import { hasClock } from './support/clock';
import { desk } from './support/desk';
import { type Session, startSession } from './support/session';

const pages = [
  'today',
  'calendar',
  'projects',
  'clients',
  'log',
  'reports',
  'templates',
  'settings',
  'guidance',
];
/** The guidance has a thousand stops; the others are walked to their end. */
const STOPS = 90;

test.skip(!hasClock, 'libfaketime is not installed: the browser cannot be given another date.');
test.describe.configure({ mode: 'serial' });

let session: Session;
let page: Page;

test.beforeAll(async () => {
  session = await startSession({ past: desk, language: 'zh-CN', colorScheme: 'dark' });
  page = await session.browser.context.newPage();
  await page.setViewportSize({ width: 1000, height: 900 });
  await page.goto(`chrome-extension://${session.browser.extensionId}/dashboard.html`);
});
test.afterAll(() => session.close());

async function go(route: string) {
  await page.evaluate((to) => {
    location.hash = `#/${to}`;
  }, route);
  await expect(page.getByTestId(`page-${route.split('/')[0]}`)).toBeVisible();
  await expect(page.locator('h1')).toBeVisible();
}

test('every page is readable in Chinese and in the dark, and says so of a thing that is gone', async () => {
  const gone = ['projects/none', 'clients/none', 'evidence/none'];
  const [client] = await clients();
  for (const route of [...pages, `clients/${client?.clientId}`, `projects/${projectOf(client)}`]) {
    await go(route);
    await expect.poll(controls).toBeGreaterThan(3);
    await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
    expect(await objections(page), route).toEqual([]);
  }
  for (const route of gone) {
    await go(route);
    await expect(page.getByRole('alert')).toBeVisible();
    expect(await objections(page), route).toEqual([]);
  }
});

for (const route of pages) {
  test(`Tab goes through the whole page, and shows where it is: ${route}`, async () => {
    await go(route);
    await expect.poll(controls).toBeGreaterThan(3);
    await page.getByTestId('skip').focus();
    const { stops, hidden } = await walk();
    expect(hidden).toEqual([]);
    if (stops < STOPS) expect(stops).toBeGreaterThanOrEqual(await controls());
  });
}

test('what opens gets the focus, Escape closes it and gives it back', async () => {
  const [client] = await clients();
  await go(`clients/${client?.clientId}`);
  await page.getByTestId('contact-edit').first().focus();
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('contact-name')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByTestId('contact-form')).toHaveCount(0);
  await expect(page.getByTestId('contact-edit').first()).toBeFocused();

  await go(`projects/${projectOf(client)}`);
  await page.getByTestId('ask-new').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('ask-situation')).toBeFocused();
  await page.getByTestId('ask-title').press('Enter');
  await expect(page.getByTestId('ask-title')).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByTestId('ask-title')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByTestId('ask-new')).toBeFocused();
});

test('a row that goes hands the focus to the next one; another page begins at its top', async () => {
  await go('projects');
  const line = page.getByTestId('project-line').filter({ hasText: '预约小程序' });
  await page.setViewportSize({ width: 1000, height: 300 });
  await line.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('project-name')).toBeVisible();
  await expect(page.getByTestId('page-projects')).toBeFocused();
  expect(await page.evaluate(() => scrollY)).toBe(0);
  const opened = page.getByTestId('proposal-open');
  const before = await opened.count();
  expect(before).toBeGreaterThan(1);
  await opened.first().focus();
  await page.keyboard.press('Enter');
  await expect(opened).toHaveCount(before - 1);
  await expect(opened.first()).toBeFocused();
});

test('one press leads past the names of the pages', async () => {
  await page.reload();
  await expect(page.locator('h1')).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByTestId('skip')).toBeFocused();
  await expect(page.getByTestId('skip')).toBeInViewport();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.locator('main :focus').first()).toBeVisible();
});

type Known = { name: string; clientId: string; projects: { projectId: string }[] };

/** The client of the conversation in Chinese first. */
async function clients(): Promise<Known[]> {
  const reply = await askFromPage(page)('projects', null);
  const all: Known[] = reply.ok ? reply.value.clients : [];
  return all.sort((a, b) => Number(b.name === '明德医疗') - Number(a.name === '明德医疗'));
}

function projectOf(client: Known | undefined): string {
  return client?.projects[0]?.projectId ?? '';
}

/** Presses Tab until the page is left: how many stops there were, and those that showed no ring. */
async function walk(): Promise<{ stops: number; hidden: string[] }> {
  const hidden: string[] = [];
  for (let stops = 0; stops < STOPS; stops++) {
    await page.keyboard.press('Tab');
    const seen = await page.evaluate(() => {
      const here = document.activeElement;
      if (!here || here === document.body) return null;
      const isRinged = (one: Element | null) => !!one && getComputedStyle(one).boxShadow !== 'none';
      // A segment of a choice has its ring around the words.
      return isRinged(here) || isRinged(here.nextElementSibling)
        ? ''
        : here.outerHTML.slice(0, 200);
    });
    if (seen === null) return { stops, hidden };
    if (seen) hidden.push(seen);
  }
  return { stops: STOPS, hidden };
}

/** What Tab should reach in the page; of a group of choices one. */
function controls(): Promise<number> {
  return page.evaluate(() => {
    const all = document.querySelectorAll<HTMLElement>(
      'main :is(a[href], button, input:not([type=radio]), select, textarea, summary)',
    );
    return [...all].filter((one) => one.checkVisibility()).length;
  });
}
