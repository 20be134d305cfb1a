import { expect, type Page } from '@playwright/test';
import type { MailPage } from '@/test/e2e/pages/mail-page';
import type { threadPanel } from '@/test/e2e/pages/panel';
import type { Clock } from './clock';

/** What went out, as it lies where it arrived. */
export interface Arrived {
  to: string[];
  text: string;
  inReplyTo: string;
}

/** A PM at the desk of any webmail. */
export interface Desk {
  mail: MailPage;
  panel: ReturnType<typeof threadPanel>;
  page: Page;
  clock: Clock;
  /** The last mail of ours that arrived at the client's. */
  arrived(): Promise<Arrived | undefined>;
  /** The client's answer is delivered. */
  answer(text: string): Promise<void>;
  openPopup(): Promise<Page>;
  close(): Promise<void>;
}

/** One conversation that nobody has tied yet; the PM wrote last, the client owes an acceptance since Monday. */
export interface Story {
  language: 'en' | 'zh-CN';
  subject: string;
  project: string;
  country: string;
  title: string;
  client: string;
  /** Words of our draft that no quote has. */
  draft: RegExp;
  answer: string;
}

export const stories: Story[] = [
  {
    language: 'en',
    subject: 'Warehouse app 1.0: ready for your acceptance',
    project: 'Warehouse app',
    country: 'DE',
    title: 'Accept the warehouse app',
    draft: /support and\s+warranty/,
    client: 'jonas.weber@hallmann-logistik.example',
    answer: 'Hi Lin,\n\nall tested and accepted, thank you.\n\nJonas',
  },
  {
    language: 'zh-CN',
    subject: '预约小程序第二阶段',
    project: '预约小程序',
    country: 'CN',
    title: '第二阶段验收',
    draft: /质保/,
    client: 'wangmin@mingde-medical.example',
    answer: '陈经理：\n\n已经验收通过，辛苦了！\n\n王敏',
  },
];

/** The whole main job, from an untied conversation to a closed ask, with the hands of a user. */
export async function mainJob(desk: Desk, story: Story, name: string): Promise<void> {
  const { mail, panel } = desk;
  await mail.openThread(story.subject);
  await panel.isThere();
  await panel.tie({ project: story.project, country: story.country });
  await panel.openAsk({ situation: 'acceptance', title: story.title, due: '2026-11-23' });
  await expect(panel.ask()).toHaveAttribute('data-situation', 'acceptance');
  await expect(panel.step()).toHaveAttribute('data-step', /acceptance\.(reminder|help)/);
  await expect(panel.step().getByTestId('why').first()).toHaveAttribute('data-source', /^S\d/);
  await panel.shot(`${name}-step`);

  await panel.get('draft-insert').click();
  await expect.poll(() => mail.draftText()).toMatch(story.draft);
  expect(await mail.draftSubject()).toMatch(/^(Re|回复)[:：] /);
  const inserted = await mail.draftText();
  await panel.shot(`${name}-draft`);
  await mail.send();

  await expect.poll(desk.arrived).toBeDefined();
  const sent = await desk.arrived();
  expect(sent?.to).toContain(story.client);
  expect(squeeze(sent?.text ?? '')).toContain(squeeze(inserted).slice(0, 60));
  expect(sent?.inReplyTo).toMatch(/^<.+@.+>$/);

  await reopen(desk, story);
  await expect(panel.ask()).toHaveAttribute('data-level', '1');
  await expect(panel.step()).toHaveAttribute('data-kind', 'wait');
  const next = new Date((await panel.step().getAttribute('data-when')) ?? '');
  expect(next.getTime()).toBeGreaterThan(desk.clock.now() + 86_400_000);
  const touches = panel.ask().locator('[data-testid=timeline-entry][data-kind=touch]');
  await expect(touches.first()).toBeVisible();

  const popup = await desk.openPopup();
  const overdue = popup.getByTestId('overdue-client');
  await expect(overdue).toHaveCount(1);
  await expect(overdue.getByTestId('overdue-ask')).toContainText(story.title);
  await popup.close();

  await panel.snooze('snooze-3d');
  await expect(panel.ask()).toHaveAttribute('data-state', 'snoozed');
  await panel.get('undo').click();
  await expect(panel.ask()).not.toHaveAttribute('data-state', 'snoozed');

  await desk.answer(story.answer);
  await reopen(desk, story);
  await expect(panel.step()).toHaveAttribute('data-kind', 'classify');
  await panel.shot(`${name}-answer`);
  await panel.get('answer-done').click();
  await expect(panel.ask()).toHaveAttribute('data-state', 'closed');
  await mail.back();
  await expect(desk.page.getByTestId('thread-chip').first()).toBeVisible();
}

async function reopen({ mail, panel }: Desk, story: Story): Promise<void> {
  await mail.back();
  await mail.openThread(story.subject);
  await panel.isThere();
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, '');
}
