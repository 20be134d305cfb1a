import type { AnswerRule } from './answer-rules';

const HEALED =
  /\b(?:(?:no|without|any)\b(?! (?:of|one|way|longer|more)\b)|fixed|solved|resolved|my mistake|by mistake|not (?:find|found|see) any)\b/i;
const PENDING =
  "(?:waiting|waits|pending|still|in (?:the )?(?:process|progress|approval|review|circulation|workflow)|go(?:es|ing)? through|went through|being|under review|(?:is|are) (?:\\w+ )?(?:reviewing|checking|looking)|has it|have it|not (?:yet )?(?:been )?(?:issued|approved|released|signed|out|through)|hasn['’]t|takes?|stuck|sitting|queue|(?<!\\b(?:consult|speak|talk|discuss|meet|agree|check|clear)\\w{0,5} )with (?:our|the)|needs?|circulat\\w*|has to|have to|must)";
const OFFICE =
  '(?:purchase orders?|p\\.?o\\.?|procurement|purchasing|approvals?|approve[ds]?|sign-?off|payment run|legal|lawyers?|compliance|vendor (?:registration|creation|onboarding)|internal process|process|cfo|head office|headquarters|hq|signatures?|accounts payable|contract)';

/** Why it does not move, or why they do not agree (guidance, Reasons). The first that matches names the reason. */
export const ENGLISH_OBJECTIONS: readonly AnswerRule[] = [
  {
    kind: 'objection',
    weight: 0.8,
    pattern:
      /\b(?:not|n['’]t|never) (?:going to |be )?(?:accepting|approving|signing|paying)\b|\b(?:difficult|hard|tough|not easy) for (?:us|me) to (?:accept|agree|justify|approve|sign|pay)\b|\bthere(?:['’]s| is) (?:currently |now |simply )?(?:nobody|no[ -]?one) (?:here |left |else )?(?:to|who|at)\b/i,
  },
  {
    kind: 'objection',
    reason: 'budget',
    hard: true,
    weight: 0.84,
    pattern:
      /\b(?:on hold|cancel\w*|stop(?:ped|s)?|halt(?:ed)?|paused?|freeze|frozen|froze|cut|blocked)\b.{0,40}\b(?:budget|spending|payments|investments|expenses|orders)\b/i,
  },
  {
    kind: 'objection',
    reason: 'contact-left',
    hard: true,
    weight: 0.85,
    pattern:
      /\bno longer (?:with|works?|working|at|part|employed|here|in charge)\b|\b(?:has|have|['’]s) left(?=[,.;]|$| (?:the |our |us\b)?(?:company|organi[sz]ation|firm|team|business|in (?:january|february|march|april|may|june|july|august|september|october|november|december)|last|for good|since)|(?: (?:to|for) (?:another|a new)))|\bleft (?:the|our) (?:company|organi[sz]ation|firm|team)|\b(?:has|have|is) retired\b|\b(?:took|taken|taking) over (?:from|for|his|her)\b|\b(?:his|her) successor\b/i,
  },
  {
    kind: 'objection',
    reason: 'priorities-changed',
    hard: true,
    weight: 0.84,
    pattern:
      /\bon hold\b|\b(?:top|other|higher|new|different|shifted|changed)(?: \w+){0,3} priorit|\bpriorit(?:y|ies) (?:ha(?:s|ve)|changed|shifted|now)|\b(?:freeze|frozen|shelved|cancel(?:led|ed)?|paused|postponed|stopped|merger|reconsider(?:ing|ed)?|stop all|halt(?:ed)?|no longer need|de-?prioriti[sz]ed|pushed back|revisit)\b|\bput (?:off|aside)\b|\b(?:not|no longer) (?:a |our |the )?(?:top |high )?priority\b|\bre-?organi[sz]ation|\brestructur/i,
    unless:
      /\bbudget\b|\bspending\b|\bkeeps? freez|\bmeeting\b.{0,20}\b(?:cancel|postpon)|\b(?:cancel|postpon)\w* the (?:meeting|call)/i,
  },
  {
    kind: 'objection',
    reason: 'budget',
    weight: 0.84,
    pattern:
      /\b(?:no|not|cut|exhausted|spent|left|exceeds?|exceeded|over|beyond|frozen|tight|used up|next year|out of|limited|reduced)\b.{0,30}\bbudget\b|\bbudget\b.{0,40}\b(?:no|not|cuts?|exhausted|spent|gone|exceeded|frozen|freeze|tight|used up|next year|issue|problem|limited|reduced)\b|\bcan(?:['’]t|not) afford\b|\bcash ?flow\b|\bliquidity\b|\btoo expensive\b|\b(?:freeze|freezing|froze|cut|cutting|stop|stopped) (?:all |our )?(?:spending|expenses|costs|investments)\b|\bspending (?:freeze|stop|ban)\b|\bbudget\b.{0,20}n['’]t/i,
  },
  {
    kind: 'objection',
    reason: 'criteria-unclear',
    weight: 0.8,
    pattern:
      /\b(?:criteria|requirements?|scope)\b.{0,40}\b(?:unclear|not (?:\w+ )?(?:clear|defined|agreed)|missing|vague|ambiguous|open)\b|\b(?:unclear|not (?:\w+ )?(?:clear|defined|agreed|know)|don['’]t know|vague)\b.{0,40}\b(?:criteria|requirements|what (?:exactly )?counts|measured?)\b/i,
  },
  {
    kind: 'objection',
    reason: 'dissatisfied',
    hard: true,
    weight: 0.85,
    pattern:
      /\b(?:not|\w{0,6}n['’]t) (?:\w+ )?(?:satisf\w+|happy|pleased|what (?:we|i|was|has been) \w+|acceptable|good enough|working|usable|as (?:agreed|expected|discussed|promised|described)|convinced|up to)\b|\b(?:dissatisf\w+|disappoint\w+|unhappy|unacceptable|frustrat\w+)\b|\b(?:crash\w*|freezes|froze|annoyed|angry|bugs?|errors?|defects?|broken|faulty|malfunction\w*)\b|\b(?:does|do|did)(?:n['’]t| not) (?:work|match|meet|fit|comply|correspond|function|load)\b|\b(?:is|are|was|were|still) (?:\w+ )?(?:wrong|incorrect|too slow|unusable)\b|\b(?:poor|bad|low) quality\b|\b(?:mess|useless|terrible|awful|sloppy|half done|unfinished|complaints?|complain(?:s|ed|ing)?)\b|\bdoes(?:n['’]t| not) (?!need|have|mind|matter|include|apply|affect|cost)\w+|\bnot (?:right|correct)\b|\bfar from (?:what|being|good|ready)|\bkeeps? \w+ing\b|\b(?:hangs|laggy|nothing works|redo|start over|refund)\b|\b(?:there (?:are|is)|ha(?:s|ve)|found|still|several|many|some) (?:\w+ ){0,2}(?:issues|problems)\b|\bnobody (?:calls|answers|replies)\b|\bfail(?:s|ed|ing)\b/i,
    unless: HEALED,
  },
  {
    kind: 'objection',
    hard: true,
    weight: 0.82,
    pattern:
      /^not (?:in this|like this|in its|this way)\b|\b(?:do|does|did)(?:n['’]t| not) even\b|\b(?:changed?|changing) (?:my|our|his|her|their) minds?\b|\bsecond thoughts\b|\b(?:take|leave|drop|scrap) (?:it|that|this|them) (?:out|altogether|completely|again)\b|\byour (?:own )?(?:problem|fault|mistake|responsibility|cost|expense|job|bug|doing)\b|\bnot (?:ours|our (?:problem|fault|job|responsibility|mistake|doing))\b|\b(?:isn['’]t|not|won['’]t)(?: be| going to)? happen(?:ing)?\b|\bany ?time soon\b|\b(?:pull(?:ed|ing)? the plug|(?:dead )?set against|(?:out of the|no) question of|out of the question|off the table|non-?starter|no-?go|deal-?breaker|back burner|cold feet|thumbs[- ]down|vetoed?|turned (?:it|this|that) down|said no|opposed to|(?:not|n['’]t) (?:too |very |so )?(?:keen|in favou?r|comfortable)|(?:is|are|was) against)\b|\b(?:twice|double|triple|three times)(?: as much as)? (?:what|the (?:price|amount|sum|figure)|your|our)\b/i,
  },
  {
    kind: 'objection',
    hard: true,
    weight: 0.84,
    pattern:
      /\b(?:cannot|can['’]?t|can not|won['’]?t|will not|do not|don['’]?t|not able to|unable to|not willing to|refuse to|not going to|not prepared to|not in a position to) (?:\w+ )?(?:accept|agree|approve|sign off|confirm|recogni[sz]e|support this)\b|\bdisagree\b|\bobject to\b|\breject(?:ed)?\b|\b(?:we|must|have to) decline\b|\bdispute[ds]?\b|\b(?:not|never|wasn['’]?t) (?:in|part of|covered by|agreed|ordered|included in)\b.{0,10}\b(?:the |our )?(?:contract|scope|offer|order|agreed|agreement|quote)\b|\b(?:higher|more) than (?:what |was |we |it )?(?:was |we |the |your |had |agreed|quoted|offer)|\bovercharg\w*|\btoo (?:high|expensive|costly)\b|\b(?:withdraw|revoke) (?:our|the|my)\b|\bnot interested\b|\b(?:have|has|some|serious) (?:\w+ )?(?:concerns|reservations|doubts)\b|\bnot (?:justified|correct|our fault)\b/i,
    unless:
      /\b(?:before|until|by (?:mon|tue|wed|thu|fri|tomorrow|end)|yet|without|as long as|please (?:explain|clarify))\b/i,
  },
  {
    kind: 'objection',
    hard: true,
    weight: 0.82,
    pattern:
      /\b(?:will not|won['’]?t|not going to|refuse to|not be|should not have to|shouldn['’]?t have to|do not want to|don['’]?t want to|not willing to) (?:\w+ )?(?:pay(?:ing)?|cover(?:ing)?|bear|sign(?:ing)?|accept(?:ing)?)\b|\b(?:not|nobody is|n['’]t) (?:be )?(?:signing|paying|approving|releasing|confirming)\b|\b(?:days?|weeks?|months?|too|delivered|arrived|came) (?:too )?late\b(?! fee)|\b(?:nobody|no one) (?:informed|told|warned|asked|answer\w*|call\w*)\b|\bstop (?:sending|chasing|reminding|calling|asking|mailing)\b|\b(?:damaged|defective|scratched|incomplete)\b|\b(?:but|although|while) (?:we|the (?:contract|offer|quote|order))(?: had| have)?(?: only| just| actually| clearly)? (?:agreed|ordered|received|got|says|states|said)\b|\b(?:received|got|delivered|ordered) only \w+|\bonly (?:received|got|delivered|ordered|agreed)\b|\b(?:never|not) (?:been )?(?:discussed|mentioned|ordered|requested|agreed)\b/i,
    unless: /\b(?:before|yet|by mistake)\b/i,
  },
  {
    kind: 'objection',
    reason: 'decision-pending',
    weight: 0.82,
    pattern:
      /\b(?:not|\w{0,6}n['’]t|still|yet|need to|needs to|have to|has to|must|no|waiting for|awaiting)\b.{0,40}\b(?:decid\w+|decision|made up|align(?:ed)? internally|make up|discuss (?:this |it |that )?internally|agreed internally|consensus)\b|\bundecided\b|\b(?:not|\w{0,6}n['’]t)(?: yet)? agreed (?:on|about)\b|\b(?:round|rounds) of (?:discussion|talks|review)\b|\b(?:still|are|am|currently) (?:\w+ )?(?:evaluating|comparing|considering|debating|thinking|discussing)\b|\bdecision\b.{0,30}\b(?:pending|open|not|still)\b|\b(?:board|management|committee|boss|ceo|director) (?:meets|will decide|decides|has to|needs to|must|wants to)\b|\binternal discussions?\b/i,
  },
  {
    kind: 'objection',
    reason: 'in-process',
    weight: 0.82,
    pattern: new RegExp(
      `\\b${PENDING}\\b.{0,50}\\b${OFFICE}(?:\\b|(?=\\s))|\\b${OFFICE}\\b.{0,50}\\b${PENDING}(?!\\w)|\\bpayment run\\b|\\binternal(?:ly)? (?:approv|process|workflow|circulat)\\w*`,
      'i',
    ),
    unless:
      /\b(?:has|have|was|is|we) (?:now |been |finally |have ){0,3}(?:approved|released|completed|issued|decided|opted|chosen)\b/i,
  },
  {
    kind: 'objection',
    reason: 'in-process',
    weight: 0.64,
    pattern:
      /\b(?:he|she|boss|manager|director|head|ceo|cfo|cto|who|mr\.?|ms\.?|mrs\.?)\b.{0,60}\b(?:on (?:\w+ )?(?:leave|vacation|holiday)|travell?ing|away|out of (?:the )?office|not in)\b/i,
  },
  {
    kind: 'objection',
    reason: 'busy',
    weight: 0.82,
    pattern:
      /\b(?:half|most|part|all) (?:of )?(?:my|the|our) (?:team|people|staff|office|department|colleagues) (?:is|are) (?:off|out|ill|sick|down|away|on leave)\b|\b(?:swamped|drowning|buried|flooded|stretched|(?:so|too) much (?:work|to do|going)|overload(?:ed)?|overwhelmed|(?:no|nobody|no one|none of us)(?: \w+){0,2} (?:has |have |free |find |finds )?(?:time|capacity|bandwidth|resources)|short[- ]?staffed|understaffed|tied up|hectic|snowed under|firefighting|up to (?:my|our) (?:neck|ears)|in the middle of|peak season|year[- ]end (?:closing|rush)|crunch)\b|\b(?:so|too|very|really|extremely|quite|super|pretty|currently|are|am|was|been|i['’]m|we['’]re) busy\b|\bbusy (?:with|at|week|period|month|days)\b|(?:\b(?:not|never)|n['’]t)(?: yet| really| quite)? (?:had|have|find|found|got|get|gotten|managed?|make|made|come|came)(?: \w+){0,2} (?:time|chance|to it|around|round|look)\b|\blot on (?:my|our) plate\b|\bnot (?:yet )?looked\b/i,
    unless: /\bknow (?:you|that you|how)\b|\byou(?:['’]re| are| must be) (?:\w+ )?busy\b/i,
  },
  {
    kind: 'objection',
    weight: 0.8,
    pattern:
      /\b(?:nobody|no one|no-one|none of us)(?: else)?(?: here| left)? (?:(?:who|that) )?(?:can|could|is (?:able|authori[sz]ed|available|allowed|entitled)|has (?:access|the (?:rights|authority|password)))\b/i,
  },
  {
    kind: 'objection',
    weight: 0.8,
    pattern:
      /\b(?:cannot|can['’]?t|can not|won['’]?t|will not|not able|unable|not possible|impossible|(?:not|\w{0,6}n['’]t) (?:make|manage|meet))\b/i,
    unless:
      /\b(?:wait|find|open|understand|access|see|download|log ?in|read|thank|forget|help|disappoint|be forwarded|be read|answer|reply|respond|remember|complain)\b/i,
  },
  {
    kind: 'objection',
    weight: 0.7,
    pattern:
      /\bneeds? (?:some |a bit |a little |a few |much )?more (?:time|days|weeks)\b|\btakes? (?:\w+ )?(?:longer|more time)\b|\b(?:is|are|will be|be|was|been) (?:\w+ )?(?:delayed|late|postponed|behind schedule)\b|\bnot before\b|\bextension\b/i,
  },
  {
    kind: 'objection',
    weight: 0.64,
    pattern:
      /\b(?:will|have|has) to wait\b|\b(?:unfortunately|regrettably|sadly|(?:i['’]?m|i am|we are|we['’]re) (?:afraid|sorry to)|regret to)\b|\bnot (?:realistic|feasible|convenient)\b|\b(?:waiting|wait) (?:for|on) (?:our|my|the|their|his|her|another|a)\b/i,
  },
  {
    kind: 'objection',
    weight: 0.74,
    pattern:
      /\b(?:not|\w{0,6}n['’]t) (?:yet )?(?:ready|prepared|in a position|willing|keen) to\b|\b(?:rather|prefer to|ha(?:ve|s) to|must|will have to|better) wait\b|\b(?:not|no longer) (?:need|want) (?:it|this|the)\b/i,
  },
  {
    kind: 'objection',
    reason: 'in-process',
    weight: 0.72,
    pattern:
      /\bawaiting (?!your)|\b(?:gone|went|passed|handed|escalated|referred|sent|forwarded) (?:on |over )?to (?:our |the )?(?:legal|procurement|purchasing|compliance|lawyers?|head office|hq|board)\b|\b(?:backed up|backlog)\b|\bsubmitted (?:\w+ )?(?:for|to) (?:our |the |my )?(?:approval|signature|management|board|legal|finance|procurement|purchasing|compliance|review)\b|\bin the hands of\b/i,
  },
  {
    kind: 'objection',
    reason: 'in-process',
    weight: 0.62,
    pattern:
      /\bapproval (?:chain|process|workflow|loop|round|step)s?\b|\b(?:sits|is|lies|rests) with (?:our |the )?(?:\w+ )?(?:compliance|procurement|purchasing|legal|finance|accounting|management|board|cfo|ceo|lawyers?)\b/i,
  },
];
