import type { Language } from '@/lib/domain/records';
import type { Reason, Suggestion } from '@/lib/domain/suggestion';
import { acceptance } from '@/lib/guidance/ladders/acceptance';
import type { AskView, DraftView, RungView, ThreadView } from '@/lib/messaging/views';

/** Tuesday 24 November 2026, 10:00 in Shanghai. */
export const NOW = Date.UTC(2026, 10, 24, 2, 0);
export const DAY = 86_400_000;

export function reason(
  rule: Reason['rule'],
  values: Reason['values'] = {},
  source = 'S0 §6',
): Reason {
  return { rule, source, values };
}

export function suggestion(parts: Partial<Suggestion> = {}): Suggestion {
  return {
    kind: 'send',
    askIds: ['ask-1'],
    stepId: 'acceptance.reminder',
    level: 1,
    channel: 'mail',
    audience: { to: ['liaison'], cc: [] },
    when: NOW - DAY,
    variant: 'first',
    reasons: [
      reason('step', { stepId: 'acceptance.reminder', level: 1 }),
      reason(
        'offset',
        { offset: 1, anchor: 'due', unit: 'business', day: '2026-11-23' },
        'S3 §4.2',
      ),
      reason('G8-hours', { from: NOW, day: '2026-11-24' }, 'S1.A §7'),
    ],
    blockers: [],
    readiness: [],
    choices: [],
    ...parts,
  };
}

const stepLabels = Object.fromEntries(acceptance.steps.map((step) => [step.id, step.label]));

/** The rungs of the acceptance ladder with the first `sent` of them gone out. */
export function rungs(sent: number): RungView[] {
  return acceptance.steps.map((step, index) => ({
    stepId: step.id,
    label: step.label,
    level: step.level,
    medium: step.medium,
    state: index < sent ? (index === 0 ? 'lapsed' : 'sent') : index === sent ? 'next' : 'later',
    at: NOW + (index - sent) * 3 * DAY,
  }));
}

export function askView(parts: Partial<AskView> = {}): AskView {
  return {
    id: 'ask-1',
    rev: 3,
    situation: 'acceptance',
    situationLabel: acceptance.label,
    title: 'Accept the customer portal, release 2',
    owedBy: 'client',
    items: [],
    due: '2026-11-20',
    state: 'due',
    ball: 'client',
    ballSince: NOW - 8 * DAY,
    ballDays: 6,
    levelReached: 0,
    overdueDays: 2,
    suggestion: suggestion(),
    stepLabels,
    readiness: [],
    terms: [],
    writes: true,
    atRisk: false,
    thanks: false,
    rungs: rungs(2),
    timeline: [
      {
        kind: 'event',
        at: NOW - 12 * DAY,
        event: {
          id: 'event-1',
          askId: 'ask-1',
          occurredAt: NOW - 12 * DAY,
          recordedAt: NOW - 12 * DAY,
          type: 'opened',
          clientId: 'client-1',
          projectId: 'project-1',
          situation: 'acceptance',
          owedBy: 'client',
          title: 'Accept the customer portal, release 2',
          items: [],
          due: '2026-11-20',
        },
      },
      touchEntry('touch-1', NOW - 8 * DAY, 'out', 'acceptance.hand-over'),
      touchEntry('touch-2', NOW - 7 * DAY, 'in'),
      {
        kind: 'event',
        at: NOW - 7 * DAY + 1000,
        event: {
          id: 'event-2',
          askId: 'ask-1',
          occurredAt: NOW - 7 * DAY + 1000,
          recordedAt: NOW - 7 * DAY + 1000,
          type: 'answered',
          answer: 'acknowledged',
          touchId: 'touch-2',
        },
      },
    ],
    answers: [
      'done',
      'partial',
      'promised',
      'acknowledged',
      'question',
      'objection',
      'out-of-office',
      'contact-left',
      'bounce',
      'other',
    ],
    ...parts,
  };
}

function touchEntry(
  id: string,
  at: number,
  direction: 'in' | 'out',
  stepId?: string,
): AskView['timeline'][number] {
  return {
    kind: 'touch',
    at,
    touch: {
      id,
      clientId: 'client-1',
      projectId: 'project-1',
      channel: 'mail',
      direction,
      human: true,
      participants:
        direction === 'in'
          ? [{ address: 'anna.weber@nordwind.example', name: 'Anna Weber', field: 'from' }]
          : [{ address: 'anna.weber@nordwind.example', name: 'Anna Weber', field: 'to' }],
      occurredAt: at,
      recordedAt: at,
      state: direction === 'in' ? 'received' : 'sent',
      askSteps: stepId ? [{ askId: 'ask-1', stepId }] : [],
      askIds: ['ask-1'],
      subject: 'Customer portal, release 2: ready for acceptance',
      excerpt:
        direction === 'in'
          ? 'Hi, thanks, noted. I will pass it on to Mr Brandt and come back to you.'
          : 'Dear Anna, release 2 is on the staging system since this morning. The checklist is attached.',
    },
  };
}

