import type { ToneRow } from './rules';

const COURTESY =
  /\b(?:sorry|glad|happy|gladly|if you (?:like|prefer|wish|want|no longer|agree)|no longer need)\b/i;
/** A condition on the client, without which the words are plain news. */
const CONDITION = /\b(?:if|unless|without|until|otherwise|or|not|no|before)\b|n't\b/i;
const TALK = 'we would like to talk with you about how to go on';
const SETTLE = 'we would much rather settle this with you directly';

/** Threats in English. At levels 4-5 a consequence is a fact where the agreed term is cited. */
export const threatEn: readonly ToneRow[] = [
  [
    /\b(?:I|we|our (?:team|developers|company|side|engineers))(?:'ll| will| shall|'m going to| am going to| are going to|'re going to| must| would| may| might| can| could)?(?: then| now| simply| just| immediately| also| unfortunately| sadly){0,4}(?: have to| need to| be forced to| be obliged to| be compelled to| feel compelled to| are forced to| am forced to)? (?:(?:stop|halt|suspend|pause|freeze|cease|terminate|end|cancel|abandon|drop|shut down|withdraw from|quit)(?= (?:all|the (?:work|project|contract|service|services|development|delivery|support|agreement|cooperation|licen[cs]e|system|site|website|account|server)|any|our (?:work|services?|support|cooperation)|your (?:access|account|project|service|licen[cs]e|website|site|system)|work\b|working|everything|development|delivery|support|it all|this project))|shut(?:ting)? (?:\S+ ){0,3}down|shutting down|switch(?:ing)? (?:\S+ ){0,3}off|turn(?:ing)? (?:\S+ ){0,3}off|cut(?:ting)? (?:\S+ ){0,3}off|take (?:\S+ ){1,3}offline|pull(?:ing)? the plug|walk(?:ing)? (?:away|out|off)|withhold(?:ing)?|block(?:ing)? (?:your|the|all) (?:access|account|system|site)|lock you out|sue\b)[^.,;!?\n]{0,60}/gim,
    TALK,
    { notWithin: COURTESY, cited: 'formal' },
  ],
  [
    /\b(?:we|I)(?:'re| are|'m| am) (?:shutting down|switching off|stopping (?:all|the|our|work)|cancelling|canceling|terminating|withdrawing|suspending|pulling out|walking away|cutting off)\b[^.,;!?\n]{0,60}/gim,
    TALK,
    { within: CONDITION, notWithin: COURTESY, cited: 'formal' },
  ],
  [
    /\b(?:the |your |our |all )?(?:work|project|website|site|system|server|account|access|service|services|support|shop|app|licen[cs]e|development|delivery)(?: on (?:the|your) \w+)? (?:(?:will|shall) (?:be )?|goes? |is |gets? |are )(?:then |immediately |simply |automatically ){0,4}(?:stopp?(?:ed|s)?|halted|suspended|paused?|offline|down|dark|switched off|shut (?:off|down)|taken (?:offline|down)|turned off|deleted|cancelled|canceled|terminated|deactivated|blocked|cut off|frozen|cease)\b[^.,;!?\n]{0,40}/gim,
    TALK,
    {
      within: CONDITION,
      notWithin: /\b(?:maintenance|backup|so that you|never|will not|won't)\b/i,
      cited: 'heads-up',
    },
  ],
  [
    /\b(?:all )?work (?:stops|pauses|ends)\b[^.,;!?\n]{0,40}/gim,
    TALK,
    { within: CONDITION, cited: 'heads-up' },
  ],
  [
    /,? (?:or else|or (?:I|we)(?:'ll| will| shall| are going to| am going to)? (?:stop|cancel|walk|sue|leave|quit|terminate|pull|go to|call (?:your|the)|take|shut|switch)|or (?:the|your|this) (?:\w+ ){1,2}(?:is|goes|will be|gets) (?:\w+ )?(?:off|offline|over|dead|cancelled|terminated|switched off|shut down|stopped))\b[^.,;!?\n]{0,80}/gim,
    ', or tell me what you still need',
    { cited: 'formal' },
  ],
  [
    /,? (?:or|and) you(?:'ll| will| shall| are going to|'re going to) (?:hear from (?:our|my|the)|lose|face|be (?:sued|sorry|charged|billed|held|cut|fined)|pay (?:for|the price|dearly)|have to (?:face|bear|deal|find))\b[^.,;!?\n]{0,60}/gim,
    ', or tell me what you still need',
    { cited: 'formal' },
  ],
  [
    /\b(?:I|we)(?:'ll| will| shall| have to| must|'m going to| am going to| are going to| may have to| will have to| will be forced to| am forced to| are forced to) (?:escalate|complain|report)\b(?: (?:this|it|you|the matter|about (?:you|this)))?(?: to [^.,;!?\n]{1,40})?/gim,
    'I would like to ask you who else could help us decide',
    {
      unless:
        /\b(?:bug|error|progress|result|weekly|back|our (?:own )?(?:developers|engineers|team))\b/i,
      notWithin: COURTESY,
    },
  ],
  [
    /\b(?:I|we)(?:'ll| will| shall| have to| must|'m going to| am going to| are going to)(?: have to| need to| simply| then){0,4} (?:talk|speak|go|write|turn|call|contact|inform|involve|approach|raise this|take this|bring this)(?: \w+)? ?(?:straight |directly |up ){0,4}(?:to |with |in )?your (?:boss|ceo|superiors?|managers?|management|managing director|director|board|head|chief|supervisor|headquarters)\b[^.,;!?\n]{0,40}/gim,
    'I would like to ask you who else could help us decide',
    {
      within: /\b(?:if|unless|otherwise|or|forced|have to|no choice|must)\b/i,
      notWithin: /\b(?:if you (?:like|prefer|wish|agree)|together|rather|glad|would you)\b/i,
    },
  ],
  [
    /\b(?:and|when|once|until|before) (?:neither will yours|I call (?:him|her|them|your boss)|your (?:boss|ceo|management|superior) (?:hears|finds out|learns|knows))\b[^.,;!?\n]{0,40}/gim,
    'and I would like to ask who else could help us decide',
  ],
  [
    /\b(?:my|our|your) (?:boss|superiors?|ceo|managers?|management|director) (?:will not|won't) be (?:pleased|happy|amused|impressed)\b/gim,
    'my superior has asked me how things stand',
  ],
  [
    /(?:\b(?:I|we)(?:'ll| will| shall| may| might| would| must)?(?: then| now| also)?(?: have to| need to| be forced to| be obliged to| hate to(?: have to)?| are forced to| have)? )?(?:involve|bring in|hand (?:this|it|the matter) (?:over )?to|instruct(?:ed)?|call in|consult|engage|go to|turn to|talk to|pass this (?:on )?to|involving|hear(?:ing)? from) (?:our |my |the |a )?(?:lawyers?|attorneys?|solicitors?|legal (?:department|team|counsel|advisers?)|debt collectors?|collection agency|bailiff)\b[^.,;!?\n]{0,40}/gim,
    SETTLE,
  ],
  [
    /(?:\b(?:I|we)(?:'ll| will| shall| may| might| must| reserve the right to| are (?:going|prepared|ready) to)?(?: have to| need to| be forced to| not hesitate to| consider| be taking| be obliged to)? )?(?:take|taking|seek|initiate|start|pursue|commence|begin) (?:legal|further|appropriate|other|serious|formal) (?:action|steps|measures|proceedings|consequences)\b[^.,;!?\n]{0,40}/gim,
    SETTLE,
    { unless: /\b(?:no need|next|together)\b/i },
  ],
  [
    /\blegal (?:action|proceedings|steps|consequences|measures)\b/gim,
    'a formal settlement',
    { unless: /\b(?:avoid|before any|instead of|without)\b/i, cited: 'formal' },
  ],
  [
    /\b(?:I|we)(?:'ll| will)? (?:see (?:you|each other)|take you|meet(?: you)?|be seeing you) (?:in|to) court\b|\bsee you in court\b/gim,
    SETTLE,
  ],
  [
    /\b(?:handed|passed|given|sent|turned) (?:over )?(?:to|on to) (?:a |our |the )?(?:collection agency|debt collect\w+|lawyers?|attorneys?|legal department|solicitors?)\b/gim,
    'looked at together with you',
  ],
  [
    /\b(?:I|we)(?:'ll| will| shall) (?:\w+ )?(?:sue|prosecute|claim (?:damages|compensation)|demand compensation|hold you)\b[^.,;!?\n]{0,60}/gim,
    SETTLE,
  ],
  [
    /\b(?:you|your \w+)(?:'ll| will| shall) be (?:held )?(?:personally |fully |solely ){0,4}(?:liable|responsible|accountable|sued|charged)\b[^.,;!?\n]{0,40}/gim,
    'we should agree on who bears what',
    { cited: 'formal', unless: /\bresponsible for (?:the )?(?:content|testing|training)/i },
  ],
  [
    /\b(?:you|your \w+)(?:'ll| will| would| have to| must| shall)?(?: then)?(?: have to| need to)? (?:bear|face|suffer|feel|accept|take|live with|deal with) (?:all |the |any |serious |full ){0,4}(?:consequences|costs? of this|responsibility for (?:this|the delay|everything))\b/gim,
    'we should look at the effects together',
    { cited: 'formal' },
  ],
  [
    /(?:\b(?:there|this|it|that) )?\b(?:will|would) (?:be|have|lead to|bring) (?:serious |severe |grave |legal |financial |unpleasant ){0,4}consequences\b(?: for [^.,;!?\n]{1,40})?/gim,
    'there would be effects that I would like to go through with you',
  ],
  [
    /\b(?:at your own (?:risk|peril)|on your own head)\b/gim,
    'after a word with us',
    { unless: /\b(?:beta|install|unofficial)\b/i },
  ],
  [
    /\b(?:this|that|it|here|consider this|take this as|see this as|regard this as)(?:'s| is| as| will be)? (?:your|the|a|my|our) (?:very |absolutely )?(?:last|final|last and final) (?:chance|warning|notice|reminder|opportunity|call|ultimatum|attempt)\b[^.,;!?\n]{0,50}/gim,
    'I would be very glad to settle this now',
  ],
  [
    /(?<=^|[.!?] )(?:last|final) (?:chance|warning|ultimatum)\b(?! to (?:see|join|register|book|visit))[^.,;!?\n]{0,40}/gim,
    'I would be very glad to settle this now',
  ],
  [
    /\b(?:be warned|you have been warned|I(?:'m| am) warning you|we(?:'re| are) warning you|(?:I|we) warn you|mark my words|don't say (?:I|we) didn't warn you|watch out)\b/gim,
    'I would like to be open with you',
  ],
  [
    /\b(?:you|this|that)(?: \w+)? (?:leaves?|left|leaving|gives?) (?:us|me) (?:with )?no (?:other )?(?:choice|option|alternative)\b[^.,;!?\n]{0,60}/gim,
    TALK,
    { cited: 'formal' },
  ],
  [
    /\b(?:I|we)(?:'ll| will| would| shall)? (?:have|see|be left with|are left with)(?: then)? no (?:other )?(?:choice|option|alternative|way)(?: left)? (?:but|other than|than|except)\b[^.,;!?\n]{0,60}/gim,
    TALK,
    { cited: 'formal' },
  ],
  [
    /\b(?:you|your \w+)(?:'ll| will| are going to|'re going to| may| might)(?: \w+)? (?:regret|be sorry (?:for|about|if))\b[^.,;!?\n]{0,30}/gim,
    'I would like to find a good way with you',
  ],
  [
    /(?<=^|[.!?,] |\b(?:so|and|please) )(?:don't|do not) (?:make|force) (?:me|us)\b[^.,;!?\n]{0,60}/gim,
    'I would much rather settle this between us',
  ],
  [
    /\b(?:I|we)(?:'d| would) hate (?:to|for)\b(?: have)?[^.,;!?\n]{0,60}/gim,
    SETTLE,
    {
      within:
        /\b(?:lawyer|legal|boss|management|court|stop|cancel|terminate|escalate|ceo|superior|involve|inform|tell)\b/i,
    },
  ],
  [
    /\bit would be (?:a (?:real )?(?:shame|pity)|unfortunate|too bad) if\b(?= (?:your|the|this|our|we had))[^.,;!?\n]{0,60}/gim,
    SETTLE,
    { within: /\b(?:offline|stop|lose|lost|boss|ceo|contract|data|learn|know|hear|heard|cancel)/i },
  ],
  [
    /\b(?:I|we) (?:hereby )?(?:expressly |explicitly )?reserve (?:the|all|our) rights? (?:to )?[^.,;!?\n]{0,60}/gim,
    TALK,
    { cited: 'formal', unless: /\breserved\b|room|copyright/i },
  ],
  [
    /\b(?:one|any) (?:more|further) (?:delay|mistake|excuse|day|change|time|postponement|word)s? (?:and|,)[^.,;!?\n]{0,60}/gim,
    'if it gets later still, I would like to talk with you about how to go on',
  ],
  [
    /\b(?:I|we)(?:'ll| will| shall| are going to|'re going to| must| will have to| have to) (?:(?:have to|need to|then) )?(?:charge|bill|invoice|fine|penali[sz]e) (?:you|your \w+)\b[^.,;!?\n]{0,50}/gim,
    'we would need to talk about the extra cost',
    {
      within: CONDITION,
      notWithin: /\bonly for\b|\bwill not\b|\bwon't\b|\bnot charge/i,
      cited: 'heads-up',
    },
  ],
  [
    /\b(?:penalt(?:y|ies)|late fees?|fines?|damages) (?:will|shall|of)\b[^.,;!?\n]{0,40}/gim,
    'the extra cost would be something to agree on',
    { within: /\b(?:you|your|if|unless|otherwise)\b/i, cited: 'heads-up' },
  ],
  [
    /\b(?:(?:you|your project)(?:'ll| will)? (?:go(?:es)?|move|lose|drop) (?:to the (?:back|end|bottom)|your (?:slot|place|turn|priority|discount))|(?:I|we|our (?:team|developers))(?:'ll| will)? (?:move on|turn|switch|give) (?:to |our time to |your slot to |priority to )(?:another|other|the next) (?:clients?|customers?|projects?))\b[^.,;!?\n]{0,60}/gim,
    'I would like to plan the team with you',
    { notWithin: COURTESY, cited: 'formal' },
  ],
  [
    /\b(?:(?:I|we)(?:'ll| will) make sure (?:that )?)?(?:everybody|everyone|the whole (?:industry|world|market)|the press|the media|your (?:customers|competitors|partners)) (?:hears?|will (?:hear|know|learn|find out)|knows?|learns?|finds? out)\b[^.,;!?\n]{0,40}/gim,
    'this stays between us',
  ],
  [
    /\b(?:go|make (?:this|it)|going) public\b|\bname and shame\b|\b(?:leave|write|post) (?:a )?(?:bad|negative|honest) review about you\b/gim,
    'look for a way together',
    { unless: /\bwebsite|launch|site|portal|page|release\b/i },
  ],
  [
    /\b(?:otherwise|if not|failing (?:that|this|which)),? (?:then )?(?:I|we|you|the|your|our|this|all)\b(?: \w+)? ?(?:will|'ll|shall|would|have to|must|am|are|is)\b[^.,;!?\n]{0,80}/gim,
    'if that is difficult, I would like to talk with you about how to go on',
    {
      notWithin:
        /\b(?:glad|happy|fine|on track|meet|free|propose|suggest|send you|use the|assume|help|keep|go ahead|continue|next week)\b/i,
      within:
        /\b(?:stop|cancel|terminate|forced|pause|suspend|charge|bill|court|lawyer|legal|boss|ceo|escalate|consequences|off|over|lose|fail|end|withdraw|withhold|void|problem|trouble|late|pay|impossible|no)\b/i,
      cited: 'heads-up',
    },
  ],
  [
    /\b(?:I|we)(?: will not|'ll not| won't| shall not| are not going to| cannot|'re not going to) (?:any longer |longer )?(?:accept|tolerate|put up with|stand for|take) (?:any |this|that|such|further|another|more)\b[^.,;!?\n]{0,40}/gim,
    'we would like to find a better way for both sides',
  ],
  [
    /\b(?:I|we)(?: will not|'ll not| won't| shall not| will no longer)(?: be able to)? (?:work|lift a finger|deliver|continue|support|hand over|release|do anything|help|respond|touch)\b[^.,;!?\n]{0,60}/gim,
    TALK,
    {
      within: /\b(?:if|unless|until|without|before|otherwise|no longer)\b/i,
      notWithin: COURTESY,
      cited: 'heads-up',
    },
  ],
  [
    /\b(?:my|our) patience (?:is|has|will)[^.,;!?\n]{0,40}|\b(?:I|we)(?:'m| am|'re| are) (?:losing|running out of) (?:my |our )?patience\b/gim,
    'this matters to us',
  ],
  [
    /\bno (?:payment|money|signature|approval|data|files|acceptance),? no \w+/gim,
    'one depends on the other',
  ],
  [
    /\b(?:that's it|we(?:'re| are) done(?: here)?|this is over|it's over)(?= (?:if|unless)|[.!]|$)/gim,
    TALK,
    { within: /\b(?:if|unless|delay|more|not)\b/i },
  ],
  [
    /\b(?:if|unless) this (?:goes on|continues|happens again|does not (?:change|stop|improve)|doesn't (?:change|stop|improve))(?: like this)?,? [^.,;!?\n]{0,80}/gim,
    'before it goes on like this, I would like to talk with you',
  ],
  [
    /\bblack ?list(?:ed|ing)?\b/gim,
    'ask again',
    { unless: /\b(?:ip|spam|server|domain|address)\b/i },
  ],
];
