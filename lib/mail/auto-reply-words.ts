export type StatementRule =
  | 'automatic'
  | 'away'
  | 'selfAway'
  | 'past'
  | 'back'
  | 'routine'
  | 'left'
  | 'received'
  | 'later'
  | 'instead'
  | 'thanks'
  | 'number'
  | 'polite'
  | 'business';

const AWAY =
  'out of (?:the |our |my )?(?:office|studio|shop|lab|school|clinic|building|workshop|store|practice|house)|ooo\\b|out of office|(?:on|taking|enjoying|having) (?:[\\w-]{1,12} ){0,3}(?:leave|time off|vacation|holidays?|pto|sabbatical|business trip|trip|break)\\b|away\\b(?! with)|travel(?:l)?ing|not in the office|unavailable|not available|(?<!\\b(?:turn|switch|cut|log|sign|signed|take|put|call|find|fill|check|roll|sort|carry|point|fall|figure|reach|start) )(?:off|out) (?:sick|work|duty|today|tomorrow|until|till|through|from|for|on|this|next|all)\\b|not (?:at (?:work|my desk)|around|working)|out of (?:town|the country|reach)|gone (?:until|till|fishing|for (?:the (?:day|week|rest|holidays?)|an? (?:day|week|month|while|few)|one|two|three))|at (?:an? |the )?(?:[\\w-]{1,12} )?(?:conference|fair|customer|show|expo|exhibition|summit|workshop|off-?site|seminar|congress)\\b|days? off|only work|work part[- ]time|next working day|(?:closed|shut) (?:for|from|until|on|between|today|tomorrow|over|due|all|(?:mon|tues|wednes|thurs|fri)day)|off (?:the )?grid|unplugged|on location|next (?:in the office|at my desk|available(?! \\w)|working day)|attending|in (?:a )?(?:training|meetings) (?:all|until)|(?:limited|poor|no|restricted|intermittent|little|patchy) (?:connectivity|connection|internet|wi-?fi|reception|access to (?:my )?(?:e-?mails?|mails?|internet|messages))|(?:sick|annual|parental|maternity|paternity|medical) leave|not (?:be )?(?:checking|reading|able to (?:read|check))';
/** Of an absence where the mail is known to be automatic; a person says it as well. */
const AWAY_IF_MARKED =
  "(?:on|my|of|home|annual) (?:leave|holidays?|vacation|honeymoon)|absent|absence|offline|ill\\b|sick|unwell|honeymoon|jury|field ?work|not in the (?:house|building|shop)|unreachable|do(?:n[’']t| not) work|on (?:a|the) (?:training|course|retreat|site)|business travel|hospital|surgery|wedding|on strike|on tour|touring|visiting|(?:hiking|skiing|sailing|camping|diving|trekking|cycling) (?:in|on|around|across|through)|(?:won['’]t|will not|not|n['’]t) (?:see|get|read|receive|open)(?:ing)? (?:this|my|the|your|any)|public holiday|bank holiday|inventory|stock-?taking|(?:swapped|traded) my|until further notice";
const MAIL = '(?:e-?mail|mail|message|note|letter|complaint|enquiry|inquiry|request|ticket|query)';

