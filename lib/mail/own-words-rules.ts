/** How we ask and promise in one language. */
export interface OwnWords {
  /** Words of a wish; what follows is the title. */
  ask: RegExp;
  /** Words of a promise; what follows is the title. */
  promise: RegExp;
  /** Words of a promise where the clause names its day, else of what is done right now. */
  dated?: RegExp;
  /** A question that somebody has to find the answer to; all of it is the title. */
  question?: RegExp;
  /** Neither wish nor promise, whatever else the sentence says. */
  neither: RegExp;
  /** Neither, where the clause with the wish or promise says so. */
  notHere?: RegExp;
  /** What somebody else said, in quotation marks (global). */
  quoted: RegExp;
  /** Where another wish or promise begins in a sentence (global). */
  turn?: RegExp;
  /** A title that leaves unsaid what is meant: the wish repeats the one before it, with its day. */
  again: RegExp;
  /** What we lack, and wish for in the next sentence. */
  lacking?: RegExp;
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

/** Behind `please`: no verb, or one that asks for nothing. */
const NO_WISH =
  '(?!(?:find|see|note|accept|ignore|disregard|feel|hesitate|contact|call|ring|phone|excuse|forgive|pardon|bear|be|refer|rest|enjoy|remember|stay|keep in|keep me|imagine|believe|hear|think|agree|say|mind|like|prefer|rather|wait|hold|help yourself|do not|don|not|never|always|need|want|also|just|then|with|without|if|when|whether|in|on|at|by|for|from|to|as|and|or|but|the|an?|my|your|our|his|her|their|this|that|these|those|it|we|i|you|any|all|no|yes|have (?:a|any|my|our|fun)|(?:give|send|pass on) (?:my|our) (?:best|regards|love|thanks|greetings|compliments))\\b|let (?:us|me) know (?:when|if) you (?:have|need|want|would))';
const VERBS =
  're-?send|send|provide|confirm|sign|countersign|review|approve|return|fill (?:in|out)|complete|share|forward|upload|check|pay|transfer|settle|decide|choose|select|test|accept|name|nominate|prepare|deliver|submit|give|let (?:us|me) (?:know (?:which|what|who|whether|when|how|if you (?:agree|accept|approve))|have)|tell|look (?:at|over|through)|release|issue|clarify|comment|update|arrange|grant|supply|answer|read|mark|collect|add|specify|list|set up|get|ask|have|make|put|bring|mail|book|order|book in|remind|inform';
const OURS =
  're-?send|send|provide|share|forward|deliver|submit|prepare|fix|correct|update|upload|issue|answer|reply|respond|get back|come back|revert|finish|complete|publish|deploy|roll out|install|present|let you (?:know|have)|call|arrange|set up|check|clarify|revise|adjust|give you|hand over|translate|write|draft|circulate|release';

export const ENGLISH_OWN: OwnWords = {
  ask: new RegExp(
    `\\b(?:please|kindly|pls)(?: also| just| then)? ${NO_WISH}(?=[a-z]{3,})|\\b(?:could|can|would) you(?: please| kindly| also| maybe| perhaps){0,2} ${NO_WISH}(?=[a-z]{3,})|\\b(?:could|can|would) your [a-z]{3,14}(?: (?!please)[a-z]{3,14})?(?: please| kindly)? (?=(?:${VERBS}|lower|raise|open|block|allow|change|switch|enable|disable|activate|add|remove|delete|restart|look into)\\b)|\\band (?=let (?:me|us) know (?:by|before|until|whether|which|what|who|how many)\\b)|\\b(?:we|i)(?:['’](?:re|m)| are| am)? still (?:need|miss|lack|missing|waiting for) (?=(?:the|your|an?|one|two|three) (?!(?:\\w+ )?(?:days?|weeks?|hours?|time|while|bit)\\b))|^(?:(?:so|then|and|just|also),? )?(?:let (?:me|us) know (?:by|before|until|which|what|whether|who|how many|on)|(?:${VERBS}) (?:me|us|it|them|the|your)) |\\b(?:will you(?: please| kindly)?|would you (?:mind|be so kind as to|be able to)|(?:could|can) you be able to|(?:great|good|helpful|lovely|nice|kind|glad|grateful|thankful|happy|appreciate(?: it)?) if you (?:could|would|can)(?: please| kindly| also)?|(?:i|we)(?:['’]d| would)?(?: also| still)? (?:need|ask|like|want) you to|we (?:kindly )?ask you to) (?=(?:${VERBS})\\b)|\\b(?:we|i)(?: still| also| now| urgently| would)? (?:need|require|miss|lack|are (?:still )?(?:missing|waiting for)|am (?:still )?(?:missing|waiting for)) (?=.{2,80}\\bfrom (?:you|your)\\b)|\\bfrom you(?:r side|r team)?,? (?:we|i)(?: still| also| only)? (?:need|require) |\\bplease (?:do not|don['’]t) forget (?:to )?|\\b(?:we|i)(?:['’]d| would)?(?: really| still| also)? need (?=your |(?:it|them|this|these|those|everything|all|the [\\w -]{2,40}) (?:by|before|until|no later|on)\\b)|\\bwaiting for (?=your )`,
    'i',
  ),
  promise: new RegExp(
    `\\b(?:i|we|our team|my team)(?: will| shall|['’]ll| are going to| am going to)(?: also| then| now| gladly| be able to| still)? (?=(?:${OURS})\\b)|\\blet me (?=(?:${OURS})\\b)|\\byou(?: will|['’]ll| can expect to)(?: also| then)? (?:receive|get|have|find) (?!.{0,60}\\b(?:attached|enclosed|below)\\b)`,
    'i',
  ),
  dated:
    /\b(?:i am|i['’]m|we are|we['’]re) (?=(?:sending|sharing|delivering|submitting|forwarding|uploading|publishing|installing|finishing|fixing)\b)|^(?:the|our|your|an?) (?=[\w -]{3,40} (?:follows?|will follow|will be (?:with you|ready|sent|delivered|online|live|available))\b)|\bwe (?=(?:switch|start|begin|launch|migrate|ship|deliver|send|deploy|install|publish|release|go live|hand over|kick off|roll out|present|move)\b)|\b(?:i|we|our team|my team|and)(?: will| shall|['’]ll| are going to| am going to)(?: also| then| now| still)? (?!(?:be|need|not|never|only|see|wait|miss|know|want|like|discuss|talk|meet|think|hope|look forward|look at it|remember|lose|hear|expect|have (?!.{2,60}\b(?:ready|done|finished|fixed|completed|live|online|installed)\b))\b)(?=[a-z]{3,})/i,
  question:
    /(?:^|[:,–-] )(?:which|who|whose|where|what|how many|how much) (?!(?:about|if|a|an|else|do you (?:think|say|make)|would you say|are you up|is up|happened|went|are your thoughts|is your (?:opinion|view|take))\b)[^?]{14,}\?$/i,
  again:
    /^(?:let (?:us|me) have|re-?send|send|mail|e-?mail|forward|return|give|get|share|provide|upload|do|submit|pass|settle|pay|confirm|sign)(?: (?:us|me))?(?: (?:it|them|this|that|these|those|so|both|all))(?: (?:to (?:us|me)|over|back|through|across|along|here|in))*$|^let (?:us|me) know(?: (?:when|as soon as|once|whenever|at|in|soon|asap)\b[^?]*)?$/i,
  lacking:
    /\b(?:we|i)(?: still| also| now)? (?:need|lack|miss|require|(?:are|am)(?: still)? (?:missing|waiting for)) (?!to\b|you\b)([^.?!]{5,80})/i,
  quoted:
    /["“](?<=\b(?:wrote|writes|said|says|asked|mentioned|promised|told us|quote)\b[^"“”\n]{0,40}["“])[^"“”\n]{3,300}["”]/gi,
  neither:
    /^(?:if|should (?:you|we|it|the)) |\b(?:hesitate|feel free|find (?:attached|enclosed|below)|attached (?:please|you)|let (?:me|us) know if you (?:have|need|want|would)|contact (?:me|us)|ignore|disregard|accept (?:my|our) apolog\w{1,6}|confirm (?:the )?receipt|let me know (?:when|if) you have any|once (?:we|you|i|the)|as soon as (?:we|you|i)|(?<!\b(?:great|good|helpful|lovely|nice|kind|glad|grateful|thankful|happy|appreciate|appreciate it) )if (?:we|you|i|it)\b|when (?:we|you) (?:receive|have)|unless|will not|won['’]t|check (?:your )?spam|best regards)\b/i,
  before:
    /\b(?:by|before|until|till|no later than|not later than|latest|due(?: on)?|deadline(?: is)?|within|at the latest)(?: the)?(?: on| by)?\s{0,4}:?\s{0,4}$/i,
  after: /^\s*(?:at the latest|latest|the latest|or earlier|if possible)\b/i,
  alone:
    /^(?:all|both|everything|please|ideally|preferably|at the latest|latest|by|until|before|deadline|due)\b/i,
  trim: /^(?:to |also |that |then |us |me |you )+|\s(?:by|before|until|till|on|at|within|no later than|the|for|and|at the latest|latest|if possible|in|to|please|from you(?:r side)?|thanks|thank you)$/i,
};

export const CHINESE_OWN: OwnWords = {
  ask: /(?:能|可以|方便)(?:先|再)?(?=(?:发|给|传|寄)[^，。！？]{0,4}我[^，。！？]{0,6}[吗么])|(?:烦请|还请|麻烦|劳烦)(?:贵司|贵方|您|你们?)?(?!了|之处|的是|大家了|您了)(?=[^，。！？]{2,})|(?:您|你们?|贵司|贵方)(?:那边|这边)?[^，。！？]{0,12}(?:能|可以)(?=[^，。！？]{1,20}[吗么][？?]?$)(?!(?:接受|理解|同意|参加|来|不能|看到|收到|打开))|(?:烦请|敬请|还请|麻烦|恳请|请|劳烦|辛苦|希望|望|盼)(?:贵司|贵方|您|你|你们|贵公司|您那边|您这边|各位)?(?:那边|这边)?(?:能够?|尽快|尽早|抽空|协助|帮忙|先|再|也|务必)?(?=[^，。！？]{0,24}(?:提供|确认|签|盖章|回复|反馈|审核|审阅|审批|补充|发|寄|上传|填|支付|付款|安排付|核对|核实|测试|验收|选|指定|告知|答复|准备|明确|批准|回传|完成|给出|给到|支付|汇|定稿|开通|授权|看一?下|看看|问|量|让|叫|拍|给我|带|腾|停|换|改|加|列|整理|梳理|导出|备份|配置|部署|更新|装|试|传|签署|评估|配合|转告|转达|通知|告诉|联系|协调|落实|打款|转账|结算|签收|会签))|(?:您|你们?|贵司|贵方)(?:那边|这边)?(?:[^，。！？]{0,10})(?:帮(?:我们?|忙)(?:把)?|把|将)(?=[^，。！？]{1,30}(?:发|给|寄|传|告诉|提供|确认|开通|准备|问|看|查))|(?:您|你们?|贵司|贵方)(?:那边|这边)?[^，。！？]{0,10}(?=给(?:个|一个|我)(?:答复|回复|说法|意见|准信|话))|(?<![我已](?:[^，。！？]{0,6}))(?=(?:发|给|寄|传|转)(?:给)?我们?(?:一下|即可|就行|就好|吧|哦|哈|呗|[，。！]|$))|(?:要|得|须|需)(?=(?:给|发|交|提供|回)[^，。]{0,4}我)|(?:再|然后|就)?(?:把|将)(?=[^，。！？]{1,16}(?:发|寄|传|拍|给|回)[^，。！？您你]{0,3}我)|(?:还差|就差|只差|还缺|只等)(?:您|贵司|贵方|你们?)(?:那边|这边)?的?(?=[^，。！？]{0,10}(?:提供|确认|签|盖|回复|反馈|补充|支付|定稿|审|付))|(?:您|你们?|贵司|贵方)(?:那边|这边)?(?:[今明后]天|这两天|今晚|本周内?|下?周[一二三四五六日])?[^，。！？]{0,4}?(?:能|可以|方便)(?:先|帮忙|再)?(?=[^，。！？]{0,12}(?:提供|确认|签|回复|反馈|补充|发|寄|给)[^，。！？]{0,12}[吗么])|(?:还)?(?:需要|需)(?:贵司|贵方|您|你们|贵公司)(?:方面|这边|那边)?(?:来)?(?=[^，。！？]{0,10}(?:提供|确认|签|盖|回复|反馈|补充|支付|配合|完成|审|准备))|(?:能否|可否|能不能)(?:麻烦|请)?(?:贵司|您|你)?(?=[^，。！？]{0,20}(?:提供|确认|签|盖章|回复|反馈|补充|发|寄|安排|告知|完成))/,
  promise:
    /(?:我司|我方|我们这边|我这边|我们?|本人)(?:这边|团队)?(?:将|会(?!议)|计划|预计|争取|保证|承诺|就)?(?:再|另外|尽快)?(?=[^，。！？]{0,30}(?:发|提交|提供|完成|给您|给贵|回复|答复|更新|修复|修改好|交付|寄|反馈|安排|上线|出具|整理|开具|开票|送|同步|部署|给到|出(?=[^，。！？]{1,12}给)))/,
  dated:
    /(?:我司|我方|我们这边|我这边|我们?)(?:这边|团队)?(?![^，。！？]{0,20}(?:开会|放假|休息|讨论|商量|不|没|出差|在|有空|有事|需要|等|收到|看到|方便|见|碰|要(?![发给交提补改])))(?=[^，。！？]{3,})|(?<![您你司方们让请][^，。！？]{0,12})(?=[^，。！？]{0,24}(?:发|寄|传|给|交|报|送|同步|回复|答复|反馈)(?:给|到)?(?:您|贵司|贵方|你们?|大家|各位|群里)(?![^，。！？]{0,6}[吗么])|(?<![您你司方们让请烦劳如若果][^，。！？]{0,14})(?=[^，。！？]{0,24}(?:修好|修复|改好|改完|部署|上线|交付|更新|给出)(?:完|好|到位|[^，。！？]{1,8}(?:方案|结果|报告))?(?:[，。！]|$)))/,
  again:
    /^(?:请|麻烦)?(?:尽快|务必)?(?:给到|给我们?|发(?:给)?我们?|发过来|寄出|寄回|寄回来|寄给我们?|回传|提供|安排|完成|办理|处理|问|告诉我|给我)(?:一下|即可|就行|就好)?(?:，.{0,12})?$/,
  question:
    /^(?!.{0,60}(?:好吗|怎么样|如何|您看|您说|觉得|客气))[^？?]{0,60}(?:谁|哪[个家位里些一]|什么(?!意见|问题|事|建议|想法|需要|时候)|多少|第几)[^？?]{0,30}[？?]$/,
  neither:
    /如有|如果|若|(?<!没)有(?:任何|什么)?(?:问题|疑问)|随时(?:联系|沟通|找|咨询|反馈|告|跟|和|与|电|来|问)|请(?:您)?(?:放心|谅解|见谅|查收|查阅|知悉|悉知|多|过目|注意|稍等|忽略|留意|关注|理解|包涵|海涵|指正|指教|见附件(?![^。]{0,20}(?:请|麻烦)))|(?:收到|等|待)[^，。]{1,16}(?:后|之后)|一旦/,
  notHere:
    /已(?:经)?(?:发|提交|提供|完成|给|回复|修复|更新|寄|上线|安排)|不(?:会|再|能)(?!.{0,20}[吗么？])|没(?!有?问题|关系|错|到位|收到)/,
  quoted:
    /["“「](?<=(?:说|写道|写|提到|问|要求|答应|承诺)(?:过|了|的)?[：:，,]?\s{0,2}["“「])[^"“”「」\n]{3,300}["”」]/g,
  turn: /[，,；;](?=(?:我们?|我司|我方|我这边|我们这边)(?!们?(?:好|才|方便|便于|可以|就能)))|[；;]|，(?=[^，。；]{1,10}?(?:我司|我方|我们?)(?:这边)?(?:争取|将|计划|预计|保证|今|明|后天|本周|下周|周[一二三四五六日]|\d))|，(?=(?:[^，。；]{0,8}(?:后|完|了)(?:再|就)?)?(?:把|将)[^，。；]{1,16}(?:发|寄|传|拍|给|回)[^，。；您你]{0,3}我)|，(?=(?:最迟|最晚)\S)|，(?=[^，。；]{0,6}(?:请|麻烦|烦请)(?!.{0,2}(?:放心|谅解|查收|知悉|见)))|，(?=(?:您|你们?|贵司|贵方)[^，。；]{0,10}(?:给个|给一个|给我|帮))/g,
  topic:
    /(?:^|[，,：:。；;])\s?(?:另外|还有|此外|最后)?[，,]?(?![^，,：:。；;！？?!]{0,12}附件|那|另|同时|此外|最后|所以|因此|但|不过|还|也|再|先|如|这样|届时|到|为|因)([^，,：:。；;！？?!是已了在]{2,14})$/,
  before: /(?:于|在|最迟|最晚|不晚于|不迟于|截止(?:到|至|日期为?)?)\s{0,4}[:：]?\s{0,4}$/,
  after: /^\s*(?:\S{0,4}(?:前|之前|以前|内|以内|之内)|下班前|[（(][^）)]{1,6}[）)]前)/,
  alone: /^(?:最迟|最晚|请?于|截止|务必|请?在|以上|都|全部)/,
  trim: /，(?:否则|以免|以便|方便|便于|好让|我好|谢谢|我们(?:好|才|要)|我司(?:好|才)).*$|^(?:您|贵司|贵方|你们|你|于|在|把|将|会(?!议)|能|我们|我司|尽快|本|之前|以前|前|内|先|再|帮忙|的|，|,|下班)+|(?:在|于|最晚|最迟|，|,|；|。|！|哦|吧|给我们|一下|为盼|为感|(?:非常)?(?:感谢|谢谢)){1,12}$/,
};
