import { lastParagraph, type MailLine } from './mail-line';

const DEVICE =
  'iphone|ipad|ios|android|mobile|phone|smartphone|handy|tablet|galaxy|samsung|huawei|honor|xiaomi|pixel|blackberry|outlook|mail for|e-?mail for|gmail|yahoo|yahoo mail|proton ?mail|windows|workspace|wecom|dingtalk|foxmail|spark|surface';
const CHINESE_DEVICE =
  'iphone|ipad|ios|android|outlook|windows|foxmail|邮箱|手机|华为|荣耀|小米|红米|三星|一加|魅族|oppo|vivo|mate|企业微信|钉钉|飞书|网易|客户端|平板|安卓';
/** A phone or program that names itself, in a line of its own: "sent by mail yesterday" is somebody's own. */
const PROGRAM_LINES: readonly RegExp[] = [
  new RegExp(
    `^sent from (?:my |the |an? )?(?:\\S{1,12} ){0,2}(?:${DEVICE})\\b(?: ?[-–—,.;(<]| (?:for|on|app|mail|mobile|phone|device|smartphone|tablet|please|with|\\w{0,8}\\d)|$)`,
    'i',
  ),
  /^sent (?:via|with|using) (?:the |my )?(?:samsung|outlook|proton ?mail|yahoo|gmail|blackberry|spark|superhuman|dingtalk|wecom|foxmail)\b.{0,60}$/i,
  new RegExp(`^(?:发自|发送自|寄自) ?.{0,12}(?:${CHINESE_DEVICE}).{0,20}$`, 'i'),
  new RegExp(`^(?:从|由) ?.{0,12}(?:${CHINESE_DEVICE}).{0,12}发送$`, 'i'),
  new RegExp(
    `^来自 ?(?:我的)?.{0,6}(?:${CHINESE_DEVICE})(?:.{0,10}(?:发送|邮箱|邮件|客户端|版))?$`,
    'i',
  ),
  /^(?:get|download) outlook for\b.{0,80}$/i,
  /^(?:获取|下载) ?(?:适用于 ?\w{1,10} ?的 ?)?outlook\b.{0,80}$/i,
  /^签名由 ?网易邮箱大师 ?定制$/,
  new RegExp(`^(?:von meinem|gesendet von|gesendet mit) .{0,40}(?:${DEVICE}).{0,20}$`, 'i'),
  /^(?:please )?(?:excuse|forgive|pardon) (?:the |my |any )?(?:brevity|typos|terseness)\b.{0,60}$/i,
  /^yahoo mail: search, organi[sz]e, conquer$/i,
];
const LONGEST_PROGRAM_LINE = 120;

/** "Sent from my iPhone", "发自我的iPhone", "来自钉钉…" and their like. */
export function isProgramLine({ text }: MailLine): boolean {
  return text.length <= LONGEST_PROGRAM_LINE && PROGRAM_LINES.some((line) => line.test(text));
}

/** What only notices say; the first words of a paragraph. */
const NOTICE_START =
  /^(?:\W{0,6})(?:confidentiality(?: notice)?\b|disclaimer\b|legal (?:notice|disclaimer)\b|(?:this|the information (?:contained )?in this|the contents? of this) (?:e-?mail|message|communication|transmission)\b.{0,160}(?:(?:is|are|be|strictly|contains?) (?:\w{1,14} ){0,2}(?:confidential|privileged)(?! ?\?)|intended (?:only|solely|exclusively|for the (?:use|named|addressee|person)))|diese e-?mail enthält|(?:please )?(?:consider|think about|think of) the environment|save (?:a tree|paper)\b|you received this (?:message|email) because|you are receiving this|to unsubscribe from\b|to (?:view|manage|opt out)\b.{0,40}(?:preferences|online|unsubscribe|opt)|保密(?:声明|提示|条款|须知)|免责(?:声明|条款)|(?:本|此|这封)(?:电子)?邮件.{0,40}(?:保密|机密|秘密|特权)|请考虑环境|请考虑环保|为了环保|如(?:果您)?不(?:想|愿|希望).{0,20}(?:此类|订阅|邮件)|退订|取消订阅|点击(?:此处|这里)?(?:退订|取消订阅))/i;
/** Words of legal notices: three of them in a closing paragraph are one, or one that nobody says and another. */
const LEGAL =
  /intended recipient|confidential|privileged|unauthori[sz]ed|disclos|notify the sender|delete (?:this|it|the)|viruses|liability|保密|机密|未经授权|收件人|错收|误收|立即.{0,10}通知|删除本|禁止|法律责任/gi;
const ONLY_LEGAL =
  /intended recipient|unauthori[sz]ed (?:use|disclos|review)|notify the sender|viruses|accepts? (?:no )?liability|错收|误收|法律责任/i;
/** A mailing list's own lines. */
const LIST_LINE =
  /^.{0,60} mailing list$|^https?:\/\/\S{1,200}(?:listinfo|unsubscribe|optout)\S{0,200}$|^(?:(?:click here )?to )?unsubscribe(?: here| from this list)?(?: ?[|:<(-].{0,120})?$|\| ?unsubscribe$|^\S{0,80}unsubscribe@\S{1,80}$|(?:点击|回复|如需).{0,6}退订.{0,12}$/i;
const LONGEST_NOTICE = 4000;

/** Without legal notices, list footers and the names of mail programs at the end. */
export function withoutNotice(lines: readonly MailLine[]): readonly MailLine[] {
  const start = lastParagraph(lines);
  const paragraph = lines
    .slice(start)
    .map(({ text }) => text)
    .join(' ')
    .slice(0, LONGEST_NOTICE);
  if (NOTICE_START.test(paragraph)) return lines.slice(0, start);
  const legal = new Set(paragraph.match(LEGAL)?.map((word) => word.toLowerCase()));
  if (legal.size >= (ONLY_LEGAL.test(paragraph) ? 2 : 3) && paragraph.length > 40)
    return lines.slice(0, start);
  // Some legal ends are short: "Client Ltd is registered in England No. 123456."
  const last = lines.at(-1)?.text ?? '';
  if (/\bregistered (?:in|office)\b.{0,60}\b(?:no|number|vat|reg)\b|\bHRB \d/i.test(last))
    return lines.slice(0, -1);
  if (last.length < 200 && LIST_LINE.test(last)) return lines.slice(0, -1);
  return lines;
}

/** A gateway's warning above the text: "[EXTERNAL] This email originated from outside…". */
export const BANNER =
  /^\W{0,6}(?:caution|warning|external|notice|attention|注意|警告|提醒|外部邮件|you don't often get email from)(?![a-z]).{0,120}(?:outside|external|learn why|外部|陌生)/i;
