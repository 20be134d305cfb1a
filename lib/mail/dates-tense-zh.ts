import type { Surroundings } from './dates-clauses';
import type { Dated } from './dates-span';

const BEFORE_ZH = /^ ?(?:\(.{0,8}\))?(?:下班|中午|上午|下午)?[之以]?前/;
const STRONG_BACK_ZH =
  /@(?:上午|下午|晚上|早上)?(?:您|你|我|他|我们|你们|他们)?(?:发|寄|提|交|说|讲|谈|聊|开|问|签|来)(?:过来|给.{1,2})?的|已|刚刚?|曾|过了|[谈聊说讲看问开见论交发签]过(?!来|去|程|后)|上次|[您你]@还|(?<![会能将前应该])收到(?!后|款|货|票|请|的话)|(?<![通经不超难好])过(?=[,。!?;的您你]|电话|一次|几次|两次|$)|的时候|那次|感谢|谢谢您?(?:周|今)|辛苦/;
const FORWARD_ZH =
  /[会将要请能可改定约推延需得]|预计|计划|打算|争取|安排|准备|尽量|务必|必须|麻烦|希望|建议|最[迟晚]|之?前|等|再|到时/;
/** 您说周五交, 原定周五: what was said then. */
const TOLD_ZH =
  /(?:您|你|你们|贵司|贵方)(?:们)?(?:上次|上周|昨天|之前|当时|原来)?(?:说|讲|答应|承诺|保证|提到|提过|表示)[^,]{0,8}$|原[定来]|原计划|本来|本该|本应|当时|当初|早知道|要不是|(?:您|你|贵司|贵方|你方|您方)(?:们)?(?:上次|之前|此前|昨天|一直)?(?:要求|让我|叫我|催我|要我)[^,]{0,8}$/;
/** 周一的会上, 周三那封邮件: a mail or a meeting, by its day. */
const REFERRED_ZH =
  /^(?:上午|下午|晚上)?(?:的?(?:那封|那次|那个|那版|会上|邮件|电话|纪要|沟通|例会)|份?[^,的]{1,4}的[那这][个份封版次]|以来|(?:[您你我他]们?)?(?:要|催|让|提|说|问|聊|谈|讲|布置|安排|反馈|提交|开|(?:[发寄送交]|下单|订|签)[出来去]?)的(?!话|时候|会|可能))/;
/** A meeting or a paper by its day: of the past, unless the clause looks forward. */
const OF_DAY_ZH = /^(?:上午|下午|晚上)?的(?:会|评审|汇报|讨论|材料|文件|版本|培训|演示)/;
/** Meetings, no 会 that looks forward. */
const MEETING_ZH =
  /(?:发布|评审|推介|研讨|座谈|讨论|沟通|协调|启动|碰头|电话|视频|说明|见面|博览|交流|董事|股东|理事|[年例晨晚周短小大开展早夕])会(?![将能在给把派])|会(?:议|场|上(?!线)|后|前|展|员|计)/g;
const WEAK_BACK_ZH = /[^为除]了(?!解)/;

/** 您周五留下的钥匙: what somebody did that day. */
const OF_SOMEBODY_ZH =
  /(?:[您你我他她]们?|贵司|贵方)@(?:上午|下午|早上|晚上)?[^,的能会要可将得]{1,4}(?<![新旧大小好])的(?!话|时候)|@[^,的能会要可]{1,2}[下好完]的(?!话|时候)/;
const UNREAL_ZH =
  /(?:要是|如果|假如|若是|当初).{0,20}@.{0,60}就(?:不会|不用|不至于|早).{0,20}了|早.{0,6}@.{0,12}就好了/;
/** What was planned before it was changed counts no more. */
const CHANGED_ZH = /^.{0,100}(?:改|推迟|延期?|调整|提前|挪|顺延)(?:到|为|至|成|在)/;

/** 周日搬的家, 周日给您打电话没人接: told of a day that is over. */
const DONE_ZH =
  /^(?:上午|下午|早上|晚上|一早)?(?:[我您你他她]们?|我司|贵司)?(?:[去来到在从][^,的]{1,4}?)?(?:[量发寄送交付买订下提搬做开拍签谈聊见收退换装改写修办批定拿取到来走出验测看讲问][出来去到好完成]?的(?!话|时候|会|可能|事|[都也就才]|[,。]?$)|[^,]{1,8}没(?:接|见到|打通|联系上|收到|找到|动静|反应|消息|人[接回理在]))/;
/** 周末吃饭,聊了聊合作. */
const CHATTED_ZH = /(\p{Script=Han})了(?:一?\1|一下|几[句眼遍次])/u;
/** 周一发现页面慢,昨天好了. */
const NOTICED_ZH =
  /^(?:上午|下午|早上|晚上|一早)?(?:[我您你他她]们?|[^,]{0,4})?(?:发现|反映|出现|发生|遇到|碰到|注意到|接到|听到|(?:来电|来函|来信|打来电话|打电话来)(?:说|称|反映|问|催|讲))(?!.{0,8}(?:的话|请|就|再|及时|[吗么]))/;
const LATER_ZH =
  /,(?:到)?(?:昨[天晚日]|前天|后来|当[晚天]|第二天|结果)|,[^,]{0,10}[丢坏崩挂烧断漏淋塌死停]了/;
/** 周一就在等,到现在都没有. */
const SINCE_ZH = /(?:到(?:现在|今天|目前|今)(?:为止|都|也|还)|至今|迟迟|仍[未没])/;

