import type { Surroundings } from './dates-clauses';
import type { Dated } from './dates-span';
import { PARTICIPLE, PAST_FORM, PERFECT } from './dates-verbs-en';

const DEADLINE =
  /\b(?:(?<!\b(?:dropp?|stopp?|pass|popp?)(?:ed|s|ing)? |\b(?:came|come|went|swung|swing|stood) )by|before|until|till|til|no later than|due|effective|starting|beginning|as of|eta:?|deadline:?)(?: (?:on|this|the|around|about|next))?(?: \w+day,?)? ?$/;
/** Verbs that are nouns behind an article: `took down the sign`. */
const VERB_OR_NOUN =
  'ships?|leaves?|lands?|launch(?:es)?|expires?|appl(?:y|ies)|takes place|resumes?|reopens?|moves?|visits?|joins?|flies|lapses?|retires?|needs?|plans?|hopes?|aims?|try|wants?|promises?|targets?|send|sign|meet|reply|share|provide|deliver|forward|comes?|goes|follows?|arrives?|starts?|begins?|ends?|closes?|opens?|returns?|call|free|works?|suits?|fits?';
const FORWARD = new RegExp(
  `\\b(?:back (?:in|at|on|by|from)|will|shall|going to|gonna|can|could|would|should|must|may|might|please|pls|kindly|planning|expects?|expecting|hoping|aiming|trying|lets?|likely|prefer|suggest|propose|scheduling|due|agree|targeting|confirm|is|are|am|be|available|latest|deadline|eta|to (?!(?:the|an?|my|our|your|his|her|their|you|us|me|him|them|it|this|that|all|both)\\b)[a-z]{2,12}|(?<!\\b(?:the|an?|your|our|my|his|her|their|last|first) )(?:${VERB_OR_NOUN})|[a-z]{3,12}s (?:off|up|out|live|down)(?= )|ready|(?:sched|resched)ul(?:e|ing)|(?:scheduled|rescheduled|planned|expected|moved|postponed|delayed|pushed|shifted|booked|targeted|confirmed|proposed|agreed|promised|slated|earmarked|pencilled in|penciled in|set)(?: \\w+){0,4} (?:for|to|until|till|back))\\b|(?:'(?:ll|s|re|m|d)|\\bill)\\b`,
  'g',
);
const BACK = new RegExp(
  `\\b(?:${PAST_FORM}|wasn't|weren't|didn't|hadn't|couldn't have|received|talked|discussed|asked|missed|happened|stopped|submitted|showed|since|ago|as (?:we |i |you )?(?:\\w{3,12}(?:ed|ken|ten)|said|told|planned)|per our|following our|(?:that|which|who) (?:\\w{2,10}ly |just |already )?[a-z]{2,14}ed(?= (?:on|in|at|to|by|with|from|for|us|me|you|it|the|an?|up|out|off|over|last|this|your|our|through|down|back|away)\\b| ?$)|${PERFECT})\\b`,
  'g',
);
/** Regular past forms; behind an article or `is` they are participles. */
const WEAK_BACK =
  /(?<!\b(?:the|an?|your|our|my|his|her|their|its|any|all|this|that|these|those|is|are|be|been|being|am|get|gets|to|with|and|as) )\b(?!need|indeed|speed|feed|embed|exceed|proceed|succeed|based|related|limited|interested|detailed|combined)[a-z]{2,14}ed\b/g;
