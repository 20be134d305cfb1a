import type { Statements } from './auto-reply-text';

/** How programs name an automatic answer. */
const MARK =
  'automatic reply|auto(?:matic)?[- ]?(?:reply|response|responder)|auto|out[- ]of[- ](?:the[- ])?office(?: auto-?reply| reply| message| notice)?|ooo|(?:vacation|holiday|absence|away|leave)[ -]?(?:auto-?)?(?:reply|response|responder|message|notice|notification|note)|abwesend|abwesenheits(?:notiz|nachricht|assistent)|automatische (?:antwort|abwesenheitsnachricht)|réponse automatique|absent(?:e)? du bureau|respuesta automática|risposta automatica|fraværende|fravær|autosvar|poissa|nieobecn\\w{1,4}|assente|ausência|afwezig(?:heid(?:sassistent|sbericht)?)?|automatisch antwoord|autosvar|frånvaro|fuori (?:ufficio|sede)|fuera de la oficina|ausente|absence du bureau|poza biurem|(?:系统)?自动(?:回复|答复|应答|回信|发送|发出)|自動(?:回覆|回應)|(?:外出|休假|离岗)(?:自动)?(?:回复|答复)|不在办公室';
/** How people name their absence in the subject of their own automatic answer. */
const ABSENCE =
  "(?:(?:annual |sick |parental |maternity |paternity )?(?:leave|holidays?|vacation|honeymoon|absence|break|sabbatical)|(?:I(?:['’]m| am)|we(?:['’]re| are))? ?(?:currently |now |still )?(?:away|absent|off|offline|out|unavailable|not available|on (?:\\w{1,12} )?(?:leave|holidays?|vacation|pto|break|business|sabbatical)|travell?ing|not (?:here|in|in the office)|gone fishing)(?: (?:right now|at the moment|just now|from|till|until|to|on|at|the|my|mail|e-?mail|computer|keyboard|it all|desk|office|town|sick|work|today|this week|[\\d./-]{1,10})){0,4})";
/** `Automatic reply: …`, `[自动回复] …`, `Out of Office Re: …`, `Abwesend / Absent: AW: …`; then the original subject. */
const BEGINS = new RegExp(
  `^(?:[[【(](?:${MARK})[\\]】)]|[\\])】] ?(?:${MARK})|(?:${MARK})(?: ?[/|] ?(?:${MARK}|${ABSENCE}))? ?(?:[:!]|$| re:))`,
  'i',
);
/** `I'm away Re: …`: no person writes before an answer's mark. */
const AWAY_BEFORE = new RegExp(`^(?:${ABSENCE})[.!]? ?:? ?(?:re|aw|fwd?|回复|答复) ?:`, 'i');
/** A few words of one's own, then the mark of the subject answered. */
const OWN_BEFORE =
  /^(?!(?:re|aw|fwd?|wg|sv|回复|答复|转发)\b)[^:：]{2,40}(?: |[:：] ?)(?:Re|RE|AW|回复|答复) ?[:：]/i;
const AWAY_NAMED = new RegExp(`^(?:${ABSENCE})[.!]? ?(?::|$)`, 'i');
const FROM_SOMEBODY =
  /^(?:auto(?:matic)?[- ]?(?:reply|response) from |来自.{1,60}的自动(?:回复|答复)$)/i;
const ENDS = new RegExp(
  `(?:[[【(](?:${MARK})[\\]】)]|[\\]】)] ?(?:${MARK})|\\S ?[-–—|:：] ?(?:${MARK}))$`,
  'i',
);

const FORWARDED = /^(?:fwd?|wg|tr|转发|轉寄|转寄) ?:/i;
const ANSWERED = /^(?:re|aw|sv|回复|答复|回覆) ?:/i;

/** A person hands a mail on, maybe an automatic one. */
export function isForwarded(subject: string): boolean {
  return FORWARDED.test(subject);
}

export function isAnswered(subject: string): boolean {
  return ANSWERED.test(subject);
}

export function markedBySubject(subject: string): boolean {
  return [BEGINS, AWAY_BEFORE, FROM_SOMEBODY, ENDS].some((mark) => mark.test(subject));
}

const CASE =
  '(?:ticket|case|request|incident|enquiry|inquiry|query|order|claim|application|submission|complaint)';
