import type { ToneRow } from './rules';

/** Ours, or a wish that is granted: no order to anybody. */
const OURS = /\b(?:I|we|I'll|we'll|our|effect|no need|not|need(?:n't| not)|don't|if|as soon as)\b/i;
const DEMAND =
  /\b(?:please|kindly|you|your|must|needs?|demand|expect)\b|^(?:send|sign|pay|reply|answer|confirm|approve|call|fix|finish|do|get|deliver|provide|return|submit|stop|come|give|respond|upload|transfer|decide)\b/i;
const SOFT =
  /\bplease\b|\bkindly\b|\b(?:if|whenever|when|unless) (?:you|it|that|there|anything|something)\b|\bany ?time\b|\b(?:and|then) (?:we|I|you|it|that)\b|\bthat is (?:enough|all)\b|\bwould\b|\bfeel free\b/i;

/** Orders in English. */
export const commandEn: readonly ToneRow[] = [
  [
    /(?<!\b(?:if|when|whether|whenever|should|before|after|once|that|do|did|all|what|everything|anything|whatever|which|why|where|will|unless|until|only|thing) )\byou(?:'ve|'d| also| now| really| just| simply| urgently| still)? ?(?:must|have to|have got to|got to|need to|are to|had better|better|are (?:required|obliged|requested|asked|expected|instructed|ordered) to)(?: now| immediately| urgently| finally)? (?!be\b|have (?:a lot|plenty|so much|your hands|a busy|many|been|had|seen|noticed|got|\w+(?:ed|en))\b|not\b|feel\b|know\b|see\b|think\b|love\b|miss\b|blame\b|bear\b|click\b|log in\b|restart\b|choose\b|select\b|enter\b|scroll\b|remind\b|pay attention)/gim,
    'it would help us a lot if you could ',
  ],
  [
    /(?<!\b(?:if|when|whether|that|what) )\b(your (?:\w+ )?(?:team|side|company|colleagues?|department|people|it|staff|boss|manager|management|office|developers?|lawyers?|accounting|finance(?: team| department)?)) (?:must|ha(?:s|ve) to|needs? to|(?:is|are) (?:required|obliged|expected|ordered) to)(?: now| immediately)? (?!be\b|have\b|not\b|feel\b|know\b|think\b)/gim,
    'it would help us a lot if $1 could ',
  ],
  [
    /(?<!\b(?:our|we|I|tests?|team) )\b(?:must|ha(?:s|ve) (?:got )?to|needs? to) be (\w+)(?= [^.,;!?\n]{0,40}\b(?:today|tomorrow|tonight|now|immediately|at once|this (?:week|morning|afternoon)|by (?:mon|tues|wednes|thurs|fri|satur|sun)|by (?:\d|noon|tonight|tomorrow|the end|end of|next|close|eod|cob)|before (?:mon|tues|wednes|thurs|fri|noon|\d)|without fail))/gim,
    'would ideally be $1',
    { unless: /\b(?:our|we|I)\b/i, cited: 'formal' },
  ],
  [
    /,? (?:without fail|no matter what|no excuses|no ifs (?:or|and|,) buts|no discussion)\b/gim,
    ', if at all possible',
  ],
  [/\bno (?:more )?excuses\b/gim, 'I would be glad of your support here'],
  [
    /\b(I|we) (?:really |also |now )?(?:need|want|expect|order|instruct|am telling|are telling|am instructing|require|am ordering) you (?:all )?to\b(?! (?:know|hear|be|have|see|feel|understand)\b)/gim,
    '$1 would be glad if you could',
  ],
  [
    /\b(I|we) (?:really |urgently |absolutely )?(?:need|want) (it|this|that|them|these|those|an? (?:answer|reply|decision|response)|(?:the|your|that|this) [\w' -]{1,30}?) (?:now|right now|today|immediately|at once|right away|straight away|tonight|asap|this instant)\b/gim,
    '$1 would be glad to have $2 as soon as you can',
  ],
  [
    /\b(I|we) want (?=(?:it|this|that|them|these|those|an? (?:answer|reply|decision|response|solution)|(?:the|your) [\w -]{1,30}? (?:by|on|before|tomorrow|here))\b)/gim,
    '$1 would be glad to have ',
  ],
  [
    /\b(I|we) (?:hereby |strongly )?(?:demand|insist|require|order) that (?:you|your team)\b/gim,
    '$1 would be glad if you could',
  ],
  [
    /\b(I|we) (?:hereby |therefore |strongly |must |have to ){0,4}insist on\b/gim,
    '$1 would be grateful for',
  ],
  [
    /\b(I|we) (?:hereby |therefore |strongly ){0,4}(?:demand|insist)(?: to have)?\b(?! on\b| that\b)/gim,
    '$1 would be glad to have',
  ],
  [
    /\b(I|we) (?:fully |now |still )?expect (?=your\b|an? (?:\w+ )?(?:answer|reply|response|decision|solution|confirmation|explanation|payment)\b|(?:full |immediate )?payment\b|confirmation\b|an immediate|the (?:signed|approved|full|outstanding) |the (?:signature|payment|approval|confirmation|answer|reply|documents?|files?) (?:by|today|tomorrow|on my|here|within))/gim,
    '$1 would be glad to have ',
  ],
  [
    /\b(?:immediately|right away|right now|at once|asap|a\.s\.a\.p\.?|straight away|straightaway|instantly|this instant|forthwith|this very (?:day|minute|moment)|without (?:any )?(?:further )?delay|on the double|pronto)(?! (?:after|before|available|visible|active|when|once|usable))/gim,
    'as soon as you can',
    { when: DEMAND, unless: OURS, notWithin: /\bhere is\b|\bput to use\b/i },
  ],
  [
    /\bimmediate (?=payment|action|attention|reply|response|answer|confirmation|approval|decision|signature|feedback|delivery|solution)/gim,
    'prompt ',
    { unless: /\bour immediate|thank/i },
  ],
  [
    /(?<=^|[.!?] )drop everything(?: else)?(?: and)?/gim,
    'please, if you can, give this priority and',
  ],
  [
    /(?<=^|[.!?,] )stop (\w+ing)\b/gim,
    'we would be grateful if you could hold off $1',
    { notWithin: /\bplease\b/i, unless: /\b(?:will|can|we|I)\b/i },
  ],
  [
    /(?<=^|[.!?] |^(?:so|now|then|and|hello|hi|ok|okay),? )(send|sign|pay|confirm|approve|submit|deliver|transfer|fix|finish|complete|do|get|call|give|provide|return|forward|upload|settle|explain|review|bring|hand|wire|release|clarify|make sure|ensure|tell|show|finalise|finalize|accept|update|correct|change|remove|answer|solve|sort|let|have|check|prepare|arrange|organise|organize|book|name|nominate|appoint|choose|pick|wrap|close) (me|us|this|that|these|those|it|them|the|your|my|our|all|everything|off|back|up|somebody|someone)\b(?! (?:know|have a|in touch|few|first few))/gim,
    'please $1 $2',
    {
      notWithin:
        /\bplease\b|\bkindly\b|\b(?:if|whenever|when|unless|as|where) (?:you|it|that|there|anything|something|needed|possible|convenient)\b|\bany ?time\b|\b(?:and|then) (?:we|I|you|it|that)\b|\bthat is (?:enough|all)\b|\bwould\b|\b(?:know|hear) (?:if|when|whether|what|how|which|by)\b|\blet (?:us|me|'s)\b|^tell (?:me|us) (?:if|when|whether|what|how|which|who|where|about)\b|^(?:have|get) (?:a|the|your) (?:good|nice|great|best)\b/i,
      within:
        /\b(?:today|tomorrow|tonight|now|by|before|until|within|immediately|at once|this (?:week|morning|afternoon|minute)|right|asap|first thing|finally|done|question|answer|already|decision|over|straight|my desk)\b|!/i,
    },
  ],
  [
    /(?<=^|[.!?] )(reply|answer|sign|decide|respond|react|revert|move|act|get back|come back) (?:immediately|at once|right (?:away|now)|straight ?away|asap|a\.s\.a\.p\.?|instantly|this instant|forthwith|pronto|without (?:any )?(?:further )?delay)(?![\w]| (?:after|before|when|once))/gim,
    'please $1 as soon as you can',
    { notWithin: SOFT },
  ],
  [
    /(?<=^|[.!?] )(reply|answer|sign|decide|respond|react|revert|move|act|get back|come back) (now|today|tomorrow|by|until|within|before|here|up|to (?:me|us)|at(?! once))\b/gim,
    'please $1 $2',
    { notWithin: SOFT },
  ],
  [
    /(?<=^|[.!?] )(?:do not|don't) (change|touch|ask|delay|send|contact|call|start|wait|ignore|make|come|discuss|argue|involve|postpone|move|cancel|keep) (?!me\b[^.!?\n]{0,20}\bgo\b)/gim,
    'please do not $1 ',
    { notWithin: /\bplease\b|\bif\b|\bunless\b|\bmake (?:me|us)\b/i },
  ],
  [
    /(?<!\b(?:if|when|that|and|hope) )\byou (?:will|shall|are going to) (?:please |now |immediately |kindly )?(send|sign|pay|deliver|provide|confirm|approve|finish|complete|submit|fix|answer|reply|respond|call|give|transfer|return|accept)\b/gim,
    'we would be glad if you could $1',
    { unless: /\b(?:then|once|only|never|when|how|whether|be able)\b/i },
  ],
  [
    /\byou should (send|sign|pay|deliver|provide|confirm|approve|finish|complete|submit|fix|answer|reply|respond|decide|accept)\b(?= [^.,;!?\n]{0,40}\b(?:today|tomorrow|now|immediately|this week|by|at once)\b)/gim,
    'it would be good if you could $1',
  ],
  [
    /\b(?:there is |there's )?no room for (?:any )?(?:discussion|negotiation|debate|excuses)\b|\bno more (?:changes|discussions?|delays?|questions|talk)\b/gim,
    'we would be glad to settle this now',
    { unless: /\bif\b|\bthere (?:are|will be)\b|\bso that\b|\bhave\b/i },
  ],
  [
    /\b(?:is|are) (?:not|non-?) ?(?:negotiable|up for (?:discussion|debate)|open to (?:discussion|debate|negotiation)|optional)\b/gim,
    'is important to us',
  ],
  [/\bpay up\b/gim, 'please settle the open amount'],
  [/\bdo as (?:you are told|I say|we say|instructed)\b/gim, 'please go along with this'],
  [
    /(?<=[.,;–-] ?)(?:period|full stop|end of (?:story|discussion)|that(?:'s| is) an order)(?=[.!])/gim,
    'if you agree',
  ],
  [
    /\byou (?:cannot|can't|may not|are not allowed to|must not|mustn't) (?=change|delay|postpone|cancel|wait|refuse|reject|keep)/gim,
    'it would help us if you did not ',
  ],
];
