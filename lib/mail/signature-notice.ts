import { lastParagraph, type MailLine } from './mail-line';

/** A phone or program that names itself. A device must be named: "sent from our side" is somebody's own. */
const DEVICE =
  'iphone|ipad|ios|android|mobile|phone|smartphone|handy|tablet|galaxy|samsung|huawei|honor|xiaomi|pixel|blackberry|outlook|mail|gmail|yahoo|proton|windows|workspace|wecom|dingtalk|foxmail|邮箱|手机|华为|荣耀|小米|红米|三星|一加|魅族|oppo|vivo|mate|企业微信|微信|钉钉|飞书|网易|客户端|平板|安卓';
const PROGRAM_LINES: readonly RegExp[] = [
  new RegExp(`^sent (?:from|via|with|by|using) .{0,40}\\b(?:${DEVICE})`, 'i'),
  new RegExp(`^(?:发自|发送自|寄自|从) ?.{0,12}(?:${DEVICE}).{0,20}$`, 'i'),
  new RegExp(`^(?:由|来自|通过|使用) ?.{0,12}(?:${DEVICE}).{0,12}(?:发送|邮箱|版|客户端)?$`, 'i'),
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
  /^(?:\W{0,6})(?:confidentiality(?: notice)?\b|disclaimer\b|legal (?:notice|disclaimer)\b|(?:this|the information (?:contained )?in this|the contents? of this) (?:e-?mail|message|communication|transmission)\b.{0,160}(?:confidential|privileged|intended|protected)|diese e-?mail enthält|(?:please )?(?:consider|think about|think of) the environment|save (?:a tree|paper)\b|you received this (?:message|email) because|you are receiving this|to unsubscribe\b|unsubscribe\b|to (?:view|manage|opt out)\b.{0,40}(?:preferences|online|unsubscribe|opt)|保密(?:声明|提示|条款|须知)|免责(?:声明|条款)|(?:本|此|这封)(?:电子)?邮件.{0,40}(?:保密|机密|秘密|特权)|请考虑环境|请考虑环保|为了环保|如(?:果您)?不(?:想|愿|希望).{0,20}(?:此类|订阅|邮件)|退订|取消订阅|点击(?:此处|这里)?(?:退订|取消订阅))/i;
/** Words that make up legal notices: two of them in a closing paragraph are one. */
const LEGAL =
  /intended recipient|confidential|privileged|unauthori[sz]ed|disclos|notify the sender|delete (?:this|it|the)|viruses|liability|registered (?:in|office)|保密|机密|未经授权|收件人|错收|误收|立即.{0,10}通知|删除本|禁止|法律责任/gi;
/** A mailing list's own lines. */
const LIST_LINE =
  /mailing list$|^https?:\/\/\S{1,200}(?:listinfo|unsubscribe|optout)\S{0,200}$|\bunsubscribe\b.{0,80}$|unsubscribe@|退订/i;
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
  if (legal.size >= 2 && paragraph.length > 60) return lines.slice(0, start);
  // Some legal ends are short: "Client Ltd is registered in England No. 123456."
  const last = lines.at(-1)?.text ?? '';
  if (/\bregistered (?:in|office)\b.{0,80}\d|\bHRB \d|amtsgericht/i.test(last))
    return lines.slice(0, -1);
  if (
    last.length < 200 &&
    LIST_LINE.test(last) &&
    !/\b(?:please|could|can) (?:you )?unsubscribe\b/i.test(last)
  ) {
    return lines.slice(0, -1);
  }
  return lines;
}

/** A gateway's warning above the text: "[EXTERNAL] This email originated from outside…". */
export const BANNER =
  /^\W{0,6}(?:caution|warning|external|notice|attention|注意|警告|提醒|外部邮件|you don't often get email from)(?![a-z]).{0,120}(?:outside|external|learn why|外部|陌生)/i;