export function draftView(language: Language, parts: Partial<DraftView> = {}): DraftView {
  const text =
    language === 'zh'
      ? '韦伯女士，您好！\n\n客户门户二期已于 11 月 13 日交付测试环境。验收通过后，贵司客服团队即可在圣诞季前启用自助服务，每周约可节省 40 小时。\n\n验收清单随信再附一次。周四 10:00 或周五 15:00，您哪个时间方便？我们可以一起过一遍，大约 30 分钟。\n\n李明'
      : 'Dear Anna,\n\nrelease 2 of the customer portal has been on the staging system since 13 November. Once it is accepted, your service team can use self-service before the Christmas season: about 40 hours a week saved.\n\nThe checklist is attached again. Would Thursday at 10:00 or Friday at 15:00 suit you to walk through it together? Half an hour is enough.\n\nKind regards\nMing Li';
  return {
    step: { askIds: ['ask-1'], stepId: 'acceptance.reminder', variant: 'first' },
    channel: 'mail',
    language,
    newMail: false,
    text,
    html: '',
    missing: [],
    tone: [],
    optional: [],
    recipients: {
      to: [{ address: 'anna.weber@nordwind.example', name: 'Anna Weber', field: 'to' }],
      cc: [{ address: 'j.brandt@nordwind.example', name: 'Jonas Brandt', field: 'cc' }],
      missingRoles: [],
    },
    ...parts,
  };
}

/** A text for somebody who takes no part in the conversation. */
export function noticeDraft(language: Language): DraftView {
  const subject = {
    en: 'Customer portal, release 2: request for acceptance by Wednesday 9 December 2026',
    zh: '客户门户二期：请于 2026 年 12 月 9 日（星期三）前完成验收的函',
  };
  const { to, cc } = draftView(language).recipients;
  return draftView(language, {
    subject: subject[language],
    newMail: true,
    recipients: { to: cc, cc: to, missingRoles: [] },
  });
}

/** A text that needs what nobody has said yet. */
export function unsaidDraft(language: Language): DraftView {
  const said = { scope: 'project' as const, hint: { en: 'As agreed.', zh: '按约定填写。' } };
  return draftView(language, {
    missing: [
      {
        ...said,
        name: 'reviewDay',
        input: 'day',
        label: { en: 'Day of the review', zh: '评审日期' },
      },
      { ...said, name: 'place', input: 'line', label: { en: 'Where it lies', zh: '文件位置' } },
      { ...said, name: 'points', input: 'lines', label: { en: 'What is open', zh: '未决事项' } },
    ],
  });
}

export function threadView(asks: AskView[], parts: Partial<ThreadView> = {}): ThreadView {
  const revised = { rev: 1, updatedAt: NOW };
  return {
    nativeThreadId: 'thread-f:1',
    now: NOW,
    language: 'en',
    link: {
      threadId: 'thread-1',
      project: {
        ...revised,
        id: 'project-1',
        clientId: 'client-1',
        name: 'Customer portal',
        stage: 'acceptance',
        values: {},
      },
      client: {
        ...revised,
        id: 'client-1',
        name: 'Nordwind Logistik GmbH',
        domains: ['nordwind.example'],
        language: 'en',
        country: 'DE',
        timeZone: 'Europe/Berlin',
      },
      contacts: [
        {
          ...revised,
          id: 'contact-1',
          clientId: 'client-1',
          name: 'Anna Weber',
          addresses: ['anna.weber@nordwind.example'],
          roles: ['liaison'],
        },
      ],
      asks,
      proposedAsks: [],
    },
    offers: [],
    proposals: [],
    guess: {
      name: 'Nordwind',
      domains: ['nordwind.example'],
      language: 'en',
      country: 'DE',
      timeZone: 'Europe/Berlin',
      projectName: 'Customer portal',
    },
    situations: [
      {
        id: 'acceptance',
        label: acceptance.label,
        hint: acceptance.hint,
        owedBy: 'client',
        stage: 'acceptance',
        due: '2026-12-08',
      },
      {
        id: 'reply',
        label: { en: 'A reply', zh: '等待回复' },
        hint: {
          en: 'You asked something and wait for a word.',
          zh: '您问了一件事，正等对方答复。',
        },
        owedBy: 'client',
        stage: 'anywhere',
        due: '2026-11-27',
      },
    ],
    undo: null,
    messageIds: ['message-1', 'message-2'],
    ...parts,
  };
}
