import type { ToneRow } from './rules';

/** Something that they have not done. */
const FAILING =
  /\b(?:if|should|as long as|in case|until|when|by)\b[^.!?\n]{0,90}(?:\b(?:not|no|never|nothing|fails?|still|without)\b|n't\b)|\b(?:unless|without|failing|after that|no longer)\b|\b(?:if not|no later|or)\b|\bif (?:you|this|we|your \w+) (?:keep|keeps|continue|continues|ignore|refuse|delay|go|goes|have to|must)\b/i;
const ON = 'I would like to talk with you about how to go on.';

/** Threats that only the sentence tells, in English. */
export const threatSentencesEn: readonly ToneRow[] = [
  [
    /\b(?:goe?s? (?:dark|offline|down)|(?:be |is |are |get |gets )?(?:assigned|moved|reassigned|given|transferred) to (?:another|other|the next|a different|someone)|(?:another|other|paying|the next) (?:projects?|clients?|customers?)|lights out|pull(?:ing|ed)? (?:the plug|out|our|everyone|the team)|down tools|lay down (?:our|the)|stop(?:s|ped|ping)? (?:work|all|everything|any|the (?:work|project|service)|supporting|development)|cancel(?:s|led|ling)?|terminat\w+|suspend\w*|halt\w*|withdraw\w*|shut(?:s|ting)? (?:\w+ )?(?:down|off)|switch(?:ed|es|ing)? (?:\w+ )?off|cut(?:s|ting)? (?:\w+ )?off|the (?:project|deal|contract|cooperation) is (?:over|dead|off|history)|end of (?:the|our) (?:road|line|project|cooperation|contract|patience)|penalt\w+|late fees?|delete\w*|removed? from (?:the|our) (?:schedule|plan|roadmap)|lose (?:your|the) (?:slot|place|discount|price|warranty|spot|priority|deposit)|void|forfeit\w*|freez\w+|frozen)\b/gi,
    ON,
    {
      whole: true,
      within: FAILING,
      notWithin:
        /\b(?:weekly|newsletter|maintenance|meeting|call|appointment|if you (?:like|prefer|wish|want|no longer|agree|need|would)|no longer need|sorry|feel free|unfortunately we had|you can|you may|without charge|free of|void of|will not|won't|never|deleted?\s+automatically|glad|happy|backup|demo|recording|filter|draft)\b/i,
      cited: 'formal',
    },
  ],
  [
    /\b(?:through|via|from|with|to|by|at|on) (?:our|my|the) (?:solicitors?|lawyers?|attorneys?|legal (?:team|department|counsel)|debt collectors?)\b/gi,
    'I would much rather settle this with you directly.',
    {
      whole: true,
      notWithin: /\b(?:checked|licen[cs]e|review|looked at|agreed with|draft|data protection)\b/i,
    },
  ],
  [
    /\b(?:prepared|ready|willing|not afraid|determined|not hesitat\w+|hesitate|in a position) to (?:go|take|cancel|stop|escalate|sue|involve|end|terminate|walk|pull|call|bring|withdraw|fight|enforce|claim)\b/gi,
    'I would much rather settle this with you directly.',
    {
      whole: true,
      notWithin:
        /\b(?:go live|go on|call you|go through|take (?:it|this|that) off|bring (?:it|them|forward)|ready to go|take part|do not hesitate|don't hesitate|go ahead|take care|call me|call us|to call|to go over|take over|bring our)\b/i,
      cited: 'formal',
    },
  ],
  [
    /\b(?:go|going|take (?:you|this|it|the matter)) (?:\w+ )?to (?:court|law|the (?:courts?|press|media|top|authorities|regulator))\b/gi,
    'I would much rather settle this with you directly.',
    { whole: true },
  ],
  [
    /\b(?:take|bring|raise|carry|push|move) (?:the matter|this|it|things) (?:\w+ )?(?:to|with|up to) (?:your|the) (?:managing director|boss|ceo|superiors?|managers?|management|director|board|head|chief|owner|headquarters|head office|shareholders?|sponsor|top)\b/gi,
    'I would like to ask you who else could help us decide.',
    {
      whole: true,
      notWithin:
        /\b(?:together|if you (?:like|prefer|wish|agree)|rather|would you|yourself|shall)\b/i,
    },
  ],
  [
    /\bwhat (?:would |will |do you think )?your (?:board|boss|ceo|managers?|management|superiors?|director|customers?|shareholders?|competitors?) (?:would|will|might|is going to|are going to)? ?(?:say|think|make of)\b|\bwhen (?:they|he|she|your \w+) (?:learns?|hears?|finds? out) (?:of|about) (?:this|it)\b/gi,
    'I would like to ask you who else could help us decide.',
    { whole: true },
  ],
  [
    /\b(?:(?:I|we) know how to (?:deal|handle)|(?:I|we) have (?:our )?(?:ways|means|other ways)|there are (?:other )?(?:ways|means) (?:of|to)|(?:customers|clients|people|companies) who (?:do not|don't|refuse to|won't|never) (?:pay|answer|deliver|sign|cooperate|keep))\b/gi,
    ON,
    { whole: true, notWithin: /\b(?:glad|help|happy|import|export|solve|new customers)\b/i },
  ],
  [
    /\b(?:do not|don't) (?:be surprised|complain|come (?:crying|running|back)|blame (?:me|us)|say (?:I|we) did|expect (?:us|me|any|our)|think (?:I|we) (?:won't|will not)|test (?:me|us)|push (?:me|us)|bother to (?:call|come))\b/gi,
    ON,
    { whole: true, notWithin: /\bdelivery|a mail\b/i },
  ],
  [
    /\b(?:you (?:might|may|would|had better|should|will) (?:want to |do well to |be well advised to )?(?:think (?:twice|again|carefully|hard|about what)|reconsider|remember who)|be careful what|I (?:would )?(?:strongly )?advise you (?:not )?to|think (?:twice|very carefully))\b/gi,
    ON,
    { whole: true, notWithin: /\b(?:password|backup|update|security|tax|options?|layout)\b/i },
  ],
  [
    /\b(?:you|your (?:company|business|team|reputation|career|job|position|project|firm))(?:'ll| will| would| is going to| are going to|'re going to) (?:\w+ )?(?:suffer|pay (?:for (?:it|this|that)|dearly|the price|a (?:high )?price)|feel (?:it|this)|be (?:next|finished|over|at stake|in trouble|out|off|ruined|damaged)|end up|never (?:work|get|hear))\b/gi,
    'I would like to find a good way with you.',
    { whole: true },
  ],
  [
    /\b(?:this|it|that)(?:'ll| will| is going to)? (?:\w+ )?(?:get (?:ugly|unpleasant|expensive|nasty|costly)|have (?:a |an )?(?:aftermath|unpleasant|repercussions|serious)|not end well|end badly|turn (?:ugly|nasty))\b|\b(?:repercussions|retaliat\w+|ultimatum)\b|\b(?:things|it) (?:can|could|will|may) get (?:\w+ )?(?:ugly|unpleasant|uncomfortable|nasty|expensive)\b/gi,
    'I would like to find a good way with you.',
    { whole: true },
  ],
  [
    /\b(?:(?:I|we)(?:'ll| will| shall| may| might)?(?: be)?(?: then)?(?: have to| be forced to| be compelled to)? (?:draw (?:our|the|my) (?:own )?conclusions|act accordingly|react accordingly|proceed accordingly|take it from there without you|know what to do|not stand (?:by|idly)|make you pay|come after you|get (?:it|this|our money) another way|rethink (?:our|the|this)|reconsider (?:our|the|this|working)|look for (?:another|other) (?:client|partner)))\b/gi,
    ON,
    { whole: true },
  ],
  [
    /\b(?:I|we|our \w+)(?:'ll| will| shall| may| might| must| have to| are going to| can| could)(?: (?:then|now|simply|also|unfortunately|have to|need to|be forced to|be obliged to)){0,4} (?:disable|revoke|deactivate|close|end|take (?:this|it|the matter) (?:further|higher)|claim|recover|hand (?:the|this|it)|refer (?:the|this|it)|file|notify your|inform your|report|publish|reject|refuse|cease|discontinue|impose|restrict|stop\b(?! by)|cut|walk|leave|pull|quit|remove (?:you|your)|delete|drop|abandon|give (?:your|the) (?:slot|place)|put (?:the|your) (?:project|work) on (?:hold|ice)|look for (?:another|other|somebody|someone) |go elsewhere|turn to|turn off|take other|take measures|take steps|take action|enforce|withdraw|escalate|hold (?:back|on to)|keep (?:the|your) (?:files|data|source|deposit)|make sure you)\b/gi,
    ON,
    {
      whole: true,
      within: FAILING,
      notWithin:
        /\b(?:weekly|newsletter|maintenance|meeting|appointment|no longer need|file format|if you (?:cannot|like|prefer|wish|want|agree|need|would)|close the (?:ticket|ask|list)|report (?:back|on|to you)|this does not|another (?:way|format))\b/i,
      cited: 'formal',
    },
  ],
  [
    /\b(?:becomes?|gets?|will be|turns?|going to be) (?:very |really |quite )?(?:expensive|costly|unpleasant|ugly|uncomfortable) for (?:you|your \w+)\b/gi,
    'I would like to find a good way with you.',
    { whole: true },
  ],
  [
    /\b(?:by|before|until) [^.,;!?\n]{1,25},? or (?:we|I)\b[^.,;!?\n]{0,60}/gi,
    'as soon as you can',
    {
      notWithin: /\bor (?:we|I) (?:can|could|may|find|meet|call|move|send|shift|talk)\b|\?/i,
      cited: 'formal',
    },
  ],
  [
    /\b(?:we|I) may (?:be forced to|have to|need to|no longer)\b[^.!?\n]{0,60}\b(?:end|stop|cooperation|contract|project|consider)\b/gi,
    ON,
    { whole: true, cited: 'formal', notWithin: /\bmove|shift|postpone\b/i },
  ],
  [
    /\b(?:assign|move|shift|reassign|transfer|send|put|pull) (?:the|our|your|this|all) (?:team|people|developers?|engineers?|slot|staff|resources|capacity|experts?|specialists?)\b/gi,
    ON,
    {
      whole: true,
      within: FAILING,
      notWithin: /\bif you (?:like|prefer|agree|want|wish)\b/i,
      cited: 'formal',
    },
  ],
  [
    /\b(?:find|look for|looking for|need|search for|get) (?:yourselves? |yourself )?(?:another|a different|a new|some other) (?:supplier|partner|provider|agency|company|contractor|team|vendor)\b/gi,
    ON,
    { whole: true, within: /\byou(?:r|rself|rselves)?\b/i },
  ],
  [
    /\blast time (?:that )?(?:I|we)(?:'ll| will| am going to| are going to)? (?:ask|write|say|remind|call|warn|tell|request|offer|do)\b/gi,
    'I would be very glad to settle this now.',
    { whole: true },
  ],
  [
    /\b(?:will|shall|would|may|might|are|am|be) (?:then |soon |now )?(?:be |feel )?(?:forced|obliged|compelled|left no choice but) to\b/gi,
    ON,
    {
      whole: true,
      within: /\b(?:I|we)\b/i,
      cited: 'formal',
      notWithin: /\b(?:move the (?:meeting|date)|by law)\b/i,
    },
  ],
  [
    /\b(?:legal|formal|other|further|serious) (?:steps|action|measures|consequences)\b[^.!?\n]{0,20}\b(?:follow|be taken|result|come next|are next)\b/gi,
    'I would much rather settle this with you directly.',
    { whole: true, cited: 'formal' },
  ],
];
