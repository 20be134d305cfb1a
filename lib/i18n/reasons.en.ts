import type { Reasons } from './reasons';

const times = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

export const reasonsEn: Reasons = {
  step: {
    short: () => 'In its turn',
    sentence: (v) => `“${v.step('stepId')}” comes next; steps are taken in order.`,
  },
  changed: {
    short: () => 'Changed by you',
    sentence: (v) =>
      `You changed “${v.step('stepId')}” or its text; under Templates you can see how, and restore it.`,
  },
  offset: {
    short: (v) => `Planned for ${v.day('day')}`,
    sentence: (v) => {
      const offset = v.number('offset');
      const size = Math.abs(offset);
      const days =
        v.text('unit') === 'calendar'
          ? times(size, 'day', 'days')
          : times(size, 'business day', 'business days');
      const anchor = v.has('after')
        ? `“${v.step('after')}”`
        : v.text('anchor') === 'due'
          ? 'the due date'
          : 'the day it was opened';
      if (offset === 0) return `This step belongs on ${anchor}: ${v.day('day')}.`;
      return `This step comes ${days} ${offset < 0 ? 'before' : 'after'} ${anchor}: ${v.day('day')}.`;
    },
  },
  spacing: {
    short: () => 'Moved with the last step',
    sentence: (v) =>
      `“${v.step('stepId')}” was done on ${v.day('sent')}, so this step follows on ${v.day('day')}.`,
  },
  'late-entry': {
    short: () => 'Entered late',
    sentence: (v) =>
      v.number('messages') > 0
        ? `It was due on ${v.day('due')}, before you entered it; ${times(v.number('messages'), 'earlier reminder of yours counts', 'earlier reminders of yours count')}.`
        : `It was due on ${v.day('due')}, before you entered it, so it starts with a friendly reminder.`,
  },
  'calendar-provisional': {
    short: () => 'Holidays not yet published',
    sentence: (v) =>
      v.number('confirm')
        ? `Public holidays are known only until ${v.day('knownUntil')}, so check that ${v.day('day')} is a business day before you send a formal step.`
        : `Public holidays are known only until ${v.day('knownUntil')}, so ${v.day('day')} may still move.`,
  },
  'after-last-step': {
    short: () => 'All steps done',
    sentence: (v) => `All steps are done; since ${v.day('day')} it is up to you how this ends.`,
  },
  'few-reminders': {
    short: () => 'Too few reminders yet',
    sentence: (v) =>
      `A formal step needs two dated written reminders before it; so far there ${v.number('count') === 1 ? 'is 1' : `are ${v.number('count') || 'none'}`}.`,
  },
  'G1-gap': {
    short: (v) => `Not before ${v.day('day')}`,
    sentence: (v) =>
      `You wrote on ${v.day('last')}; ${v.businessDays('gap')} should pass before the next message, which can go out on ${v.day('day')}.`,
  },
  'G1-cap': {
    short: (v) => `Enough reminders until ${v.day('day')}`,
    sentence: (v) =>
      `This client has had ${times(v.number('count'), 'reminder', 'reminders')} within ${v.businessDays('window')}; the next one can go out on ${v.day('day')}.`,
  },
  G2: {
    short: () => 'We owe them something',
    sentence: (v) =>
      v.number('count') > 1
        ? `We are late ourselves with ${v.number('count')} things in this project, first “${v.text('title')}” (due ${v.day('due')}): tell them where we stand before you ask more firmly.`
        : `We are late ourselves with “${v.text('title')}” (due ${v.day('due')}): tell them where we stand before you ask more firmly.`,
  },
  'G2-overridden': {
    short: () => 'You chose to go on',
    sentence: (v) => `We still owe them “${v.text('title')}”, and you decided to go on anyway.`,
  },
  'G3-answered': {
    short: (v) => `They wrote on ${v.day('day')}`,
    sentence: (v) =>
      `They wrote on ${v.day('day')}; nothing more goes out until you say what it means.`,
  },
  'G3-acknowledged': {
    short: () => 'They took note',
    sentence: (v) =>
      `They took note on ${v.day('answered')}; give them two business days, until ${v.day('day')}.`,
  },
  'G3-partial': {
    short: (v) => (v.number('open') > 0 ? `${v.number('open')} still open` : 'Partly done'),
    sentence: (v) =>
      v.number('open') > 0
        ? `Part of it came on ${v.day('answered')}, so the same step goes out once more for the ${times(v.number('open'), 'item', 'items')} still open.`
        : `Part of it came on ${v.day('answered')}, so the same step goes out once more for the rest.`,
  },
  'G3-question': {
    short: () => 'They asked a question',
    sentence: (v) =>
      v.has('day')
        ? `They asked a question on ${v.day('answered')} and have your answer; the follow-up resumes on ${v.day('day')}.`
        : v.has('settled')
          ? `They asked a question on ${v.day('answered')} and have had time with your answer, so the same step goes out once more.`
          : `They asked a question on ${v.day('answered')}; answer it first, and the follow-up resumes ${v.businessDays('gap')} later.`,
  },
  'G3-objection': {
    short: () => 'They object',
    sentence: (v) => `They objected on ${v.day('answered')}; find out why before you go on.`,
  },
  'G3-contact-left': {
    short: () => 'The contact left',
    sentence: (v) =>
      `You heard on ${v.day('answered')} that your contact has left; say who is the ${v.role('role')} now.`,
  },
  'G3-bounce': {
    short: () => 'Address does not work',
    sentence: (v) =>
      `The mail of ${v.day('answered')} came back undelivered; correct the address of the ${v.role('role')}.`,
  },
  'G4-waiting': {
    short: (v) => `Promised for ${v.day('promisedFor')}`,
    sentence: (v) =>
      `They promised it for ${v.day('promisedFor')}; checking on ${v.day('day')} is early enough.`,
  },
  'G4-broken': {
    short: (v) => `Promised for ${v.day('promisedFor')}`,
    sentence: (v) =>
      `They promised it for ${v.day('promisedFor')} and that day has passed; recall it kindly, without going up a level.`,
  },
  'G4-broken-again': {
    short: (v) => `${times(v.number('count'), 'promise', 'promises')} passed`,
    sentence: (v) =>
      `They promised it for ${v.day('promisedFor')} and that day has passed too, so the next step follows.`,
  },
  'G4-far': {
    short: () => 'Promise far away',
    sentence: (v) =>
      `The promised day, ${v.day('promisedFor')}, is ${v.businessDays('days')} away; decide whether you accept it.`,
  },
  G7: {
    short: () => 'Another channel',
    sentence: (v) =>
      `${times(v.number('count'), 'reminder', 'reminders')} by ${v.channel('channel').toLowerCase()} got no answer, so try another way.`,
  },
  'G8-day-off': {
    short: () => 'Day off',
    sentence: (v) =>
      v.has('until')
        ? `${v.day('day')} is a day off for you or the client; the next day you both work is ${v.day('until')}.`
        : 'You and the client share no business day in the coming weeks; check the days off in Settings.',
  },
  'G8-hours': {
    short: () => 'Shared hours',
    sentence: (v) => `The hours you share with the client begin on ${v.moment('from')}, your time.`,
  },
  'G8-break': {
    short: () => 'Next to a long break',
    sentence: (v) =>
      `${v.day('day')} is right next to a break of three days or more, so a firm message waits until ${v.day('until')}.`,
  },
  G11: {
    short: () => 'Needs something ready',
    sentence: (v) =>
      v.number('open') > 1
        ? `Before this step, “${v.ready('readinessId')}” and ${v.number('open') - 1} more need to be ready.`
        : `Before this step, “${v.ready('readinessId')}” needs to be ready.`,
  },
  snoozed: {
    short: (v) => `Snoozed until ${v.day('until')}`,
    sentence: (v) => `You snoozed it until ${v.day('until')}; nothing happens before then.`,
  },
  absence: {
    short: (v) => `Away until ${v.day('until')}`,
    sentence: (v) =>
      v.text('day') === v.text('until')
        ? `They are away until ${v.day('until')}; nothing goes out before then.`
        : `They are back on ${v.day('until')}; give them that day, ${v.day('day')} is soon enough.`,
  },
  'not-yet': {
    short: (v) => `Not before ${v.day('day')}`,
    sentence: (v) => `The next step comes on ${v.day('day')}; there is nothing to do until then.`,
  },
  'no-due': {
    short: () => 'No due date',
    sentence: () => 'There is no due date to count from; set one and the steps get their days.',
  },
  'no-contact': {
    short: (v) => `No ${v.role('role')} named`,
    sentence: (v) =>
      `This step goes to the ${v.role('role')}, who is not named yet; nobody else is written to in their place.`,
  },
  'no-calendar': {
    short: () => 'Country unknown',
    sentence: () =>
      'Say once where the client works, so that their holidays and hours can be respected.',
  },
  closed: { short: () => 'Closed', sentence: () => 'This ask is closed; nothing more goes out.' },
  'G1-bundle': {
    short: (v) => `${v.number('count')} in one message`,
    sentence: (v) =>
      `${v.number('count')} reminders for the same person are due, so they go out as one message.`,
  },
  'G2-told': {
    short: () => 'They know about our delay',
    sentence: (v) =>
      `You told them about “${v.text('title')}”; once it is done or has a new date, this goes on.`,
  },
  G5: {
    short: (v) => v.why('reason'),
    sentence: (v) => `You said why it is not moving: ${v.why('reason')}. That is answered first.`,
  },
  'G5-amends': {
    short: () => 'Their points first',
    sentence: (v) =>
      v.number('open') > 0
        ? `They are not satisfied, and ${times(v.number('open'), 'point is', 'points are')} still open with us; nothing is chased until then.`
        : 'They are not satisfied: list their points as something we owe; nothing is chased until those are done.',
  },
  'G5-criteria': {
    short: () => 'Criteria first',
    sentence: () => 'Nothing formal goes out until both sides agree again on what counts as done.',
  },
  'G5-talk': {
    short: () => 'Decision-maker next',
    sentence: (v) =>
      `Their priorities changed, so the next step is a talk with whoever decides now, from ${v.day('day')}.`,
  },
  term: {
    short: () => 'What was agreed?',
    sentence: () =>
      'This step names a consequence, and a consequence needs what was agreed: enter it once for the project.',
  },
  'closes-itself': {
    short: () => 'Closed by itself',
    sentence: (v) =>
      `No answer came, and none is needed: it closed by itself on ${v.day('day')}. A later reply opens it again.`,
  },
  surprise: {
    short: () => 'Nothing heard for a while',
    sentence: (v) =>
      `${v.number('count')} updates were skipped: what the client does not hear now may surprise them later.`,
  },
  'at-risk': {
    short: () => 'At risk',
    sentence: (v) => `You flagged on ${v.day('day')} that it may slip; tell them before it does.`,
  },
};
