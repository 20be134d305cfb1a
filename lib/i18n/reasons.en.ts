import type { Reasons } from './reasons';

const times = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

export const reasonsEn: Reasons = {
  step: {
    short: () => 'Next on the ladder',
    sentence: (v) =>
      `“${v.step('stepId')}” is the next step on this ladder; steps are taken one after the other.`,
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
      const anchor = v.text('anchor') === 'due' ? 'the due date' : 'the day it was opened';
      if (offset === 0) return `This step belongs on ${anchor}: ${v.day('day')}.`;
      return `This step comes ${days} ${offset < 0 ? 'before' : 'after'} ${anchor}: ${v.day('day')}.`;
    },
  },
  spacing: {
    short: () => 'Moved with the step before',
    sentence: (v) =>
      `“${v.step('stepId')}” went out on ${v.day('sent')}, so this step keeps its distance and moves to ${v.day('day')}.`,
  },
  'late-entry': {
    short: () => 'Entered late',
    sentence: (v) =>
      v.number('messages') > 0
        ? `It was due on ${v.day('due')}, before it was entered; ${times(v.number('messages'), 'earlier reminder', 'earlier reminders')} of yours count.`
        : `It was due on ${v.day('due')}, before it was entered, so it starts with a friendly reminder.`,
  },
  'calendar-provisional': {
    short: () => 'Holidays not yet published',
    sentence: (v) =>
      v.number('confirm')
        ? `Holidays are published until ${v.day('knownUntil')} only: check that ${v.day('day')} is a working day before a formal step.`
        : `Holidays are published until ${v.day('knownUntil')} only, so ${v.day('day')} may still move.`,
  },
  'after-last-step': {
    short: () => 'All steps taken',
    sentence: (v) =>
      `The last step was taken; since ${v.day('day')} it is yours to decide how this ends.`,
  },
  'few-reminders': {
    short: () => 'Too few reminders yet',
    sentence: (v) =>
      `A formal step needs two dated written reminders before it; there ${v.number('count') === 1 ? 'is 1' : `are ${v.number('count')}`}.`,
  },
  'G1-gap': {
    short: (v) => `Not before ${v.day('day')}`,
    sentence: (v) =>
      `You wrote on ${v.day('last')}; two business days should pass before the next message, so not before ${v.day('day')}.`,
  },
  'G1-cap': {
    short: (v) => `Enough reminders until ${v.day('day')}`,
    sentence: (v) =>
      `This client got ${times(v.number('count'), 'reminder', 'reminders')} within five business days; the next may go on ${v.day('day')}.`,
  },
  G2: {
    short: () => 'We owe them something',
    sentence: (v) =>
      v.number('count') > 1
        ? `We are late ourselves with ${v.number('count')} things in this project, first “${v.text('title')}” (due ${v.day('due')}): tell them where we stand before asking more firmly.`
        : `We are late ourselves with “${v.text('title')}” (due ${v.day('due')}): tell them where we stand before asking more firmly.`,
  },
  'G2-overridden': {
    short: () => 'You chose to go on',
    sentence: (v) =>
      `We still owe them “${v.text('title')}”, and you decided to go on all the same.`,
  },
  'G3-answered': {
    short: (v) => `They wrote on ${v.day('day')}`,
    sentence: (v) =>
      `A message came on ${v.day('day')}. Say what it means; until then nothing goes out.`,
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
        ? `Part of it came on ${v.day('answered')}; the same step goes out once more for the ${times(v.number('open'), 'item', 'items')} still open.`
        : `Part of it came on ${v.day('answered')}; the same step goes out once more for the rest.`,
  },
  'G3-question': {
    short: () => 'They asked something',
    sentence: (v) =>
      `They asked something on ${v.day('answered')}; answer first, the follow-up goes on two business days later.`,
  },
  'G3-objection': {
    short: () => 'They object',
    sentence: (v) => `They objected on ${v.day('answered')}; find out the reason before going on.`,
  },
  'G3-contact-left': {
    short: () => 'The contact left',
    sentence: (v) =>
      `You learned on ${v.day('answered')} that the contact has left; name who is ${v.role('role')} now.`,
  },
  'G3-bounce': {
    short: () => 'Address does not work',
    sentence: (v) =>
      `The mail of ${v.day('answered')} came back; correct the address of the ${v.role('role')}.`,
  },
  'G4-waiting': {
    short: (v) => `Promised for ${v.day('promisedFor')}`,
    sentence: (v) =>
      `They promised it for ${v.day('promisedFor')}; a look at it on ${v.day('day')} is early enough.`,
  },
  'G4-broken': {
    short: (v) => `Promised for ${v.day('promisedFor')}`,
    sentence: (v) =>
      `They promised it for ${v.day('promisedFor')} and that day has passed: recall it kindly, at the same level.`,
  },
  'G4-broken-again': {
    short: (v) => `Promise ${v.number('count')} passed`,
    sentence: (v) =>
      `The promise for ${v.day('promisedFor')} passed too, number ${v.number('count')}; so the next step follows.`,
  },
  'G4-far': {
    short: () => 'A distant promise',
    sentence: (v) =>
      `The promised day, ${v.day('promisedFor')}, is ${v.businessDays('days')} away: decide whether you accept it.`,
  },
  G7: {
    short: () => 'Another channel',
    sentence: (v) =>
      `${times(v.number('count'), 'reminder', 'reminders')} by ${v.channel('channel').toLowerCase()} stayed without an answer, so try another way.`,
  },
  'G8-day-off': {
    short: () => 'Day off',
    sentence: (v) =>
      v.has('until')
        ? `${v.day('day')} is a day off for you or the client; the next day that both work is ${v.day('until')}.`
        : 'No day near is a working day for both you and the client; check your days off in the settings.',
  },
  'G8-hours': {
    short: () => 'Shared hours',
    sentence: (v) =>
      `The hours you share with the client begin at ${v.moment('from')} (your time).`,
  },
  'G8-break': {
    short: () => 'Around a long break',
    sentence: (v) =>
      `${v.day('day')} lies right beside a break of three days or more; a firm message waits until ${v.day('until')}.`,
  },
  G11: {
    short: () => 'Something to make ready',
    sentence: (v) =>
      v.number('open') > 1
        ? `This step needs “${v.ready('readinessId')}” and ${v.number('open') - 1} more ready before it goes out.`
        : `This step needs “${v.ready('readinessId')}” ready before it goes out.`,
  },
  snoozed: {
    short: (v) => `Snoozed until ${v.day('until')}`,
    sentence: (v) => `You snoozed it until ${v.day('until')}; nothing happens before.`,
  },
  absence: {
    short: (v) => `Away until ${v.day('until')}`,
    sentence: (v) =>
      v.text('day') === v.text('until')
        ? `They are away until ${v.day('until')}; nothing goes out before.`
        : `They are back on ${v.day('until')}; leave them that day, ${v.day('day')} is soon enough.`,
  },
  'not-yet': {
    short: (v) => `Not before ${v.day('day')}`,
    sentence: (v) => `The next step comes on ${v.day('day')}; there is nothing to do until then.`,
  },
  'no-due': {
    short: () => 'No due date',
    sentence: () => 'Without a due date there is nothing to count from: set one.',
  },
  'no-contact': {
    short: (v) => `No ${v.role('role')} named`,
    sentence: (v) =>
      `This step goes to the ${v.role('role')}, and nobody is named; somebody else is never written to in their place.`,
  },
  'no-calendar': {
    short: () => 'Country unknown',
    sentence: () =>
      'Where the client works is not known, so their holidays and hours cannot be respected: say it once.',
  },
  closed: { short: () => 'Closed', sentence: () => 'This is closed; nothing more goes out.' },
  ours: {
    short: () => 'It is ours to do',
    sentence: (v) =>
      v.has('due')
        ? `We owe this to the client, until ${v.day('due')}: nobody needs a reminder but us.`
        : 'We owe this to the client: nobody needs a reminder but us.',
  },
};