export function pastZh(
  given: Surroundings,
  sentence: Surroundings,
  { today, exact }: Pick<Dated, 'today' | 'exact'>,
): boolean {
  const clause = { ...given, before: given.before.replace(CHANGED_ZH, '改到') };
  if (
    /(?:感谢|谢谢|多谢|辛苦)(?:[您你]们?|各位|大家)?$/.test(clause.before) &&
    !BEFORE_ZH.test(clause.after)
  )
    return true;
  if (exact && /^[^,]{0,4}(?:不变|没变|照旧|照常|不动)/.test(clause.after)) return false;
  // 要是周一就告诉我们,就不会耽误了.
  if (UNREAL_ZH.test(`${sentence.before}@${sentence.after}`) && !BEFORE_ZH.test(clause.after))
    return true;
  if (!/如果|若|要是|万一|的话/.test(clause.before + clause.after)) {
    if (SINCE_ZH.test(`${clause.after},${sentence.after}`) && !FORWARD_ZH.test(clause.before))
      return true;
    if (DONE_ZH.test(clause.after) || NOTICED_ZH.test(clause.after)) return true;
    if (LATER_ZH.test(sentence.after) && !FORWARD_ZH.test(clause.after)) return true;
    if (CHATTED_ZH.test(sentence.after) && !/[将想]|准备|打算|可以|预计|之?前/.test(sentence.after))
      return true;
    if (/(?:听说|据说|得知|获悉|听[他她]说)$/.test(clause.before) && !/[将要]/.test(clause.after))
      return true;
  }
  if (today && /^(?:都|是|已|才|又|的|还没|没|收到|看到|刚)/.test(clause.after)) return true;
  if (/(?:都是|一般|通常|平时|每次|总是|往往)在?$/.test(clause.before)) return true;
  if (OF_SOMEBODY_ZH.test(`${clause.before.slice(-4)}@${clause.after}`)) return true;
  if (TOLD_ZH.test(clause.before) || REFERRED_ZH.test(clause.after)) return true;
  if (OF_DAY_ZH.test(clause.after))
    return (
      !/参加|出席|照常|准时|[能可]|吗|准备|几点|定在|取消|推迟|改|提前|到场|请|需|要|见/.test(
        clause.after,
      ) || /已|过|了|纪要/.test(clause.after)
    );
  if (BEFORE_ZH.test(clause.after)) return false;
  const alone = /^[吧呢啊哦的 ]?$/.test(clause.before + clause.after);
  // `@` stands for the date.
  const text = alone
    ? `${sentence.before.slice(-20)}@${sentence.after.slice(0, 20)}`
    : `${clause.before}@${clause.after}`;
  const fixed = text
    .replace(/已(?:经)?(?:安排|约|定|预约|确定|计划|改|推)/g, '将')
    .replace(/[就能可][以能]?[好行可完成到出结][以成果]?了/g, '将')
    .replace(MEETING_ZH, '')
    .replace(/收到后|可是|需求/g, '');
  if (STRONG_BACK_ZH.test(fixed)) return !/[将]|改到|推迟到|延到|定在|约在|约了|安排在/.test(fixed);
  // 我们2月3号就停账了.
  if (exact && /^就/.test(clause.after)) return false;
  return WEAK_BACK_ZH.test(fixed) && !FORWARD_ZH.test(fixed);
}

const HARMLESS_ZH =
  /没问题|没事|没关系|没意见|不好意思|不过|不仅|不但|不用|不客气|差不多|不知道?|能不能|可不可以|是不是|行不行|好不好|方不方便|有没有|要不要?|不见不散|不变|不出意外|如无意外|没有意外|不晚于|不迟于|不超过|不得晚于|不会晚于|别忘了?|不要忘记?|不少|没空的话|不行的话|来不及的话|分别|不错/g;

export function deniedZh({ before, after }: Surroundings): boolean {
  if (/如果|若|如|要是|假如|万一|逾期|的话/.test(before + after)) return false;
  if (/^(?:以外|之外)/.test(after)) return true;
  // 周五前不给数据就没法联调 is a deadline.
  if (/^[之以]?前[^,]{0,4}[不没][^,]{1,14}[就只则]/.test(after)) return false;
  if (/取消了?$/.test(before) || /^[^改换,不]{0,6}取消(?!吗|的话)/.test(after)) return true;
  const left = before.replace(HARMLESS_ZH, '');
  const right = after.replace(HARMLESS_ZH, '');
  if (
    /(?:不一定(?:是|在)?|[别要]?(?:别|不要)[等拖]到|比|不是|不在|别|不要|而非|除了|并非|不能在|无法在|来不及在|做不到) ?$/.test(
      left,
    )
  )
    return true;
  return (
    /^[^改换,]{0,10}?(?:不一定|未必|不见得|不行|不可以|不方便|不合适|来不及|没空|没时间|没有时间|有事|不在|不了|不完|不出来|不成|没法|无法|不能(?!再)|不会(?!晚|迟|超|变|有|影响|耽误)|不可能|够呛|悬|太赶|太紧|太晚|太早|排不开|不太行|(?<!帮)太?忙(?!完|把|看)|事[情儿]?(?:比较|特别|太|很|挺)?多|人手(?:紧|不够)|抽不出|顾不上|走不开|排满|不是)/.test(
      right,
    ) && !/^[之以]?前[^,]{0,4}(?:不在|不能再|没空)/.test(right)
  );
}

/** `您说周五交`: a day that was spoken of, and changed by nothing since. */
export function isToldZh({ before }: Surroundings): boolean {
  return TOLD_ZH.test(before.replace(CHANGED_ZH, ''));
}
