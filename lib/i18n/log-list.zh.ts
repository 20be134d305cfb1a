import type { LogListWords } from './log-list.en';

export const logListZh: LogListWords = {
  contacts: (n) => `${n} 次沟通`,
  empty: '还没有沟通记录',
  emptyHint: '已关联会话中的邮件，以及您记录的电话和会议，会自动出现在这里。',
  sent: { mail: '发出邮件', chat: '发出消息', call: '电话', meeting: '会议' },
  received: { mail: '收到邮件', chat: '收到消息', call: '电话', meeting: '会议' },
  automatic: '自动回复',
  states: {
    draft: '草稿',
    scheduled: '定时发送',
    cancelled: '已撤回发送',
    bounced: '被退回',
  },
  from: '发件人',
  to: '收件人',
  cc: '抄送',
  with: '参与人',
  step: (label, ask) => `${label} · ${ask}`,
  again: (label) => `${label}（再次）`,
  open: '在邮箱中打开',
  openNamed: (what) => `在邮箱中打开：${what}`,
  more: (n) => `再显示 ${n} 条`,
  noSubject: '无主题',
};
