import type { Reasons } from './reasons';

export const reasonsZh: Reasons = {
  step: {
    short: () => '按顺序的下一步',
    sentence: (v) => `跟进按顺序进行，下一步是“${v.step('stepId')}”。`,
  },
  changed: {
    short: () => '您修改过',
    sentence: (v) => `“${v.step('stepId')}”这一步或其文案由您修改过，可在“模板”中查看或恢复。`,
  },
  offset: {
    short: (v) => `计划 ${v.day('day')}`,
    sentence: (v) => {
      const offset = v.number('offset');
      const days = `${Math.abs(offset)} ${v.text('unit') === 'calendar' ? '天' : '个工作日'}`;
      const anchor = v.has('after')
        ? `“${v.step('after')}”`
        : v.text('anchor') === 'due'
          ? '截止日'
          : '建立日';
      if (offset === 0) return `这一步安排在${anchor}当天：${v.day('day')}。`;
      return `这一步安排在${anchor}${offset < 0 ? '前' : '后'} ${days}：${v.day('day')}。`;
    },
  },
  spacing: {
    short: () => '随上一步顺延',
    sentence: (v) =>
      `上一步“${v.step('stepId')}”是 ${v.day('sent')} 发出的，为留足间隔，这一步顺延到 ${v.day('day')}。`,
  },
  'late-entry': {
    short: () => '录入时已逾期',
    sentence: (v) =>
      v.number('messages') > 0
        ? `截止日 ${v.day('due')} 在录入前已过，您之前发过的 ${v.number('messages')} 次提醒都算在内。`
        : `截止日 ${v.day('due')} 在录入前已过，先从友好提醒开始。`,
  },
  'calendar-provisional': {
    short: () => '放假安排未公布',
    sentence: (v) =>
      v.number('confirm')
        ? `放假安排只公布到 ${v.day('knownUntil')}，发正式通知前请确认 ${v.day('day')} 是否上班。`
        : `放假安排只公布到 ${v.day('knownUntil')}，${v.day('day')} 这个日期可能还会调整。`,
  },
  'after-last-step': {
    short: () => '步骤已走完',
    sentence: (v) => `所有步骤都已走完，${v.day('day')} 起请您决定怎样结束。`,
  },
  'few-reminders': {
    short: () => '书面提醒还不够',
    sentence: (v) =>
      `发正式通知前，至少要有两次留有日期的书面提醒，目前有 ${v.number('count')} 次。`,
  },
  'G1-gap': {
    short: (v) => `最早 ${v.day('day')}`,
    sentence: (v) =>
      `您 ${v.day('last')} 刚联系过对方，两次之间应隔 ${v.businessDays('gap')}，最早 ${v.day('day')} 再发。`,
  },
  'G1-cap': {
    short: (v) => `提醒已够，${v.day('day')} 再发`,
    sentence: (v) =>
      `${v.businessDays('window')}内已提醒该客户 ${v.number('count')} 次，下一次最早 ${v.day('day')} 再发。`,
  },
  G2: {
    short: () => '我方也有逾期',
    sentence: (v) =>
      v.number('count') > 1
        ? `本项目中我方有 ${v.number('count')} 项逾期，最早的是“${v.text('title')}”（截止 ${v.day('due')}），请先告知客户我方进展，再往上一级跟进。`
        : `我方的“${v.text('title')}”（截止 ${v.day('due')}）也已逾期，请先告知客户我方进展，再往上一级跟进。`,
  },
  'G2-overridden': {
    short: () => '您已决定照常跟进',
    sentence: (v) => `我方的“${v.text('title')}”还没完成，您已决定照常跟进。`,
  },
  'G3-answered': {
    short: (v) => `${v.day('day')} 有来信`,
    sentence: (v) => `${v.day('day')} 收到对方来信，请先选择属于哪种答复，在此之前不会再发。`,
  },
  'G3-acknowledged': {
    short: () => '对方回了“收到”',
    sentence: (v) =>
      `对方 ${v.day('answered')} 回了“收到”，留出两个工作日，${v.day('day')} 再跟进。`,
  },
  'G3-partial': {
    short: (v) => (v.number('open') > 0 ? `还差 ${v.number('open')} 项` : '完成了一部分'),
    sentence: (v) =>
      v.number('open') > 0
        ? `对方 ${v.day('answered')} 完成了一部分，余下 ${v.number('open')} 项按原来的级别再跟进一次。`
        : `对方 ${v.day('answered')} 完成了一部分，余下的按原来的级别再跟进一次。`,
  },
  'G3-question': {
    short: () => '对方有提问',
    sentence: (v) =>
      v.has('day')
        ? `对方 ${v.day('answered')} 提的问题已经答复，${v.day('day')} 再继续跟进。`
        : v.has('settled')
          ? `对方 ${v.day('answered')} 提的问题已经答复，对方也有时间看过了，可以按原来的级别再跟进一次。`
          : `对方 ${v.day('answered')} 提了问题，请先答复，${v.businessDays('gap')}后再继续跟进。`,
  },
  'G3-objection': {
    short: () => '对方有异议',
    sentence: (v) => `对方 ${v.day('answered')} 提出了异议，请先了解原因，再继续跟进。`,
  },
  'G3-contact-left': {
    short: () => '联系人已离职或调岗',
    sentence: (v) =>
      `${v.day('answered')} 得知原联系人已离职或调岗，请指定现在的${v.role('role')}。`,
  },
  'G3-bounce': {
    short: () => '邮箱地址无效',
    sentence: (v) => `${v.day('answered')} 发出的邮件被退回，请更正${v.role('role')}的邮箱地址。`,
  },
  'G4-waiting': {
    short: (v) => `对方承诺 ${v.day('promisedFor')}`,
    sentence: (v) => `对方承诺 ${v.day('promisedFor')} 完成，${v.day('day')} 再看就好。`,
  },
  'G4-broken': {
    short: (v) => `曾承诺 ${v.day('promisedFor')}`,
    sentence: (v) => `对方承诺的 ${v.day('promisedFor')} 已过，级别不变，客气地提一下就好。`,
  },
  'G4-broken-again': {
    short: (v) => `承诺第 ${v.number('count')} 次过期`,
    sentence: (v) =>
      `对方承诺的 ${v.day('promisedFor')} 也过了，已是第 ${v.number('count')} 次，所以进入下一步。`,
  },
  'G4-far': {
    short: () => '承诺日期较远',
    sentence: (v) =>
      `对方承诺的 ${v.day('promisedFor')} 还要等 ${v.businessDays('days')}，请决定是否接受。`,
  },
  G7: {
    short: () => '换一种方式',
    sentence: (v) =>
      `通过${v.channel('channel')}提醒 ${v.number('count')} 次都没有回音，不妨换一种方式。`,
  },
  'G8-day-off': {
    short: () => '休息日',
    sentence: (v) =>
      v.has('until')
        ? `${v.day('day')} 您或客户休息，${v.day('until')} 双方都上班。`
        : '近期没有双方都上班的日子，请在设置中检查休息日。',
  },
  'G8-hours': {
    short: () => '共同工作时间',
    sentence: (v) => `您和客户的共同工作时间从 ${v.moment('from')} 开始（按您的时区）。`,
  },
  'G8-break': {
    short: () => '紧邻长假',
    sentence: (v) =>
      `${v.day('day')} 紧挨着三天以上的假期，较正式的沟通等到 ${v.day('until')} 再进行。`,
  },
  G11: {
    short: () => '还没准备好',
    sentence: (v) =>
      v.number('open') > 1
        ? `发出前还差“${v.ready('readinessId')}”等 ${v.number('open')} 项准备。`
        : `发出前还差一项准备：“${v.ready('readinessId')}”。`,
  },
  snoozed: {
    short: (v) => `${v.day('until')} 再提醒`,
    sentence: (v) => `您选了 ${v.day('until')} 再提醒，在此之前不会打扰您。`,
  },
  absence: {
    short: (v) => `${v.day('until')} 回来上班`,
    sentence: (v) =>
      v.text('day') === v.text('until')
        ? `对方 ${v.day('until')} 才回来，在此之前不联系。`
        : `对方 ${v.day('until')} 回来，当天先不打扰，${v.day('day')} 再联系。`,
  },
  'not-yet': {
    short: (v) => `最早 ${v.day('day')}`,
    sentence: (v) => `下一步在 ${v.day('day')}，在此之前不用跟进。`,
  },
  'no-due': {
    short: () => '未设截止日期',
    sentence: () => '没有截止日期，就排不出跟进时间，请先设一个。',
  },
  'no-contact': {
    short: (v) => `未指定${v.role('role')}`,
    sentence: (v) => `这一步要发给${v.role('role')}，请先指定是哪位，在此之前不会改发给别人。`,
  },
  'no-calendar': {
    short: () => '客户所在地未知',
    sentence: () => '还不知道客户在哪里办公，避不开对方的节假日和下班时间，请填写一次。',
  },
  closed: { short: () => '已关闭', sentence: () => '事项已关闭，不会再发任何内容。' },
  'G1-bundle': {
    short: (v) => `${v.number('count')} 项合成一封`,
    sentence: (v) => `有 ${v.number('count')} 项要提醒同一个人，合成一封发出，不分头打扰。`,
  },
  'G2-told': {
    short: () => '我方延期已告知',
    sentence: (v) => `“${v.text('title')}”已向对方说明，等它完成或有了新日期，再继续跟进。`,
  },
  G5: {
    short: (v) => v.why('reason'),
    sentence: (v) => `您说过卡在“${v.why('reason')}”，先针对这一点沟通。`,
  },
  'G5-amends': {
    short: () => '先解决对方的意见',
    sentence: (v) =>
      v.number('open') > 0
        ? `客户有不满，我方还有 ${v.number('open')} 项意见没处理完，在此之前不再跟进。`
        : '客户有不满：请先把对方的意见逐条列为我方待办，处理完之前不再跟进。',
  },
  'G5-criteria': {
    short: () => '先对齐标准',
    sentence: () => '在双方重新确认“怎样算完成”之前，不发正式函件。',
  },
  'G5-talk': {
    short: () => '接下来找决策人',
    sentence: (v) => `对方优先级有变，下一步从 ${v.day('day')} 起与现在能拍板的人沟通。`,
  },
  term: {
    short: () => '当初怎么约定的？',
    sentence: () => '这一步要说明影响，必须有约定可依：请为项目填写一次。',
  },
  'closes-itself': {
    short: () => '已自动结束',
    sentence: (v) =>
      `对方没有答复，也无妨：已于 ${v.day('day')} 自动结束，之后如有回信会重新打开。`,
  },
  surprise: {
    short: () => '客户许久没有收到通报',
    sentence: (v) => `已跳过 ${v.number('count')} 次进度通报：现在不说，客户日后可能会感到意外。`,
  },
  'at-risk': {
    short: () => '可能延期',
    sentence: (v) => `您在 ${v.day('day')} 标记了可能延期，趁还没晚，先跟客户说一声。`,
  },
};
