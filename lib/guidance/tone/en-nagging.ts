import type { ToneRow } from './rules';

const STAND = 'I would be glad to hear how things stand';
const MATTERS = 'I am coming back to this because it matters for the next step';

/** Reminding of having reminded, in English. */
export const naggingEn: readonly ToneRow[] = [
  [
    /\b(?:just )?(?:as|like) (?:I|we)(?:'ve|'d| have| had)? (?:already |repeatedly |previously |clearly |often |just |once ){1,4}(?:told|said|mentioned|wrote|written|explained|stated|pointed out|asked|informed|noted|indicated|requested|emphasi[sz]ed|stressed|announced)\b(?: to)?(?: you| us)?(?: (?:before|earlier|several times|many times|twice|in my [\w -]{1,20}(?:e-?mails?|messages?|notes?))){0,4}/gim,
    'to have it in one place',
  ],
  [
    /\b(?:just )?(?:as|like) (?:I|we)(?:'ve|'d| have| had)? (?:told|said|mentioned|wrote|written|explained|stated|pointed out|asked|informed|noted|stressed)\b(?: to)?(?: you)? (?:before|earlier|already|previously|repeatedly|several times|many times|a hundred times|twice|three times|more than once|time and again|in my (?:last|previous|earlier|first|several)[\w -]{0,20}(?:e-?mails?|messages?|notes?)|last (?:week|month|time))(?: already)?/gim,
    'to have it in one place',
  ],
  [
    /\b(?:as|like) (?:I|we)(?:'ve|'d| have| had)? (?:told you|said|asked you|reminded you)(?=,)/gim,
    'to have it in one place',
  ],
  [
    /\b(?:as )?(?:already |previously |repeatedly |frequently ){0,4}(?:stated|mentioned|explained|requested|said|indicated|noted|pointed out|communicated|asked|outlined) (?:already|before|repeatedly|many times|several times|multiple times|earlier|twice|in my (?:last|previous|earlier)(?: \w+)? (?:e-?mails?|messages?|notes?))(?: before)?\b/gim,
    'to have it in one place',
    {
      unless:
        /\b(?:you|he|she|they)(?: have| had|'ve)? (?:mentioned|asked|said|noted|stated|explained|requested)\b/i,
    },
  ],
  [
    /\bas (?:already|previously|repeatedly) (?:stated|mentioned|explained|requested|said|indicated|noted|pointed out|communicated|asked|told|outlined)\b(?: (?:several times|many times|before|twice))?/gim,
    'to have it in one place',
  ],
  [
    /\b(?:as )?per (?:my|our) (?:last|previous|earlier|prior|many|several|first)(?: \w+)? (?:e-?mails?|messages?|notes?|reminders?|correspondence)\b/gim,
    'to have it in one place',
  ],
  [
    /\b(?:this|it|that)(?:'s| is)? (?:is )?(?:now |already |by now ){0,4}(?:my|our|the) (?:second|third|fourth|fifth|sixth|seventh|tenth|nth|umpteenth|hundredth|\d+(?:st|nd|rd|th)) (?:reminder|mail|e-?mail|time|request|message|attempt|letter|follow-?up|note)\b[^.,;!?\n]{0,40}/gim,
    MATTERS,
    { dated: true, unless: /\b(?:demo|workshop|meeting|release)\b/i },
  ],
  [
    /(?<=^|[.!?] )(?:second|third|fourth|fifth|2nd|3rd|4th|5th) (?:and (?:last|final) )?(?:reminder|request|attempt)\b/gim,
    'a short reminder',
    { dated: true },
  ],
  [
    /(?<=^|[.!?] |\b(?:ask(?:ing|ed)?|remind(?:ing|ed)?|writing|telling|repeat(?:ing)?|you|it|this|say|saying) )for the (?:second|third|fourth|fifth|sixth|last|umpteenth|hundredth|thousandth|nth|\d+(?:st|nd|rd|th)) (?:and last )?time\b,?/gim,
    'to come back to this,',
    { dated: true },
  ],
  [
    /\b(?:I|we)(?:'ve| have| had)? (?:already |now |repeatedly |personally |also ){0,4}(?:asked|requested|begged)(?: you)?(?: about this| for this| this| to do (?:so|this))? (?:(?:already|now) )?(?:several|many|multiple|countless|numerous|three|two|four|five|a hundred|\d+) times|\b(?:I|we)(?:'ve| have| had)? (?:already |now ){0,4}(?:asked|requested|begged)(?: you)?(?: about this| for this| this)? (?:twice|repeatedly|again and again|over and over(?: again)?|more than once|time and again|before)\b/gim,
    'may I ask you',
  ],
  [
    /(?<!\b(?:as|like) )\b(?:I|we)(?:'ve| have| had)? (?:already |now |repeatedly |personally |also ){0,4}(?:told|reminded|e-?mailed|written to|written|wrote to|wrote|contacted|called|chased|informed|explained|said|mentioned|messaged|texted|tried to reach|pinged)(?: to)?(?: you| this| it| that| about this){0,4} (?:already |now ){0,4}(?:(?:several|many|multiple|countless|numerous|three|two|four|five|six|a hundred|\d+) (?:times|e-?mails|reminders|messages)|twice|repeatedly|again and again|over and over(?: again)?|more than once|time and again|often enough)\b(?! that\b)/gim,
    'I would like to come back to this',
    { dated: true },
  ],
  [
    /(?<!\b(?:as|like) )\b(?:I|we)(?:'ve| have| had)? (?:already )?(?:told|said|mentioned|explained|asked|reminded)(?: to)? (?:you|this|it|that)(?: this| that| so| it| about (?:this|it))? ?(?:already|before|last (?:week|month|time)|weeks ago|months ago|days ago|so|a long time ago)\b(?: already)?(?! that\b)/gim,
    'I would like to come back to this',
    { unless: /\bas\b/i },
  ],
  [
    /(?<!\b(?:as|like) )\b(?:I|we)(?:'ve| have| had)? already (?:told|asked|explained|mentioned|reminded|informed|said|stated|written|pointed)(?: to)?(?: you| this| that| it)?\b(?: (?:that|about|of|to))?/gim,
    'I would like to come back to this:',
    {
      unless:
        /\b(?:my|our) (?:team|developers?|boss|colleagues?)\b|\bas\b|\b(?:Jonas|him|her|them)\b/i,
    },
  ],
  [
    /\b(?:I|we)(?:'ve| have| had)? already (?:sent|given|forwarded|provided|e-?mailed|shared)(?: to)?(?: you)?(?: this| that| it| them| the \w+(?: \w+)?)?(?: to you)? (?:twice|before|several times|many times|three times|more than once|again and again|last (?:week|month))\b/gim,
    'here it is once more',
  ],
  [
    /\bhow (?:many (?:more )?times|often|much longer|long) (?:do|must|should|have|will|did|am|are|shall) (?:I|we)\b[^.?!\n]{0,60}/gim,
    'is there anything I can do to make this easier',
    { unless: /\b(?:need (?:a|the)|export|test|meet|per)\b/i },
  ],
  [
    /(?<=^|[.!?,] |\b(?:and|but|so) )(?:why )?(?:do|must|will|should) (?:I|we) (?:really |always |still |constantly |again |even ){0,4}(?:have to |need to )?(?:always )?(?:ask|remind|tell|say|repeat|run|chase|beg|write)\b(?: after)?[^.?!\n]{0,60}/gim,
    'is there anything I can do to make this easier',
    {
      unless: /\bshall\b/i,
      within: /\b(?:again|always|every|after|still|repeat|beg|chase|constantly|times|why)\b/i,
    },
  ],
  [
    /\b(?:I|we) (?:do not|don't|really don't|didn't|would rather not|hate to)(?: want| like| wish)? ?(?:to )?(?:have to )?(?:ask|remind|repeat|write|say|chase)\b[^.,;!?\n]{0,20}\bagain\b/gim,
    MATTERS,
    { unless: /\bhate to\b/i },
  ],
  [
    /\b(I|we)(?:'m| am|'re| are) (?:still|constantly|forever) waiting for (?:you|your \w+) to\b/gim,
    '$1 would be glad if you could',
  ],
  [
    /\b(I|we)(?:'m| am|'re| are) (?:still|constantly|forever) waiting (?:for|on) (?=your\b|an? (?:answer|reply|response|decision|sign)|the (?:answer|reply|approval|payment|signature|feedback|documents?|files?|images?|texts?|data)\b|any\b)/gim,
    '$1 would be glad to have ',
    { unless: /\b(?:supplier|bank|city|authorit|printer|vendor)/i },
  ],
  [
    /\b(I|we)(?:'m| am|'re| are) still waiting(?: (?:on|for) you)?(?! (?:for|on)\b)(?=[.,;!?\n]| since| after| and|$)/gim,
    '$1 would be glad to hear from you',
  ],
  [
    /\b(?:once|yet) again,? (?:I|we) (?:have to|must|need to|had to|am|are|find myself|would like to|want to)(?: forced to)? (?:remind|ask)(?:ing)?(?: you)?(?= |,)/gim,
    'may I remind you',
    { dated: true },
  ],
  [
    /\b(?:once|yet) again,? (?:I|we) (?:find (?:myself|ourselves)|am|are|have to|must|need to|had to) ?(?:writing|asking|forced to write|write|repeat|chase|come back)\b/gim,
    'I am writing',
  ],
  [
    /\b(?:I|we) (?:have to|must|need to|had to|am forced to|are forced to)(?: once)?(?: again| yet again)? remind (?:you|your team)(?: (?:once )?again| once more)?\b/gim,
    'may I remind you',
  ],
  [
    /\b(?:I|we) (?:have to|must|need to|had to) (?:ask|chase|write to|contact|call|bother) (?:you|your team) (?:again|once more|once again|yet again|every time)\b/gim,
    'may I come back to you',
  ],
  [
    /(?<!\b(?:customers|users|clients|visitors|readers) (?:\w+ )?)\b(?:yet again|yet another time|over and over(?: again)?|again and again|time and (?:time )?again|time after time)\b(?! you (?:have|did|were))/gim,
    'once more',
  ],
  [
    /\b(?:I|we) (?:just |have to |always |must ){0,4}keep(?: on)? (?:having to )?(?:asking|reminding|writing|chasing|repeating|telling|sending|waiting|ask|remind|write|chase|repeat|running)(?: after)?(?: you| myself| ourselves)?(?: for| about| of)?\b/gim,
    'I would like to come back to',
  ],
  [
    /\b(?:I|we)(?:'ve| have) been (?:chasing|running after|after)(?: (?:you|this|your \w+))?\b[^.,;!?\n]{0,40}/gim,
    STAND,
  ],
  [
    /\b(?:I|we)(?:'ve| have) (?:now )?(?:been )?(?:wait(?:ing|ed)|trying to (?:reach|get|contact)|asking)(?: patiently)?(?: you| hold of you)?(?: here| now)?(?: for (?:your|an|the|this|that|it) ?[\w ]{0,20}?)? (?:for (?:\w+ ){0,2}?(?:days?|weeks?|months?|ages|long|ever|hours)|since)\b[^.,;!?\n]{0,30}/gim,
    STAND,
    { dated: true, unless: /\b(?:supplier|printer|bank|sorry)\b/i },
  ],
  [
    /\b(?:I|we) (?:have to|am|are|keep|always|must)(?: still| constantly| always)? chas(?:e|ing)\b(?: after)?(?: you| this)?(?: for| about)?/gim,
    'I would like to come back to',
  ],
  [/(?<=^|[.!?,;] |\b(?:and|so|but) )I (?:repeat|say again)\b(?=[:,.]| that| once)/gim, 'in short'],
  [
    /\b(?:I|we)(?:'ll| will| can only| have to| must| had to)(?: only| gladly)? (?:repeat (?:myself|ourselves|this|it|that)|say (?:it|this) (?:once )?(?:again|more)|say it one more time)\b/gim,
    'to put it in short, I would like to come back to this',
  ],
  [
    /\b(?:did|do|have|has) (?:you|anyone|anybody|your \w+) (?:even|ever|actually|at all) (?:read|see|seen|get|got|receive|received|look(?:ed)? at|open(?:ed)?|notice[d]?)\b/gim,
    'have you had a chance to look at',
  ],
  [
    /(?<=^|[.!?] )hello\?+(?: (?:anyone|anybody|is anyone|is anybody)(?: there| home)?\?+)?/gim,
    'hello,',
  ],
  [
    /(?<=^|[.!?] )(?:is )?(?:anyone|anybody) (?:there|home|alive|reading this)\?+/gim,
    'I hope that all is well.',
  ],
  [/\?{2,}/g, '?'],
  [
    /\b(?:just )?(?:in case|maybe|perhaps|I guess|I assume|apparently|obviously)(?: that)? you(?:'ve| have)? (?:(?:have )?missed|overlooked|did not see|didn't see|not seen) (?:all )?my (?:last |previous |earlier )?(?:two|three|four|five|six|several|many|numerous|\d+|other)\b(?: last| previous| earlier)? (?:e-?mails|mails|messages|reminders)/gim,
    'in case my earlier mails did not reach you',
  ],
  [/\b(?:run(?:ning)?|chas(?:e|ing)) after (?:you|your \w+|everything|every)\b/gim, 'ask for this'],
  [
    /\bit(?:'s| has| is)? (?:now )?been (?:already |now |over |more than ){0,4}(?:\w+ )?(?:days|weeks|months|a (?:day|week|month))\b(?= (?:and|since|without|with no|,)|,)[^.,;!?\n]{0,15}(?: (?:and )?(?:still )?(?:no|nothing|not|without|silence)[^.,;!?\n]{0,40})/gim,
    STAND,
    { dated: true },
  ],
  [/\bstill no (answer|reply|response|news|feedback|word|sign|reaction)\b/gim, 'no $1 so far'],
  [/\b(?:and )?still (?:nothing|not a word|silence|no trace)\b/gim, 'no word so far'],
  [/\b(?:this|it)(?:'s| is)? not the first time\b[^.,;!?\n]{0,60}/gim, MATTERS],
  [/\byet another (time|reminder|e-?mail|mail|message|follow-?up)\b/gim, 'one more $1'],
  [
    /\b(?:I|we) always have to (?:ask|chase|remind|run|write)\b[^.,;!?\n]{0,40}|\bevery (?:single )?time,? (?:I|we) have to (?:ask|chase|remind|run|write)\b[^.,;!?\n]{0,40}/gim,
    MATTERS,
  ],
  [
    /\b(?:I|we)(?:'m| am|'re| are) (?:really |getting |so |slowly ){0,4}(?:tired|sick|weary|fed up|sick and tired) (?:of|with) (?:asking|repeating|chasing|waiting|writing|reminding|running|having to)\b[^.,;!?\n]{0,40}/gim,
    MATTERS,
  ],
  [
    /\b(?:it(?:'s| is)) (?:about|high|long past|really) time (?:that )?(?:you|your team)\b/gim,
    'it would help us a lot if you',
  ],
  [
    /\bwhen (?:will|are|do|can) (?:you|your \w+|we)(?: going to)? (?:finally|ever)\b/gim,
    'when do you think you can',
  ],
  [/\bplease,? (?:can you )?finally\b/gim, 'please'],
  [/\b(?:can|could|would|will) you (?:please )?finally\b/gim, 'could you'],
  [/\bI(?:'ve| have) lost count\b[^.,;!?\n]{0,60}/gim, MATTERS],
  [
    /\b(?:how hard can it be|is it really (?:that|so) (?:hard|difficult))\b[^.?!\n]{0,40}/gim,
    'is there anything I can do to make this easier',
  ],
  [
    /\b(?:once again|again),? (?:I|we) (?:ask|request|urge|remind)\b(?: you)?(?= (?:for|to|of|that|about)\b)/gim,
    'may I ask you',
    { dated: true },
  ],
  [
    /(?<!\b(?:as|like) )\b(?:I|we)(?:'ve| have| had)? (?:already |repeatedly |now )?(?:told|reminded|informed|explained|said|mentioned|written|wrote)(?: to)?(?: you)?(?: (?:already|before|twice|repeatedly|several times|many times|more than once|time and again|again and again|last (?:week|month|time)|weeks ago|days ago|a long time ago)){1,2} that\b/gim,
    'I would like to come back to this:',
    { dated: true },
  ],
  [
    /\bI(?:'ve| have)? said (?:it|this|that|so) (?:before|already|often|many times),? and I(?:'ll| will)? say (?:it|this) again\b/gim,
    'in short',
  ],
];
