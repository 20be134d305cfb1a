import type { AnswerRule } from './answer-rules';

const OPEN =
  /\b(?:not|never|no longer|will|would|once|if|unless|until|when|before|missing|wrong|expired|broken|incorrect|cannot|almost|nearly|half|partly)\b|n['’]t\b|['’]ll\b|\?/i;
const PLACE =
  '(?:dropbox|drive|folder|share|sharepoint|onedrive|portal|teams|wetransfer|ftp|server|cloud|channel|ticket|jira|repo(?:sitory)?|post|chat|doc(?:ument)?|sheet|spreadsheet|tracker|data ?room)';
const FACT =
  '(?:numbers?|no\\.|id|code|address|contact(?: person)?|name|e-?mail|phone|mobile|iban|bic|account|password|pw|login|user(?: ?name)?|key|domain|url|reference|credentials|colou?r|size|quantity|amount|entity)';

/** Things that have moved, that are in order, or that are told: what we asked for is there without a verb of doing. */
export const ENGLISH_COMPLETIONS: readonly AnswerRule[] = [
  {
    kind: 'done',
    pattern: new RegExp(
      `\\b(?:went|gone) (?:out|off|through)\\b|\\bleft (?:our|the) (?:house|bank|office|warehouse|account)\\b|\\b(?:is|are|r|['’]s)(?: now| already| all)? (?:in|on|at) (?:the|your|our) (?:\\w+ )?${PLACE}\\b|\\bshould (?:now |already )?(?:have (?:arrived|reached|received|got)|be (?:on|in|with) (?:you|your))\\b|\\byou (?:should )?(?:now |already )?have (?:full |now )?(?:access|received|everything)\\b`,
      'i',
    ),
    unless: OPEN,
    weight: 0.82,
  },
  {
    kind: 'done',
    pattern:
      /\b(?:we|i)(?:['’]ve| have) (?:just |now |already )?(?:added|invited|granted|given|authori[sz]ed) you\b|\b(?:we|i)(?:['’]ve| have) (?:just |now |already )?(?:filled|typed|written|entered|put|keyed|read|gone|been) (?:it |them |that |everything )?(?:in|out|up|through|over)\b|\byou(?:['’]ve| have) (?:got |now )?(?:(?:full|admin|editor|write) )?access\b[^.?!]{0,40}\bnow\b|\b(?:we|i)(?:['’]ve| have) (?:now |just )?(?:gone (?:with|for)|chosen|picked|settled on|opted for|decided (?:on|for))\b|\byou(?:['’]ll| will) find (?:the|our|it|them|my) [^.?!]{0,60}\b(?:below|attached|enclosed)\b|^(?:definitely |clearly )?(?:option |version )?[A-D][.!]?$|\b(?:we|i)(?: are|['’]re| am|['’]m) (?:happy )?(?:going (?:with|for)|choosing|picking|taking) (?:the |your |option|version|variant|[A-D]\b|number|no\.)/i,
    unless: OPEN,
    weight: 0.84,
  },
  {
    kind: 'done',
    pattern:
      /^(?:(?:please|pls|just|ok|okay|yes|fine|so|then|great)[, ]{1,2}){0,2}(?:go (?:with|for)|take|use|choose|pick|keep|publish|launch|ship|print|build|run with) (?:the |your |my |our )?(?:\w+ )?(?:option|version|variant|draft|design|one|proposal|layout|logo|plan|number|it|this|that|[a-c]\b|\d\b)|\b(?:it['’]s|that['’]s|it is|that is|a) (?:a )?(?:big |clear )?(?:yes|go|thumbs[- ]up)\b|\bthumbs[- ]up\b|\b(?:has|have|gets?|got) (?:my|our|the|his|her|everybody['’]s|everyone['’]s) (?:vote|nod|blessing|approval|go-?ahead|green light)\b|\bis (?:our|my|the) (?:choice|pick|favou?rite|winner)\b|\b(?:decided|opted|voted|gone|went) (?:in favou?r of|for|on) (?:the |your )?\w+|\b(?:option|version|variant|draft|design) (?:[a-d]|\d|one|two|three)\b.{0,20}\b(?:it is|wins|won|please)\b/i,
    unless: OPEN,
    weight: 0.82,
  },
  {
    kind: 'done',
    pattern:
      /\blike a charm\b|\b(?:all|everything) (?:is |seems |runs |was )?(?:ok|okay|fine|good|great|correct|perfect|clear|in order)\b|\b(?:fine|ok|okay|good) (?:by|with|for|from) (?:me|us|our)\b|\bno changes (?:needed|required|necessary)\b|\b(?:minutes|plan|draft|list|data|figures|numbers|text|texts|dates?|summary|report) (?:is|are|looks?|seems?) (?:all )?(?:correct|accurate|complete|in order|fine|ok|okay|good)\b|\b(?:done|finished|through|ready) with (?:it|this|that|the|our|all)\b|\b(?:i['’]m|we['’]re|i am|we are) done\b/i,
    unless: OPEN,
    weight: 0.82,
  },
  {
    kind: 'done',
    pattern: new RegExp(
      `(?<!\\bnew (?:\\w{1,10} )?)\\b${FACT}\\b[^.!?\\n]{0,30}(?:\\bis\\b|\\bare\\b|:|=)[^!?\\n]{0,30}(?:\\d{3}|@|https?:)|\\b(?:use|take) (?:our|the|this|the following|my)(?: (?!new\\b)\\w+){0,2} (?:address|e-?mail|account|logo|texts?|contact|name|number|entity)\\b`,
      'i',
    ),
    unless: OPEN,
    weight: 0.74,
  },
  {
    kind: 'done',
    pattern:
      /\b(?:is|are|was|were|has been|have been|got)(?: (?:now|just|all|already|both|also|finally|fully))? (?!need|requir|delay|suppos|schedul|plann|expect|miss|damag|clos|reject|refus|stopp|paus|postpon|cancel|interest|confus|involv|bas|call|limit|block|disappoint|annoy|surpris|worri|concern|frustrat|overload|overwhelm)\w{2,12}(?:ed|orn|pt|nt|own|ught|aken|itten)\b/i,
    unless: OPEN,
    weight: 0.62,
  },
  {
    kind: 'done',
    pattern: /\banswers? (?:to|on|for) (?:your |the )?(?:\w+ )?(?:questions?|points?)\b/i,
    unless: OPEN,
    weight: 0.74,
  },
  {
    kind: 'acknowledged',
    pattern:
      /\bappreciate (?:the|your|it|that)\b|\bon (?:my|our) (?:to-?do )?(?:list|radar|agenda|desk|table|plate today)\b|\bconfirm(?:ing|ed)? (?:the )?receipt\b|\b(?:go|going|look|looking) (?:through|over) (?:it|them|this|everything)\b/i,
    unless: /\?|\bcan['’]?t\b|\bcannot\b/i,
    weight: 0.76,
  },
];

/** Sent to many: never an answer. */
export const ENGLISH_MASS: AnswerRule = {
  kind: 'other',
  pattern:
    /\b(?:register now|sign up (?:now|today|here)|webinars?|click here|unsubscribe|subscribe|newsletter|limited[- ]time|early bird|save (?:up to )?\d+ ?%|\d+ ?% (?:off|discount)|discount code|book your (?:seat|ticket|place)|dear all)\b/i,
  weight: 0.78,
};
