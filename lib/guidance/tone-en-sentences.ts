import { reproachesEn } from './tone-en-reproaches';
import type { ToneRow, ToneTable } from './tone-rules';

/** Something that they have not done. */
const FAILING =
  /\b(?:if|should|as long as|in case|until|when|by)\b[^.!?\n]{0,90}(?:\b(?:not|no|never|nothing|fails?|still|without)\b|n't\b)|\b(?:unless|without|failing)\b|\b(?:if not|no later|or)\b/i;
const ON = 'I would like to talk with you about how to go on.';
const HELP = 'Is there anything I can do to make this easier?';

const threat: readonly ToneRow[] = [
  [
    /\b(?:goe?s? (?:dark|offline|down)|(?:be |is |are |get |gets )?(?:assigned|moved|reassigned|given|transferred) to (?:another|other|the next|a different|someone)|(?:another|other|paying|the next) (?:projects?|clients?|customers?)|lights out|pull(?:ing|ed)? (?:the plug|out|our|everyone|the team)|down tools|lay down (?:our|the)|stop(?:s|ped|ping)? (?:work|all|everything|any|the (?:work|project|service)|supporting|development)|cancel(?:s|led|ling)?|terminat\w+|suspend\w*|halt\w*|withdraw\w*|shut(?:s|ting)? (?:\w+ )?(?:down|off)|switch(?:ed|es|ing)? (?:\w+ )?off|cut(?:s|ting)? (?:\w+ )?off|the (?:project|deal|contract|cooperation) is (?:over|dead|off|history)|end of (?:the|our) (?:road|line|project|cooperation|contract|patience)|penalt\w+|late fees?|delete\w*|removed? from (?:the|our) (?:schedule|plan|roadmap)|lose (?:your|the) (?:slot|place|discount|price|warranty|spot|priority|deposit)|void|forfeit\w*|freez\w+|frozen)\b/gi,
    ON,
    {
      whole: true,
      within: FAILING,
      notWithin:
        /\b(?:weekly|newsletter|maintenance|meeting|call|appointment|if you (?:like|prefer|wish|want|no longer|agree|need|would)|no longer need|sorry|feel free|unfortunately we had|you can|you may|without charge|free of|void of|will not|won't|never|deleted?\s+automatically|glad|happy|backup|demo|recording|filter|draft)\b/i,
      cited: 'formal',
    },
  ],
  [
    /\b(?:through|via|from|with|to|by|at|on) (?:our|my|the) (?:solicitors?|lawyers?|attorneys?|legal (?:team|department|counsel)|debt collectors?)\b/gi,
    'I would much rather settle this with you directly.',
    {
      whole: true,
      notWithin: /\b(?:checked|licen[cs]e|review|looked at|agreed with|draft|data protection)\b/i,
    },
  ],
  [
    /\b(?:prepared|ready|willing|not afraid|determined|not hesitat\w+|hesitate|in a position) to (?:go|take|cancel|stop|escalate|sue|involve|end|terminate|walk|pull|call|bring|withdraw|fight|enforce|claim)\b/gi,
    'I would much rather settle this with you directly.',
    {
      whole: true,
      notWithin:
        /\b(?:go live|go on|call you|go through|take (?:it|this|that) off|bring (?:it|them|forward)|ready to go|take part|do not hesitate|don't hesitate|go ahead|take care|call me|call us|to call|to go over|take over|bring our)\b/i,
      cited: 'formal',
    },
  ],
  [
    /\b(?:go|going|take (?:you|this|it|the matter)) (?:\w+ )?to (?:court|law|the (?:courts?|press|media|top|authorities|regulator))\b/gi,
    'I would much rather settle this with you directly.',
    { whole: true },
  ],
  [
    /\b(?:take|bring|raise|carry|push|move) (?:the matter|this|it|things) (?:\w+ )?(?:to|with|up to) (?:your|the) (?:managing director|boss|ceo|superiors?|managers?|management|director|board|head|chief|owner|headquarters|head office|shareholders?|sponsor|top)\b/gi,
    'I would like to ask you who else could help us decide.',
    {
      whole: true,
      notWithin:
        /\b(?:together|if you (?:like|prefer|wish|agree)|rather|would you|yourself|shall)\b/i,
    },
  ],
  [
    /\bwhat (?:would |will |do you think )?your (?:board|boss|ceo|managers?|management|superiors?|director|customers?|shareholders?|competitors?) (?:would|will|might|is going to|are going to)? ?(?:say|think|make of)\b|\bwhen (?:they|he|she|your \w+) (?:learns?|hears?|finds? out) (?:of|about) (?:this|it)\b/gi,
    'I would like to ask you who else could help us decide.',
    { whole: true },
  ],
  [
    /\b(?:(?:I|we) know how to (?:deal|handle)|(?:I|we) have (?:our )?(?:ways|means|other ways)|there are (?:other )?(?:ways|means) (?:of|to)|(?:customers|clients|people|companies) who (?:do not|don't|refuse to|won't|never) (?:pay|answer|deliver|sign|cooperate|keep))\b/gi,
    ON,
    { whole: true, notWithin: /\b(?:glad|help|happy|import|export|solve|new customers)\b/i },
  ],
  [
    /\b(?:do not|don't) (?:be surprised|complain|come (?:crying|running|back)|blame (?:me|us)|say (?:I|we) did|expect (?:us|me|any|our)|think (?:I|we) (?:won't|will not)|test (?:me|us)|push (?:me|us)|bother to (?:call|come))\b/gi,
    ON,
    { whole: true, notWithin: /\bdelivery|a mail\b/i },
  ],
  [
    /\b(?:you (?:might|may|would|had better|should|will) (?:want to |do well to |be well advised to )?(?:think (?:twice|again|carefully|hard|about what)|reconsider|remember who)|be careful what|I (?:would )?(?:strongly )?advise you (?:not )?to|think (?:twice|very carefully))\b/gi,
    ON,
    { whole: true, notWithin: /\b(?:password|backup|update|security|tax|options?|layout)\b/i },
  ],
  [
    /\b(?:you|your (?:company|business|team|reputation|career|job|position|project|firm))(?:'ll| will| would| is going to| are going to|'re going to) (?:\w+ )?(?:suffer|pay (?:for (?:it|this|that)|dearly|the price|a (?:high )?price)|feel (?:it|this)|be (?:next|finished|over|at stake|in trouble|out|off|ruined|damaged)|end up|never (?:work|get|hear))\b/gi,
    'I would like to find a good way with you.',
    { whole: true },
  ],
  [
    /\b(?:this|it|that)(?:'ll| will| is going to)? (?:\w+ )?(?:get (?:ugly|unpleasant|expensive|nasty|costly)|have (?:a |an )?(?:aftermath|unpleasant|repercussions|serious)|not end well|end badly|turn (?:ugly|nasty))\b|\b(?:repercussions|retaliat\w+|ultimatum)\b|\b(?:things|it) (?:can|could|will|may) get (?:\w+ )?(?:ugly|unpleasant|uncomfortable|nasty|expensive)\b/gi,
    'I would like to find a good way with you.',
    { whole: true },
  ],
  [
    /\b(?:(?:I|we)(?:'ll| will| shall| may| might)?(?: be)?(?: then)?(?: have to| be forced to| be compelled to)? (?:draw (?:our|the|my) (?:own )?conclusions|act accordingly|react accordingly|proceed accordingly|take it from there without you|know what to do|not stand (?:by|idly)|make you pay|come after you|get (?:it|this|our money) another way|rethink (?:our|the|this)|reconsider (?:our|the|this|working)|look for (?:another|other) (?:client|partner)))\b/gi,
    ON,
    { whole: true },
  ],
];

const nagging: readonly ToneRow[] = [
  [
    /\b(?:broken record|talking to (?:a|the) wall|brick wall|deaf ears|same old|banging my head|groundhog|parrot|nag(?:ging)?|pester(?:ing)?|badger(?:ing)?|hound(?:ing)?|beg(?:ging)? for|chasing|out of patience|never-ending story)\b/gi,
    'I am coming back to this because it matters for the next step.',
    { whole: true, notWithin: /\b(?:we never|will not|won't|sorry that we)\b/i },
  ],
  [
    /\b(?:I|we)(?:'ve| have| had)?(?: now| already| by now)? (?:written|wrote|sent|made|left|tried) (?:you )?(?:now |already |about |at least |more than |over )*(?:two|three|four|five|six|seven|eight|ten|a dozen|several|many|countless|numerous|\d+) (?:\w+ )?(?:e-?mails?|mails?|messages?|reminders?|calls?|letters?|voicemails?|requests?|times)\b/gi,
    'I would be glad to hear how things stand.',
    { whole: true, dated: true },
  ],
  [
    /\b(?:after|despite|in spite of|following|notwithstanding) (?:my|our|all|so|the|\w+)? ?(?:\w+ )?(?:repeated|several|many|multiple|numerous|countless|previous|two|three|four|five|six|\d+|all these|earlier|constant) ?(?:\w+ )?(?:reminders?|requests?|e-?mails?|mails?|messages?|calls?|attempts?|promptings?|follow-?ups?|letters?)\b/gi,
    'I would be glad to hear how things stand.',
    { whole: true, dated: true },
  ],
  [
    /\b(?:as )?(?:already |previously )?(?:stated|mentioned|explained|requested|said|indicated|noted|pointed out|written|outlined|asked) in (?:my|our|the|all my|each of my) (?:(?:last|previous|earlier|first|second|many|other|several|two|three) )*(?:e-?mails?|mails?|messages?|reminders?|letters?|notes?)\b(?: (?:of|from) (?:last|this) \w+(?:, and the one before)?)?/gi,
    'to have it in one place',
  ],
  [
    /(?:\b(?:yet |just |here is |this is |here comes )+(?:just )?another|\b(?:and )?once (?:again|more),? (?:here is )?(?:my|the|a|this|our)) (?:\w+ )?(?:reminder|follow-?up|mail|e-?mail|request|attempt|message)\b/gi,
    'here is a short note',
    { unless: /\bthank/i },
  ],
  [
    /\b(?:hundredth|thousandth|umpteenth|millionth|nth) (?:time|reminder|mail|e-?mail|request)\b/gi,
    'I am coming back to this because it matters for the next step.',
    { whole: true },
  ],
  [
    /,? ?\bat (?:long )?last\b,?/gi,
    '',
    {
      when: /\b(?:you|please)\b/i,
      unless: /\bglad|happy|thank|meet(?:ing)? you\b/i,
      within: /\?|\bplease\b/i,
    },
  ],
  [
    /\b(?:how much longer (?!you\b|it\b|they\b)|how long (?:am I|are we|do I|do we|must|should|will|does it)|when (?:on earth|in the world)|are you ever|will (?:you|we|I) ever|can (?:I|we) ever|is it too much to ask|would it be too much to ask)\b/gi,
    HELP,
    {
      whole: true,
      unless:
        /\b(?:how long (?:do|will) (?:we|I) (?:need|have|keep)|test|export|warranty|support)\b/i,
    },
  ],
  [
    /\b(?:here (?:I am|we are|we go) again|here we go again|me again|it's me again|I'm back again|again and again I|I(?:'m| am)(?: here)? (?:asking|writing|reminding|back|knocking|calling)(?: you)?(?: \w+)? (?:again|once more|yet again))\b[^.,;!?\n]{0,40}/gi,
    'I would be glad to hear how things stand',
  ],
  [
    /\b(?:wait(?:ed|ing)) (?:long enough|too long|forever|in vain|patiently|endlessly|an eternity|for (?:ages|an eternity|what feels|far too|so long))\b/gi,
    'I would be glad to hear how things stand.',
    { whole: true, notWithin: /\b(?:thank|sorry|you (?:have )?waited)\b/i },
  ],
  [
    /\b(?:remind(?:ing|ed)?|ask(?:ing|ed)?|tell(?:ing)?|told|say(?:ing)?|said|repeat(?:ing|ed)?|request(?:ing|ed)?|mention(?:ing|ed)?|explain(?:ing|ed)?) (?:you )?(?:\w+ ){0,4}?(?:so (?:many|often)|(?:a )?(?:hundred|thousand|million|dozen) times|until I am blue|day after day|week after week|every (?:single )?(?:day|week)|non-?stop|enough times|often enough|already more than|over and over|more often than|one more time|the whole time|since (?:January|February|March|April|May|June|July|August|September|October|November|December|spring|summer|autumn|last))\b/gi,
    'I would be glad to hear how things stand.',
    {
      whole: true,
      within: /\b(?:I|we)\b/i,
      notWithin: /\b(?:you (?:have )?asked|thank|report)\b/i,
      dated: true,
    },
  ],
  [
    /\b(?:my|our) (?:last |previous |earlier |other |many |first )*(?:two|three|four|five|six|several|many|countless|numerous|\d+) (?:last |previous |earlier |unanswered )*(?:e-?mails?|mails?|messages?|reminders?|calls?|letters?|requests?)\b/gi,
    'my earlier mails',
    { dated: true, unless: /\b(?:thank|combine|into one)\b/i },
  ],
  [
    /\bunanswered\b/gi,
    'open',
    {
      unless: /\bquestions?\b/i,
      within: /\b(?:my|our|mails?|reminders?|calls?|messages?)\b/i,
      dated: true,
    },
  ],
];

const command: readonly ToneRow[] = [
  [
    /\b(?:is|are) to be (\w+ed|sent|paid|done|brought|made|given|kept|met|signed)\b(?= [^.,;!?\n]{0,40}\b(?:today|tomorrow|now|immediately|at once|this week|by|before|within|no later))/gi,
    'would ideally be $1',
    { unless: /\b(?:our|we|I|is to be (?:expected|found))\b/i, cited: 'formal' },
  ],
  [
    /\byou are (?:hereby |herewith |kindly |strongly |urgently |formally |now )+(?:required|obliged|requested|asked|expected|instructed|ordered|directed|summoned|advised|called upon) to\b/gi,
    'it would help us a lot if you could',
  ],
  [
    /\b(?:your|the) (people|team|colleagues?|staff|developers?|boss|director|accountants?) (?:must|ha(?:s|ve) to|needs? to|will|shall) be (?=(?:on|at|in|here|there|ready|present|available|reachable|online)\b)/gi,
    'it would help us a lot if your $1 could be ',
    { unless: /\b(?:will be (?:ready|there|available|here)|if)\b/i },
  ],
  [
    /\byou (?:must|have to|need to|will|shall) be (?=(?:on (?:the|site)|at (?:the|our)|in (?:the|our)|here|there|present|available|reachable)\b)/gi,
    'it would help us a lot if you could be ',
    {
      within:
        /\b(?:sharp|today|tomorrow|at \d|on time|monday|tuesday|wednesday|thursday|friday|all day|must|have to)\b/i,
      notWithin: /\b(?:will be (?:able|there)|don't|not have|if)\b/i,
    },
  ],
  [
    /(?<=^|[.!?] |\band |\bbut |, )(?:just |simply )?do (?:it|this|that|so)(?: please)?,? (?:now|today|at once|immediately|right away|by|before|this week|tomorrow)\b/gim,
    'please see to it when you can',
  ],
  [
    /\b(I|we) (?:really |now |still )?(?:want|need|expect|demand|require|insist) to (see|have|get|hear|receive|know|hold)\b(?= [^.!?\n]{0,60}\b(?:today|tomorrow|tonight|now|immediately|at once|this week|by|before|within|on my desk|until|o'clock|noon|from you)\b)/gi,
    '$1 would be glad to $2',
    { notWithin: /\b(?:for you|ready for you|supplier|if|so that I can|together)\b/i },
  ],
  [
    /\bit is (?:absolutely |strictly )?(?:imperative|mandatory|compulsory|obligatory|essential|indispensable|non-negotiable|your (?:duty|job|obligation|task)) (?:that (?:you|your team)|(?:for you )?to)\b/gi,
    'it would help us a lot to',
    { unless: /\bour\b/i },
  ],
  [
    /\b(?:see to it that|get (?:moving|going|a move on|on with it)|hurry up|chop chop|step on it|move it|sort (?:it|this|yourselves) out|snap to it|look sharp|make it happen|see that it (?:is|gets) done)\b/gi,
    'please help us along here',
    { unless: /\b(?:we|I)\b/i },
  ],
  [
    /\b(?:I|we) (?:won't|will not|do not|don't) (?:take no for an answer|accept (?:any )?(?:excuses|a no|no|delays?|less)|want (?:to hear )?(?:any )?(?:excuses|discussions?|explanations)|care (?:how|what|why|whether|if|about))\b[^.,;!?\n]{0,40}/gi,
    'it would help us a lot to settle this',
  ],
  [
    /\b(?:there(?:'s| is) nothing (?:to|left to) (?:discuss|negotiate|talk about)|whatever it takes|at all costs?|drop what you(?:'re| are) doing|whatever else you(?:'re| are) doing|this is an order|that is final|I have spoken|case closed|enough (?:talk|talking|discussions?|excuses|is enough))\b/gi,
    'if you can see a way',
  ],
  [
    /(?<=^|[.!?] )(?:you )?(?:better|had better) (\w+)/gim,
    'please $1',
    { unless: /\bthan\b|\blate\b/i },
  ],
  [
    /(?<=^|[.!?] )(put|have|take|read|look at|fill in|clear|set|assign|allocate|free|hand|write|move|keep|open|start|begin|schedule|attend|join|escalate|push|speed up|forget|leave) (your|the|this|that|it|two|three|someone|somebody|a|an|all|our|my|aside)\b(?= [^.!?\n]{0,80}\b(?:today|tomorrow|tonight|now|immediately|at once|straight away|right away|by (?:mon|tue|wed|thu|fri|tomorrow|tonight|noon|\d|the end|end)|before (?:mon|tue|wed|thu|fri|noon|\d)|this (?:morning|afternoon|minute)))/gim,
    'please $1 $2',
    {
      notWithin:
        /\bplease\b|\bkindly\b|\b(?:if|whenever|when|unless) (?:you|it)\b|\b(?:and|then) (?:we|I)\b|\b(?:good|nice|great) \w+/i,
    },
  ],
];

/** What is known by the sentence rather than by a turn of phrase, in English. */
export const sentencesEn: ToneTable = { command, blame: reproachesEn, threat, nagging };
