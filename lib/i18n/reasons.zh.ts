import type { Reasons } from './reasons';

export const reasonsZh: Reasons = {
  step: {
    short: () => '阶梯的下一步',
    sentence: (v) => `“${v.step('stepId')}”是阶梯上的下一步，按顺序逐步推进。`,
  },
  offset: {
    short: (v) => `计划 ${v.day('day')}`,
    sentence: (v) => {
      const offset = v.number('offset');
      const days = `${Math.abs(offset)} ${v.text('unit') === 'calendar' ? '天' : '个工作日'}`;
      const anchor = v.text('anchor') === 'due' ? '截止日' : '建立日';
      if (offset === 0) return `这一步安排在${anchor}当天：${v.day('day')}。`;
      return `这一步安排在${anchor}${offset < 0 ? '前' : '后'} ${days}：${v.day('day')}。`;
    },
  },
  spacing: {
    short: () => '随上一步顺延',
    sentence: (v) =>
      `“${v.step('stepId')}”于 ${v.day('sent')} 才发出，为保持间隔，这一步顺延到 ${v.day('day')}。`,
  },
  'late-entry': {
    short: () => '录入时已逾期',
    sentence: (v) =>
      v.number('messages') > 0
        ? `截止日是 ${v.day('due')}，录入时已过；之前的 ${v.number('messages')} 次提醒计算在内。`
        : `截止日是 ${v.day('due')}，录入时已过，先从友好提醒开始。`,
  },
  'calendar-provisional': {
    short: () => '假期尚未公布',
    sentence: (v) =>
      v.number('confirm')
        ? `假期安排只公布到 ${v.day('knownUntil')}，发出正式通知前请确认 ${v.day('day')} 是工作日。`
        : `假期安排只公布到 ${v.day('knownUntil')}，${v.day('day')} 可能还会调整。`,
  },
  'after-last-step': {
    short: () => '步骤已走完',
    sentence: (v) => `最后一步已经完成，从 ${v.day('day')} 起由您决定如何结束。`,
  },
  'few-reminders': {
    short: () => '书面提醒还不够',
    sentence: (v) => `正式通知之前至少要有两次注明日期的书面提醒，目前有 ${v.number('count')} 次。`,
  },
  'G1-gap': {
    short: (v) => `最早 ${v.day('day')}`,
    sentence: (v) =>
      `您在 ${v.day('last')} 刚发过邮件，两次之间应隔两个工作日，最早 ${v.day('day')} 再发。`,
  },
  'G1-cap': {
    short: (v) => `近期提醒已够，${v.day('day')} 再发`,
    sentence: (v) =>
      `五个工作日内已提醒该客户 ${v.number('count')} 次，下一次可在 ${v.day('day')} 发出。`,
  },
  G2: {
    short: () => '我方也有欠项',
    sentence: (v) =>
      v.number('count') > 1
        ? `本项目中我方有 ${v.number('count')} 项逾期，最早的是“${v.text('title')}”（截止 ${v.day('due')}）。先说明我方进展，再进一步催促。`
        : `我方的“${v.text('title')}”（截止 ${v.day('due')}）也已逾期。先说明我方进展，再进一步催促。`,
  },
  'G2-overridden': {
    short: () => '您已决定继续',
    sentence: (v) => `我方仍欠“${v.text('title')}”，您已决定照常推进。`,
  },
  'G3-answered': {
    short: (v) => `${v.day('day')} 有来信`,
    sentence: (v) => `${v.day('day')} 收到来信。请说明其含义，在此之前不再发送。`,
  },
  'G3-acknowledged': {
    short: () => '对方已知悉',
    sentence: (v) =>
      `对方在 ${v.day('answered')} 表示收到，请给两个工作日，到 ${v.day('day')} 再说。`,
  },
  'G3-partial': {
    short: (v) => (v.number('open') > 0 ? `还差 ${v.number('open')} 项` : '完成了一部分'),
    sentence: (v) =>
      v.number('open') > 0
        ? `${v.day('answered')} 收到一部分，针对余下的 ${v.number('open')} 项，按同一级再提醒一次。`
        : `${v.day('answered')} 收到一部分，针对余下内容，按同一级再提醒一次。`,
  },
  'G3-question': {
    short: () => '对方有提问',
    sentence: (v) => `对方在 ${v.day('answered')} 提了问题。请先答复，两个工作日后再继续跟进。`,
  },
  'G3-objection': {
    short: () => '对方有异议',
    sentence: (v) => `对方在 ${v.day('answered')} 提出异议，请先了解原因再继续。`,
  },
  'G3-contact-left': {
    short: () => '对接人已离职',
    sentence: (v) => `${v.day('answered')} 得知对方已离职，请指定现在的${v.role('role')}。`,
  },
  'G3-bounce': {
    short: () => '邮箱地址无效',
    sentence: (v) => `${v.day('answered')} 的邮件被退回，请更正${v.role('role')}的邮箱地址。`,
  },
  'G4-waiting': {
    short: (v) => `承诺 ${v.day('promisedFor')}`,
    sentence: (v) => `对方承诺 ${v.day('promisedFor')} 完成，${v.day('day')} 再看即可。`,
  },
  'G4-broken': {
    short: (v) => `曾承诺 ${v.day('promisedFor')}`,
    sentence: (v) => `对方承诺的 ${v.day('promisedFor')} 已过，请以同一级别温和地提起。`,
  },
  'G4-broken-again': {
    short: (v) => `第 ${v.number('count')} 次未兑现`,
    sentence: (v) =>
      `对方承诺的 ${v.day('promisedFor')} 也过了，这是第 ${v.number('count')} 次，因此进入下一步。`,
  },
  'G4-far': {
    short: () => '承诺日期较远',
    sentence: (v) =>
      `对方承诺的 ${v.day('promisedFor')} 还有 ${v.businessDays('days')}，请决定是否接受。`,
  },
  G7: {
    short: () => '换一种方式',
    sentence: (v) =>
      `通过${v.channel('channel')}提醒 ${v.number('count')} 次都没有回音，换一种方式试试。`,
  },
  'G8-day-off': {
    short: () => '休息日',
    sentence: (v) =>
      v.has('until')
        ? `${v.day('day')} 您或客户休息，双方都上班的下一天是 ${v.day('until')}。`
        : '近期没有双方都上班的日子，请在设置中检查休息日。',
  },
  'G8-hours': {
    short: () => '共同工作时间',
    sentence: (v) => `您与客户的共同工作时间从 ${v.moment('from')} 开始（按您的时间）。`,
  },
  'G8-break': {
    short: () => '临近长假',
    sentence: (v) =>
      `${v.day('day')} 紧挨着三天以上的假期，语气较重的消息等到 ${v.day('until')} 再发。`,
  },
  G11: {
    short: () => '有待准备',
    sentence: (v) =>
      v.number('open') > 1
        ? `发出前需备好“${v.ready('readinessId')}”等 ${v.number('open')} 项。`
        : `发出前需备好“${v.ready('readinessId')}”。`,
  },
  snoozed: {
    short: (v) => `推迟到 ${v.day('until')}`,
    sentence: (v) => `您已推迟到 ${v.day('until')}，在此之前不会提醒。`,
  },
  absence: {
    short: (v) => `${v.day('until')} 返岗`,
    sentence: (v) =>
      v.text('day') === v.text('until')
        ? `对方 ${v.day('until')} 才回来，在此之前不联系。`
        : `对方 ${v.day('until')} 回来，当天先不打扰，${v.day('day')} 再联系。`,
  },
  'not-yet': {
    short: (v) => `最早 ${v.day('day')}`,
    sentence: (v) => `下一步在 ${v.day('day')}，在此之前无需操作。`,
  },
  'no-due': {
    short: () => '没有截止日期',
    sentence: () => '没有截止日期就无从计算，请先设定一个。',
  },
  'no-contact': {
    short: (v) => `未指定${v.role('role')}`,
    sentence: (v) => `这一步应发给${v.role('role')}，目前无人担任；不会擅自改发给其他人。`,
  },
  'no-calendar': {
    short: () => '所在地未知',
    sentence: () => '还不知道客户在哪里办公，无法顾及对方的节假日和工作时间，请说明一次。',
  },
  closed: { short: () => '已关闭', sentence: () => '此事项已关闭，不再发送任何内容。' },
  ours: {
    short: () => '轮到我方',
    sentence: (v) =>
      v.has('due')
        ? `这是我方欠客户的，截止 ${v.day('due')}，需要行动的是我们自己。`
        : '这是我方欠客户的，需要行动的是我们自己。',
  },
};