/** Present and wish in the clothes of the past: what they say looks forward, or back. */
const REWORDED: readonly (readonly [RegExp, string])[] = [
  // `Confirmed on Monday that it ships on the 7th`.
  [
    /^.*\b(?:confirmed|said|announced|mentioned|decided|agreed|heard|assured (?:me|us)|told (?:me|us)|informed (?:me|us))\b[^,]{0,40} that (?=.*\b(?:ships?|leaves?|starts?|begins?|will|is|are|opens?|closes?|ends?|comes?|goes|arrives?)\b)/g,
    '',
  ],
  // `Was wondering if Monday works`.
  [/\b(?:was|were) (?:just |also |only )?(?:wondering|thinking|hoping|curious)\b/g, 'hoping'],
  // `I'd expected it`.
  [new RegExp(`(?<=\\w)'d (?=${PARTICIPLE}\\b)`, 'g'), ' had '],
  // `Flew back from Lisbon`.
  [new RegExp(`\\b(${PAST_FORM}|called) back\\b`, 'g'), '$1 '],
  // `Can we put it live`, `if we set it up`.
  [
    /\b(can|could|will|would|shall|should|may|might|must|do|does|if|when|once|whether|unless|suggest|propose)(?: that)? (?:i|we|you|he|she|they|it) /g,
    '$1 to ',
  ],
  // `Have it signed`, `need the plan approved`.
  [
    new RegExp(
      `\\b(?:have|has|get|need|needs|want|wants|see|expect) (?:it|them|this|that|everything|(?:the|your|our|my|an?|all) \\w{2,14}(?: (?!(?:you|we|i|he|she|they|that|which|who)\\b)\\w{2,14})?) ${PARTICIPLE}\\b`,
      'g',
    ),
    'will be',
  ],
  // `The balance is paid on Friday`.
  [new RegExp(`\\b(?:is|are|gets?)(?: being)? (?:\\w{2,12}ly )?${PARTICIPLE}\\b`, 'g'), 'is be'],
];
/** Infinitives that tell of the past: `did not manage to review it`. */
const TOLD = /\b(?:manage|able|wanted|meant|used|chance|time) to \w+/g;

/** `spoke to Tom`: no infinitive. */
const TO_SOMEBODY =
  /\b(spoken?|talk(?:ed)?|sent|wr(?:ote|itten)|given?|gave|went|came|got|listened|mentioned|explained|presented|forwarded|shown?|handed|switched|returned|reported|passed|according|due|thanks) to (?!be\b|do\b|have\b|send\b|get\b)\w+/g;

/** `Will be paid` looks forward. */
const PASSIVE =
  /\b(will|shall|to|can|could|would|should|must|may|might|is|are)(?: not)? be(?:ing)? (?:\w{2,12}ly )?\w+/g;

/** Said first, and no part of what follows: `Understood, we pay on Friday`. */
const TAKEN_NOTE =
  /^ ?(?:(?:all |well |duly |much |fully )?(?:understood|noted|agreed|received|confirmed|approved|accepted|acknowledged|appreciated|done|discussed|signed|checked|seen|heard|read|got it|got that|thanks|thank you|sorry|ok(?:ay)?|as (?:we |you |i )?\w{3,14})(?: (?:and|on|with|by) [\w ]{1,24}?)?) ?(?:[,.;:!]|-|–| and ) ?/;

