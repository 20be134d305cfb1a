import { isAnswered } from './auto-reply-subject';

/**
 * Tell-tale pieces of mail that programs send to many: footers of lists, calls to click, ratings, new subscriptions and accounts.
 * A person names one of them now and then, never two in its own wording.
 */
const PIECES: readonly RegExp[] = [
  // Why one gets it, and how to stop it.
  /\byou(?:['’]re| are)? (?:receiv\w{1,4}|getting|got) this\b.{0,30}\bbecause\b|您(?:会)?收到(?:本|此|这封)(?:邮件|信)?[^,，。]{0,4}(?:是?因为|系)/i,
  /(?:^|[|·•\n]|[.?!] |\b(?:to|or|click) |click here to )\s?unsubscribe\b(?! (?:link|button|page|text))|\bno longer (?:wish|want) to (?:receive|get|hear)|\bstop receiving (?:our|these|this|such)|\bunsubscribe (?:here|now|at any time|any ?time)\b|(?:^|\n)\s?for your records\b|\b(?:manage|update|change) (?:your|my) (?:\w{1,12} )?(?:preferences|subscription|notification settings)|view (?:this|it)(?: \w{1,8})? in (?:your|a) browser|(?:点击|请|可|此处|随时|回复\w{0,3})(?:此处|这里)?(?:退订|取消订阅)|不(?:想|愿|希望)(?:再|继续)?(?:收到|接收)|(?:订阅|推送)(?:设置|管理)/i,
  // Not for whom did not ask.
  /\bif you (?:did(?: not|n['’]t)|have(?: not|n['’]t)|never) (?:\w{1,10} )?(?:request|sign|signed|create|make|initiate|subscribe|register|ask|recogni[sz]e|try|attempt)|\bdid(?: not|n['’]t) mean to (?:subscribe|sign up)|\bif (?:this|it) was(?: not|n['’]t) you\b|\b(?:can|may|please|simply|just|safely) (?:safely )?(?:ignore|disregard) this\b|如?(?:果)?(?:非|不是)(?:您|你)?(?:本人|自己)?(?:的)?(?:操作|注册|申请|订阅)|请?(?:直接)?忽略(?:本|此|该|这封)/i,
  // Where to click.
  /\bclick(?:ing)? (?:on )?(?:the |this |below|here)|\b(?:follow|use|visit|open)(?:ing)? the (?:link|button) (?:below|above|in this)|\bbutton below\b|\b(?:the |this )?link below\b|^(?:confirm|verify|activate|reset|start|take|get|complete) (?:my|your|the|our|this)? ?(?:\w{1,12} ){0,2}(?:subscription|e-?mail|address|account|password|survey|started|registration)\b.{0,60}$|点击(?:下方|以下|下面|此处|这里|此|链接|按钮|“)|(?:下方|以下|下面)(?:的)?(?:链接|按钮)|扫(?:描|码)/im,
  // Ratings.
  /\brate (?:your|our|the|us|this|it|my)\b|\bwould you rate\b|\b(?:opinion|feedback|view)s? (?:matters?|counts?|helps?|is important)\b|\b(?:love|value|appreciate|welcome) your (?:\w{1,10} )?(?:feedback|opinion)\b|\bhow (?:did we do|was your)\b|满意度(?:调查|评价|回访)|(?:参与|填写|完成)(?:本次|此|我们的)?(?:问卷|调查|调研|评价)|(?:进行|作出|给出|打出)(?:评价|评分|打分)|(?:为|给|对)(?:本次|我们|此次)[^,，。]{0,8}(?:评价|评分|打分)/i,
  // How long it takes, and which marks there are.
  /\b(?:scale (?:of|from)|from) [01] to (?:5|10)\b|\b(?:survey|questionnaire|feedback|it|this) (?:will |only |should |just )?takes?\b.{0,20}\b(?:minutes?|seconds)|\btak(?:e|ing) (?:just |only |about )?(?:an?|one|two|three|a few|\d{1,2}|a couple of) (?:minutes?|seconds|moments?)\b|花.{0,4}分钟|(?:只需|仅需|耗时).{0,4}分钟|[01] ?[-–~至到] ?(?:5|10) ?[分星]/i,
  // A new subscription or account.
  /\b(?:thank(?:s| you) for|confirm your|welcome to|your) (?:\w{1,15} ){0,2}(?:subscribing|subscription|registering|registration|signing up|newsletter)\b|\b(?:subscription|registration|sign-?up)\b.{0,40}\b(?:has been |is |was )?(?:now )?confirmed\b|\b(?:you(?:['’]re| are) on the|welcome to (?:the|our) (?:\w{1,12} ){0,4})(?:list|newsletter|community|mailing list)\b|\bsuccessfully (?:subscribed|registered|signed up|unsubscribed|verified)\b|\b(?:you(?:['’]re| are|['’]ve| have)|confirm that you|want to) (?:\w{1,10} ){0,5}(?:subscribed|signed up|registered|almost there)\b|\b(?:verify|confirm|validate|activate) your (?:\w{1,10} )?(?:e-?mail|mail|address|account|identity)\b|\b(?:verification|security|one-time|confirmation|login) (?:code|pin|passcode)\b|\b(?:code|link|password) (?:is valid|expires|will expire)\b|\breset your password\b|\b(?:daily|weekly|monthly) (?:digest|newsletter|summary)\b|\bnew (?:sign-?in|login) (?:to|from|on)\b|(?:感谢|谢谢)(?:您|你)?(?:的)?(?:订阅|注册|关注|报名)|(?:已|成功)(?:成功)?(?:订阅|注册|报名|退订)|(?:订阅|注册|报名)(?:确认|成功)|正在(?:注册|登录|绑定|找回|修改|重置)|验证码[::是为]?\s?\w{4,8}|(?:分钟|小时)内有效/i,
  // Sent by a system.
  /\bdo not reply\b|\b(?:automated|automatically generated|system[- ]generated) (?:e-?mail|message|notification)|自动(?:推送|发送|发出|生成|通知)|系统(?:邮件|通知|消息)|由系统(?:发出|发送)|请勿(?:直接)?回复/i,
];
/** A person's words handed on by a list or a tracker. */
const HANDED_ON =
  /google groups|\bmailing list\s{0,4}(?:\n|$|\S{1,60}@)|listinfo|\breply to this e-?mail directly\b|\b(?:mentioned|assigned) you\b|\bcommented on\b|@了你|评论了|提到了你/i;
/** The writer's own matter. */
const OWN =
  /(?<!\b(?:yes|no|where|why),? )\bI(?:['’](?:m|ve|ll|d)| am| have| will| would| think| was| can| need| could| shall| saw| got)\b(?! (?:satisfied|unsatisfied|happy|not interested))|\bmy (?:boss|colleagues?|team|side)\b|\b(?:please|pls) (?:change|fix|add|move|remove|make|replace|use|switch|send|tell|check|put|have)\b|\b(?:could|can|would) you (?:please|also|change|check|send|tell|fix|add|have|make|switch)\b|我(?!们|司|方|已阅读|公司)|麻烦|[吗呢吧]|你们|帮忙|[\p{Script=Han}](?:经理|总|工)(?=[,，:：好您])/iu;

/** Whether a program sent it to many, or to whoever signed up. In an answer, and with a matter of one's own, it is a person's. */
export function isBulk(subject: string, text: string): boolean {
  if (isAnswered(subject)) return false;
  const said = text.slice(0, 6000).normalize('NFKC');
  if (HANDED_ON.test(said)) return false;
  if (OWN.test(said.replace(/“[^“”]{0,200}”|"[^"\n]{0,200}"|《[^》]{0,80}》/g, '…'))) return false;
  const whole = `${subject}\n${said}`;
  return PIECES.filter((piece) => piece.test(whole)).length >= 2;
}
