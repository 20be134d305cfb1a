import type { FailureCode } from '@/lib/messaging/protocol';

/** 每种失败一句话，说明该怎么做。 */
export const failuresZh: Record<FailureCode, string> = {
  'invalid-request': '表单里有内容无法保存，请检查后重试。',
  'not-allowed': '此页面无权执行该操作，请在邮箱中打开这封邮件再试。',
  'not-found': '内容已不存在，可能在别处被删除了。请重新加载查看。',
  'stale-revision': '另一个标签页刚刚改过。这里已是最新内容，请看过后再试。',
  'answer-arrived': '刚收到一封回复。请先阅读，尚未插入任何内容。',
  'thread-not-tied': '这个会话还没有归入项目，请先选择项目。',
  'day-unreadable': '看不懂这个日期。可以写“下周五”“三天后”或 2026-11-27。',
  'day-past': '这一天已经过去，请选择今天或以后的日期。',
  'day-ambiguous': '这个日期有两种读法，请写清月份，例如“4月3日”。',
  'cannot-unsend': '已经发出的邮件无法撤回。',
  'nothing-to-undo': '没有可以撤销的操作。',
  'changed-since': '之后又有别的改动，已经无法撤销。',
  'disk-full': '电脑磁盘空间快满了。请清理后重试，已有数据不会丢失。',
  'storage-broken': '数据未能保存。请重启浏览器后再试。',
  'newer-data': '数据来自更新版本的 Threadline。请先更新扩展，再重试。',
  'no-answer': '没有及时收到响应。请重试，不会重复保存。',
  'reload-tab': 'Threadline 已更新，请重新加载此标签页后继续。',
  'no-composer': '回复窗口没有打开。请先在会话中点击“回复”，再试一次。',
  unexpected: '出了点问题，请重试；若仍不行，请重新加载此标签页。',
};
