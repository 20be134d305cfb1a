import { type AutoMail, away, bounced, HUMAN, LEFT, OTHER, RECEIVED } from './auto-mail';

/** Landlords, councils and tradesmen; what is expected was fixed before any rule had seen them. */
export const AUTOS_TENANT: readonly AutoMail[] = [
  {
    subject: 'Automatic reply: Lift',
    text: 'I am on a rota and next on duty Thursday 3 December. For breakdowns ring 020 7946 0100.',
    expected: away('2026-12-03'),
  },
  {
    subject: 'Automatic reply: Lift',
    text: "We're having a short break! The workshop shuts on Friday 27 November and opens its doors again on Wednesday 2 December.",
    expected: away('2026-12-02'),
  },
  {
    subject: 'Automatic reply: Lift',
    text: 'I am out of the office today, Wednesday 25 November, and will deal with your email upon my return tomorrow.',
    expected: away('2026-11-26'),
  },
  {
    subject: 'Automatic reply: Permit',
    text: 'Thank you for contacting the Planning Team. We aim to respond to all enquiries within 10 working days.',
    expected: RECEIVED,
  },
  {
    subject: 'Automatic reply: Permit',
    text: 'Mr Osei has now retired from the council. Please address your email to planning@council.example.',
    expected: LEFT,
  },
  {
    subject: 'Undeliverable: Permit',
    text: "osei@council.example\nYour message couldn't be delivered. The recipient's mailbox is full and can't accept messages now.",
    expected: bounced('osei@council.example'),
  },
  {
    subject: 'Re: Lift',
    text: "I'm off tomorrow and Friday. The part is ordered, Kev fits it on Monday.",
    expected: HUMAN,
  },
  {
    subject: 'Read: Permit',
    text: 'Your message\n\nTo: Osei\nSubject: Permit\n\nwas read on 25 November 2026 08:01:00.',
    expected: OTHER,
  },
  {
    subject: '自动回复:电梯维修',
    text: '本人轮休,11月28日上班,紧急维修拨打400-000-0000。',
    expected: away('2026-11-28'),
  },
  {
    subject: '自动回复:电梯维修',
    text: '本店装修,11月25日至12月8日暂停营业,12月9日重新开业。',
    expected: away('2026-12-09'),
  },
  {
    subject: '自动回复:许可',
    text: '您的来信我局已收悉,将转交相关科室办理。',
    expected: RECEIVED,
  },
  {
    subject: '自动回复:许可',
    text: '王科长已调离本岗位,请与李科长联系。',
    expected: LEFT,
  },
  {
    subject: '自动回复:许可',
    text: '出差至本周五,周末不查收邮件。',
    expected: away('2026-11-28'),
  },
  {
    subject: '回复:电梯维修',
    text: '我明后天休息,配件到了,让小陈周一去装。',
    expected: HUMAN,
  },
  {
    subject: '邮件无法投递',
    text: '收件人 wang@bureau.example 的邮箱已停用,您的邮件无法投递。',
    expected: bounced('wang@bureau.example'),
  },
];
