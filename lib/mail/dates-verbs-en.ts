/** Past forms of all irregular verbs that differ from the verb itself and are nothing else. */
const PAST =
  'arose|awoke|ate|became|befell|began|beheld|bent|besought|bled|blew|bought|bred|broke|brought|built|burnt|came|caught|chose|clung|crept|dealt|did|drank|dreamt|drew|drove|dug|dwelt|fed|fell|fled|flew|flung|forbade|foresaw|foretold|forgave|forgot|forsook|fought|found|froze|gave|got|grew|had|heard|held|hid|hung|kept|knelt|knew|laid|leant|leapt|learnt|led|left|lent|lost|made|meant|met|mislaid|misled|misspelt|mistook|misunderstood|outgrew|overcame|overdrew|overheard|overran|oversaw|overslept|overtook|overthrew|paid|pled|proved|ran|rang|rebuilt|redid|redrew|remade|repaid|reran|resold|retold|rethought|rewrote|rode|said|sang|sank|sat|sent|shook|shone|showed|shrank|slept|slid|slung|smelt|sold|sought|sped|spelt|spent|spilt|spoilt|spoke|sprang|sprung|spun|stank|stole|stood|strode|strove|struck|strung|stuck|stung|swam|swept|swore|swung|taught|threw|told|took|tore|trod|understood|undertook|underwent|undid|unwound|upheld|was|went|wept|were|withdrew|withheld|withstood|woke|won|wore|wove|wrote|wrung';
/** Those that are nouns and adjectives as well. */
const PAST_OR_NOUN =
  'bade|bit|bore|bound|felt|ground|lay|lit|resent|rose|saw|shot|span|spat|thought|wound';
/** Participles that are no past form. */
const PARTICIPLES =
  'arisen|awoken|become|been|begun|bitten|blown|borne|broken|chosen|come|done|drawn|driven|drunk|eaten|fallen|flown|forbidden|foreseen|forgiven|forgotten|frozen|given|gone|gotten|grown|hidden|known|lain|mistaken|outgrown|overcome|overrun|overseen|overtaken|proven|redone|redrawn|rerun|rewritten|ridden|risen|run|rung|seen|sewn|shaken|shown|shrunk|spoken|stolen|sunk|sung|sworn|swollen|swum|taken|thrown|torn|trodden|undergone|undertaken|undone|withdrawn|woken|worn|woven|written';
/** Verbs whose past is the verb itself. */
const SAME =
  'bet|bid|proofread|misread|reread|broadcast|burst|cast|cost|cut|hit|hurt|input|let|offset|put|quit|read|reset|set|shed|shut|slit|split|spread|upset|wed';

const DETERMINED =
  "(?<!\\b(?:an?|the|your|my|our|his|her|their|its|this|that|any|no|one|every|quick|little|first|second|is|are|be|another|'s) )";

/** A past form, `we put`, or `has met`. */
export const PAST_FORM = `(?:${PAST})|${DETERMINED}(?:${PAST_OR_NOUN})|(?<=\\b(?:i|we|he|she|it|they|who) (?:\\w{2,12}ly |just |also |then |already )?)(?:${SAME})|(?<=\\b(?:the|our|my|your|his|her|their) [a-z]{2,14}[^\\Ws] )(?:proofread|misread|read|put|quit|shut|let|hurt)`;
export const PERFECT = `(?:(?:ha(?:ve|s)(?:n't)?|'ve)(?: (?!(?:the|your|our|my|his|her|their|its|this|that|these|those|an?|it|them|all|any)\\b)\\w{2,10})?(?: been| not)? |\\b(?:i|we|he|she|they|it|you|who)'[sd] )(?:${PAST}|${PAST_OR_NOUN}|${PARTICIPLES}|${SAME}|\\w{2,14}ed)`;
/** Any participle, also of `to have it done`. */
export const PARTICIPLE = `(?:${PAST}|${PARTICIPLES}|${SAME}|\\w{2,14}ed)`;
