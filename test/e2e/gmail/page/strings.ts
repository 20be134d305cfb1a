const en = {
  compose: 'Compose',
  inbox: 'Inbox',
  starred: 'Starred',
  sent: 'Sent',
  drafts: 'Drafts',
  all: 'All Mail',
  labels: 'Labels',
  search: 'Search mail',
  back: 'Back',
  archive: 'Archive',
  remove: 'Delete',
  move: 'Move to',
  reply: 'Reply',
  replyAll: 'Reply all',
  forward: 'Forward',
  to: 'to',
  To: 'To',
  Cc: 'Cc',
  Bcc: 'Bcc',
  me: 'me',
  subject: 'Subject',
  body: 'Message Body',
  send: 'Send',
  discard: 'Discard draft',
  newMessage: 'New Message',
  messageSent: 'Message sent',
  undo: 'Undo',
  undone: 'Sending undone.',
  sending: 'Sending…',
  noSubject: '(no subject)',
  empty: 'Nothing in here',
  noRecipient: 'Please specify at least one recipient.',
  ok: 'OK',
  wrote: 'wrote:',
  unknown: '(unknown sender)',
  close: 'Save & close',
  more: 'More send options',
  star: 'Star',
  select: 'Select',
  trimmed: 'Show trimmed content',
  format: 'Formatting options',
};

export type Words = typeof en;

const zh: Words = {
  compose: '写邮件',
  inbox: '收件箱',
  starred: '已加星标',
  sent: '已发邮件',
  drafts: '草稿',
  all: '所有邮件',
  labels: '标签',
  search: '搜索邮件',
  back: '返回',
  archive: '归档',
  remove: '删除',
  move: '移至',
  reply: '回复',
  replyAll: '全部回复',
  forward: '转发',
  to: '发送至',
  To: '收件人',
  Cc: '抄送',
  Bcc: '密送',
  me: '我',
  subject: '主题',
  body: '邮件正文',
  send: '发送',
  discard: '舍弃草稿',
  newMessage: '新邮件',
  messageSent: '邮件已发送',
  undo: '撤消',
  undone: '已撤消发送。',
  sending: '正在发送…',
  noSubject: '（无主题）',
  empty: '这里没有邮件',
  noRecipient: '请至少指定一位收件人。',
  ok: '确定',
  wrote: '写道：',
  unknown: '（未知发件人）',
  close: '保存并关闭',
  more: '更多发送选项',
  star: '星标',
  select: '选择',
  trimmed: '显示修剪的内容',
  format: '格式设置选项',
};

export const words: Words = document.documentElement.lang === 'zh-CN' ? zh : en;

const locale = document.documentElement.lang;

/** As a list shows a date: the time today, the day this year. */
export function shortDate(date: number): string {
  const then = new Date(date);
  const now = new Date();
  if (then.toDateString() === now.toDateString()) return clock(then);
  const sameYear = then.getFullYear() === now.getFullYear();
  return then.toLocaleDateString(locale, {
    month: 'short',
    day: 'numeric',
    ...(!sameYear && { year: 'numeric' }),
  });
}

export function longDate(date: number): string {
  const then = new Date(date);
  const day = { weekday: 'short', year: 'numeric', month: 'short', day: 'numeric' } as const;
  return `${then.toLocaleDateString(locale, day)}, ${clock(then)}`;
}

function clock(date: Date): string {
  return date.toLocaleTimeString(locale, { hour: 'numeric', minute: '2-digit' });
}
