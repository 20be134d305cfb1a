/** How we ask and promise in one language. */
export interface OwnWords {
  /** Words of a wish; what follows is the title. */
  ask: RegExp;
  /** Words of a promise; what follows is the title. */
  promise: RegExp;
  /** Neither wish nor promise, whatever else the sentence says. */
  neither: RegExp;
  /** Stands before the day by which something is wished. */
  before: RegExp;
  /** Stands after it. */
  after: RegExp;
  /** Filler before or after a title. */
  trim: RegExp;
}

const VERBS =
  're-?send|send|provide|confirm|sign|countersign|review|approve|return|fill (?:in|out)|complete|share|forward|upload|check|pay|transfer|settle|decide|choose|select|test|accept|name|nominate|prepare|deliver|submit|give (?:us|me)|let (?:us|me) (?:know (?:which|what|who|whether|when|how|if you (?:agree|accept|approve))|have)|tell (?:us|me)|look (?:at|over|through)|release|issue|clarify|comment|update|arrange|grant|supply|answer|read|mark|collect|add|specify|list|set up';
const OURS =
  're-?send|send|provide|share|forward|deliver|submit|prepare|fix|correct|update|upload|issue|answer|reply|respond|get back|come back|revert|finish|complete|publish|deploy|roll out|install|present|let you (?:know|have)|call|arrange|set up|check|clarify|revise|adjust|give you|hand over|translate|write|draft|circulate|release';

export const ENGLISH_OWN: OwnWords = {
  ask: new RegExp(
    `\\b(?:(?:please|kindly|pls)(?: also| just| then)?|(?:could|can|would|will) you(?: please| kindly| also)?|would you (?:mind|be so kind as to)|(?:i|we)(?:['’]d| would)?(?: also| still)? (?:need|ask|like|want) you to|we (?:kindly )?ask you to) (?=(?:${VERBS})\\b)|\\b(?:we|i)(?: still| also| now| urgently)? (?:need|require|miss|are (?:still )?(?:missing|waiting for)|am (?:still )?(?:missing|waiting for)) (?=.{2,80}\\bfrom (?:you|your)\\b)|\\b(?:we|i)(?: still| also)? need (?=your )|\\bwaiting for (?=your )`,
    'i',
  ),
  promise: new RegExp(
    `\\b(?:i|we|our team|my team)(?: will| shall|['’]ll| are going to| am going to)(?: also| then| now| gladly| be able to| still)? (?=(?:${OURS})\\b)|\\blet me (?=(?:${OURS})\\b)|\\byou(?: will|['’]ll| can expect to)(?: also| then)? (?:receive|get|have|find) `,
    'i',
  ),
  neither:
    /\b(?:hesitate|feel free|find (?:attached|enclosed|below)|attached (?:please|you)|let (?:me|us) know if you (?:have|need|want|would)|contact (?:me|us)|ignore|disregard|accept (?:my|our) apolog|confirm (?:the )?receipt|let me know (?:when|if) you have any|once (?:we|you|i|the)|as soon as (?:we|you|i)|if (?:we|you|i|it)\b|when (?:we|you) (?:receive|have)|unless|will not|won['’]t|check (?:your )?spam|best regards)\b/i,
  before:
    /\b(?:by|before|until|till|no later than|not later than|latest|due(?: on)?|deadline(?: is)?|within|at the latest)(?: the)?(?: on| by)?\s{0,4}:?\s{0,4}$/i,
  after: /^\s*(?:at the latest|latest|the latest|or earlier|if possible)\b/i,
  trim: /^(?:to |also |that |then |us |me |you )+|\s(?:by|before|until|till|on|at|within|no later than|the|for|and|at the latest|latest|if possible|in|to|please|from you(?:r side)?|thanks|thank you)$/i,
};

export const CHINESE_OWN: OwnWords = {
  ask: /(?:烦请|敬请|还请|麻烦|恳请|请|劳烦|辛苦|希望|望|盼)(?:贵司|贵方|您|你|你们|贵公司|您那边|您这边|各位)?(?:那边|这边)?(?:能够?|尽快|尽早|抽空|协助|帮忙|先|再|也|务必)?(?=[^，。！？]{0,24}(?:提供|确认|签|盖章|回复|反馈|审核|审阅|审批|补充|发|寄|上传|填|支付|付款|安排付|核对|核实|测试|验收|选|指定|告知|答复|准备|明确|批准|回传|完成|给出|支付|汇))|(?:还)?(?:需要|需)(?:贵司|贵方|您|你们|贵公司)(?:方面|这边|那边)?(?:来)?(?=[^，。！？]{0,10}(?:提供|确认|签|盖|回复|反馈|补充|支付|配合|完成|审|准备))|(?:能否|可否|能不能)(?:麻烦|请)?(?:贵司|您|你)?(?=[^，。！？]{0,20}(?:提供|确认|签|盖章|回复|反馈|补充|发|寄|安排|告知|完成))/,
  promise:
    /(?:我们?|我司|我方|我这边|我们这边|本人)(?:这边|团队)?(?:将|会(?!议)|计划|预计|争取|保证|承诺|就)?(?:再|另外|尽快)?(?=[^，。！？]{0,30}(?:发|提交|提供|完成|给您|给贵|回复|答复|更新|修复|修改好|交付|寄|反馈|安排|上线|出具|整理|开具|开票|送|同步|部署))/,
  neither:
    /如有|如果|若|有(?:任何|什么)?(?:问题|疑问)|随时|请(?:您)?(?:放心|谅解|见谅|查收|查阅|知悉|悉知|多|过目|注意|稍等|忽略)|见附件|(?:收到|等|待)[^，。]{1,16}(?:后|之后)|一旦|已(?:经)?(?:发|提交|提供|完成|给|回复|修复|更新|寄|上线|安排)|不(?:会|再|能)|没/,
  before: /(?:于|在|最迟|最晚|不晚于|不迟于|截止(?:到|至|日期为?)?)\s{0,4}[:：]?\s{0,4}$/,
  after: /^\s*(?:\S{0,4}(?:前|之前|以前|内|以内|之内)|下班前|[（(][^）)]{1,6}[）)]前)/,
  trim: /^(?:您|贵司|贵方|你们|你|于|在|把|将|会(?!议)|能|我们|我司|尽快|本|之前|以前|前|内|先|再|帮忙|的|，|,|下班)+|(?:在|于|最晚|最迟|，|,|；|。|！|哦|吧|给我们|一下|为盼|为感|(?:非常)?(?:感谢|谢谢)){1,12}$/,
};
