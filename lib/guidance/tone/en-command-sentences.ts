import type { ToneRow } from './rules';

/** Orders that only the sentence tells, in English. */
export const commandSentencesEn: readonly ToneRow[] = [
  [
    /\b(?:is|are) to be (\w+ed|sent|paid|done|brought|made|given|kept|met|signed)\b(?= [^.,;!?\n]{0,40}\b(?:today|tomorrow|now|immediately|at once|this week|by|before|within|no later))/gi,
    'would ideally be $1',
    { unless: /\b(?:our|we|I|is to be (?:expected|found))\b/i, cited: 'formal' },
  ],
  [
    /\byou are (?:hereby |herewith |kindly |strongly |urgently |formally |now ){1,4}(?:required|obliged|requested|asked|expected|instructed|ordered|directed|summoned|advised|called upon) to\b/gi,
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
  [
    /,? ?\b(?:and )?(?:not|no) (?:a |one )(?:minute|day|second|hour|moment) later\b|, no later(?! than)\b/gi,
    ', if at all possible',
  ],
  [
    /\b(I|we) (?:require|request and require|command|instruct|order) you to\b/gi,
    '$1 would be glad if you could',
  ],
  [
    /(?<=^|[.!?] )be (there|ready|on time|quick|prepared|available|present|online|punctual)\b/gim,
    'please be $1',
    { notWithin: /\bplease\b|\bif\b/i },
  ],
  [/(?<=^|[.!?] )(?:do not|don't) be late\b/gim, 'it would be great to start on time'],
  [
    /(?<=^|[.!?] )tell (your \w+) to (?:hurry(?: up)?|get (?:moving|going|on with it)|move|be quick)\b/gim,
    'please ask $1 whether it could be soon',
  ],
  [
    /(?<=^|[.!?] )(respond|reply|answer) to (this|my|our)\b/gim,
    'please $1 to $2',
    { notWithin: /\bplease\b|\bif\b|\bwhen\b|\band (?:we|I)\b/i },
  ],
];
