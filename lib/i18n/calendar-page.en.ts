export const calendarPageEn = {
  title: 'Calendar',
  intro: 'What is due, and when your next step is.',
  loading: 'Reading the month…',
  retry: 'Try again',
  before: 'The month before',
  after: 'The month after',
  now: 'This month',
  due: 'Due',
  overdue: 'Overdue',
  step: 'Next step',
  off: 'day off',
  today: 'today',
  more: (n: number) => `${n} more`,
  none: 'Nothing in this month',
  noneHint: 'Due days and next steps of open asks stand here.',
};

/** Every word of the month with what is due. */
export type CalendarPageWords = typeof calendarPageEn;