/** What would have been: `if we had had it by Friday`, `we could have met on Monday`. */
const UNREAL: readonly RegExp[] = [
  /^(?!.{0,80}\b(?:great|good|nice|helpful|help|ideal|perfect|lovely|appreciate|grateful|thankful|like)\b).{0,120}\bif (?:only )?(?:[\w']{1,12} ){1,3}had\b/,
  /(?:^|, )had (?:we|you|i|they|he|she|it|the|this|that)\b/,
  /\b(?:would|could|might|should|['’]d)(?: not|n't)?(?:['’]ve| have) (?:been|had|met|sent|gone|come|done|made|paid|got|known|said|told|\w{2,12}ed)\b/,
];

export function isUnreal({ before, after }: Surroundings): boolean {
  const sentence = `${before}@${after}`;
  return UNREAL.some((pattern) => pattern.test(sentence));
}

/** What was done, or was not: `I tried to call you on Friday`. */
const TRIED = /\b(?:tried|managed|forgot|failed) to \w+/g;

/** `your mail of Monday`, `regarding our call on Monday`, `it was due on Monday`, `you said you would`: nobody promises it now. */
const GONE_BY: readonly RegExp[] = [
  /\b(?:e?-?mails?|messages?|letters?|notes?|calls?|requests?|offers?|quotes?|quotations?|proposals?|files?|questions?|comments?|reply|replies|versions?|drafts?|minutes|reports?|orders?|invoices?|complaints?|feedback|remarks?|enquir(?:y|ies)|inquir(?:y|ies)|visits?|meetings?|figures|numbers|screenshots?|list|build|release|voicemail|fax) (?:of|from|dated) (?:the )?$/,
  /\b(?:regarding|concerning|re:?|dated) $/,
  /\b(?:regarding|re:?|concerning|as per|per|further to|in|since|after|about) (?:our|your|my|the) (?:calls?|meetings?|workshop|session|chat|conversation|discussion|talk|visit|e?-?mail|message|letter) (?:on|of|from) $/,
  /\b(?:was|were|should have|had) (?:[\w'-]+ ){0,3}(?:supposed|meant|due|planned|scheduled|expected|promised|hoped|going|to|been|received)\b[^,]{0,60}$/,
  /\byou(?: had| have|'d)?(?: \w+ly| first)? (?:asked|requested|wanted|needed|required|demanded|expected|insisted|urged|promised|committed|assured|guaranteed)\b[^,;]{0,60}$/,
  /\b(?:said|told|wrote|promised|assured|mentioned|claimed) [^,]{0,40}\bwould\b[^,]{0,40}$/,
  /\b(?:was|were|had been) (?:[\w'-]{1,14} ){0,3}(?:until|till|through|from) (?:the )?$/,
  // A habit is no date to come.
  /\b(?:usually|normally|always|typically|generally)\b[^,;]{0,40}$/,
  /\b(?:originally|initially|previously|sorry (?:for|about)|apolog\w{1,6} for|thanks? (?:you |a lot |so much |again )?for|enjoyed|(?<!\b(?:would|'d|will|'ll)(?: \w+)? )appreciate(?! (?:it )?(?:if|when)))\b[^,]{0,60}$/,
  /(?<!looking forward to )\b(?:great|good|nice|lovely|pleasure) (?:to (?:meet|see|talk|speak|hear|have)|meeting|seeing|talking|speaking|having|working|catching|chatting|hosting)\b[^,]{0,40}$/,
];

const PROMISED =
  /\b(?:i|we|he|she|they)(?: had|'d)? (?:promised|said|told you|hoped|planned)\b[^,;]{0,60}$/;
const TAKEN_BACK = /^[^.]{0,20}\b(?:but|however|unfortunately|sadly|yet|sorry)\b/;

/** Words without a verb promise a day, but do not promise today. */
export function pastEn(
  clause: Surroundings,
  sentence: Surroundings,
  { today, exact }: Pick<Dated, 'today' | 'exact'>,
): boolean {
  if (GONE_BY.some((pattern) => pattern.test(clause.before))) return true;
  // `The last campaign, back in March, brought in a lot`.
  if (/^ ?back in $/.test(clause.before) && sentence.before.length > clause.before.length)
    return nearest({ before: '', after: sentence.after }) ?? false;
  if (PROMISED.test(clause.before) && TAKEN_BACK.test(clause.after + sentence.after)) return true;
  if (
    today &&
    (/^,? or /.test(clause.after) || /\b(?:from|starting|effective) $/.test(clause.before))
  )
    return false;
  if (
    /\b(?:said|told (?:me|us)|thought)(?: that)? $/.test(clause.before) &&
    /^ (?:should|will|is|works|suits)\b/.test(clause.after)
  )
    return false;
  if (DEADLINE.test(clause.before) || /^,? (?:at the (?:very )?latest|latest)\b/.test(clause.after))
    return false;
  const alone = (clause.before + clause.after).trim() === '';
  if (today && !alone) return nearest(clause) ?? true;
  // `Paid on 12 November, the rest on 12 December`.
  return nearest(clause) ?? (exact ? false : (nearest(sentence) ?? false));
}

/** `It is always hectic at the end of the month`: a habit, or a time that is full, whatever the words say. */
export function isHabitEn({ before, after }: Surroundings): boolean {
  if (DEADLINE.test(before)) return false;
  if (
    /\b(?:always|usually|normally|typically|generally|often|as a rule|tends? to)\b[^,;]{0,50}$/.test(
      before,
    )
  )
    return !/\b(?:will|shall|going to|but|except|please)\b/.test(before);
  return FULL.test(`${before}@${after}`);
}

const FULL =
  /\b(?:hectic|crazy|swamped|slammed|snowed under|flat out|madness|manic|chao(?:s|tic)|insane|crunch time|busy(?: (?:time|period|season|week|month))?)\b(?! (?:until|till|through)) ?(?:(?:with|for) (?:us|me|everyone|everybody|all) ?)?(?:(?:at|around|over|in|on|all|before|towards?|this|the) ?){0,3}@|@ (?:is|are|will be|gets?|looks?|tends? to be)(?: \w+){0,2} (?:hectic|crazy|mad(?:ness)?|manic|chao(?:s|tic)|insane|busy|packed|crunch time|a nightmare)\b/;

/** Whether the verb nearest before the date, else after it, looks back; undefined where there is none. */
function nearest({ before: said, after }: Surroundings): boolean | undefined {
  const before = REWORDED.reduce((text, [from, to]) => text.replace(from, to), said)
    .replace(TAKEN_NOTE, ' ')
    .replace(TO_SOMEBODY, '$1 ')
    .replace(PASSIVE, '$1 be ')
    .replace(TRIED, ' did ')
    .replace(TOLD, ' ');
  const forward = lastOf(before, FORWARD);
  const back = lastOf(before, BACK);
  if (forward >= 0 || back >= 0) return back > forward || (back === forward && back >= 0);
  if (lastOf(before, WEAK_BACK) >= 0) return true;
  const forwardAfter = firstOf(after, FORWARD);
  const backAfter = Math.min(firstOf(after, BACK), firstOf(after, WEAK_BACK));
  if (forwardAfter === backAfter) return undefined;
  return backAfter < forwardAfter;
}

function lastOf(text: string, pattern: RegExp): number {
  let at = -1;
  for (const match of text.matchAll(pattern)) at = match.index;
  return at;
}

function firstOf(text: string, pattern: RegExp): number {
  for (const match of text.matchAll(pattern)) return match.index;
  return Number.POSITIVE_INFINITY;
}

const DENIED_BEFORE =
  /(?:\b(?:cannot|can not|could not|will not|wo not|unable to|not able to|(?:am|is|are|'m|'re|'s) not|no way|i doubt|unlikely|hardly|never|nobody|no one|none of us|impossible to|let's not|lets not|not (?:on|for|by|this|next|possible)|any(?: other)? (?:day|time|date) (?:but|except)|rather than|instead of|except(?: on)?)\b|\b(?:ca|could|wo|do|does|would|is|are)n't\b|\bnot\b(?= ?$))(?: (?!until|till|before|earlier|than|later|forget|hesitate|only|sure|think|mind|if|because|but|and|so|yet|please|pls|could|will|wait)[\w'-]+){0,7} ?(?:by |on |for |this )?$/;
const DENIED_AFTER =
  /^ (?:morning |afternoon |evening |next week |this week )?(?:,? ?(?:unfortunately )?(?:i|we) (?:can't|cannot|can not|won't|(?:am|are) not|aren't|(?:am|are) (?:out|away|busy|full))\b|(?:is|would be|will be|might be) too (?:late|early|soon)\b|(?:does|is|do|are|will|wo|would|ca|can)(?:n't| not|not)(?: (?:really|quite|going to|be))?(?: (?:work|suit|fit|good|possible|possibl[ey]|feasible|ideal|an option|available|realistic|doable))|is (?:impossible|out|off|cancell?ed|too (?:late|early|soon|tight)|not an? |a (?:public |bank |national )?holiday)|is not ?(?:$|[,.;!?])|(?:won't|doesn't|isn't|not) )/;

export function deniedEn({ before, after }: Surroundings): boolean {
  if (DENIED_AFTER.test(after)) return true;
  if (
    /\b(?:rather than|instead of|better than|worse than|easier than|do(?:n't| not) (?:wait|leave it) (?:until|till)|(?<!why )not) (?:(?:on|by|for) )?(?:the )?$/.test(
      before,
    )
  )
    return true;
  if (/^ ?(?:ca|could|wo|would|should)n't (?:we|you|they|i|it)\b/.test(before)) return false;
  // What is shut on a day was planned so: `the lab will not be accessible on 4 December`.
  if (
    /\b(?:will not|won't|not) be (?:accessible|reachable|open|staffed|manned|in operation)\b/.test(
      before,
    )
  )
    return false;
  if (/\b(?:if|unless|in case|whether|why) /.test(before)) return false;
  return DENIED_BEFORE.test(before);
}
