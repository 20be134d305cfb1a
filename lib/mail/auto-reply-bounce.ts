import type { AutoReply } from './auto-reply';
import type { Headers } from './auto-reply-headers';

const ANSWERED = /^(?:re|aw|fw|fwd|wg|回复|答复|转发) ?:/i;
const SUBJECT =
  /^(?:\[?(?:undeliverable|unzustellbar)\]?(?= ?:|$| (?:mail|message))|undelivered (?:mail|message)|(?:your )?(?:message|e-?mail) (?:could not|couldn['’]t|cannot) be delivered|delivery (?:status notification|delayed|failure|has failed|report|notification)|mail (?:delivery (?:failed|failure|subsystem|system|error)|system error)|message (?:delivery failure|undeliverable|not delivered|blocked)|failed delivery|failure notice|failure delivery|returned mail|returned to sender|non-?delivery|rejected:|bounced?:|warning: (?:could not send|message)|系统退信|退信(?=$| ?[:(/]|通知|提醒|报告)|邮件(?:退信|退回|被退回|未(?:能)?送达|无法送达)|来自.{1,60}的退信|未送达|无法送达|无法投递|邮件(?:发送|投递)失败|(?:投递|发送|发信|寄信|发件|投信)失败|您的邮件被退回|【退信】)/i;
const TEXT =
  /delivery has failed to these recipients|message (?:wasn't|was not|couldn't be|could not be|cannot be|can't be) delivered|could not be delivered to one or more|wasn't able to deliver your message|unable to deliver (?:your|the) message|message to \S{3,120} (?:couldn't be|could not be|has been blocked|wasn't) ?|this message was created automatically by mail delivery|mail system at host|邮件未能送达|邮件被退回|未能向(?:这些|以下)收件人|无法(?:送达|投递)(?:到)?(?:以下|该)?收件人|邮件无法(?:发送|送达|投递)|投递失败|邮件[^,，。]{0,4}[未没](?:有|能)?(?:成功)?(?:发送|投递|送达|寄达|寄出)|您(?:发送|发|寄)(?:给|往|到).{1,80}邮件.{0,20}(?:拒收|退回|未(?:能)?送达|无法(?:送达|投递)|投递失败|发送失败)|delivery to the following recipients? failed/i;
/** What a person says about such a mail. */
const TOLD =
  /\b(?:please|could you|can you|try again|resend it|I got|I will|our it)\b|麻烦|请(?:您)?(?:再|重)发|再发一次/i;
/** A person asks or tells about one, under such a subject. */
const TALKED = /[?？]|我(?:们)?(?:发|给|的)|\b(?:I|we) (?:got|sent|tried|wrote)\b/i;
const DELAYED =
  /\bdelay(?:ed)?\b|not delivered yet|will (?:retry|keep trying|continue to)|still trying|延迟|推迟投递|将继续尝试/i;
const FOR_GOOD = /\bfailure\b|permanent|has failed|returned|退信|失败|undeliver/i;

const ADDRESS = /\w[\w.+'-]{0,63}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}/g;
const NOT_THE_RECIPIENT =
  /^(?:mailer-daemon|postmaster|no-?reply|mail-?daemon|abuse|admin|support)/i;
const NOT_THEIR_LINE =
  /^\s*(?:from|sender|return-path|reply-to|message-id|references|in-reply-to|发件人|发信人|reporting-mta|x-[\w-]{1,40}|cc)\s*[:： ]/i;
const RECIPIENT_FIELD =
  /(?:final|original)-recipient\s?:\s?rfc822\s?;\s?<?([\w.+'-]{1,64}@[\w.-]{1,250})/i;

/** A delivery failure with the address that failed; a delay is `other`. Undefined for what is neither. */
export function readBounce(headers: Headers, subject: string, text: string): AutoReply | undefined {
  if (!isReport(headers, subject, text)) return undefined;
  const head = `${subject}\n${text.slice(0, 600)}`;
  if (DELAYED.test(head) && !FOR_GOOD.test(subject.replace(/\(failure\)/i, 'failure'))) {
    return { auto: true, kind: 'other' };
  }
  const failedAddress = failedIn(headers, text);
  return failedAddress === undefined
    ? { auto: true, kind: 'bounce' }
    : { auto: true, kind: 'bounce', failedAddress };
}

function isReport(headers: Headers, subject: string, text: string): boolean {
  if (/report-type="?delivery-status/i.test(headers.get('content-type') ?? '')) return true;
  if (headers.has('x-failed-recipients')) return true;
  const head = text.slice(0, 1500).replace(/\s{1,20}/g, ' ');
  const daemon = /mailer-?daemon|mail delivery (?:sub)?system/i.test(headers.get('from') ?? '');
  if (daemon && (SUBJECT.test(subject) || TEXT.test(head))) return true;
  if (ANSWERED.test(subject)) return !TOLD.test(head) && TEXT.test(head) && /\b5\d\d\b/.test(text);
  const named =
    SUBJECT.test(subject) && (TEXT.test(head) || /\b5\d\d\b/.test(head) || !TALKED.test(head));
  return named || (TEXT.test(head) && !TOLD.test(head.slice(0, 300)));
}

function failedIn(headers: Headers, text: string): string | undefined {
  const named = headers.get('x-failed-recipients')?.match(ADDRESS)?.[0];
  const field = RECIPIENT_FIELD.exec(text)?.[1];
  return (named ?? field ?? firstRecipient(text))?.toLowerCase();
}

/** `A message from ann@…`, 您(ann@…)发送的. */
const SENT_BY =
  /\b(?:from|sender|sent by)\s?[:：]?\s?<?$|(?:发件人|来自|发信人|您)\s?[:：(（]?\s?<?$/i;

/** The first address that can be a recipient's: reports name those that failed before all others. */
function firstRecipient(text: string): string | undefined {
  for (const line of text.split('\n')) {
    if (NOT_THEIR_LINE.test(line)) continue;
    for (const { 0: address, index } of line.matchAll(ADDRESS)) {
      const before = line.slice(Math.max(0, index - 20), index);
      if (!NOT_THE_RECIPIENT.test(address) && !SENT_BY.test(before)) return address;
    }
  }
  return undefined;
}
