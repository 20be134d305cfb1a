import type { Dated } from './dates-span';

/**
 * Whether the words around say that this day is gone by, or that it is not the day. A date with its month and day stays where
 * it is gone by; `by Friday` and `tomorrow` can only look forward.
 */
export function isMeant(found: Dated, words: string, today: number): boolean {
  const sentence = around(words, found, /[.!?;。\n:](?= |$|[^\w])/, 240);
  const clause = around(
    words,
    found,
    /[.!?;。\n,:]| but (?=(?:it|we|i|they|he|she|you|the)\b)/,
    120,
  );
  const chinese =
    /\p{Script=Han}/u.test(words.slice(found.at, found.until)) ||
    /\p{Script=Han}/u.test(clause.before + clause.after);
  if (chinese ? deniedZh(clause) : deniedEn(clause)) return false;
  if (found.exact === 'year') return true;
  if (found.exact && found.from < today) return true;
  if (
    found.to > found.from &&
    /\b(?:closed|shut|booked|blocked|reserved|unavailable) (?:from )?(?:the )?$/.test(clause.before)
  )
    return true;
  if (chinese && words.charAt(found.until - 1) === '前' && /^的.*(?:已|了|过)/.test(clause.after))
    return false;
  if (
    chinese &&
    clause.after.trim() === '了' &&
    /^ ?(?:马上|快|已经|都|又|就)?要?$/.test(clause.before)
  )
    return false;
  if (chinese ? TOLD_ZH.test(clause.before.replace(CHANGED_ZH, '')) : isUnreal(sentence))
    return false;
  if (found.ahead && !found.exact) return true;
  const isToday = found.today === true;
  return !(chinese ? pastZh(clause, sentence, isToday) : pastEn(clause, sentence, isToday));
}

/** Whether the words say that the day is one of several: `around 5 December`, 25号左右. */
export function isRough({ at, until }: Dated, words: string): boolean {
  const before = words.slice(Math.max(0, at - 16), until);
  const own = words.slice(at, until);
  return (
    /(?<!\b(?:how|what|think|talk|spoke|know|hear|heard) )\b(?:around|about|approx(?:imately)?\.?|roughly|circa) (?!\w+ \w+ \w+ \w+ )/.test(
      before.slice(0, -1),
    ) ||
    /(?:大概|大约)(?:在|是|到)?$/.test(words.slice(Math.max(0, at - 4), at)) ||
    (/^[\d一二两三四五六七八九十半]/.test(own) &&
      /(?<![合预契签违履特续])约$/.test(words.slice(Math.max(0, at - 2), at))) ||
    own.includes('左右') ||
    /^ ?(?:左右|前后|上下|or so\b|-?ish\b)/.test(words.slice(until, until + 8))
  );
}

interface Surroundings {
  before: string;
  after: string;
}

function around(words: string, { at, until }: Dated, end: RegExp, most: number): Surroundings {
  const before =
    words
      .slice(Math.max(0, at - most), at)
      .split(new RegExp(end.source, 'g'))
      .at(-1) ?? '';
  const after = words.slice(until, until + most).split(end)[0] ?? '';
  return { before, after };
}

const DEADLINE =
  /\b(?:by|before|until|till|til|no later than|due|effective|starting|beginning|as of|eta:?|deadline:?)(?: (?:on|this|the|around|about|next))?(?: \w+day,?)? ?$/;
