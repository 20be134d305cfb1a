const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;

/** A project's stages; the same names everywhere. */
export const stagesEn = {
  kickoff: 'Kickoff',
  delivery: 'Delivery',
  acceptance: 'Acceptance',
  closeout: 'Closeout',
  aftercare: 'Aftercare',
  closed: 'Closed',
};

export const proposalsEn = {
  title: 'Could be next',
  hint: 'Opened only when you say so.',
  stages: stagesEn,
  because: {
    stage: (stage: string) => `Usual at this stage: ${stage}`,
    review: (stage: string) => `New stage (${stage}): does the way you work together still fit?`,
    after: (ask: string) => `“${ask}” is done`,
    refused: (ask: string) => `Not accepted: “${ask}”. You owe the fixes now.`,
    points: (ask: string) => `Points raised in “${ask}”: each becomes something you do`,
    actions: (ask: string) => `Agreed in “${ask}”: each action becomes an ask`,
    pleased: (ask: string) => `Were they pleased in “${ask}”?`,
  },
  due: (day: string) => `due ${day}`,
  ours: 'you owe',
  theirs: 'they owe',
  open: 'Open',
  /** A button’s word and what it is about. */
  named: (deed: string, what: string) => `${deed}: ${what}`,
  pleased: 'Yes, ask them',
  decline: 'Not needed',
  finished: 'That is all',
  points: 'One point per line',
  fixes: 'One defect per line',
  pointsAdd: (n: number) => (n === 0 ? 'Add' : `Add ${count(n, 'point', 'points')}`),
  fixesAdd: (n: number) =>
    n === 0 ? 'Open without a list' : `Open with ${count(n, 'defect', 'defects')}`,
  actionsTitle: 'Actions of the minutes',
  actions: 'Actions, one per line',
  actionsExample: 'For example: Anna: send the logo by 3 December',
  actionsRead: 'Read them',
  add: 'Add',
  turn: (what: string) => `${what} (change who owes it)`,
  noDay: 'no day',
};

/** Every word of proposed asks. */
export type ProposalWords = typeof proposalsEn;
