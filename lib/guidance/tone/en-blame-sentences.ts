import type { ToneRow } from './rules';

const YOU = /\b(?:you|your|yours|nobody|no one)\b/i;
const OWN =
  /\b(?:sorry|apolog|our (?:own )?(?:fault|mistake|side)|my (?:fault|mistake)|on us|thank|glad|happy|no worries|fine)\b/i;
const WHY = 'I would like to look with you at how this came about.';
const ON = 'I would like to talk with you about how to go on.';
const HELP = 'Is there anything I can do to make this easier?';

/** Reproaches that only the sentence tells, in English. */
export const blameSentencesEn: readonly ToneRow[] = [
  [
    /\b(?:(?:is|are|was|were|what) (?:\w+ )?(?:a joke|a mess|a disaster|a nightmare|a farce|a catastrophe)|this mess|useless|worthless|garbage|rubbish|crap|laughable|embarrassing|amateurish|amateurs?|sloppy|careless|hopeless|disgraceful|shameful|incompetent|chaotic|full of (?:errors|mistakes|holes)|half-baked|half-hearted|(?:poor|bad|low|terrible) quality|below standard|lip service|dilettant\w*|kindergarten|circus)\b/gi,
    WHY,
    { whole: true, within: YOU, notWithin: OWN },
  ],
  [
    /\b(?:solely|only|entirely|all|purely|simply|clearly|squarely|mainly|exclusively) (?:down to|due to|thanks to|because of|on|with|the work of|caused by) (?:you\b|your\b)/gi,
    WHY,
    { whole: true, notWithin: OWN },
  ],
  [
    /\b(?:lies|lie|rests?|falls|remains?) (?:\w+ )?(?:at your door|on your shoulders|with you alone|entirely with you)\b|\b(?:down to|on) you(?= alone|, not|\.|!)/gi,
    WHY,
    {
      whole: true,
      within: /\b(?:delay|late|problem|fault|blame|behind|slip|failure|damage)/i,
      notWithin: OWN,
    },
  ],
  [
    /\b(?:if|had) (?:only )?(?:you|your \w+|somebody on your side|anyone on your side)(?: had|'d)? (?:only |just |simply |at least )?(?:\w+ed|done|sent|told|given|been|paid|kept|read|met|come|known|made|taken|listened|thought|said|had (?:sent|done))\b/gi,
    WHY,
    {
      whole: true,
      within:
        /\b(?:would|could|might)(?:n't| not| never)? (?:\w+ )?(?:be|have|look)\b|\bwe'd (?:be|have)\b/i,
      notWithin:
        /\b(?:would be (?:glad|happy|great|wonderful|lovely)|sorry|helped us|if you liked|could you)\b/i,
    },
  ],
  [
    /\b(?:cost(?:ing|s)?|lost|robbed|wasted|wasting|wastes) (?:us|our|everyone|the team|the project|me)\b/gi,
    ON,
    {
      whole: true,
      within: /\byour?\b/i,
      notWithin:
        /\b(?:sorry|we (?:have )?lost|nothing|will not|won't|would cost|price|without|if)\b/i,
    },
  ],
  [
    /\byou(?:'ve| have| had)? (?:already )?had (?:\w+ ){0,6}?(?:days|weeks|months|a (?:month|week|year)|plenty|enough|ample|more than enough|all the time)\b/gi,
    HELP,
    {
      whole: true,
      notWithin: OWN,
      within: /\b(?:nothing|not|no|still|yet|never|and|but|to)\b|n't\b/i,
    },
  ],
  [
    /\b(?:you|your \w+)(?:'ve| have| has|'re| are| is)? (?:\w+ )?(?:done nothing|did nothing|doing nothing|not lifted|not moved a finger|sat on|sitting on|slept on|sleeping|asleep|fast asleep|not interested|no interest|nowhere to be (?:found|seen)|made no effort|left us|dropped|gone quiet|gone silent|vanished|disappeared|dodg\w+|hid\w*|excus\w+)\b/gi,
    'I would like to understand how things stand on your side.',
    { whole: true, notWithin: OWN },
  ],
  [
    /\bI (?:find|call|consider) (?:it|this|that|your|the)\b[^.!?\n]{0,80}\b(?:astonishing|unacceptable|strange|disappointing|irritating|odd|shocking|surprising|disrespectful|annoying|incredible|outrageous|poor|sad|remarkable|hard to (?:believe|understand|accept)|difficult to (?:believe|understand|accept))\b/gi,
    'I would like to understand how you see this.',
    { whole: true, notWithin: OWN },
  ],
  [
    /\byour (?:\w+ )?(?:attitude|behaviou?r|conduct|manners?|way of working|understanding of|idea of|sense of|approach to|handling of)\b/gi,
    'I would like to talk with you about how we work together.',
    {
      whole: true,
      within:
        /\b(?:astonish\w+|poor|not|problem|leaves?|wrong|strange|disappoint\w+|shock\w+|odd|differ\w*|unprofessional|unacceptable|question\w*|bad|terrible|deadlines?|seriously|urgency|desired)\b/i,
      notWithin: OWN,
    },
  ],
  [
    /\b(?:how (?:can|could|dare) you|what were you thinking|what have you been doing|are you (?:even|serious|kidding|joking)|do you (?:even|seriously|actually|really) (?:want|know|understand|care|think|work|intend)|who do you think)\b/gi,
    HELP,
    { whole: true },
  ],
  [
    /\b(?:apparently|obviously|evidently|typical|of course|clearly|seemingly|as usual|as always|as expected|predictably|unsurprisingly|once again|yet again),? [^.!?\n]{0,20}\b(?:nobody|no one|you|your \w+)\b/gi,
    'I would like to understand how things stand on your side.',
    {
      whole: true,
      within:
        /\b(?:not|no|never|nobody|no one|nothing|late|wrong|too|again|failed|forgot|missing|incomplete|missed|prefer|other priorities|better things)\b|n't\b/i,
      notWithin:
        /\b(?:sorry|thank|great|glad|welcome|happy|fine|free|of course you (?:can|may|need not|don't))\b/i,
    },
  ],
  [
    /\b(?:your (?:\w+ )?(?:data|texts?|feedback|files?|payments?|input|materials?|answers?|reply|replies|documents?|team|people|colleagues?|department|side|office|staff|company|comments?|approval|images?|invoice data))(?:'s)? (?:\w+ )?(?:(?:arrived?|came|comes?|was|were|is|are|has been|have been) (?:\w+ )?(?:too )?(?:late|wrong|incomplete|overdue|unusable|incorrect|missing again|not good enough|not ready again|slow|unreliable|not (?:ready|prepared|interested|able|capable|willing|up to))|(?:again|constantly|repeatedly|always|once more) (?:miss\w*|fail\w*|arriv\w*|late|delay\w*|forget\w*|forgot))\b/gi,
    'What came so far is not complete yet, and I would like to sort it out with you.',
    { whole: true, notWithin: /\b(?:if|in case|when|sorry|whether|is your|are your)\b/i },
  ],
  [
    /\b(?:stop (?:blaming|making excuses|wasting)|stop playing|get your (?:act|house) (?:together|in order)|pull yourselves? together|do your (?:job|homework)|wake up)\b/gi,
    ON,
    { whole: true },
  ],
  [
    /\b(?:you|your \w+)(?: have| has|'ve)? (?:\w+ )?(?:missed|blown|let slip|overrun|exceeded|broken|ignored|disregarded|overlooked|sabotaged|botched|ruined|wrecked|jeopardi[sz]ed|endangered|put at risk|mishandled|neglected|withheld) (?:the|every|our|another|all|each|this|yet|your|a|both|two|three|any|several|one)\b/gi,
    WHY,
    { whole: true, notWithin: /\b(?:if|in case|sorry|not missed|haven't|have not|never)\b/i },
  ],
  [
    /\b(?:you|your \w+) (?:clearly |obviously |simply |just |really )?(?:have|has|had|show|shows|showed|seem to have|seems to have) (?:absolutely |shown )?(?:no|little|zero) (?:idea|interest|clue|intention|respect|regard|sense|understanding|time for|consideration|commitment|plan)\b/gi,
    'I would like to understand what this project means for you.',
    { whole: true, unless: /\b(?:if|intention of)\b/i },
  ],
  [
    /\bif (?:only )?(?:everyone|all (?:our )?(?:clients|customers)) (?:were|was|worked|behaved|acted) like you\b|\b(?:other|all our other) (?:clients|customers) (?:manage|can|have|do|are able|answer|pay|deliver)\b/gi,
    HELP,
    { whole: true },
  ],
  [
    /\byou(?: \w+ly)? still (?:owe|refuse|insist|ignore|hesitate|delay|have no)\b/gi,
    'What we are still waiting for is open on your side, and I would be glad to hear how it stands.',
    { whole: true, notWithin: OWN },
  ],
  [
    /\byou(?:r \w+)? (?:were|was|are|had) (?:supposed|meant|due|long supposed) to\b/gi,
    'we had agreed that you would',
    { unless: /\b(?:if|invited|informed)\b/i },
  ],
  [
    /\byou (?:did not|didn't|could not|couldn't) even (\w+)/gi,
    'perhaps there was no time yet to $1',
  ],
  [/\byou (?:have not|haven't) even (\w+)/gi, 'as far as I can see, you have not yet $1'],
  [
    /\byou never (?:even )?(?:told|informed|mentioned|said|let us know|notified|warned)(?: to)?(?: us| me)?\b/gi,
    'we did not know',
    { unless: /\b(?:if|in case)\b/i },
  ],
  [
    /\byou never (?!know|mind|had\b|need)\w+/gi,
    'I would like to understand how things stand on your side.',
    { whole: true, notWithin: /\b(?:if|in case|thank|sorry)\b/i },
  ],
  [
    /\bI (?:do not|don't|cannot|can't|fail to|really do not|really don't|simply do not) (?:understand|see|get|comprehend|believe|know) (?:why|how|what|that) (?:you|your \w+)\b/gi,
    'I would like to understand how this looks from your side.',
    { whole: true, notWithin: /\b(?:prefer|mean|meant|would like|need from us|want us)\b/i },
  ],
  [
    /\bonly you\b|\bexcept (?:for )?you\b|\b(?:you|your \w+) alone (?:are|is|have)\b/gi,
    'I would be glad to find out with you how to go on.',
    {
      whole: true,
      within:
        /\b(?:not|n't|never|late|delay|blame|everyone|everybody|all others|responsible)\b|n't\b/i,
      notWithin: OWN,
    },
  ],
  [
    /\b(?:you|your \w+) (?:just |simply |still |again ){0,4}(?:refuse|refuses|refused|delayed|delay|delays|stalled|neglect|obstruct|dragged|drag|drags|are dragging|is dragging|botched|blew|blow)\b(?! by)/gi,
    'I would like to understand what makes this difficult.',
    { whole: true, notWithin: /\b(?:if|can|may|could|would you|sorry|right to refuse)\b/i },
  ],
  [
    /\bnot (?:said|heard|written|sent) (?:us )?(?:a|one|a single) (?:word|line|thing)\b|\bwithout (?:a|one|a single) word\b|\bdrag(?:ging)? (?:your|their) (?:feet|heels)\b|\bin your court for\b/gi,
    'I would be glad to hear how things stand on your side.',
    { whole: true, notWithin: OWN },
  ],
  [
    /\b(?:what (?:is|the hell is) (?:wrong|going on) with (?:you|your \w+)|what(?:'s| is) your problem)\b/gim,
    'is there anything that makes this difficult',
  ],
  [
    /\b(?:you|your \w+)(?: are|'re| is| were) (?:clearly |obviously |simply |just )?not taking (?:this|it|us|our|the)\b/gi,
    'I would like to understand what this project means for you.',
    { whole: true, notWithin: OWN },
  ],
  [
    /\byou (?:have )?(?:stopped|quit|ceased) (?:answering|responding|replying|reacting|writing|paying|delivering|talking|cooperating)\b/gi,
    'I would be glad to hear how things stand on your side.',
    { whole: true, notWithin: OWN },
  ],
  [
    /\byour (?:own |team's |company's )?(?:\w+ )?(?:mistakes?|errors?|failures?|oversights?|neglect)\b/gi,
    'what went wrong',
    { unless: /\bnot\b|n't\b|\b(?:if|fix|error (?:log|message|list|report)|found)\b/i },
  ],
  [
    /\byou (?:do not|don't|never|rarely|hardly ever|seldom) (?:answer|reply|respond|react|read|deliver|keep|meet|stick|listen|pay|help|cooperate|inform|communicate|deliver|follow|work)\b/gi,
    'I would like to understand how things stand on your side.',
    { whole: true, notWithin: /\b(?:if|when|in case|so that|unless|as long as|should)\b/i },
  ],
  [
    /\b(?:it (?:took|has taken|takes) you|you (?:took|have taken|take) (?:weeks|months|ages|forever|too long|so long|far too long|\w+ (?:weeks|months)))\b|\b(?:what(?:'s| is)?|why) (?:is )?(?:taking|takes|took) you so long\b/gi,
    'Is there anything that makes this difficult?',
    { whole: true },
  ],
  [
    /\b(?:you|your \w+) (?:make|makes|made|are making|is making) (?:it|this|our \w+|everything) (?:\w+ )?(?:impossible|hard|difficult|unnecessarily)\b/gi,
    'I would like to find an easier way with you.',
    { whole: true, notWithin: /\bnot\b|\bif\b/i },
  ],
  [
    /\byour (?:late|delayed|belated) (?=feedback|payment|repl|response|answer|deliver|decision|approval|sign|data|input|comment)/gim,
    'the late ',
    { notWithin: /\bthank/i },
  ],
  [
    /\byou(?:r \w+)? (?:always|constantly|never|usually|every time) (?:answer|reply|pay|deliver|respond|react|send|come|call|decide|confirm)s? (?:\w+ )?(?:far |much )?(?:too |so |very )?(?:late|slowly|incomplete|wrong)\b/gi,
    'Some answers came later than planned, and I would like to find an easier way with you.',
    { whole: true, notWithin: OWN },
  ],
  [
    /\byou(?:'ve| have)? (?:made|let|had|kept) (?:us|me|everyone|the (?:whole )?team) (?:wait|waiting|hang|hanging|look (?:bad|stupid|like)|pay for)\b/gi,
    'We waited for a while, and I would be glad to hear how things stand.',
    { whole: true, notWithin: OWN },
  ],
];
