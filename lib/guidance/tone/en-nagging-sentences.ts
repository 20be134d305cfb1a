import type { ToneRow } from './rules';

const HELP = 'Is there anything I can do to make this easier?';

/** Nagging that only the sentence tells, in English. */
export const naggingSentencesEn: readonly ToneRow[] = [
  [
    /\b(?:broken record|talking to (?:a|the) wall|brick wall|deaf ears|same old|banging my head|groundhog|parrot|nag(?:ging)?|pester(?:ing)?|badger(?:ing)?|hound(?:ing)?|beg(?:ging)? for|chasing|out of patience|never-ending story)\b/gi,
    'I am coming back to this because it matters for the next step.',
    { whole: true, notWithin: /\b(?:we never|will not|won't|sorry that we)\b/i },
  ],
  [
    /\b(?:I|we)(?:'ve| have| had)?(?: now| already| by now)? (?:written|wrote|sent|made|left|tried) (?:you )?(?:now |already |about |at least |more than |over ){0,4}(?:two|three|four|five|six|seven|eight|ten|a dozen|several|many|countless|numerous|\d+) (?:\w+ )?(?:e-?mails?|mails?|messages?|reminders?|calls?|letters?|voicemails?|requests?|times)\b/gi,
    'I would be glad to hear how things stand.',
    { whole: true, dated: true },
  ],
  [
    /\b(?:after|despite|in spite of|following|notwithstanding) (?:my|our|all|so|the|\w+)? ?(?:\w+ )?(?:repeated|several|many|multiple|numerous|countless|previous|two|three|four|five|six|\d+|all these|earlier|constant) ?(?:\w+ )?(?:reminders?|requests?|e-?mails?|mails?|messages?|calls?|attempts?|promptings?|follow-?ups?|letters?)\b/gi,
    'I would be glad to hear how things stand.',
    { whole: true, dated: true },
  ],
  [
    /\b(?:as )?(?:already |previously )?(?:stated|mentioned|explained|requested|said|indicated|noted|pointed out|written|outlined|asked) in (?:my|our|the|all my|each of my) (?:(?:last|previous|earlier|first|second|many|other|several|two|three) ){0,4}(?:e-?mails?|mails?|messages?|reminders?|letters?|notes?)\b(?: (?:of|from) (?:last|this) \w+(?:, and the one before)?)?/gi,
    'to have it in one place',
  ],
  [
    /(?:\b(?:yet |just |here is |this is |here comes ){1,4}(?:just )?another|\b(?:and )?once (?:again|more),? (?:here is )?(?:my|the|a|this|our)) (?:\w+ )?(?:reminder|follow-?up|mail|e-?mail|request|attempt|message)\b/gi,
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
    /\b(?:my|our) (?:last |previous |earlier |other |many |first ){0,4}(?:two|three|four|five|six|several|many|countless|numerous|\d+) (?:last |previous |earlier |unanswered ){0,4}(?:e-?mails?|mails?|messages?|reminders?|calls?|letters?|requests?)\b/gi,
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
  [
    /\b(?:I|we)(?:'ve| have| had)? already (?:wrote|written|called|phoned|mailed|emailed|e-mailed|contacted|messaged|raised|pointed|discussed)(?: to)?(?: you)?\b(?: (?:about|on) (?:this|it|that))?(?: (?:last|this) \w+(?: and the (?:week|month|day) before)?)?/gi,
    'I would like to come back to this',
    { unless: /\bas\b|\b(?:Jonas|him|her|them|your|supplier|bank)\b/i },
  ],
  [
    /\bas (?:I|we) (?:keep|always|never tire of|constantly|repeatedly|have been) (?:saying|say|telling|repeating|explaining|writing|mentioning|stating)(?: you)?\b/gi,
    'to have it in one place',
  ],
  [
    /\b(?:following up|checking in|asking|writing|coming back|reminding you|reaching out)(?: \w+)? (?:for the (?:second|third|fourth|fifth|sixth|seventh|tenth|\d+(?:st|nd|rd|th)) time|yet again|again and again|one more time)\b/gi,
    'coming back to you',
    { dated: true },
  ],
  [
    /\bI (?:asked|wrote|called|reminded|told|mailed|e-?mailed|contacted|phoned|messaged)(?: to)?(?: you)?(?: about (?:this|it))? (?:on|last|in|this|yesterday)\b[^.!?\n]{0,40}\b(?:and|then) (?:again|on|now|yesterday|today|twice)\b[^.,;!?\n]{0,20}/gi,
    'I would like to come back to this',
    { dated: true },
  ],
  [
    /\byou (?:have |must have |will have |'ve )?(?:surely |certainly |probably |no doubt |obviously ){0,4}(?:seen|read|received|got|noticed) (?:all )?my (?:\w+ )?(?:two|three|four|five|six|several|many|\d+|earlier|previous|last)\b/gi,
    'I hope that you received my',
    { unless: /\bif\b/i },
  ],
  [
    /(?<=^|[.!?] |\n)(?:once again|once more|again|yet again)[:,] (?=where|when|please|can|could|would|what|who|how|is|are|do|did|we|I|it|the|your|send|my)(?!I (?:am|would) (?:sorry|glad|like to thank)|the (?:best|same))/gim,
    'a short question: ',
    { notWithin: /\bthank|sorry|congratulations|well done\b/i },
  ],
  [
    /\b(?:have|did) you forg(?:otten|ot|et) (?:about )?(?:me|us|our|my)\b/gi,
    'Have you had a chance to look at this?',
    { whole: true },
  ],
  [
    /\bremind(?:ing)? you (?:once )?(?:again|once more|yet again)\b/gi,
    'come back to you',
    { dated: true },
  ],
  [
    /\b(?:as|like) I(?:'ve| have)? (?:told|reminded|asked|explained to|said to|written to|warned) you\b/gi,
    'to have it in one place',
  ],
];
