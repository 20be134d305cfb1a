import { expect, test } from '@playwright/test';
import { startSession } from './support/session';

const cases = [
  {
    language: 'en' as const,
    subject: 'Warehouse app 1.0: ready for your acceptance',
    project: 'Warehouse app',
    country: 'DE',
    title: 'Accept the warehouse app',
    draft: 'Warehouse app',
    answer: 'Hi Lin, we will accept it next week. Jonas',
    from: 'j.brandt@hallmann-logistik.example',
  },
  {
    language: 'zh-CN' as const,
    subject: '预约小程序第二阶段',
    project: '预约小程序',
    country: 'CN',
    title: '第二阶段验收',
    draft: '预约小程序',
    answer: '收到，我们下周验收。王敏',
    from: '',
  },
];

for (const one of cases) {
  test(`the main job, from an untied conversation to an overdue client (${one.language})`, async () => {
    const session = await startSession({ language: one.language });
    const { mail, panel, mailbox } = session;
    const thread = session.thread(one.subject);

    await mail.openThread(one.subject);
    await panel.isThere();
    await panel.tie({ project: one.project, country: one.country });
    await panel.openAsk({ situation: 'acceptance', title: one.title, due: '2026-11-23' });
    await expect(panel.ask()).toHaveAttribute('data-situation', 'acceptance');

    // Entered late: it starts at level 1, or after the reminders found in the conversation.
    const choices = panel.get('entry-choice-acceptance.reminder');
    if (await choices.isVisible()) await choices.click();
    await expect(panel.step()).toHaveAttribute('data-step', /acceptance\.(reminder|help)/);
    await expect(panel.step().getByTestId('why').first()).toHaveAttribute('data-source', /^S\d/);
    await panel.shot(`main-job-${one.language}-step`);

    await panel.get('draft-insert').click();
    await expect.poll(() => mail.draftText()).toContain(one.draft);
    expect(await mail.draftSubject()).not.toContain(one.draft.repeat(2));
    const inserted = await mail.draftText();
    await mail.send();

    await expect.poll(() => mailbox.sent.length).toBe(1);
    const [sent] = mailbox.sent;
    expect(sent?.threadId).toBe(thread.legacyId);
    expect(squeeze(sent?.text ?? '')).toContain(squeeze(inserted).slice(0, 60));
    await expect(panel.ask()).toHaveAttribute('data-level', '1');
    await expect(panel.step()).toHaveAttribute('data-kind', 'wait');
    const next = new Date((await panel.step().getAttribute('data-when')) ?? '');
    expect(next.getTime()).toBeGreaterThan(session.clock.now() + 86_400_000);
    await expect(
      panel.ask().locator('[data-testid=timeline-entry][data-kind=touch]').first(),
    ).toBeVisible();

    const popup = await session.openPopup();
    const overdue = popup.getByTestId('overdue-client');
    await expect(overdue).toHaveCount(1);
    await expect(overdue.getByTestId('overdue-ask')).toContainText(one.title);
    await popup.close();

    await panel.snooze('snooze-3d');
    await expect(panel.ask()).toHaveAttribute('data-state', 'snoozed');
    await panel.get('undo').click();
    await expect(panel.ask()).not.toHaveAttribute('data-state', 'snoozed');

    await panel.get('ask-done').first().click();
    await expect(panel.ask()).toHaveAttribute('data-state', 'closed');
    await mail.back();
    await expect(session.page.getByTestId('thread-chip').first()).toBeVisible();

    expect(mailbox.foreign).toEqual([]);
    await session.close();
  });
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, '');
}
