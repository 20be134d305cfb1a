/** How we ask and promise in one language. */
export interface OwnWords {
  /** Words of a wish; what follows is the title. */
  ask: RegExp;
  /** Words of a promise; what follows is the title. */
  promise: RegExp;
  /** Words of a promise where the sentence names its day, else of what is done right now. */
  dated?: RegExp;
  /** Neither wish nor promise, whatever else the sentence says. */
  neither: RegExp;
  /** Neither, where the clause with the wish or promise says so. */
  notHere?: RegExp;
  /** What somebody else said, in quotation marks (global). */
  quoted: RegExp;
  /** Where a promise of ours begins behind a wish (global). */
  turn?: RegExp;
  /** What a short wish or promise is about stands before it. */
  topic?: RegExp;
  /** Stands before the day by which something is wished. */
  before: RegExp;
  /** Stands after it. */
  after: RegExp;
  /** Begins a sentence that says until when the wishes before it are meant. */
  alone: RegExp;
  /** Filler before or after a title. */
  trim: RegExp;
}

const VERBS =
  're-?send|send|provide|confirm|sign|countersign|review|approve|return|fill (?:in|out)|complete|share|forward|upload|check|pay|transfer|settle|decide|choose|select|test|accept|name|nominate|prepare|deliver|submit|give (?:us|me)|let (?:us|me) (?:know (?:which|what|who|whether|when|how|if you (?:agree|accept|approve))|have)|tell (?:us|me)|look (?:at|over|through)|release|issue|clarify|comment|update|arrange|grant|supply|answer|read|mark|collect|add|specify|list|set up';
const OURS =
  're-?send|send|provide|share|forward|deliver|submit|prepare|fix|correct|update|upload|issue|answer|reply|respond|get back|come back|revert|finish|complete|publish|deploy|roll out|install|present|let you (?:know|have)|call|arrange|set up|check|clarify|revise|adjust|give you|hand over|translate|write|draft|circulate|release';