/** Words of automatic replies in English, sentence by sentence. */
export const ENGLISH_STATEMENTS: Readonly<Record<StatementRule, RegExp>> = {
  automatic:
    /\bthis e-?mail is a service from\b|\bdelivered by (?:zendesk|freshdesk|hubspot|intercom)\b|\b(?:getting|receiving|received|got) this auto\w{0,10}\b|^(?:[\w ]{1,30} )?(?:robot|mail ?bot)\b|(?:^|[,!.] )you(?:['’]ve| have) reached (?!an?\b|your\b|out\b|our (?:limit|goal)|agreement|consensus)|\byou(?:['’]ve| have) reached (?:me\b|(?:the|our|my) (?:\w{1,12} )?(?:mailbox|inbox|e-?mail|desk|team|office|department)\b)|\b(?:automatic|automated|automatically)(?:[ -]generated)?[ -](?:reply|response|message|e-?mail|mail|notification|confirmation|acknowledg\w{1,8}|generated|sent)[.!]?$|\bauto-?(?:reply|response|generated)(?: (?:reply|response|message|e-?mail|mail|notification))?[.!]?$|\b(?:sent|generated|created|produced|issued|written) automatically[.!]?$|\bthis (?:is an? )?(?:e-?mail |mail |message |reply |response |notification )?(?:is an? |was |has been )?(?:(?:generated|created|sent|produced) (?=automatically))?(?:automatic|automated|automatically|auto-?generated|auto-?reply)\b|do not (?:reply|respond|answer)(?: directly)? (?:to|on) (?:this|it)\b|do not answer this|(?:mailbox|inbox|address|account) is (?:not |no longer |un)(?:\w{1,12} )?(?:monitored|attended|read|manned|checked|in use)|\b(?:mailbox|address|account) cannot receive (?:replies|mail)|\bsystem[- ]generated\b|unmonitored/i,
  away: new RegExp(`\\b(?:${AWAY}|${AWAY_IF_MARKED})`, 'i'),
  selfAway: new RegExp(
    `(?:\\b(?:I(?:['’]m|['’]ll| am| will)?|we(?:['’]re| are| will)?|(?:our|the) (?:\\w{1,15} )?(?:offices?|practice|company|firm|team|studio|shop|workshop|school|cent(?:re|er)|department|clinic|plant|warehouse|agency|factory) (?:is|are|will)|you(?:['’]ve| have) (?:reached|caught) me)\\b.{0,60}?|^(?:currently |i'm )?|currently )\\b(?:${AWAY})`,
    'i',
  ),
  past: /\b(?:was|were|have been|had been|been) (?:\w{1,10} ){0,2}(?:out|off|on|away|travell?ing|sick|ill|in)\b|\b(?:just|only|now) (?:got )?(?:back|returned)\b|\bgot back\b|\bsorry for (?:the|my) (?:late|delay|slow)|\blast (?:week|month)\b/i,
  back: /\b(?:(?<!\b(?:get|come|write|call|hear) )back|returns?|returning|rejoin\w{0,3}|(?:reach|contact) me again|re-?open(?:s|ing)?|resum(?:e|es|ing)|available again|in the office again)\b/i,
  routine:
    /\b(?:come|get|write) back to you|\bbe in touch|(?<!not )\b(?:respon[ds]e?|reply|replies|answer)(?:ed|s)?\b|\bcheck (?:my |this |our |the )?(?:e-?mails?|mail|inbox|messages)|\bhas reached us\b|\b(?:high|large) (?:volume|number)|\bread(?:s)? (?:everything|every|all)/i,
  left: /^(?:please note that |as of .{1,20},? )?I(?: have|['’]ve)? (?:finished|resigned|stopped working|departed|concluded|ended)\b(?! (?:the|your|it|reading|review))|\b(?:resigned|departed) from\b|\b(?:time|chapter|career|journey) (?:at|with) .{1,40}(?:come to an end|ended|is over)|\bmoved (?:to|into) (?:a|an|another|the) (?:new |different )?(?:positions?|roles?|departments?|teams?|jobs?|division)|\b(?:mailbox|address|account|inbox) (?:has been|is|was|will be) (?:permanently )?(?:closed|disabled|deactivated|decommissioned|retired|shut)|\b(?:is|am) retiring\b|\bno more (?:working|with|employed|in (?:the|our))|\bnot (?:work(?:ing)?|employed|with) .{0,40}\bany ?(?:more|longer)|\bmoved on\b|\bno longer (?:with|at|works?|working|employed|an? (?:employee|member)|part of|be (?:with|working)|in (?:the|this) (?:company|role)|in use|active|valid|look(?:s|ing)? after|handl\w{1,4}|responsible|in charge)|\b(?:has|have|I['’]ve|he['’]s|she['’]s) (?:now |since |recently |sadly )?left(?:[.,;]|$| us\b| (?:the|our|my|this) (?:\w{1,15} ){0,2}(?:company|firm|organi[sz]ation|team|business|agency|department|school|university|office|studio|practice|group|bank|hospital|museum|institute|ministry|foundation|association|council|club|clinic|college|charity|publisher|newspaper|magazine|lab|project|plant|factory|hotel|role|position|post|job|employ\w{0,5})\b| (?!(?:the|my|our|an?|some|you|it|them|all|his|her|their|for|on|in|at|to|early|behind|home|word|details|this|that|already|with|out|off|open|no|two|three|comments?|notes?|feedback)\b))|\bleft (?:us|the (?:company|firm|organi[sz]ation|team))|\blast (?:working )?day (?:was|at|with|in)\b(?!.{0,30}\bbefore\b)|(?:\b(?:I|has|have)|['’](?:ve|s)) (?:now |since )?retired\b|\b(?:former|ex-?)\s?(?:employee|colleague|staff)|\b(?:contract|employment|assignment|engagement|internship|term) (?:with (?:us|the \w{1,15}) |here )?(?:has |have )?(?:ended|expired|finished|run out)|^I left (?!you|the (?:file|doc)|it\b|(?:on|for|at|early|home|work|my|an?)\b)|\bfinished (?:up )?(?:with|at|here)\b|\b(?:as|because|since|that) I left (?!you|the (?:file|doc)|it\b|my\b|an?\b)|^I left the (?:bank|hospital|museum|institute|ministry|foundation|association|council|club|clinic|college|charity|university|school)\b|^(?:my|your|the) (?:new contact|successor) is\b|\b(?:am|is|will be) leaving (?!for |on |early)|\bchanged (?:roles?|jobs?|positions?|departments?|teams?|companies)\b|\bnew role\b|\bmoved on (?:from|to)\b/i,
  received: new RegExp(
    `\\b(?:has (?:reached|arrived (?:at|with)) (?:us|our|\\S{1,60}@)|(?:has been|was) (?:\\w{1,12} )?(?:forwarded|routed|passed|transferred) to (?:our|the)|(?:request|ticket|case|enquiry|inquiry|query|complaint)\\b.{0,60}\\b(?:has been|was) (?:\\w{1,12} )?(?:received|registered|logged|created|opened|assigned|queued|recorded)|(?:we|I)(?:['’]ve| have)? (?:\\w{1,12} )?(?:logged|registered|recorded|filed|opened|created) (?:your|a|the) (?:\\w{1,12} )?(?:request|ticket|case|complaint|enquiry|inquiry)|(?:we|I) got your (?:\\w{1,12} )?(?:request|message|ticket)|(?:we|I)(?:['’]ve| have)? (?:successfully )?(?:received|got|have) your (?:\\w{1,12} )?${MAIL}|your (?:\\w{1,12} )?(?:${MAIL}|incident|case|issue|order|submission|claim|application|feedback|report|invoice|payment|documents?)(?: [\\w#-]{1,24})?(?: \\([^)]{1,30}\\))? (?:has been|was|is|is now) (?:\\w{1,12} )?(?:received|registered|logged|created|opened|assigned|queued|recorded|being (?:processed|reviewed|handled))|it has been (?:received|registered|logged)|(?:ticket|case|request) (?:has been|was) (?:created|opened|received)|confirm(?:s|ing)?(?: the)? receipt|(?:thanks|thank you) for (?:contacting|reaching out|getting in touch|submitting|(?:your|the) (?:\\w{1,12} )?(?:submission|application|registration|order|enquiry|inquiry|request)\\b)|acknowledge(?:s)? receipt|will be (?:processed|dealt with|handled)|\\b(?:is|are) (?:now )?in (?:our|the) queue)`,
    'i',
  ),
  later:
    /\b(?:I|we|he|she|they|team|staff|somebody|someone|a member of|agents?|specialist|it)\b.{0,40}\b(?:repl(?:y|ied)|respon(?:d|se)|answer(?:ed)?|get back|be in touch|come back to you|read)\b.{0,80}\b(?:soon|return|back|possible|within|when|once|after|upon|shortly|then|earliest)|\b(?:response|reply|replies) (?:may|will|might) be (?:delayed|slow)|slow to (?:respond|reply)|\b(?:replies|responses|answers) (?:take|may take|usually take)\b|\b(?:is|are|['’]re|will be) (?:on it|with you|in touch)\b|\b(?:will|is going to|to) be (?:looked at|assigned|dealt with|handled|answered|processed|picked up)\b|\b(?:aim|try|endeavou?r) to (?:reply|respond|answer)\b|\bwithin \w{1,12} (?:business |working )?(?:hours?|days?)\b|\bon my return\b/i,
  instead:
    /\bif you need (?:anything|something|help|me|us|to reach)\b.{0,60}\b(?:text|call|ring|reach|phone|contact|write|ask|try)\b|\bfor (?:anything|everything|matters)\b.{0,40}\b(?:leave a message|try|see|ask)\b|\b(?:anything|everything|what|that|which|it) (?:that )?(?:cannot|can['’]?t|can not|won['’]t) wait\b|\bif .{3,60}, (?:try|ask|see|ring) \w|\b(?:kindly|please) (?:re-?send|re-?direct|address|send|forward|direct|write)\b.{0,60}\bto\b.{0,60}@|\b(?:requests|enquiries|inquiries|invoices|questions|orders|matters|complaints) (?:go|should go|may be sent|can be sent|are handled|(?:should|are to) be (?:sent|addressed|directed))\b|\b(?:urgent|emergency|emergencies|immediate|important|absence|meantime|meanwhile|interim|assistance|time-sensitive)\b.{0,80}\b(?:contact|call|phone|e-?mail|mail|reach|write|turn|speak)\b|\b(?:contact|call|reach out to|e-?mail|write to|turn to|forward)\b.{0,80}(?:@|\d{4}|instead|in my absence|meantime|urgent)|^(?:for .{1,60})?please (?:contact|call|reach out|e-?mail|turn to|write to|refer to|direct)\b|\bsuccessor\b|not (?:be |been )?(?:automatically )?forwarded|\bcolleagues?\b.{0,60}\b(?:will|can|read|(?:is|are) (?:looking after|covering|standing in|taking care))/i,
  thanks: new RegExp(
    `\\b(?:thanks|thank you)(?: very much| so much)? for (?:your |the |this )?(?:\\w{1,10} )?(?:${MAIL}|contacting|reaching|getting in touch|dropping|e-?mailing|messaging|submitting|writing|understanding|patience|sending)`,
    'i',
  ),
  number:
    /\b(?:ticket|case|request|reference|ref)\b.{0,20}(?:#|no\.?|number|id|:|\(|\bis\b) ?(?:is )?[\w-]{0,12}\d/i,
  polite:
    /^(?:hi|hello|dear|hey|good (?:morning|afternoon|day)|greetings)\b.{0,30}$|^(?:thanks|thank you|best|regards|cheers|kind regards|best regards)[.,!]?$|apologi[sz]e for (?:any|the) inconvenience|sorry for (?:any|the) inconvenience|^(?:best|cheers|(?:kind |best |warm )?regards|sincerely),? \p{Lu}[\p{L}.-]{0,20}(?: \p{Lu}[\p{L}.-]{0,20})?$|happy (?:holidays|new year|thanksgiving|easter|christmas)|merry christmas|season['’]s greetings|^(?:the |your )?[\w ]{0,20}team (?:at|of)\b.{0,40}$|\b(?:add|post) (?:\w+ )?comments?\b|\bby replying to this\b|have a (?:nice|great|good)|^(?:talk|speak|see you|catch up) soon\b.{0,30}$|\b(?:faqs?|help cent(?:re|er)|knowledge base)\b|^your .{2,40} (?:team|support|desk|service)$|bear with (?:me|us)|\bno (?:further )?action (?:is )?(?:needed|required)|\bnot need to do anything\b|\bcan be (?:checked|tracked|viewed|followed)\b|do not change the subject|^(?:you can |please )?follow .{0,20}\bprogress\b|^to (?:add|view|track|check|follow|close|reopen) (?:more |further |additional |the |your |this )?(?:comments?|status|progress|request|ticket|case)\b|^(?:please )?(?:keep|quote|include|use|mention|state) .{0,40}\b(?:number|reference|subject|ticket|id)\b|\bdo not (?:change|alter|remove|edit|open|submit|create|send) (?:it|this|another|the|a second|duplicate|multiple)\b|^(?:view|track|update) (?:your |this |the )?(?:request|ticket|case)\b|type your reply (?:above|below)|^powered by\b|^this is shared with\b|^(?:our |the )?(?:opening|office|business|support|working) hours\b|^(?:priority|status|severity|category|assigned to|opened by|subject|summary|ticket|reference)(?: id| number| no\.?)? ?[:#]|\byou(?:['’]ll| will) (?:be notified|receive (?:a |further |an )?(?:updates?|notifications?))\b|\bin (?:the )?order (?:of|in which)\b|^\(.{0,40}\)$/iu,
  business:
    /\band (?:I |we )?(?:will|['’]ll|can|would) (?:\w{1,10} )?(?:send(?! you an? )|sign|check|pay|deliver|finish|go|bring|prepare|confirm|talk|discuss|decide)\b|\byou can (?:visit|see us|find us|come|meet|join)\b|\b(?:I|we)(?:['’]d| would) (?:like|prefer|need|want)\b(?! to (?:acknowledge|inform|let you know|confirm|thank|apologi[sz]e))|\?|\battach(?:ed|ment)?\b|\benclosed\b|\bplease (?:send(?! your (?:e-?mail|mail|message|request|enquiry))|find|see|sign|review|confirm|let|go ahead|resend(?! your (?:e-?mail|mail|message|request|enquiry))|check|give|move|postpone)\b|\b(?:could|can|would|shall|should) (?:you|we)\b|\bso (?:please|let|we|I|can|could)\b|\b(?:I|we)(?:['’]ll| will) (?:\w{1,10} )?(?:send|sign|check|review|ask|pay|deliver|finish|provide|confirm|do|prepare|approve|look)\b|(?:^|[,;] )(?:will|['’]ll) (?:send|sign|check|review|pay|deliver|finish|call|do) |\b(?:but|so|and) you\b|\byou(?:['’]ll| will) (?:get|have|receive)\b(?!.{0,12}(?:reply|response|answer))|\b(?:taking|take|took) over\b|\b(?:we|I) (?:accept|agree|approve)\b/i,
};

const ZH_AWAY =
  '休假|年假|年休|调休|轮休|补休|在.{0,8}(?:培训|学习|开会|驻场|考察|支援)|产假|病假|婚假|事假|丧假|陪产假|探亲假|度假|出差|外出|不在(?:公司|办公室|岗|国内|单位|北京|上海|深圳|广州|座位)|放假|请假|在外地|外地开会|封闭(?:会议|培训|开发)|住院|治疗|不办公|团建|(?:参加|出席).{0,10}(?:会议?|培训|论坛|活动|年会|考试|比赛)|假期|休息|闭馆|停工';
/** Of an absence where the mail is known to be automatic. */
const ZH_AWAY_IF_MARKED =
  '因公|出国|出境|归国|外派|支援|公务|(?:网络|信号).{0,4}(?:不稳|不好|随缘|较差|差)|没有?(?:网络|信号)|采风|店休|歇业|停业|停止|盘点|不上班|不在|暂?不(?:再)?(?:回复|处理|查看|接收|受理)|有事|出门|旅[游行]|老家|隔离|学习|开会|会议中|暂停|搬迁|病休|全天|休|之?前(?:无法|不能)|才能?[查收回]';
const ZH_MAIL =
  '(?:来信|来函|来件|邮件|信件|请求|咨询|反馈|申请|留言|问题|投诉|工单|需求单|服务单|订单|报名材料)';

/** The same in Chinese. */
export const CHINESE_STATEMENTS: Readonly<Record<StatementRule, RegExp>> = {
  automatic:
    /(?:这是|此为|(?:本|此|该|这封)(?:邮件|信件?|函|回复|消息|通知|回执|凭证|确认函))[^,，。!]{0,12}自动(?:回复|答复|应答|发送|发出|生成|回信)(?!的(?!(?:邮件|信件?|信息|消息|通知|回复)?(?:$|[,，。!)\]】])))|^[(【[]?(?:由?系统)?自动(?:回复|答复|应答|发送|发出|生成|回信)(?:邮件|信息|消息|通知)?(?=$|[)\]】:,，。!])|(?:由|为)[^,，。]{0,10}(?:系统|平台)自动(?:发送|发出|回复|生成)(?!的)|(?:^|[,，。(（])(?:本|此|该|这)?(?:邮件)?(?:为|是)?系统(?:自动)?(?:邮件|消息|通知)(?=$|[,，。)）])|(?:由|为)系统(?:自动)?(?:发出|发送|生成)(?!的)|(?:本|此|该)(?:邮件|信|通知)[^,，。]{0,8}(?:无需|不必|不用)回复|(?:系统)?自动(?:推送|通知)至|请勿(?:直接)?回复|请不要(?:直接)?回复(?:本|此)/,
  away: new RegExp(
    `${ZH_AWAY}|${ZH_AWAY_IF_MARKED}|不便(?:收|查)|(?:无法|不能|不便)(?:及时)?(?:查看|回复|收取|处理|收)`,
  ),
  selfAway: new RegExp(
    `(?:^|[,，:。!]|您好|你好)\\s?(?:(?:因|由于).{0,10})?(?:我|本人|我们|我司|公司|办公室|目前|现|正|在|于|将|从|自|今|本周|\\d|20\\d\\d).{0,24}(?:${ZH_AWAY})|^(?:${ZH_AWAY})(?!之?[前后]|以[前后]|安排|时间)`,
  ),
  past: /上(?:个)?(?:周|星期|月)|昨天|前天|前几天|刚(?:刚)?(?:回|休|出差)|回来了|休(?:完|了).{0,4}假|才看到|抱歉.{0,6}(?:晚|迟)/,
  back: /返回|回来|回公司|回办公室|返岗|返工|复工|恢复(?:办公|上班|工作|正常|营业)|正常(?:上班|办公|工作|营业)|归岗|归国|重返|正式上班|开始上班|上班|回国|销假|回岗|到岗|[一二三四五六日号天]回$/,
  routine: /(?<!勿|无需|不必|不用|直接)(?:回复|答复|回信)|联系您|与您联系/,
  left: /离职|离任|从.{1,16}离开|(?:邮箱|账号|地址).{0,4}(?:停用|弃用|注销)|转岗|换岗|调[往任岗]|(?:已|将)[^,。]{0,8}离开.{0,6}(?:公司|单位|岗位|集团|文化|科技|传媒|医院|大学|[我本][司行院校所社店馆]|银行|医院|学校)|原使用人|不在[^,，。]{0,12}(?:工作|任职|就职)|不再.{0,10}(?:任职|担任|工作|使用|负责)|退休|调离/,
  received: new RegExp(
    `${ZH_MAIL}(?:[(（][^)）]{1,30}[)）])?.{0,6}(?:已|我已|我们已|均已).{0,6}(?:接收|收到|收悉|受理|收讫|创建|登记|提交成功|成功提交|记录|转交)|(?:已(?:经)?进入|正在).{0,6}(?:队列|排队)|(?:文件|材料|资料|标书|申请|报名|订单|发票).{0,40}(?:已|成功)[^,，。]{0,14}(?:接收|收到|提交|登记|进入[^,，。]{2,10}系统)(?!给|到?了)|(?:已|已经)(?:收到|受理|收悉).{0,6}(?:您|你).{0,8}${ZH_MAIL}`,
  ),
  later:
    /(?:尽快|届时|明[日天]|稍后|第一时间|小时内|[天日]内|回来后|回来以后|返回后|上班后|及时|工作日内).{0,16}(?:回复|答复|处理|联系|回信|回电|查看)|(?:无法|不能|不便|可能).{0,8}(?:及时)?(?:查看|回复|收取|处理|收|看)|(?:回复|答复)(?:可能)?(?:会)?(?:比较慢|较慢|延迟|不及时)/,
  instead:
    /(?:急事|紧急|要事|急需|急务|重要|有事|业务|事宜|相关).{0,16}(?:联系|致电|拨打|电话|打|短信|微信|对接|找)|请(?:您)?(?:联系|致电|拨打|与.{1,10}(?:联系|对接))|工作.{0,4}(?:交接|移交)|由.{1,10}(?:接替|接手|代为|代理|跟进)|(?:电话|手机|邮箱|微信)[::]?\s?[\d+\w]|^[\w.+-]{1,60}@[\w.-]{1,100}$|转发给/,
  thanks:
    /(?:感谢|谢谢|多谢)(?:您|你)?的?(?:来信|邮件|来函|来件|理解|联系|支持|关注|谅解|咨询|配合|反馈|耐心|留言)/,
  number: /(?:工单|单号|编号|受理号|流水号|案例|请求).{0,8}[\d-]{3,}/,
  polite:
    /^(?:您好|你好|大家好|尊敬的.{0,8}|敬启者|谢谢|多谢|感谢|祝好|敬请(?:谅解|见谅|理解).{0,4}|祝您?.{0,10}|顺祝.{0,6}|手机(?:关机|不通).{0,4}|不便之处.{0,12}|.{0,12}带来.{0,4}不便.{0,12}|如有不便.{0,10}|请?勿重复(?:提交|发送|发件).{0,8}|.{0,8}将以.{0,12}(?:短信|邮件|电话|站内信).{0,6}通知.{0,4}|请?(?:您)?(?:留意|注意)(?:查收|邮箱|短信|电话|通知).{0,4}|(?:当前|目前)?(?:状态|优先级|处理组|处理人|受理人|编号|单号)(?:[::]| ?[A-Z\d]).{0,24}|.{0,14}(?:查询|跟踪|查看|了解)(?:处理)?(?:进度|进展|状态).{0,4}|无需回复|如遇.{0,10}顺延|请?(?:您)?(?:保持(?:电话|手机)(?:畅通)?|耐心等待|留意(?:邮箱|电话|邮件)).{0,4})[!!。~.]?$/,
  business:
    /[??]|附件|请(?:您|你)?(?:把|将|先|再|在|于|务必|查收|审|确认|安排|发|寄|付|签)|麻烦|(?:可以|行|好)吗|吗$|盖章|寄出|等(?:他|她|我).{0,6}(?:回|再)|现在由我/,
};