/** A help desk's subject: a number in its place, thanks, or what became of "your request". */
const DESK = [
  new RegExp(
    `^(?:\\W{0,2}${CASE}\\b.{0,4}\\d|.{0,80}[[(](?:ref|#|no\\.)? ?(?:${CASE}\\b|\\w{0,6}[#-]?\\d{3})|.{0,60}\\b${CASE} ?(?:#|no\\.?|number)? ?\\d{3}|\\W{0,2}(?:#\\d{3}|[A-Z]{2,10}-?\\d{3,12}\\b)|\\[?${CASE} (?:received|created|opened|logged))`,
    'i',
  ),
  new RegExp(
    `^(?:acknowledg\\w{1,8} of|(?:confirmation|receipt) of|we(?: have|['’]ve)? (?:received|got) (?:your|it\\b)|your (?:\\w{1,12} ){0,2}(?:${CASE}|message|e-?mail)\\b|(?:thank you|thanks) for (?:your|contacting|reaching|getting|writing))`,
    'i',
  ),
  /^(?:\w{1,14} )?(?:invoice|order|payment|application|request|message|document|submission|booking|enquiry) (?:received|registered|confirmed|accepted)\b/i,
  /^.{0,40}(?:工单|受理号|已受理|(?:已|成功)(?:收到|创建|登记|提交|受理)|(?:创建|登记|提交|受理)成功|您的.{1,10}(?:收到|受理))/,
];

const OPENED =
  /\b(?:received|created|opened|logged|registered|acknowledg\w{1,8}|got your)\b|受理|收到|创建|登记|提交成功/i;

/** A help desk's subject that says no more than that the case is there. */
export function opensACase(subject: string): boolean {
  return OPENED.test(subject) && !isAnswered(subject) && !isForwarded(subject);
}

const OF_ABSENCE =
  /\b(?:out of (?:the )?office|ooo|vacation|holiday|absen\w{1,4}|away|(?:on|my) leave|travell?ing)\b|休假|外出|出差|不在办公室/i;

/** Whether the mark itself names an absence. */
export function absentBySubject(subject: string): boolean {
  return markedBySubject(subject) && OF_ABSENCE.test(subject);
}

/** What a program may have written by itself under such a subject: a help desk, whose people answer in the same thread, or somebody's absence. */
export function suspectedBySubject(subject: string): 'desk' | 'absence' | undefined {
  if (isAnswered(subject) || isForwarded(subject)) return undefined;
  if (AWAY_NAMED.test(subject) || OWN_BEFORE.test(subject)) return 'absence';
  return DESK.some((form) => form.test(subject)) ? 'desk' : undefined;
}

const READ_RECEIPT =
  /^(?:read|not read|deleted|gelesen|delivered|relayed|已读|已阅读|已送达|未读|已閱讀|read receipt|return receipt|阅读回执|已读回执|邮件回执|recall|撤回)(?: ?:| \()/i;
const RECEIPT_TEXT =
  /\bwas (?:read|displayed|deleted without being read) on\b|return receipt for the mail|\bhas been delivered to the following|被.{0,6}阅读|已于.{0,40}阅读|已阅读了?您的邮件|would like to recall/i;
const INVITATION_REPLY =
  /^(?:accepted|declined|tentative|tentatively accepted|new time proposed|zugesagt|abgelehnt|已接受|已谢绝|已拒绝|已暂时接受|暂定|暂时接受|接受|谢绝|拒绝)(?: invitation)? ?:|^会议(?:邀请)?已被?(?:接受|谢绝|拒绝|暂定)|^.{1,20}已?(?:接受|拒绝|谢绝|暂时接受)了?(?:您|你)?的?(?:会议|日程)邀请/i;
const INVITATION_TEXT =
  /\b(?:accepted|declined|tentatively) .{0,40}(?:invitation|meeting|event)|^(?:when|where|时间|地点|开始时间):|\b(?:meeting|calendar|invitation)\b|会议邀请|接受了|谢绝了/im;
/** Longer than a calendar's own words. */
const LONG_COMMENT = 40;

/** A read receipt or the reply to an invitation, made by one click. "Accepted: …" over a person's text is theirs. */
export function isReceipt(subject: string, text: string, said: Statements): boolean {
  const head = text.slice(0, 1000).normalize('NFKC');
  if (READ_RECEIPT.test(subject)) {
    return (
      head.trim() === '' || RECEIPT_TEXT.test(head) || said.others === 0 || subject.includes('(')
    );
  }
  if (!INVITATION_REPLY.test(subject)) return false;
  return head.trim().length < LONG_COMMENT || INVITATION_TEXT.test(head);
}
