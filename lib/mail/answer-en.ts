import { ENGLISH_COMPLETIONS, ENGLISH_MASS } from './answer-completion-en';
import { ENGLISH_OBJECTIONS } from './answer-objections-en';
import type { AnswerRule, AnswerWords } from './answer-rules';
import { ENGLISH_VOW } from './answer-vows';

const AHEAD =
  /\b(?:will|'ll|shall|going to|to be|should|would|could|once|if|as soon as|before(?! (?:lunch|noon|midday|breakfast|closing|\d))|until|unless|almost|nearly|not|never|yet|waiting|wait|needs?|cannot|partly|half|hopefully|expect|plan|still|being|please (?:confirm|approve|sign|accept))\b|n['’]t\b|['’]ll\b/i;
const INSIDE =
  /\b(?:to|with) (?:our|the|my) (?:\w+ )?(?:legal|finance|management|accounting|procurement|purchasing|team|colleagues?|boss|manager|director|department|cfo|ceo|board|it)\b|\bfor (?:approval|review|signature|processing)\b|\binternally\b/i;
const DOING =
  'sent|signed|uploaded|shared|paid|transferred|approved|accepted|completed|finished|delivered|posted|mailed|emailed|e-mailed|submitted|provided|returned|released|wired|confirmed|filled(?: in| out)?|granted|settled|countersigned|activated|created|fixed|done|made|put|placed|added|dropped|couriered|executed|initiated|dropped|arranged|processed|booked|reviewed and approved|filed|ticked|issued|stamped|given|handed(?: over| in)?|shipped|published|entered|updated|corrected|delivered|collected|translated|reviewed|tested|checked|verified|installed|configured|set up|ordered|scheduled|invited|assigned|written|taken|chosen|selected|sorted|changed|switched|exported|imported|raised|loaded|pushed|merged|deployed|printed|packed|scanned|compiled|gathered|logged|cleared|okayed|renewed|registered|replaced|restored|opened|enabled|extended|connected';
const ME = '(?:i|we|they|he|she|finance|accounting|my \\w+|our \\w+)';
const US = '(?:you|we|i|it|the|this|that|there|they|our|your|someone|somebody|anyone)';
const WANTED =
  're-?send|re-?issue|re-?invoice|re-?print|rewrite|redo|swap|rename|send|provide|share|give|forward|clarify|explain|advise|confirm|correct|update|change|adjust|add|fix|specify|tell|upload|grant|prepare|issue|revise|amend|extend|remove|replace|arrange|call|translate|include|show|invite|move(?! on)|reset';

const ASKS: readonly AnswerRule[] = [
  {
    kind: 'objection',
    hard: true,
    pattern:
      /\b(?:why (?:should|would|do) (?:we|i) (?:have to )?(?:pay|accept|sign)|how can you (?:expect|charge|ask)|how is (?:this|that) (?:even )?(?:possible|acceptable)|are you (?:kidding|serious|joking))\b/i,
    weight: 0.74,
  },
  {
    kind: 'question',
    pattern:
      /\b(?:please|pls|kindly) (?:create|open|enable|activate|unlock|reset|check|look|set|make|call|show|let us have|let me have|quote|offer|write|describe|confirm (?:whether|if|that you))\b|\blet (?:us|me) have (?:the|your|a|an)\b|\bno access to (?:the|your|our)\b/i,
    unless:
      /\b(?:please|kindly) (?:quote|use|state|mention|put|include) (?:it|this|that|the)\b.{0,30}\b(?:on|in|when|for|with)\b|\b(?:my|our) (?:e-?)?mail|\bmake sure\b|\bcheck (?:your (?:account|inbox)|the attach)/i,
    weight: 0.72,
  },
  {
    kind: 'condition',
    pattern:
      /\b(?:if|once|as soon as|when|after|provided(?: that)?|unless|until|assuming)\b,? (?:only )?(?:you|your|(?:i|we) (?:get|receive|have|got|see|know)\b.{0,40}\b(?:from you|your|what|which|how|whether))/i,
    weight: 0.82,
  },
  {
    kind: 'condition',
    pattern:
      /\b(?:still )?(?:need|require|missing|miss|waiting for|wait for|awaiting|depends? on|lack)\b.{0,60}\b(?:from (?:you|your)|by you|your (?:side|input|feedback|answer|reply|invoice|confirmation|offer|quote|report|document))\b/i,
    weight: 0.8,
  },
  {
    kind: 'question',
    pattern: new RegExp(
      `^(?:(?:ok(?:ay)?|and|but|so|also|hi|hello|thanks|well|then|or|just|sorry|noted|fine|great|good),? ){0,3}(?:(?:could|can|would|will|do|does|did|is|are|should|may|shall|has|have) ${US}\\b|wh(?:at|ich|o|y|ose) |how |where |when (?:will|can|do|does|is|are|should|could|would)\\b)`,
      'i',
    ),
    unless:
      /^(?:will do|have a|how(?:ever)\b|what (?:i|we) |which (?:is|means|we|i)|who (?:is|will) (?:back|out))|\bwould be (?:great|nice) to work/i,
    weight: 0.72,
  },
  {
    kind: 'question',
    pattern: new RegExp(
      `(?:\\b(?:please|pls|plz|kindly)(?: also| just| then| still| once)? |\\b(?:could|can|would|will) you (?:please |kindly |also |maybe )?|\\b(?:i|we) (?:would )?(?:need|want|like|ask|expect|request) you to )(?:${WANTED}|let (?:me|us) know (?:what|which|who|when|where|why|how|whether|if|your))\\b`,
      'i',
    ),
    unless:
      /\bgive (?:me|us) (?:until|till|a few|some|one|two|a bit|time|more|another)|\bconfirm (?:the )?receipt|\bsend (?:any|all|further) (?:further |future )?(?:reminders|mails)|\bconsider\b/i,
    weight: 0.78,
  },
  {
    kind: 'question',
    pattern:
      /\b(?:but|and|so|only|just|though)\b,? (?:what|which|where|when|how|who|why)(?: \w+){0,2} (?:do|does|did|is|are|can|could|would|will|should|shall) (?:you|we|i|it|they|the|that|this)\b|\b(?:what|which) \w+ (?:do|does|did) (?:you|we|i|it|they)\b/i,
    weight: 0.74,
  },
  {
    kind: 'question',
    pattern:
      /\b(?:one|a|another|two|three|some|quick|further|last|only|following|few|small) (?:more |small |quick |short |last |open |other |minor )?questions?\b|\bquestions?:|\bi (?:have|had) (?:\w+ )?questions\b|\b(?:would appreciate|grateful|be (?:great|nice|good|helpful)) if you\b|\b(?:need|require|want|missing)(?: some| more| further| a bit of| additional){0,4} (?:clarification|information|details?|input|info|explanation|guidance|help|support|advice|clarity)\b|\bmay (?:i|we) (?:ask|know|have)\b|\b(?:please|pls|kindly) advise\b/i,
    unless: /\b(?:no|any|without) (?:\w+ )?questions?\b|\bquestion of\b/i,
    weight: 0.85,
  },
  {
    kind: 'question',
    pattern:
      /\b(?:(?:would|['’]d) (?:like|love|need|want)|need|want|like) to (?:know|understand|clarify|ask)\b|\bwondering\b|\bwonder (?:if|whether|what|why|how)\b/i,
    weight: 0.8,
  },
  {
    kind: 'question',
    pattern:
      /\b(?:don['’]?t|do not|cannot|can['’]?t|can not|could(?: not|n['’]?t)|did(?: not|n['’]?t)|unable to) (?:quite |really |fully )?(?:understand|see|find|open|access|download|log ?in|read)\b|\bnot (?:quite |really |entirely |so )?sure (?:what|which|how|if|whether|who|where|about|i understand)\b|\b(?:confused|unclear|not clear)\b/i,
    unless: /\bcriteria|\brequirements?\b|\byet\b.{0,20}\bdecid/i,
    weight: 0.72,
  },
  {
    kind: 'question',
    pattern:
      /\b(?:i|we|they|he|she|finance|legal|accounting)(?: still| also| would|['’]d| first| just| will| only)? needs? (?:the|an?|your|some|one|another|to (?:have|see))\b/i,
    unless:
      /\bneed (?:some|a (?:bit|little|few)|one|another) (?:more |extra )?(?:time|days?|weeks?|hours?)|\bapproval|\bdecision|\bsignature of our|\bdays?\b/i,
    weight: 0.66,
  },
  {
    kind: 'question',
    pattern:
      /\b(?:let['’]?s|let us|suggest|propose|prefer|like) (?:to )?(?:have |do |arrange |schedule |set up |discuss )?(?:a |an |it |this |that )?(?:\w+ )?(?:call|meeting|talk|discuss|phone|meet|chat)\b/i,
    unless: /\b(?:again|later|next (?:year|quarter|season)|in (?:spring|summer|autumn|winter))\b/i,
    weight: 0.66,
  },
];

const RULES: readonly AnswerRule[] = [
  ...ENGLISH_OBJECTIONS,
  {
    kind: 'done',
    pattern:
      /^(?:the |my |our )?(?!(?:what|which|as|not|and|file you)\b)(?:[a-z-]{2,14} ){1,3}(?:are |is )?attached(?: here)?(?=\s*(?:$|[,.:;!(–-]))|\b(?:find|see|enclosed|attached)\b.{0,60}\b(?:attached|enclosed|attachment)\b|\b(?:is|are|i|we|['’]ve|have|hereby|herewith) (?:now |just |also |hereby )?(?:attached|enclosed)\b|^(?:please )find (?:our|my|the)\b|^(?:please )?(?:find |see )?(?:attached|enclosed)\b|\b(?:in|see|as) (?:the |an )?attach(?:ment|ed)\b|\battached (?:is|are|you|please|the|our)\b/i,
    unless:
      /\b(?:not|you|your) (?:have )?(?:attached|enclosed)|\bwill\b.{0,20}\battach|\bforgot|\bwrong\b|\bcan(?:not|['’]t) open|\byour attachment|\bin the attached (?:file|document|report) (?:you|we found)/i,
    weight: 0.88,
  },
  {
    kind: 'done',
    pattern: /\bhere (?:is|are|(?:you|u|ya) (?:go|are)|they are|it is|comes?)\b|\bhere['’]s\b/i,
    unless: /\b(?:question|problem|issue|holiday|out of)/i,
    weight: 0.84,
  },
  {
    kind: 'done',
    pattern: new RegExp(
      `\\b${ME}(?: have|['’]ve| has|['’]s| had)?(?: both| all| just| already| now| finally| also| today| both){0,4} (?:${DOING})\\b`,
      'i',
    ),
    unless: new RegExp(
      `${AHEAD.source}|${INSIDE.source}|\\bmade (?:a|some|progress)|\\bput (?:the project|it|this|everything) on hold`,
      'i',
    ),
    weight: 0.86,
  },
  {
    kind: 'done',
    pattern: new RegExp(
      `\\b(?:has|have|is|are|was|were|been|got|['’]s)(?: now| already| just| all| been| finally| fully| officially){0,4} (?:${DOING}|closed|cleared|complete|online|live|in place|in your (?:inbox|mailbox|account)|on (?:its|their) way)\\b`,
      'i',
    ),
    unless: new RegExp(`${AHEAD.source}|${INSIDE.source}|\\bmade (?:by|on) the`, 'i'),
    weight: 0.84,
  },
  {
    kind: 'done',
    pattern: new RegExp(
      `^(?:(?:all|now|just|finally|already|yes|yep|yup|aye|ok|okay|fine|right|good|great|sure|well|hi|sorry|and|so|it['’]s)[, ]{1,2}){0,3}(?:agreed|lgtm|pfa|${DOING})\\b`,
      'i',
    ),
    unless: new RegExp(`${AHEAD.source}|${INSIDE.source}|\\bsent from\\b`, 'i'),
    weight: 0.88,
  },
  {
    kind: 'done',
    pattern:
      /\b(?:we|i|client|side)(?: hereby| herewith| fully| formally| can| do| would like to| also| both| gladly| both){0,4} (?:approve|confirm|accept|agree (?:to|with)|sign off)\b|\b(?:hereby|herewith)\b.{0,20}\b(?:confirm|approve|accept)/i,
    unless: new RegExp(
      `${AHEAD.source.replace('|could', '')}|\\breceipt\\b|\\bwe received|\\bagree with you\\b|\\bby (?:mon|tue|wed|thu|fri|tomorrow|next)`,
      'i',
    ),
    weight: 0.86,
  },
  {
    kind: 'done',
    pattern:
      /\bgo ahead\b|\bgreen light\b|\b(?:please|pls) (?:proceed|start|continue|go live)\b|\byou (?:can|may) (?:now |gladly )?(?:proceed|start|go live|consider|close|publish|invoice|continue)\b|\bgood to go\b|\bsigned off\b|\b(?:you have|here is) (?:my|our) (?:ok|okay|approval|go|consent|blessing)\b|\b(?:go|going|gone) (?:on|ahead|live) with (?:the )?(?:implementation|development|next|roll)|\b(?:(?:let['’]?s|let us|we(?:['’]ll)?(?: will)?|i) (?:go (?:with|for)|take|choose|pick|prefer)|(?:chose|opted? for|decided (?:on|for|to (?:take|go with|use)))) (?:the |your )?(?:\w+ )?(?:option|version|variant|design|proposal|first|second|third|plan|[abc]|#?[1-9])\b|\b(?:no|without)(?: further| more| additional| other| major)? (?:comments?|objections?|remarks?|changes|complaints?|corrections?|findings)\b|\bnothing (?:more |else )?to (?:add|change|correct|complain)\b/i,
    unless: /\b(?:cannot|can['’]t|not|before|once|until|if|unless|when)\b/i,
    weight: 0.86,
  },
  {
    kind: 'done',
    pattern:
      /\b(?:looks?|is|are|we['’]re|i['’]m|am|all|it['’]s|that['’]s|everything(?: is)?|works?)(?: very| really| all| now| perfectly)? (?:good|great|perfect|perfectly|correct|fine|well|in order|okay|ok|happy|satisfied)\b.{0,20}\b(?:to|for|with|on|from) (?:us|me|our|the|it|your|this)\b|\blooks? (?:good|great|perfect|fine)\b|\btests?(?: has| have| was| were| run)? (?:passed|successful|ok|green)|\bpassed\b.{0,20}\b(?:our|test|without)/i,
    unless: /\b(?:not|but|if|will|would|should|is that|hope|does|until|when|once)\b|n['’]t\b|\?/i,
    weight: 0.84,
  },
  {
    kind: 'acknowledged',
    pattern:
      /^(?:many |well |all |duly )?(?:noted|received|understood|copy that|copied|roger|got (?:it|your)|ok(?:ay|i)?|k|sure|alright|all right|will do|thank(?:s| you)|thx|tnx|ty|acknowledged|(?:great|perfect|super|yes|fine)(?=[,.!]|$| thank)|no problem|sounds good|cheers|clear|right|righto|ta|gotcha|yep|yup|aye|i see|on it|(?:looking|working) (?:into|on) (?:it|this)|checking)\b/i,
    weight: 0.84,
  },
  {
    kind: 'done',
    pattern:
      /\b(?:that|this|it|monday|which)(?: all)? (?:works|suits|is (?:fine|ok|okay|perfect|acceptable))\b|\b(?:happy|glad|pleased) (?:with|to (?:confirm|approve|accept|inform|advise|tell|report))\b|\blet['’]?s do (?:it|that)\b|^yes,? (?:please|correct|exactly|that['’]s|that is|we (?:do|agree|approve))\b|\bconsider (?:it|this|the \w+) (?:as )?(?:done|accepted|approved|signed|closed)\b|\b(?:gave|given|give)(?: \w+){0,2} (?:approval|consent|ok|okay|green light|go-?ahead)\b|\bship it\b|\b(?:everything|all|it) works\b|\btaken care of\b|\b(?:option|version|variant) (?:[abc]|\d) (?:it is|please|is (?:fine|ok|our choice))/i,
    unless:
      /\b(?:not|never|will|would|if|once|until|when|before|unless|being|should|hardly|except|but)\b|n['’]t\b|\?/i,
    weight: 0.8,
  },
  {
    kind: 'done',
    pattern:
      /\bas follows\b|\b(?:see|find|given|listed|details?|answers?) below\b|\bbelow (?:is|are|you)\b/i,
    unless: /\b(?:questions?|issues?|problems?|concerns?|defects?|bugs?|errors?|changes?)\b/i,
    weight: 0.74,
  },
  {
    kind: 'done',
    pattern: new RegExp(
      `^(?!(?:not|never|no|why|how)\\b)(?:[\\w-]+ ){1,3}(?:${DOING})\\b|^as (?:requested|promised|agreed|discussed|wished)\\b|\\bin your (?:inbox|mailbox|account)\\b`,
      'i',
    ),
    unless: new RegExp(`${AHEAD.source}|${INSIDE.source}|\\?`, 'i'),
    weight: 0.7,
  },
  {
    kind: 'done',
    pattern: /\b(?:i|we)(?: have|['’]ve)?(?: just| now| already| also| finally){0,4} \w{2,12}ed\b/i,
    unless: new RegExp(
      `${AHEAD.source}|${INSIDE.source}|\\b(?:want|ask|notic|realiz|realis|tri|expect|receiv|discuss|talk|miss|work|start|stopp|hop|wonder|look|assum|plann|agre|lik|enjoy|need|heard|remind|contact|inform|forward|pass|escalat|reconsider|fail|experienc|encounter)ed\\b|\\bproblem|\\bissue`,
      'i',
    ),
    weight: 0.62,
  },
  {
    kind: 'acknowledged',
    pattern: /\b(?:i|we)(?: will| shall|['’]ll) (?!not|never)\w+|\bstill waiting\b/i,
    unless: /\b(?:accept|pay for|go with|take option)\b/i,
    weight: 0.66,
  },
  {
    kind: 'acknowledged',
    pattern:
      /\b(?:have|has|['’]ve|just)? ?(?:asked|contacted|spoken (?:to|with)|talked (?:to|with)|informed|instructed|reminded|chased) (?:our|my|the|him|her|them|finance|legal|accounting)\b|\bhas reached (?:us|me)\b|\b(?:will|shall) keep (?:it|this|that) in mind\b|\bthanks?\b/i,
    weight: 0.74,
  },
  {
    kind: 'acknowledged',
    pattern:
      /\b(?:(?:well|duly|have) (?:noted|received)|got your|received your|confirm(?:ing)? receipt|acknowledge receipt|(?:we|i)['’]?(?:re| are|m| am)? (?:still )?(?:on it|on this|working on|looking into|taking care)|(?:are|is|am|still) (?:still )?(?:working|looking|collecting|preparing|in progress|on it|checking|finali[sz]ing|reviewing|pending with me)|in progress|being (?:prepared|collected|worked|processed)|bear with (?:us|me)|(?:i|we) (?:have )?(?:forwarded|passed|handed|escalated|reminded|chased)|not (?:ready|done|finished|complete|there) yet|not yet)\b|(?:\bnot|n['’]t)\b.{0,40}\byet\b|\bforwarded (?:it |this |your (?:e?-?mail|message|request) )?to\b/i,
    weight: 0.76,
  },
  {
    kind: 'acknowledged',
    pattern:
      /(?:\b(?:will|shall|going to|let (?:me|us))|['’]ll)(?: \w+){0,2} (?:check|look|revert|get back|come back|reply|answer|respond|review|discuss|see|try|do|follow up|take care|inform|let you know|update|be in touch|keep you|push|chase|remind|ask|talk|send|provide|deliver|share|forward|work|handle|arrange|sort|finish|prepare|process)\b|\b(?:soon|asap|shortly|as soon as possible|in due (?:course|time)|when (?:i|we) can|in the near future)\b|\bneed (?:some|a bit|a little)(?: of)?(?: more)? time\b/i,
    unless: /\b(?:you|when) (?:will|can|could)\b|\bsoon(?:er)?\?|\bwon['’]t|\bnot be able/i,
    weight: 0.81,
  },
  {
    kind: 'out-of-office',
    pattern:
      /\b(?:auto(?:matic)?[- ]?(?:reply|response|generated|mated)|automated (?:reply|response|message)|out[- ]of[- ](?:the[- ])?office|ooo)\b|\b(?:limited|no|without|sporadic|intermittent|restricted|little) access to (?:my )?(?:e-?mails?|inbox|messages)|\boffice (?:is|will be|remains) closed|\bwill (?:be )?re-?open|\b(?:mail|message|e-?mail)s? (?:will|is|are) not (?:be )?(?:forwarded|read|checked)/i,
    weight: 0.93,
  },
  {
    kind: 'out-of-office',
    pattern:
      /\b(?:i|we)(?: am|['’]m| are|['’]re| will be|['’]ll be)(?: currently| now| still| again)? (?:(?:on|in|at)(?: an?| my)? (?:\w+ )?(?:leave|vacation|holidays?|business trip|sabbatical)|away|off|not (?:available|reachable|in the office)|travell?ing|absent|unavailable|out\b)|\b(?:on|in) (?:annual|parental|maternity|paternity|sick|medical|bereavement|unpaid) leave\b/i,
    unless:
      /\b(?:he|she|they|boss|manager|director|head|ceo|cfo|cto|colleague|who|mr|ms|mrs)\b.{0,60}\bleave\b|\boff track\b|\bout of (?:budget|time|money)/i,
    weight: 0.86,
  },
  {
    kind: 'out-of-office',
    pattern:
      /\b(?:will be|am|i['’]ll be|i['’]m|be) (?:back|returning)(?: (?:in|at) (?:the )?(?:office|work))?(?: on| from| again|,|\.|$)|\b(?:return|back|returning) (?:to|in|at) (?:the |my )?(?:office|work|desk)\b/i,
    unless: /\bback (?:to|with) (?:you|comments|feedback|an? |the |our )|\b(?:he|she|they)\b/i,
    weight: 0.8,
  },
  {
    kind: 'other',
    pattern:
      /\b(?:merry christmas|happy (?:new year|holidays|easter|birthday|chinese)|season['’]s greetings|congratulations|congrats|well deserved|(?:i )?(?:add(?:ing|ed)?|put(?:ting)?|copy(?:ing)?|cc(?:['’]?ing|['’]?ed)?) .{0,60}\b(?:in |to |on )?(?:copy|cc|this (?:thread|mail|e-?mail)|the loop)|(?:copied|looped|cc['’]?d) in|office (?:moves|has moved|is moving|will (?:be )?mov(?:e|ing))|new (?:\w+ ){0,1}(?:address|(?:phone|fax|mobile|telephone) number|offices?|premises)|nice to (?:meet|see)|enjoyed|(?:is|are) (?:responsible|in charge|the right (?:person|contact))|responsible for this|please (?:contact|ask|write to|turn to|address|speak to|talk to|reach out to)|not (?:my|our) (?:area|department|responsibility|topic)|newsletter|unsubscribe|for your (?:information|reference)|fyi|in case (?:that|it|this) (?:matters|helps|is (?:useful|relevant|of (?:use|interest)))|just so you know|for what it['’]s worth|(?<!for the |the )heads[- ]up|(?:will be|is|becomes) (?:your|the) (?:new |main |only )?(?:contact|point of contact|counterpart|go-?to)|invit(?:e|ation)|save the date)\b/i,
    weight: 0.8,
  },
  ENGLISH_MASS,
  ...ENGLISH_COMPLETIONS,
];

export const ENGLISH_ANSWER: AnswerWords = {
  courtesy:
    /\b(?:please )?(?:let (?:me|us) know|feel free|don['’]t hesitate|do not hesitate|get in touch|contact (?:me|us)|come back to (?:me|us)|reach out)[^.!?\n]{0,30}\b(?:if|should|in case|any time|anytime)\b[^.!?\n]{0,100}|\b(?:if|should) (?:you|there) (?:have|are|need|should have|require|see)[^.!?,\n]{0,20}\b(?:any|further|more|anything|questions?)\b[^.!?,\n]{0,60}|\bif (?:that|this|it)(?:['’]?s| is| works)? (?:ok|okay|fine|good|alright|for)[^.!?,\n]{0,20}|\bif you (?:don['’]t mind|like|wish|want)\b|\b(?:i |we )?hope (?:you|this|all|everything|that you)[^.!?\n]{0,60}|\bhow are you(?: doing)?(?: today)?\??|\b(?:we |i )?look(?:ing)? forward to[^.!?\n]{0,60}|\bsorry for (?:the |my |our |this )?(?:late|delay|long|wait|inconvenience|slow)[^.!?,\n]{0,40}|\b(?:we |i )?apologi[sz]e for (?:the |my |our |this )?(?:late|delay|long|wait|inconvenience)[^.!?,\n]{0,40}|\bhave a (?:nice|good|great|look|lovely)[^.!?\n]{0,30}|\bplease (?:confirm (?:the )?receipt|check|note|excuse|bear|be (?:patient|assured)|consider the environment)\b|\bthank(?:s| you) for your (?:understanding|cooperation|patience|time)\b|\b(?:no|not any|not an?) (?:problems?|issues?(?= at all|[,.!]))|\b(?:no worries|not to worry|do(?:n['’]t| not) worry)\b|\bby mistake\b|\bnot later than\b|\bif not (?:earlier|sooner|before)\b|\bnot only\b|(?<=^|\n)[ \t]*(?:hi|hello|dear|hey|good (?:morning|afternoon|evening|day))\b[^,!.?\n]{0,30}(?:[,!]|(?=\n))/gi,
  clause:
    /;|(?<=\bnot [^,.;]{1,40}), (?=(?:tomorrow|tonight|(?:mon|tues|wednes|thurs|fri|satur|sun)day|next|early|by|on|in|more like|rather)\b)|[–—]| - |,? \b(?:but|however|although|though|whereas|nevertheless|yet (?=we|i|it))\b,?|, (?=(?:so|and|then) (?:i|we|it|you|they|he|she|the|my|our)\b)|, (?=(?:i|we|it|he|she|they|you|my|our|this|that|there|will|payment|please|sorry|thank|feedback)\b)| (?=and (?:i|we|you|they|it) (?:will|['’]ll|have|can))/gi,
  asks: ASKS,
  nod: /^(?:and |so |i hope |but |maybe |perhaps )?(?:(?:check|look in|look at) (?:the|his|her|your|their)\b.{0,30}|(?:did|have|has)(?:n['’]t)? (?:you|it|he|she|they|that) (?:not )?(?:get|got|received?|reach\w{0,2}|arrived?|come|(?:seen?|found|find) (?:it|them|that|my|our))\b.{0,40}|(?:can|could) you (?:see|find|open) (?:it|them|that)\b.{0,20}|(?:is|would|will|does|do|are) (?:that|this|it|you|these|monday|then)(?: be| still)? (?:\w+ )?(?:ok|okay|fine|alright|possible|work|good|agree|acceptable|suit)\b.{0,30}|(?:ok|okay|right|fine|agreed|deal|alright|good|works|sounds good)(?: for you| with you)?|(?:can|could) (?:you|it|this) wait (?:until|till|for)\b.{0,30})\?*$/i,
  chat: /\b(?:(?:know|hiring|looking for) (?:any|some)(?:one|body)\b|(?:pass|give|send) (?:on )?(?:my|our) (?:best|kind|warm|love|thanks|regards|congrat\w{0,10}|greetings|wishes)\b|(?:do you (?:happen to )?know|can you recommend|could you recommend|any tips for|know of) (?:of )?(?:an?|any|anyone|somebody|someone)\b|how (?:was|is|are|were) (?:your|the|you|things)\b.{0,20}\b(?:weekend|holidays?|vacation|trip|family|kids|weather|flight)|(?:did you (?:see|watch|have)|have you (?:seen|been|had)|are you (?:coming|going) to|see you at|fancy)\b.{0,30}\b(?:snow|weather|storm|rain|traffic|game|match|movie|news|weekend|party|lunch|dinner|coffee|beer|drinks?|fair|conference)|free for (?:lunch|dinner|a (?:coffee|beer|drink)))\b/i,
  rules: RULES,
  vow: ENGLISH_VOW,
  commits:
    /\b(?:will|shall|going to|gonna|plan(?:s|ned|ning)?|aim|intend|expect(?:s|ed)?|should|scheduled|planned|promise[ds]?|can (?:send|deliver|do|have|get|provide|sign|pay|make|give|finish|share|confirm|be)|able to|wait (?:until|till)|by|latest|no later than|at the latest|(?:give|allow) (?:me|us)|need(?:s)? (?:until|till)|need (?:one|two|three|another|\d)|works|let me|hope to|hopefully|target(?:ing)?|let us|let['’]s|say|commit|manage|doable|realistic|feasible|included in|(?:payment|pay) run|agenda|hear from|signs?|pays?|sends?|delivers?|finish(?:es)?|provides?|confirms?|take place|takes place|eta|try(?:ing)?|comes?|ready|reach(?:es)?|get|follows?|send|deliver|back to you|due|goes out|arrives?|before|planning|set for|you(?:['’]ll)? have|is on|hand(?:ing)? (?:it|over)|count on)\b|['’]ll\b/i,
  denies:
    /\b(?:not|never|cannot|unable|impossible|unlikely|you (?:said|wrote|promised|wanted|asked)|your (?:deadline|date|mail|reminder|message|invoice) (?:of|from|dated)|instead of|wish(?:ing)?|out of office|on (?:leave|vacation|holiday))\b|n['’]t\b/i,
  hedges:
    /\b(?:hopefully|works?|wait|try(?:ing)?|maybe|perhaps|probably|might|could|would|hope|if|not sure|think|likely|discuss|meets?)\b/i,
  bare: /^(?:\b(?:by|on|till|until|before|latest|at|the|promised?|promise|afternoon|morning|evening|end|of|ok|okay|sure|yes|thanks|thank|you|probably|for|maybe|will|do|it|this|next|first|thing|most|likely|noon|in|is|eod|cob|and|then|i|think|as|noted|sure|definitely|certainly|certain|instead|but|only|though|hopefully|sometime|possibly)\b|[^\p{L}\p{N}]){0,12}$/iu,
  arrives:
    /\b(?:should|will|['’]ll|ought to|would|can)(?: now| then| probably)? (?:hit|reach|arrive|land|show|clear|come through|get (?:to|there)|be (?:with|at|in|on) (?:you|your|yours|the))\b|\byou (?:should|will|can)? ?(?:have|get|see|receive) (?:it|them|that)\b/i,
  until: /\b(?:until|till|til|through|thru|to)\b/i,
  back: /\b(?:back|return(?:ing)?|re-?open|again|resume|reachable|available)\b/i,
};