const FORWARD =
  /\b(?:(?<!\b(?:went|came|got|sent|wrote|called|was|were|gave) )back (?:in|at|on|by|from)|will|shall|going to|gonna|can|could|would|should|must|may|might|needs?|please|pls|kindly|plans?|planning|expects?|expecting|hopes?|hoping|aims?|aiming|try|trying|lets?|wants?|likely|prefer|suggest|propose|scheduling|due|promises?|agree|target(?:ing)?|confirm|is|are|am|be|works?|suits?|fits?|available|latest|deadline|eta|to (?!(?:the|an?|my|our|your|his|her|their|you|us|me|him|them|it|this|that|all|both)\b)[a-z]{2,12}|send|sign|meet|reply|share|provide|deliver|forward|comes?|goes|follows?|arrives?|starts?|begins?|ends?|closes?|opens?|returns?|call|free|ready|(?:sched|resched)ul(?:e|ing)|(?:scheduled|rescheduled|planned|expected|moved|postponed|delayed|pushed|shifted|booked|targeted|confirmed|proposed|agreed|promised|set)(?: \w+){0,4} (?:for|to|until|till|back))\b|(?:'(?:ll|s|re|m|d)|\bill)\b/g;
const BACK =
  /\b(?:was|were|wasn't|weren't|had|did|didn't|sent|received|got|spoke|talked|discussed|met|told|said|wrote|asked|saw|went|came|took|gave|made|left|paid|missed|happened|began|found|heard|held|brought|kept|knew|broke|drove|drew|flew|rang|woke|wore|won|became|blew|dealt|fought|laid|lent|sold|sought|stood|stuck|stopped|taught|threw|tore|shook|slept|withdrew|struck|caught|fell|rose|grew|forgot|ran|submitted|spent|lost|chose|thought|understood|bought|built|felt|led|showed|since|ago|as (?:we |i |you )?(?:\w{3,12}(?:ed|ken|ten)|said|told|planned)|per our|following our|(?:ha(?:ve|s)|'ve)(?: \w{2,10})?(?: been| not)? \w{2,14}(?:ed|en|nt|ne|id|de))\b/g;
const WEAK_BACK =
  /(?<!\b(?:the|an?|your|our|my|his|her|their|its|any|all|this|that|these|those|is|are|be|been|being|am|get|gets|to|with|and|as) )\b(?!need|indeed|speed|feed|embed|exceed|proceed|succeed|based|related|limited|interested|detailed|combined)[a-z]{2,14}ed\b/g;
/** Infinitives that tell of the past: `did not manage to review it`. */
const TOLD = /\b(?:manage|able|wanted|meant|used|chance|time) to \w+/g;

/** `spoke to Tom`: no infinitive. */
const TO_SOMEBODY =
  /\b(spoken?|talk(?:ed)?|sent|wr(?:ote|itten)|given?|gave|went|came|got|listened|mentioned|explained|presented|forwarded|shown?|handed|switched|returned|reported|passed|according|due|thanks) to (?!be\b|do\b|have\b|send\b|get\b)\w+/g;

/** `Will be paid` looks forward. */
const PASSIVE =
  /\b(will|shall|to|can|could|would|should|must|may|might|is|are)(?: not)? be(?:ing)? (?:\w{2,12}ly )?\w+/g;

/** Said first, and no part of what follows: `Understood, we pay on Friday`. */
const TAKEN_NOTE =
  /^ ?(?:(?:all |well |duly |much |fully )?(?:understood|noted|agreed|received|confirmed|approved|accepted|acknowledged|appreciated|done|discussed|signed|checked|seen|heard|read|got it|got that|thanks|thank you|sorry|ok(?:ay)?|as (?:we |you |i )?\w{3,14})(?: (?:and|on|with|by) [\w ]{1,24}?)?) ?(?:[,.;:!]|-|–| and ) ?/;

