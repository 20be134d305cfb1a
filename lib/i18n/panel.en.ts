/** The thread panel in English. Chinese must have the same shape. */
export const panelEn = {
  name: 'Threadline',
  loading: 'Reading this conversation…',
  retry: 'Try again',
  reloadTab: 'Reload this tab',
  cancel: 'Cancel',
  close: 'Close',
  save: 'Save',

  tie: {
    title: 'Which project is this?',
    hint: 'Choose it once; replies and later conversations are recognised.',
    lookAlike: (domain: string, like: string) =>
      `Careful: ${domain} is not ${like}, it only looks like it.`,
    because: {
      'earlier-thread': 'an earlier conversation with these people',
      participant: 'someone here is known',
      code: 'the project’s code is in the subject',
      name: 'the project’s name is in the subject',
      domain: 'same mail domain',
      search: 'found by name',
    },
    search: 'Find or name a project',
    create: 'Create project',
    createTitle: 'New project',
    projectName: 'Project',
    clientName: 'Client',
    domain: 'Mail domains',
    language: 'They write in',
    country: 'Country',
    timeZone: 'Time zone',
    choose: 'Choose…',
    nameMissing: 'Give the project and the client a name.',
    menu: 'Project menu',
    untie: 'Not this project',
    untieHint: 'The history stays with the project.',
  },

  place: {
    title: (client: string) => `Where does ${client} work?`,
    hint: 'Their holidays and working hours decide when a follow-up is due.',
    save: 'Save',
  },

  asks: {
    empty: 'Nothing is owed here yet.',
    emptyHint:
      'Say what you are waiting for; Threadline keeps count and tells you when to follow up.',
    add: 'New ask',
    first: 'What are you waiting for?',
    closed: (count: number) => (count === 1 ? '1 closed' : `${count} closed`),
    situation: 'Situation',
    title: 'What is owed',
    due: 'Due by',
    dueNone: 'No date',
    inDays: (days: number) => (days === 7 ? '1 week' : `${days / 7} weeks`),
    proposed: 'Proposed',
    items: 'Items, one per line (optional)',
    save: 'Start following up',
    titleMissing: 'Say in a few words what is owed.',
    open: 'Show',
    hide: 'Hide',
    reopen: 'Reopen',
  },

  ball: {
    client: (days: string) => `With the client for ${days}`,
    us: (days: string) => `With us for ${days}`,
    clientNow: 'With the client since today',
    usNow: 'With us since today',
  },
  dueOn: (day: string) => `Due ${day}`,
  overdueBy: (days: string) => `${days} overdue`,
  promisedFor: (day: string) => `Promised for ${day}`,
  snoozedUntil: (day: string) => `Snoozed until ${day}`,

  next: {
    title: 'Next step',
    prepare: 'First make this ready',
    wait: 'Nothing to do now',
    missing: 'One thing is missing',
    answerFirst: 'Answer their question first',
    askWhy: 'Find out what is in the way',
    amends: 'Put their points right first',
    closesItself: 'Closed by itself',
    before: (label: string) => `Then: ${label}`,
    waitThen: (label: string, when: string) => `Then: ${label}, ${when}`,
    classify: 'What was their answer?',
    entry: 'Where do you want to start?',
    entryHint:
      'It was due before you entered it. Choose the step that fits what they have heard so far.',
    bundle: 'One message for several asks',
    tellFirst: 'Tell them where we stand first',
    decide: 'Time to decide',
    decideHint: 'All steps are done. Choose how this ends.',
    none: 'Nothing more to do',
    now: 'Now',
    from: (when: string) => `Today from ${when}`,
    why: 'Why',
    source: 'Source',
    level: (level: number) => `Level ${level}`,
    override: 'Go on anyway',
    overrideHint: 'Your decision is logged.',
    ready: 'Ready before sending',
  },

  draft: {
    preview: 'Preview',
    loading: 'Writing…',
    insert: 'Insert draft',
    /** On a day off or out of hours. */
    early: 'Write it now, send it later',
    invite: 'Invite by mail',
    instead: 'Write a mail instead',
    inserted: 'Draft inserted. Read it through, then send it.',
    language: (other: string) => `Switch to ${other}`,
    insteadOf: (language: string) => `There are no texts in ${language}; this one is in English.`,
    missing: 'This text still needs',
    use: 'Add to the text',
    more: 'Show all',
    less: 'Show less',
    to: 'To',
    cc: 'Cc',
    apply: 'Use these recipients',
    applied: 'Recipients are set.',
    reply: 'Reply',
    newMail: 'New mail',
    goAs: (other: string) => `Change to: ${other}`,
    subject: 'Subject',
    open: 'Open as new mail',
    opened: 'The new mail is open. Read it through, then send it.',
  },

  guess: {
    promised: (day: string) => `The client seems to promise ${day}.`,
    seems: (answer: string) => `This seems to say: ${answer}`,
    accept: 'Yes, take it',
    otherDay: 'Another day',
    orElse: 'Not so? Choose what it says:',
  },

  notice: {
    away: (name: string, day: string) => `${name} is away, back on ${day} (automatic reply).`,
    awayOpen: (name: string) => `${name} is away (automatic reply, no return date).`,
    left: (name: string) => `${name} seems to have left the company (automatic reply).`,
    bounce: (address: string) =>
      address
        ? `The mail to ${address} could not be delivered.`
        : 'The mail could not be delivered.',
    accept: {
      'out-of-office': 'Wait until then',
      left: 'Ask who follows',
      bounce: 'It did not arrive',
    },
    dismiss: 'Set aside',
  },

  offers: {
    title: 'From your last mail',
    by: (day: string) => `by ${day}`,
    theirs: 'they owe',
    ours: 'you owe',
  },

  contact: {
    title: (role: string) => `Who is the ${role}?`,
    hint: 'Until you say, nobody else is written to in their place.',
    name: 'Name',
    address: 'Mail address',
    save: 'Save',
    people: 'People',
    greeting: 'Greeting',
    greetingHint: 'How a mail greets them, e.g. “Anna” or “Ms Keller”. Empty: by full name.',
    roles: (name: string) => `Roles of ${name}`,
  },

  act: {
    done: 'Done',
    snooze: 'Snooze',
    snoozeUntil: 'Snooze until',
    more: 'More',
    logCall: 'Log a call',
    answered: 'They answered',
    edit: 'Edit',
    skip: 'Skip this step',
    skipHint: 'The next step keeps its own day. The skip is logged.',
    drop: 'No longer needed',
    writeOff: 'Write off',
    reason: 'What is in the way?',
    reasonNone: 'Not asked yet',
  },

  day: {
    snooze: 'Until when?',
    promise: 'Which day did they promise?',
    returns: 'When are they back?',
    example: 'next Friday, in 3 days, 27 Nov…',
    save: 'Save',
  },

  answer: {
    from: (name: string) => `${name} wrote`,
    partial: 'Which items are done?',
    save: 'Save',
  },

  call: {
    title: 'Log a call or meeting',
    channel: 'How',
    who: 'With whom',
    what: 'What was said',
    answer: 'What was their answer?',
    noAnswer: 'No answer',
    save: 'Log it',
    whatMissing: 'Note in a few words what was said.',
  },

  ladder: {
    title: 'Steps',
    before: 'Before the first step',
    sent: (label: string, when: string) => `${label}, done ${when}`,
    next: (label: string, when: string) => `${label}, next${when ? `, ${when}` : ''}`,
    later: (label: string, when: string) => `${label}, later${when ? `, about ${when}` : ''}`,
    skipped: (label: string) => `${label}, skipped`,
    lapsed: (label: string) => `${label}, its time has passed`,
    skippedShort: 'skipped',
    lapsedShort: 'passed',
    about: (when: string) => `~ ${when}`,
  },

  items: { title: 'Items', progress: (done: number, all: number) => `${done} of ${all}` },

  timeline: {
    title: 'History',
    empty: 'Nothing has happened yet.',
    more: (count: number) => `Show ${count} more`,
  },

  undo: { undo: 'Undo', impossible: 'Only your webmail can undo it, for a moment.' },
};

export type PanelMessages = typeof panelEn;
