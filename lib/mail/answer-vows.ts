import type { AnswerRule } from './answer-rules';

/**
 * They will hand over what was asked for, without a day: a promise that the PM is asked the day of. Never sure, for `we will look into it`
 * is only a nod.
 */
const WEIGHT = 0.7;

export const ENGLISH_VOW: AnswerRule = {
  kind: 'vow',
  pattern:
    /(?:\b(?:will|shall|going to|gonna)|['’]ll|^(?:i |we )?(?:can )?)(?: (?!not\b|never\b|be\b)[a-z]{2,12}){0,2} (?:(?:re-?)?send|upload|forward(?! (?:it |this |that )?to (?!you))|share|provide|deliver|submit|transfer|pay|wire|settle|sign|return|supply|scan|dig out|hand over|pass (?:it|them|this|that|those|these) on|do it|(?:get|bring|have) (?:it|them|this|that|those|these|you|(?:the|my|our|your|those|these) [a-z-]{2,14}(?: [a-z-]{2,14})?) (?:to you|over|across|sent|signed|paid|ready|uploaded|done|the|our))\b|\b(?:will|shall|to) be (?:sent|issued|paid|uploaded|delivered|provided|forwarded|transferred|signed|shared|submitted)\b|\bpass (?:it|them) on as soon as\b|\bleave (?:it|that|this) (?:with|to) me\b|(?:^|[,.!] ?)(?:sure,? |ok,? |yes,? )?will do\b/i,
  unless:
    /\?|\b(?:if|unless|whether|when (?:will|can|could)|you (?:will|can|could|are going to)|will you|nobody|no one|never|not(?! forgotten))\b|n['’]t\b/i,
  weight: WEIGHT,
};

export const CHINESE_VOW: AnswerRule = {
  kind: 'vow',
  pattern:
    /(?<![经都已])(?:[弄做整理补出催改写审拍签盖算核定填传]\p{Script=Han}?[好完来到齐]|拿到|有)(?:了|结果)?\s{0,6}(?:就|再|马上|会)?(?:发|转|寄|传)(?:给)?[您你](?!了)|(?:尽快|尽早|马上|稍后|回头|晚点儿?|晚些|第一时间|抓紧|立刻|立即|这就|[将就再]|会(?!议))[^，。！？]{0,10}?(?:(?:发|传|寄|转|交|送|开|付|打|汇|提供|反馈)(?:过去|过来|出去?|回去?)?(?:给|到)?(?:您|你|贵|过去|过来)|(?:整理|弄|做|写|准备|汇总|收集|拍)[^，。！？]{0,4}给(?:您|你|贵)|给(?:您|你|贵)[^，。！？]{0,8}(?:整理|发|开|弄|做|寄|传|转|答复|提供|结果)|提供(?![^，。]{0,6}给我)|上传|付款|打款|汇款|签(?:好|字|回)|盖好?章|补(?:给|发|上|齐)|转(?:给|发))/u,
  unless:
    /[吗么？?]|请|麻烦|如果|要是|除非|(?<!这|那)等您|[您你贵](?:司|方)?(?:尽快|马上|抓紧)|没|不(?!好意思|会忘|用担心|少)/,
  weight: WEIGHT,
};
