import type { Statements } from './auto-reply-text';

const WORDS =
  'automatic reply|auto(?:matic)?[- ]?(?:reply|response|responder)|auto|out of (?:the )?office(?: auto-?reply| reply)?|ooo|abwesenheits(?:notiz|nachricht|assistent)|automatische (?:antwort|abwesenheitsnachricht)|réponse automatique|respuesta automática|自动(?:回复|答复|应答|回信)|自動(?:回覆|回應)|外出(?:自动)?回复|不在办公室';
/** `Automatic reply: …`, `[自动回复] …`, `Out of Office Re: …`; then the original subject. */
const BEGINS = new RegExp(`^(?:[[【(](?:${WORDS})[\\]】)]|(?:${WORDS}) ?(?::|$| re:))`, 'i');
const FROM_SOMEBODY =
  /^(?:auto(?:matic)?[- ]?(?:reply|response) from |来自.{1,60}的自动(?:回复|答复)$)/i;
const ENDS = new RegExp(`[[【(](?:${WORDS})[\\]】)]$`, 'i');

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
  return BEGINS.test(subject) || FROM_SOMEBODY.test(subject) || ENDS.test(subject);
}

/** A help desk's subject. */
const DESK =
  /^(?:\W{0,2}(?:ticket|case|request|incident)\b.{0,4}\d|.{0,80}[[(](?:ref|ticket|case|request|incident)\b|we(?: have|['’]ve)? (?:received|got) your|your (?:\w{1,12} ){0,2}(?:ticket|case|request|enquiry|inquiry|message|order)\b.{0,24}(?:received|created|opened|registered|logged)|thank you for (?:your (?:enquiry|inquiry|request)|contacting)|.{0,40}(?:已受理|工单|受理号))/i;

const OPENED =
  /\b(?:received|created|opened|logged|registered|acknowledg\w{1,8}|got your)\b|受理|收到|创建|登记|提交成功/i;

/** A help desk's subject that says no more than that the case is there. */
export function opensACase(subject: string): boolean {
  return OPENED.test(subject) && !isAnswered(subject) && !isForwarded(subject);
}

/** Whether a help desk may have written it by itself; its people answer in the same thread. */
export function suspectedBySubject(subject: string): boolean {
  return DESK.test(subject) && !isAnswered(subject) && !isForwarded(subject);
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
