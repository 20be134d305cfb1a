import type { ToneRow } from './rules';

const SUPPOSED = /\b(?:if|in case|unless|whether|hope|assume)\b/i;
const NOT_SO = /\b(?:not|n't|never)\b(?= (?:your|because|due|\w+ your))|n't (?:your|because)/i;

/** Reproaches in English: what is missing is said from our side, what went wrong without a culprit. */
export const blameEn: readonly ToneRow[] = [
  [
    /\b(?:you|your \w+)(?:'ve)? (?:(?:still|again|obviously|clearly|apparently|simply|just|even|have|has|had) ){0,4}(?:not|haven't|hasn't|hadn't|didn't|did not|never|have never)(?: yet| even| once| bothered to| cared to){0,4} (?:replied|answered|responded|reacted|reply|answer|respond|react|got(?:ten)? back|come back|get back|written back|write back)(?: to (?:me|us)\b)?(?: to\b| on\b)/gim,
    'we have not yet heard back from you on',
    { unless: SUPPOSED },
  ],
  [
    /\b(?:you|your \w+)(?:'ve)? (?:(?:still|again|obviously|clearly|apparently|simply|just|even|have|has|had) ){0,4}(?:not|haven't|hasn't|hadn't|didn't|did not|never|have never)(?: yet| even| once| bothered to| cared to){0,4} (?:replied|answered|responded|reacted|reply|answer|respond|react|got(?:ten)? back|come back|get back|written back|write back)(?: to (?:me|us))?(?=[.,;:!?\n]|$| (?:and|but|so|since|for|in|at|yet|again|because|until|after|when)\b)/gim,
    'we have not yet heard back from you',
    { unless: SUPPOSED },
  ],
  [
    /\byou never (?:answer|reply to|respond to|react to|read)(?= \w)/gim,
    'it is hard for me to get an answer to',
    { unless: SUPPOSED },
  ],
  [
    /\byou never (?:answer|reply|respond|react|pick up|call back|get back to (?:me|us))\b(?! \w)/gim,
    'it is hard for me to reach you',
  ],
  [
    /\b(?:you|your \w+)(?:'ve)? (?:(?:still|again|obviously|clearly|apparently|simply|just|have|has|had) ){0,4}(?:not|haven't|hasn't|hadn't|didn't|did not)(?: yet| even){0,4} (?:sent?|delivered?|provided?|supplied|supply|given?|handed over|hand over|returned?|submitted|submit|forwarded|forward|uploaded|upload)(?: (?:us|me|over))?(?= (?:the|any|your|a|an|all|it|them|one|our|anything|what)\b)/gim,
    'we have not yet received',
    { unless: SUPPOSED },
  ],
  [
    /\b(?:you|your \w+)(?:'ve)? (?:(?:still|again|obviously|simply|just|have|has|had) ){0,4}(?:not|haven't|hasn't|hadn't|didn't|did not)(?: yet| even){0,4} (?:paid|pay|settled?|transferred|transfer) ((?:the|our|your|this|that|any|a|an) [^.,;!?\n]{1,40}?)(?: on time| in time| yet)?(?=[.,;!?\n]|$| (?:and|but|so)\b)/gim,
    'we have not yet received the payment for $1',
    { unless: SUPPOSED },
  ],
  [
    /\b(?:you|your \w+)(?:'ve)? (?:(?:still|again|obviously|simply|just|have|has|had) ){0,4}(?:not|haven't|hasn't|hadn't|didn't|did not)(?: yet| even){0,4} (?:paid|pay)(?: yet| on time| in time| anything)?(?=[.,;!?\n]|$)/gim,
    'we have not yet received the payment',
    { unless: SUPPOSED },
  ],
  [
    /\b(?:you|your \w+)(?:'ve)? (?:(?:still|again|obviously|simply|just|have|has|had) ){0,4}(?:not|haven't|hasn't|hadn't|didn't|did not)(?: yet| even){0,4} (?:signed?|confirmed?|approved?|accepted|accept)(?= (?:the|our|your|this|that|any|it|them)\b)/gim,
    'we are still missing your word on',
    { unless: SUPPOSED },
  ],
  [
    /\b(?:you|your \w+)(?:'ve)? (?:(?:still|again|obviously|clearly|apparently|simply|just|have|has|had) ){0,4}(?:not|haven't|hasn't|hadn't|didn't|did not)(?: yet| even| once){0,4} (?:done?|do) (?:her|his|their|your|its) (?:part|homework|job|work|share|bit)\b/gim,
    'some of the preparation on your side seems to be open',
    { unless: SUPPOSED },
  ],
  [
    /(?<!\bas far as I can see, )\byou(?:'ve)? (?:(?:still|again|obviously|clearly|apparently|simply|have) ){0,4}(?:still not|haven't|have not|have never)(?: yet| even| once| bothered to){0,4} (?!missed|had\b|heard|lost|received|been (?:able|asked|told|informed)|seen|tried|got\b|already|need)(\w+)/gim,
    'as far as I can see, you have not yet $1',
    { unless: SUPPOSED },
  ],
  [
    /(?<!\bas far as I can see, )\byou(?: \w+ly)? (?:didn't|did not) (?!miss|had\b|hear|lose|receive|see\b|get\b|mean|know|need|want|ask)(?=deliver|show|keep|inform|tell|told|mention|warn|check|test|come|came|manage|do\b|did\b|finish|meet|met|attend|prepare|follow|stick|plan|name|care|bother|give|gave|call|pay|sign|confirm|approve|send|provide|read|listen|take)(\w+)/gim,
    'as far as I can see, you did not $1',
    { unless: SUPPOSED },
  ],
  [
    /\b(?:all |only |just |entirely |purely ){0,4}because of you(?:r (?:team|company|side|people|colleagues?|department|boss))?\b(?!r)/gim,
    'because of the open points',
    { unless: NOT_SO, notWithin: /\b(?:thank|great|glad|success|possible)/i },
  ],
  [
    /\b(?:because of|due to|owing to|thanks to|as a result of|on account of) your (?:(?:team|company|department|colleague|side)'s )?(?:own |continued |constant |repeated |late |slow |long |endless |total |complete ){0,4}(?:delay(?:s|ed \w+)?|inaction|silence|negligence|lateness|slowness|indecision|hesitation|mistakes?|carelessness|late \w+|slow \w+|missing \w+|lack of [a-z]+|failures? to [^.,;!?\n]{1,60}|failures?|replies|responses?|payments?|feedback)\b/gim,
    'because some points came later than planned',
    { notWithin: /\b(?:thank you|quick|great|fast)\b/i },
  ],
  [
    /\b(?:no )?thanks to you(?:r (?:team|company|side))?\b/gim,
    'as things stand',
    {
      within:
        /\b(?:los[te]|late|delay\w*|slip\w*|reschedul\w+|behind|wait\w*|postpone\w*|mess|again from)\b/i,
    },
  ],
  [
    /\byour (?:constantly |always |very |extremely )?slow (?=respon|repl|answer|feedback|payment|decision|reaction|approval|deliver|work)/gim,
    'late ',
  ],
  [
    /\byour (?:constant|endless|eternal|never-ending|permanent|continual|repeated|ongoing) (?=delay|change|excuse|complaint|demand|postpone|question|hesitation|silence)/gim,
    'the many ',
  ],
  [
    /\byour (?:poor|sloppy|careless|bad|lousy|chaotic|terrible|unprofessional) (\w+)/gim,
    'the present $1',
    { unless: /\bsorry|experience|quality of the old/i },
  ],
  [/\byour lack of (\w+)/gim, 'the missing $1'],
  [
    /\byour (?:incompetence|negligence|carelessness|ignorance|indecision|inaction|unreliability|sloppiness|laziness|stubbornness|arrogance|continued silence|silence)\b/gim,
    'the present situation',
  ],
  [/\byour (?:excuses|broken promises|empty promises)\b/gim, 'what we heard so far'],
  [
    /(?<!\b(?:not|never) (?:\w+ )?|n't (?:\w+ )?)\b(?:(?:is|was|are|were)|(?<=\w)'s) (?:all |entirely |solely |clearly |completely |simply |only |100 ?% |again |once again ){0,4}your (?:own |team's |company's )?(?:fault|mistake|failure|doing|problem|own problem)\b/gim,
    ' is something that we should look at together',
  ],
  [
    /(?<!\bnot )\b(?:it(?:'s| is| was)|this is) (?:entirely |solely |clearly |only |all ){0,4}your (?:fault|responsibility|mistake|doing) (?:that|if|why|when)\b/gim,
    'I would like to look with you at why',
  ],
  [
    /\byou(?:'re| are| were| alone are)? (?:fully |solely |entirely |clearly |alone |the one(?:s)? |the only ones? ){0,4}(?:responsible|to blame|at fault|accountable) for (?=(?:the|this|these|all|our|that|every) (?:\w+ )?(?:delay|damage|mess|problem|loss|situation|mistake|cost|failure|chaos|disaster|slip))/gim,
    'we should look together at ',
    { unless: SUPPOSED },
  ],
  [
    /\byou(?:'re| are) (?:the (?:only )?reason (?:why|that)|the bottleneck|to blame|the problem)\b/gim,
    'we should look together at how',
  ],
  [
    /(?<!\b(?:glad|pleased|happy|great|as|what|date|day) (?:that )?)\byou(?:'d|'ve| had| have)?(?: firmly| clearly| even| twice)? promised (?:me |us )?to\b/gim,
    'we had agreed that you would',
    { unless: SUPPOSED },
  ],
  [
    /(?<!\b(?:glad|pleased|happy|great|as|what|date|day) (?:that )?)\byou(?:'d|'ve| had| have)?(?: firmly| clearly| even| twice)? promised (?:me |us )?that\b/gim,
    'we had understood that',
    { unless: SUPPOSED },
  ],
  [
    /(?<!\b(?:glad|pleased|happy|great|as|what|date|day) (?:that )?)\byou(?:'d|'ve| had| have)?(?: firmly| clearly| even| twice)? promised (?!to\b|that\b|your\b)(?:me |us )?(?=\w)/gim,
    'we had agreed on ',
    { unless: SUPPOSED },
  ],
  [
    /,? (?:but|and|yet) (?:then )?you (?:did not|didn't|haven't|have not|never did|never have)(?: do (?:it|that|so))?(?=[.,;!?\n]|$)/gim,
    ', and I have not seen it yet',
  ],
  [
    /\byou (?:have |had |'ve )?(?:again |once again |once more |simply |repeatedly |clearly ){0,4}failed to\b/gim,
    'as far as I can see, you have not been able to',
    { unless: SUPPOSED },
  ],
  [
    /\b(your \w+) (?:have |has |had )?(?:again |once again |simply |repeatedly |clearly ){0,4}failed to\b/gim,
    'as far as I can see, $1 could not yet',
    { unless: SUPPOSED },
  ],
  [
    /\byou(?:'ve| have)? (?:obviously |apparently |clearly |probably |simply |completely |again |once again ){0,4}(?:forgot|forgotten) (?:to)\b/gim,
    'perhaps there was no time yet to',
    { unless: SUPPOSED },
  ],
  [
    /\byou(?:'ve| have)? (?:obviously |apparently |clearly |probably |simply |completely |again |once again ){0,4}(?:forgot|forgotten)(?: about)?(?= (?:the|our|my|your|it|us|this|that|me)\b)/gim,
    'perhaps there was no time yet for',
    { unless: SUPPOSED },
  ],
  [
    /\b(?:you|your \w+) (?:just |simply |always )?keeps? (?:on )?(?:missing|changing|moving|ignoring|forgetting|delaying|postponing|failing|rejecting|cancelling|canceling|breaking|avoiding|shifting|pushing|putting|dragging|stalling|letting|blaming|making (?:excuses|changes|mistakes|promises)|adding|asking for (?:more|new)|coming (?:up )?with|promising|telling|saying)\b[^.,;!?\n]{0,60}/gim,
    'some things have moved more often than planned',
    { unless: SUPPOSED },
  ],
  [
    /\byou (?:always|constantly|continually|permanently|forever|every time) (?=change|delay|forget|ignore|miss|postpone|complain|find|come|cancel|need|make|say|promise|wait|leave|do|reply late|answer late|pay late)[^.,;!?\n]{0,80}/gim,
    'some things have moved more often than planned',
    { unless: SUPPOSED },
  ],
  [
    /\b(I|we)(?: am|'m| are|'re) (?:very |really |deeply |extremely |quite |more than |so ){0,4}(?:disappointed|annoyed|frustrated|angry|upset|fed up|unhappy|shocked|appalled) (?:in|by|with|about|at|over) (?:your|the|this|how) (?:\w+ )?/gim,
    '$1 would like to talk with you about our ',
  ],
  [
    /\b(I|we)(?: am|'m| are|'re) (?:very |really |deeply |extremely |more than |so ){0,4}(?:disappointed|annoyed|frustrated|angry|fed up|appalled)\b(?: (?:in|by|with|about) (?:you|this|that|it)| that [^.,;!?\n]{0,80})?(?! (?:in|by|with|about|at|over)\b)/gim,
    '$1 had hoped for a different course',
  ],
  [
    /\b(?:(?:apparently|obviously|evidently|it seems(?: that)?|clearly),? )?(?:nobody|no one|no-one) (?:on your side|in your (?:team|company|department|office|organi[sz]ation)|at your (?:end|company|office|place)|there|over there|of you|from your (?:side|team))\b[^.,;!?\n]{0,80}/gim,
    'I am not sure who on your side looks after this',
    { unless: SUPPOSED },
  ],
  [
    /\b(?:it (?:seems|looks|appears) (?:that|like|as if) |apparently,? |obviously,? |clearly,? )?\b(?:you|your \w+) (?:do not|don't|does not|doesn't|did not|didn't|never)(?: even| really| seem to| appear to){0,4} (?:care|bother|value|respect|listen|take (?:this|it|the|our|us|me)\b[^.,;!?\n]{0,40}\bseriously)\b[^.,;!?\n]{0,60}/gim,
    'I would like to understand what this project means for you',
    { unless: SUPPOSED },
  ],
  [
    /\byou should (?:have|'ve) (?!received|got\b|gotten|had\b|it\b|them|access|seen|an?\b|the\b|your|no\b|heard|been (?:able|sent|invited)|now|both|everything|all\b|at least|enough|two|three)(?:at least |already )?(\w+)/gim,
    'it would have helped us if you had $1',
    { unless: SUPPOSED },
  ],
  [
    /\byou could (?:at least |easily ){0,4}have (?:at least )?(?!it\b|them|the\b|an?\b|this|that|your|one|both|all|either)(\w+)/gim,
    'it would have helped us if you had $1',
    { unless: SUPPOSED },
  ],
  [
    /(?<!\bhelped us )\b(?:if|had) (?:only )?you (?:had )?(?:only )?(?:sent|given|delivered|provided|paid|signed|confirmed|approved|answered|told us) ([^.,;!?\n]{1,60}?) (?=in time|on time|earlier|sooner|as agreed|when we|last)/gim,
    'had $1 been settled ',
  ],
  [
    /\b(?:you|your \w+)(?:'re| are| is| have been| has been) (?:just |simply |constantly |again |now |really ){0,4}(?:holding (?:up|back)|blocking|delaying|slowing down|stalling|obstructing|sabotaging)\b/gim,
    'a few open points are holding up',
    { unless: SUPPOSED },
  ],
  [
    /\b(?:you|your \w+)(?:'re| are| is) (?:just |simply |constantly |again ){0,4}wasting (?:our|my|everyone's|everybody's)\b/gim,
    'this takes a lot of our',
  ],
  [/\b(?:you|your \w+)(?:'re| are| is) costing us\b/gim, 'this is costing us'],
  [
    /\b(this|that|it|which|your \w+)(?: is|'s| was) (?:absolutely |simply |completely |totally |just |really |frankly |quite |utterly |not ){0,4}(?:unacceptable|inexcusable|intolerable|outrageous|ridiculous|a disgrace|disgraceful|shameful|a joke|acceptable|pathetic|appalling|a shame|unbelievable|incredible|nonsense)(?: (?:behaviou?r|conduct))?(?=[.,;!?\n ]|$)/gim,
    '$1 is difficult for us',
    {
      unless: /(?:is|'s|was) (?:\w+ )?(?:acceptable|incredible|unbelievable)|shame that (?:we|I)/i,
    },
  ],
  [
    /\b(this|that|it)(?: is|'s| was) (?:simply |just |really )?not acceptable\b/gim,
    '$1 is difficult for us',
  ],
  [
    /\b(?:this|that|it)(?: is|'s| was) (?:not (?:very |exactly |really |at all )?(?:professional|serious|fair|responsible)|(?:so |very |really |highly |completely |extremely |just |simply )?(?:unprofessional|unfair|irresponsible|disrespectful|rude|incompetent))(?: (?:of|from) (?:you|your \w+))?/gim,
    'this is difficult for us',
  ],
  [
    /\b(?:you|your \w+)(?:'re| are| is| have been| has been) (?:not (?:very )?(?:cooperating|cooperative|helping|helpful|committed|reliable|serious|professional|pulling|doing)|(?:so |very |too |really |completely |extremely |just |simply |being |totally ){0,4}(?:slow|unreliable|careless|lazy|difficult|uncooperative|incompetent|unfair|irresponsible|sloppy|disorgani[sz]ed|rude|unprofessional|chaotic|clueless|negligent|stubborn|impossible to work with))\b[^.,;!?\n]{0,40}/gim,
    'this is not easy for us',
    { unless: SUPPOSED },
  ],
  [
    /(?<=^|[.!?,] |\b(?:and|but|so) )why (?:on earth |the hell |exactly |then ){0,4}(?:has|have|is|are|did|does|was|can|do)(?:n't)? (?:(?:you|your \w+|this|that|it|the [\w ]{1,30}?) )(?:still |always |again ){0,4}(?:not|still|never|so (?:long|slow|late|hard|difficult)|always|again|taking|take|ignore|ignoring)\b[^.?!\n]{0,80}/gim,
    'is there anything that keeps this from moving on',
  ],
  [
    /(?<=^|[.!?,] |\b(?:and|but|so) )why (?:has|have|did|is|are|can)n't (?:you|your \w+|this|that|it|the)\b[^.?!\n]{0,80}/gim,
    'is there anything that keeps this from moving on',
  ],
  [
    /\b(?:you|your \w+)(?:'ve| have| has| are|'re| is)? (?:simply |just |again |completely |repeatedly |constantly ){0,4}(?:ignor(?:ed?|ing)|neglected)\b/gim,
    'I have had no answer to',
    { unless: SUPPOSED },
  ],
  [
    /(?<!\bnot |n't )\b(?:you|your (?:team|side|company))(?:'re| are| is| were) (?:already |still |again |now |once again |always ){0,4}((?:an?|one|two|three|four|five|several|many|\d+) \w+ )(?:too |over)?(?:late|overdue|behind)(?: with)\b/gim,
    'by the plan we are $1behind with',
    { unless: SUPPOSED },
  ],
  [
    /(?<!\bnot |n't )\b(?:you|your (?:team|side|company))(?:'re| are| is| were) (?:already |still |again |now |once again |always |far too |way too |too |very ){0,4}((?:an?|one|two|three|four|five|several|many|\d+) \w+ )?(?:too |over)?(?:late|overdue|behind)\b(?! (?:with|for))/gim,
    'by the plan we are $1behind',
    { unless: SUPPOSED },
  ],
  [
    /(?<!\bnot |n't )\byou(?:'re| are) (?:already |still |again |now |always |very |too ){0,4}late with\b/gim,
    'by the plan we are behind with',
    { unless: SUPPOSED },
  ],
  [
    /\b(?:once more |once again |again )?(?:you|your \w+)(?:'ve| have| has)? (?:once again |once more |again |really |badly ){0,4}(?:let|left) (?:us|me|the team|everyone) (?:down|hanging|in the lurch|alone)\b/gim,
    'this did not go as we had hoped',
  ],
  [/\b(?:you|your \w+)(?:'ve| have| has)? kept (?:us|me) waiting\b/gim, 'we waited for a while'],
  [
    /\bbecause (?:you|your \w+) (?:was|were|is|are|could(?: not|n't)|did(?: not|n't)|do(?: not|n't)|failed|took|never|forgot|kept|didn't)\b(?! (?:asked|wanted|on holiday|away|ill|sick|on leave|travelling|the|our|my|busy))[^.,;!?\n]{0,80}/gim,
    'because some points took longer',
    { unless: /\b(?:if|I|hope)\b/i },
  ],
  [
    /\b(?:the |this )?(?:whole |entire |real |main )?(?:problem|delay|fault|mistake|error|cause|blame|responsibility for (?:this|the delay)) (?:is|lies|was|lay|sits|rests) (?:clearly |entirely |solely |only |alone |squarely ){0,4}(?:on|with|at) (?:your (?:side|end|team|company|department|door)|you)\b(?:,? (?:and )?not (?:on|with|at) [^.,;!?\n]{1,30})?/gim,
    'we should look at the cause together',
    { unless: /\bif\b/i },
  ],
  [
    /\b(?:you|your \w+) (?:have |has |had )?(?:single-handedly |clearly |again )?caused (?=(?:the|this|a|these|all|our) )/gim,
    'we should look together at ',
    { unless: SUPPOSED },
  ],
  [
    /\b(?:you|your \w+)(?:'ve| have| has)? (?:broken?|breach(?:ed)?|violated|broke) (?:your|our|the|its) (?:word|promise|promises|agreement|contract|commitment)\b/gim,
    'it did not go as we had agreed',
    { cited: 'formal', unless: SUPPOSED },
  ],
  [
    /\b(?:you|your \w+)(?:'ve| have| has)? (?:lied|misled us|deceived|cheated|tricked|messed (?:up|this up|it up)|screwed (?:up|this up|it up)|dropped the ball|wasted (?:our|my) time)\b[^.,;!?\n]{0,40}/gim,
    'something seems to have gone wrong',
  ],
  [
    /\b(?:it(?:'s| is| was)|that(?:'s| is| was)|the delay (?:is|was)|this (?:is|was)) (?:entirely |only |clearly ){0,4}(?:you|your (?:team|side|company)) (?:who|that|which)\b[^.,;!?\n]{0,60}/gim,
    'we should look together at how this came about',
    { unless: NOT_SO },
  ],
  [
    /\b(?:the|this|our) (?:whole )?(?:delay|slip|problem|damage|loss|mess|extra cost|cost)s? (?:is|was|were|are|has been|have been) (?:entirely |solely |clearly |only ){0,4}caused by (?:you|your (?:team|side|company|department|people|late \w+|slow \w+|delay))\b/gim,
    'we should look at the cause together',
  ],
  [
    /\bnot (?:our|my) (?:fault|problem|mistake)\b/gim,
    'something to look at together',
    { unless: /\bnor\b/i },
  ],
];
