import type { MailLine } from './mail-line';

/** A phone number, an address or a site. */
export const PHONE_OR_ADDRESS =
  /[\w.+-]{1,64}@[\w-]{1,63}\.\w|\bwww\.|https?:\/\/|\+?\d[\d\s()./*-]{6,20}\d|\b\d{3,4}-\d{4}/i;

const LABELLED =
  /^(?:t|m|f|e|p|w|a|tel|telephone|telefon|phone|ph|mobile|mobil|cell|fax|direct|office|mail|e-?mail|web|site|website|add|address|addr|skype|qq|wechat|whatsapp|linkedin|电话|手机|座机|传真|邮箱|邮件|电邮|地址|公司地址|网址|网站|邮编|微信|微信号|部门|职位|公司)\s{0,3}[.:：|]|^(?:tel|phone|mobile|fax|t|m)[ .]{1,3}[+\d(]|^(?:电话|手机|传真|邮编) ?[+\d]/i;
const COMPANY =
  /\b(?:ltd|limited|gmbh|inc|llc|llp|plc|ag|kg|corp|corporation|company|co|group|s\.?a\.?r?l?|b\.?v|pte|partners?|technologies|solutions|holdings?|university|institute|restaurant|hotels?|school|college|bank|hospital|clinic|museum|library|council|studios?|agency|trust|foundation|association)\b\.?|(?:公司|集团|股份|事务所|研究院|研究所|大学|学院|中心|银行|医院|工厂|有限)(?:[\s|(（·]|$)/i;
const TITLE =
  /\b(?:manager|director|head of|engineer|officer|ceo|cfo|cto|coo|president|vp|vice|lead|leader|assistant|coordinator|consultant|analyst|specialist|developer|designer|architect|accountant|secretary|partner|founder|owner|buyer|purchas(?:ing|er)|procurement|sales|marketing|finance|accounts|quality|systems|operations|department|dept|division|team|pmo|it|hr|administration|administrator|executive|representative|supervisor|technician|geschäftsführer|einkauf|vertrieb|leiter(?:in)?)\b|(?:部|部门|处|科|课|厂|院|系|所|局|室|组|中心|经理|主任|主管|总监|总裁|总经理|工程师|助理|专员|顾问|秘书|会计|董事长|负责人|代表|主席|老师|教授|博士)(?:[\s|/(（·]|$)/i;
const DATED =
  /^(?:20\d\d ?[年./-] ?\d{1,2} ?[月./-] ?\d{1,2} ?日?|[A-Z][a-z]{2,8} \d{1,2}, 20\d\d)$/;
const PLACE =
  /^(?=.{0,80}\d)(?=.{0,80}(?:street|st\b|road|rd\b|avenue|ave\b|lane|straße|strasse|str\.|platz|weg\b|floor|suite|building|路|街|大道|号|楼|室|栋|区)).{0,90}$/i;
const POSTCODE = /^[A-Z]{0,3}-?\d{4,6} \p{Lu}\p{L}{1,30}(?: \p{Lu}\p{L}{1,30}){0,2}$/u;
const LATIN_NAME =
  /^(?:(?:i\. ?[AV]\.|ppa\.|dr\.?|prof\.?|mr\.?|ms\.?|mrs\.?|dipl\.-ing\.) ){0,3}\p{Lu}[\p{L}'’.-]{0,20}(?: (?:\p{Lu}[\p{L}'’.-]{0,20}|van|von|de|der|la|bin|el)){0,4}(?:,? (?:PhD|MBA|PMP|Dr\.?))?$/iu;
const HAN_NAME =
  /^\p{Script=Han}{2,4}(?:[\s(（/|]{1,3}[A-Za-z]{1,20}(?: [A-Za-z]{1,20}){0,2}[)）]?)?$|^[A-Z][a-z]{1,20}(?: [A-Z][a-z]{1,20}){0,2}[\s(（/|]{1,3}\p{Script=Han}{2,4}[)）]?$/u;
/** Words a person says and a signature does not. */
const SAID =
  /\b(?:i'm|i'll|we|we'll|you|your|please|will|can|could|is|are|was|have|ps|p\.s\.|attached|send|sent|not)\b|我|您|你|请|麻烦|附件|已|了|吗|将|不/i;

/** Ends like a sentence, or speaks to somebody. */
export function isWordy({ text }: MailLine): boolean {
  if (isSignatureLine({ raw: text, text })) return false;
  return text.length > 100 || /[.!?。！？;；:：]$|\bI\b/.test(text) || SAID.test(text);
}

/** A number, title, company or place. */
export function isSignatureLine({ text }: MailLine): boolean {
  if (text === '' || text.length > 120) return false;
  if (/[?？!！。]$/.test(text)) return false;
  if (LABELLED.test(text) || DATED.test(text) || POSTCODE.test(text)) return true;
  // A sentence may hold a number or a title as well.
  if (SAID.test(text) && text.length > 12) return false;
  return PHONE_OR_ADDRESS.test(text) || COMPANY.test(text) || TITLE.test(text) || PLACE.test(text);
}

/** One to five words that could be a person's name. */
export function isNameLike({ text }: MailLine): boolean {
  if (text === '' || text.length > 60) return false;
  const name = text.replace(/[,，.]$/, '');
  if (/^\p{L}{1,20}$/u.test(name) && !/\p{Script=Han}/u.test(name)) return true;
  return (HAN_NAME.test(name) || isCapitalised(name)) && !SAID.test(name);
}

function isCapitalised(name: string): boolean {
  return /^\p{Lu}|^i\. ?[AV]|^ppa/u.test(name) && LATIN_NAME.test(name) && everyWordNamed(name);
}

function everyWordNamed(name: string): boolean {
  return name
    .split(' ')
    .every((word) => /^\p{Lu}|^(?:i\.|van|von|de|der|la|bin|el|ppa\.|dr\.?|prof\.?)$/u.test(word));
}