export const ENGLISH_OWN: OwnWords = {
  ask: new RegExp(
    `\\b(?:(?:please|kindly|pls)(?: also| just| then)?|(?:could|can|would|will) you(?: please| kindly| also)?|would you (?:mind|be so kind as to|be able to)|(?:could|can) you be able to|(?:great|good|helpful|lovely|nice|kind|glad|grateful|thankful|happy|appreciate(?: it)?) if you (?:could|would|can)(?: please| kindly| also)?|(?:i|we)(?:['’]d| would)?(?: also| still)? (?:need|ask|like|want) you to|we (?:kindly )?ask you to) (?=(?:${VERBS})\\b)|\\b(?:we|i)(?: still| also| now| urgently| would)? (?:need|require|miss|are (?:still )?(?:missing|waiting for)|am (?:still )?(?:missing|waiting for)) (?=.{2,80}\\bfrom (?:you|your)\\b)|\\b(?:we|i)(?: still| also)? need (?=your )|\\bwaiting for (?=your )`,
    'i',
  ),
  promise: new RegExp(
    `\\b(?:i|we|our team|my team)(?: will| shall|['’]ll| are going to| am going to)(?: also| then| now| gladly| be able to| still)? (?=(?:${OURS})\\b)|\\blet me (?=(?:${OURS})\\b)|\\byou(?: will|['’]ll| can expect to)(?: also| then)? (?:receive|get|have|find) `,
    'i',
  ),
  dated:
    /\b(?:i am|i['’]m|we are|we['’]re) (?=(?:sending|sharing|delivering|submitting|forwarding|uploading|publishing|installing|finishing|fixing)\b)|\b(?:i|we)(?: will| shall|['’]ll) have (?=.{2,60}\b(?:ready|done|finished|fixed|completed)\b)/i,
  quoted:
    /["“](?<=\b(?:wrote|writes|said|says|asked|mentioned|promised|told us|quote)\b[^"“”\n]{0,40}["“])[^"“”\n]{3,300}["”]/gi,
  neither:
    /\b(?:hesitate|feel free|find (?:attached|enclosed|below)|attached (?:please|you)|let (?:me|us) know if you (?:have|need|want|would)|contact (?:me|us)|ignore|disregard|accept (?:my|our) apolog\w{1,6}|confirm (?:the )?receipt|let me know (?:when|if) you have any|once (?:we|you|i|the)|as soon as (?:we|you|i)|(?<!\b(?:great|good|helpful|lovely|nice|kind|glad|grateful|thankful|happy|appreciate|appreciate it) )if (?:we|you|i|it)\b|when (?:we|you) (?:receive|have)|unless|will not|won['’]t|check (?:your )?spam|best regards)\b/i,
  before:
    /\b(?:by|before|until|till|no later than|not later than|latest|due(?: on)?|deadline(?: is)?|within|at the latest)(?: the)?(?: on| by)?\s{0,4}:?\s{0,4}$/i,
  after: /^\s*(?:at the latest|latest|the latest|or earlier|if possible)\b/i,
  alone:
    /^(?:all|both|everything|please|ideally|preferably|at the latest|latest|by|until|before|deadline|due)\b/i,
  trim: /^(?:to |also |that |then |us |me |you )+|\s(?:by|before|until|till|on|at|within|no later than|the|for|and|at the latest|latest|if possible|in|to|please|from you(?:r side)?|thanks|thank you)$/i,
};

export const CHINESE_OWN: OwnWords = {
  ask: /(?:烦请|敬请|还请|麻烦|恳请|请|劳烦|辛苦|希望|望|盼)(?:贵司|贵方|您|你|你们|贵公司|您那边|您这边|各位)?(?:那边|这边)?(?:能够?|尽快|尽早|抽空|协助|帮忙|先|再|也|务必)?(?=[^，。！？]{0,24}(?:提供|确认|签|盖章|回复|反馈|审核|审阅|审批|补充|发|寄|上传|填|支付|付款|安排付|核对|核实|测试|验收|选|指定|告知|答复|准备|明确|批准|回传|完成|给出|给到|支付|汇|定稿|开通|授权))|(?:还差|就差|只差|还缺|只等)(?:您|贵司|贵方|你们?)(?:那边|这边)?的?(?=[^，。！？]{0,10}(?:提供|确认|签|盖|回复|反馈|补充|支付|定稿|审|付))|(?:您|你们?|贵司|贵方)(?:那边|这边)?(?:[今明后]天|这两天|今晚|本周内?|下?周[一二三四五六日])?[^，。！？]{0,4}?(?:能|可以|方便)(?:先|帮忙|再)?(?=[^，。！？]{0,12}(?:提供|确认|签|回复|反馈|补充|发|寄|给)[^，。！？]{0,12}[吗么])|(?:还)?(?:需要|需)(?:贵司|贵方|您|你们|贵公司)(?:方面|这边|那边)?(?:来)?(?=[^，。！？]{0,10}(?:提供|确认|签|盖|回复|反馈|补充|支付|配合|完成|审|准备))|(?:能否|可否|能不能)(?:麻烦|请)?(?:贵司|您|你)?(?=[^，。！？]{0,20}(?:提供|确认|签|盖章|回复|反馈|补充|发|寄|安排|告知|完成))/,
  promise:
    /(?:我们?|我司|我方|我这边|我们这边|本人)(?:这边|团队)?(?:将|会(?!议)|计划|预计|争取|保证|承诺|就)?(?:再|另外|尽快)?(?=[^，。！？]{0,30}(?:发|提交|提供|完成|给您|给贵|回复|答复|更新|修复|修改好|交付|寄|反馈|安排|上线|出具|整理|开具|开票|送|同步|部署|给到|出(?=[^，。！？]{1,12}给)))/,
  neither:
    /如有|如果|若|有(?:任何|什么)?(?:问题|疑问)|随时|请(?:您)?(?:放心|谅解|见谅|查收|查阅|知悉|悉知|多|过目|注意|稍等|忽略)|见附件|(?:收到|等|待)[^，。]{1,16}(?:后|之后)|一旦/,
  notHere:
    /已(?:经)?(?:发|提交|提供|完成|给|回复|修复|更新|寄|上线|安排)|不(?:会|再|能)(?!.{0,20}[吗么？])|没/,
  quoted:
    /["“「](?<=(?:说|写道|写|提到|问|要求|答应|承诺)(?:过|了|的)?[：:，,]?\s{0,2}["“「])[^"“”「」\n]{3,300}["”」]/g,
  turn: /[，,；;](?=(?:我们?|我司|我方|我这边|我们这边)(?!们?(?:好|才|方便|便于|可以|就能)))/g,
  topic:
    /(?:^|[，,：:。；;])\s?(?!那|另|同时|此外|最后|所以|因此|但|不过|还|也|再|先|如|这样|届时|到|为|因)([^，,：:。；;！？?!是已了在]{2,14})$/,
  before: /(?:于|在|最迟|最晚|不晚于|不迟于|截止(?:到|至|日期为?)?)\s{0,4}[:：]?\s{0,4}$/,
  after: /^\s*(?:\S{0,4}(?:前|之前|以前|内|以内|之内)|下班前|[（(][^）)]{1,6}[）)]前)/,
  alone: /^(?:最迟|最晚|请?于|截止|务必|请?在|以上|都|全部)/,
  trim: /^(?:您|贵司|贵方|你们|你|于|在|把|将|会(?!议)|能|我们|我司|尽快|本|之前|以前|前|内|先|再|帮忙|的|，|,|下班)+|(?:在|于|最晚|最迟|，|,|；|。|！|哦|吧|给我们|一下|为盼|为感|(?:非常)?(?:感谢|谢谢)){1,12}$/,
};
