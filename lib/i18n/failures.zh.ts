import type { FailureCode } from '@/lib/messaging/protocol';

/** 每种失败一句话，说明该怎么做。 */
export const failuresZh: Record<FailureCode, string> = {
  'invalid-request': '有内容无法保存，请检查填写的各项后重试。',
  'not-allowed': '这个页面不能这样操作，请在邮箱中打开该会话再试。',
  'not-found': '内容已不存在，可能在别处删除了。请重新加载查看。',
  'stale-revision': '刚在另一个标签页改过，这里已是最新内容，请核对后再试。',
  'answer-arrived': '刚收到一封回复，草稿没有插入，请先看看回复。',
  'thread-not-tied': '这个会话还没有归入项目，请先选择项目。',
  'ladder-broken': '这样改会打乱步骤顺序（此处，或另有改动的客户那里），因此没有保存任何改动。',
  'text-broken': '这段文案无法正常填写，请查看标出的问题，改好后再保存。',
  'day-unreadable': '没看懂这个日期，可以写“下周五”“三天后”或 2026-11-27。',
  'day-past': '这一天已经过去，请选择今天或以后的日期。',
  'day-ambiguous': '这个日期有两种读法，请写清月份，例如“4月3日”。',
  'cannot-unsend': '邮件已经发出，无法撤回；需要更正时请另发一封。',
  'nothing-to-undo': '没有可以撤销的操作。',
  'changed-since': '之后又有别的改动，无法再撤销，请直接修改。',
  'disk-full': '电脑磁盘空间快满了。请清理后重试，已有数据不会丢失。',
  'storage-broken': '数据没能保存，请重启浏览器后再试。',
  'newer-data': '数据来自更新版本的 Threadline。请先更新扩展，再重试。',
  'no-answer': '等待响应超时，请重试，不会重复保存。',
  'reload-tab': 'Threadline 已更新，请重新加载此标签页后继续。',
  'no-composer': '回复窗口没有打开。请先在会话中点击“回复”，再试一次。',
  'mail-gone': '这些邮件已经不在了，可能已被删除。Threadline 里的记录都还在。',
  'mail-signed-out': '邮箱登录已失效，请重新登录。Threadline 里的记录都还在。',
  'mail-unreachable': '邮箱暂时没有响应，请稍候再重新加载此标签页。',
  unexpected: '出了点问题，请重试；还不行的话，请重新加载此标签页。',
};