/** What would have been: `if we had had it by Friday`, `we could have met on Monday`. */
const UNREAL: readonly RegExp[] = [
  /^(?!.{0,80}\b(?:great|good|nice|helpful|help|ideal|perfect|lovely|appreciate|grateful|thankful|like)\b).{0,120}\bif (?:only )?(?:[\w']{1,12} ){1,3}had\b/,
  /(?:^|, )had (?:we|you|i|they|he|she|it|the|this|that)\b/,
  /\b(?:would|could|might|should|['’]d)(?: not|n't)?(?:['’]ve| have) (?:been|had|met|sent|gone|come|done|made|paid|got|known|said|told|\w{2,12}ed)\b/,
];

function isUnreal({ before, after }: Surroundings): boolean {
  const sentence = `${before}@${after}`;
  return UNREAL.some((pattern) => pattern.test(sentence));
}

/** What was done, or was not: `I tried to call you on Friday`. */
const TRIED = /\b(?:tried|managed|forgot|failed) to \w+/g;

/** `your mail of Monday`, `regarding our call on Monday`, `it was due on Monday`, `you said you would`: nobody promises it now. */
const GONE_BY: readonly RegExp[] = [
  /\b(?:e?-?mails?|messages?|letters?|notes?|calls?|requests?|offers?|proposals?|files?|questions?|comments?|reply|version) (?:of|from|dated) $/,
  /\b(?:regarding|re:?|concerning|as per|per|further to|in|since|after|about) (?:our|your|my|the) (?:calls?|meetings?|workshop|session|chat|conversation|discussion|talk|visit|e?-?mail|message|letter) (?:on|of|from) $/,
  /\b(?:was|were|should have|had) (?:[\w'-]+ ){0,3}(?:supposed|meant|due|planned|scheduled|expected|promised|hoped|going|to|been|received)\b[^,]{0,60}$/,
  /\byou(?: had| have|'d)?(?: \w+ly| first)? (?:asked|requested|wanted|needed|required|demanded|expected|insisted|urged|promised|committed|assured|guaranteed)\b[^,;]{0,60}$/,
  /\b(?:said|told|wrote|promised|assured|mentioned|claimed) [^,]{0,40}\bwould\b[^,]{0,40}$/,
  /\b(?:was|were|had been) (?:[\w'-]{1,14} ){0,3}(?:until|till|through|from) (?:the )?$/,
  // A habit is no date to come.
  /\b(?:usually|normally|always|typically|generally)\b[^,;]{0,40}$/,
  /\b(?:originally|initially|previously|sorry (?:for|about)|apolog\w{1,6} for|thanks? (?:you |a lot |so much |again )?for|enjoyed|appreciate)\b[^,]{0,60}$/,
  /(?<!looking forward to )\b(?:great|good|nice|lovely|pleasure) (?:to (?:meet|see|talk|speak|hear|have)|meeting|seeing|talking|speaking|having)\b[^,]{0,40}$/,
];

const PROMISED =
  /\b(?:i|we|he|she|they)(?: had|'d)? (?:promised|said|told you|hoped|planned)\b[^,;]{0,60}$/;
const TAKEN_BACK = /^[^.]{0,20}\b(?:but|however|unfortunately|sadly|yet|sorry)\b/;

/** Words without a verb promise a day, but do not promise today. */
function pastEn(clause: Surroundings, sentence: Surroundings, today: boolean): boolean {
  if (GONE_BY.some((pattern) => pattern.test(clause.before))) return true;
  if (PROMISED.test(clause.before) && TAKEN_BACK.test(clause.after + sentence.after)) return true;
  if (
    today &&
    (/^,? or /.test(clause.after) || /\b(?:from|starting|effective) $/.test(clause.before))
  )
    return false;
  if (
    /\b(?:said|told (?:me|us)|thought)(?: that)? $/.test(clause.before) &&
    /^ (?:should|will|is|works|suits)\b/.test(clause.after)
  )
    return false;
  if (DEADLINE.test(clause.before)) return false;
  const alone = (clause.before + clause.after).trim() === '';
  return nearest(clause) ?? ((today && !alone) || (nearest(sentence) ?? false));
}

/** Whether the verb nearest before the date, else after it, looks back; undefined where there is none. */
function nearest({ before: said, after }: Surroundings): boolean | undefined {
  const before = said
    .replace(TAKEN_NOTE, ' ')
    .replace(TO_SOMEBODY, '$1 ')
    .replace(PASSIVE, '$1 be ')
    .replace(TRIED, ' did ')
    .replace(TOLD, ' ');
  const forward = lastOf(before, FORWARD);
  const back = lastOf(before, BACK);
  if (forward >= 0 || back >= 0) return back > forward || (back === forward && back >= 0);
  if (lastOf(before, WEAK_BACK) >= 0) return true;
  const forwardAfter = firstOf(after, FORWARD);
  const backAfter = Math.min(firstOf(after, BACK), firstOf(after, WEAK_BACK));
  if (forwardAfter === backAfter) return undefined;
  return backAfter < forwardAfter;
}

function lastOf(text: string, pattern: RegExp): number {
  let at = -1;
  for (const match of text.matchAll(pattern)) at = match.index;
  return at;
}

function firstOf(text: string, pattern: RegExp): number {
  for (const match of text.matchAll(pattern)) return match.index;
  return Number.POSITIVE_INFINITY;
}

const DENIED_BEFORE =
  /(?:\b(?:cannot|can not|could not|will not|wo not|unable to|not able to|(?:am|is|are|'m|'re|'s) not|no way|i doubt|unlikely|hardly|never|nobody|no one|none of us|impossible to|let's not|lets not|not (?:on|for|by|this|next|possible)|any(?: other)? (?:day|time|date) (?:but|except)|rather than|instead of|except(?: on)?)\b|\b(?:ca|could|wo|do|does|would|is|are)n't\b|\bnot\b(?= ?$))(?: (?!until|till|before|earlier|than|later|forget|hesitate|only|sure|think|mind|if|because|but|and|so|yet|please|pls|could|will|wait)[\w'-]+){0,7} ?(?:by |on |for |this )?$/;
const DENIED_AFTER =
  /^ (?:morning |afternoon |evening |next week |this week )?(?:,? ?(?:unfortunately )?(?:i|we) (?:can't|cannot|can not|won't|(?:am|are) not|aren't|(?:am|are) (?:out|away|busy|full))\b|(?:is|would be|will be|might be) too (?:late|early|soon)\b|(?:does|is|do|are|will|wo|would|ca|can)(?:n't| not|not)(?: (?:really|quite|going to|be))?(?: (?:work|suit|fit|good|possible|possibl[ey]|feasible|ideal|an option|available|realistic|doable))|is (?:impossible|out|off|cancell?ed|too (?:late|early|soon|tight)|not an? |a (?:public |bank |national )?holiday)|is not ?(?:$|[,.;!?])|(?:won't|doesn't|isn't|not) )/;

function deniedEn({ before, after }: Surroundings): boolean {
  if (DENIED_AFTER.test(after)) return true;
  if (
    /\b(?:rather than|instead of|better than|worse than|easier than|do(?:n't| not) (?:wait|leave it) (?:until|till)|(?<!why )not) (?:(?:on|by|for) )?(?:the )?$/.test(
      before,
    )
  )
    return true;
  if (/^ ?(?:ca|could|wo|would|should)n't (?:we|you|they|i|it)\b/.test(before)) return false;
  if (/\b(?:if|unless|in case|whether|why) /.test(before)) return false;
  return DENIED_BEFORE.test(before);
}

const BEFORE_ZH = /^ ?(?:\(.{0,8}\))?(?:下班|中午|上午|下午)?[之以]?前/;
const STRONG_BACK_ZH =
  /@(?:上午|下午|晚上|早上)?(?:您|你|我|他|我们|你们|他们)?(?:发|寄|提|交|说|讲|谈|聊|开|问|签|来)(?:过来|给.{1,2})?的|已|刚刚?|曾|过了|[谈聊说讲看问开见论交发签]过(?!来|去|程|后)|上次|[您你]@还|(?<![会能将前应该])收到(?!后|款|货|票|请|的话)|(?<![通经不超难好])过(?=[,。!?;的您你]|电话|一次|几次|两次|$)|的时候|那次|感谢|谢谢您?(?:周|今)|辛苦/;
const FORWARD_ZH =
  /[会将要请能可改定约推延需得]|预计|计划|打算|争取|安排|准备|尽量|务必|必须|麻烦|希望|建议|最[迟晚]|之?前|等|再|到时/;
/** 您说周五交, 原定周五: what was said then. */
const TOLD_ZH =
  /(?:您|你|你们|贵司|贵方)(?:们)?(?:上次|之前|当时|原来)?(?:说|讲|答应|承诺|保证)[^,]{0,8}$|原[定来]|原计划|本来|本该|本应|当时|当初|早知道|要不是|(?:您|你|贵司|贵方|你方|您方)(?:们)?(?:上次|之前|此前|昨天|一直)?(?:要求|让我|叫我|催我|要我)[^,]{0,8}$/;
/** 周一的会上, 周三那封邮件: a mail or a meeting, by its day. */
const REFERRED_ZH =
  /^(?:上午|下午|晚上)?(?:的?(?:那封|那次|那个|那版|会上|邮件|电话|纪要|沟通|例会)|份?[^,的]{1,4}的[那这][个份封版次]|以来|(?:[您你我他]们?)?(?:要|催|让|提|说|问|聊|谈|讲|布置|安排|反馈|提交|开|(?:[发寄送交]|下单|订|签)[出来去]?)的(?!话|时候|会|可能))/;
/** A meeting or a paper by its day: of the past, unless the clause looks forward. */
const OF_DAY_ZH = /^(?:上午|下午|晚上)?的(?:会|评审|汇报|讨论|材料|文件|版本|培训|演示)/;
const WEAK_BACK_ZH = /[^为除]了(?!解)/;

/** 您周五留下的钥匙: what somebody did that day. */
const OF_SOMEBODY_ZH =
  /(?:[您你我他她]们?|贵司|贵方)@(?:上午|下午|早上|晚上)?[^,的能会要可将得]{1,4}的(?!话|时候)|@[^,的能会要可]{1,2}[下好完]的(?!话|时候)/;
const UNREAL_ZH =
  /(?:要是|如果|假如|若是|当初).{0,20}@.{0,60}就(?:不会|不用|不至于|早).{0,20}了|早.{0,6}@.{0,12}就好了/;
/** What was planned before it was changed counts no more. */
const CHANGED_ZH = /^.{0,100}(?:改|推迟|延期?|调整|提前|挪|顺延)(?:到|为|至|成|在)/;

function pastZh(given: Surroundings, sentence: Surroundings, today: boolean): boolean {
  const clause = { ...given, before: given.before.replace(CHANGED_ZH, '改到') };
  if (
    /(?:感谢|谢谢|多谢|辛苦)(?:[您你]们?|各位|大家)?$/.test(clause.before) &&
    !BEFORE_ZH.test(clause.after)
  )
    return true;
  // 要是周一就告诉我们,就不会耽误了.
  if (UNREAL_ZH.test(`${sentence.before}@${sentence.after}`) && !BEFORE_ZH.test(clause.after))
    return true;
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
    .replace(/收到后|开会|会议|例会|可是|需求/g, '');
  if (STRONG_BACK_ZH.test(fixed)) return !/[将]|改到|推迟到|延到|定在|约在|约了|安排在/.test(fixed);
  return WEAK_BACK_ZH.test(fixed) && !FORWARD_ZH.test(fixed);
}

const HARMLESS_ZH =
  /没问题|没事|没关系|没意见|不好意思|不过|不仅|不但|不用|不客气|差不多|不知道?|能不能|可不可以|是不是|行不行|好不好|方不方便|有没有|要不要?|不见不散|不变|不出意外|如无意外|没有意外|不晚于|不迟于|不超过|不得晚于|不会晚于|别忘了?|不要忘记?|不少|没空的话|不行的话|来不及的话|分别|不错/g;

function deniedZh({ before, after }: Surroundings): boolean {
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
    /^[^改换,]{0,10}?(?:不一定|未必|不见得|不行|不可以|不方便|不合适|来不及|没空|没时间|没有时间|有事|不在|不了|不完|不出来|不成|没法|无法|不能(?!再)|不会(?!晚|迟|超|变|有|影响|耽误)|不可能|够呛|悬|太赶|太紧|太晚|太早|排不开|不太行|太?忙(?!完)|抽不出|顾不上|走不开|排满|不是)/.test(
      right,
    ) && !/^[之以]?前[^,]{0,4}(?:不在|不能再|没空)/.test(right)
  );
}
