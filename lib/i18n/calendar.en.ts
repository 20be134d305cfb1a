import type { DayKind } from '@/lib/domain/calendar-year';

const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;

export const calendarEn = {
  whose: {
    settings: {
      title: 'Your working time',
      hint: 'A follow-up falls on a business day for both you and the client, within your hours.',
      daysOff: 'Your own days off',
      daysOffHint: 'Holidays and other leave: no follow-up falls on these days.',
    },
    client: {
      title: 'Their working time',
      hint: 'Due days and waiting time are counted in their business days.',
      daysOff: 'Their own days off',
      daysOffHint: 'For example a company holiday. No follow-up falls on these days.',
    },
  },
  choose: 'Choose…',
  country: 'Country',
  countryHint: 'Its public holidays count as days off.',
  knownUntil: (day: string) => `Holidays are known until ${day}.`,
  region: 'Region',
  regionNone: 'The whole country',
  timeZone: 'Time zone',
  zonesHere: 'In this country',
  zonesAll: 'All time zones',
  hours: 'Working hours',
  from: 'From',
  to: 'to',
  weekend: 'Days off every week',
  weekdays: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
  workDays: 'Worked although they would be off',
  workDaysHint: 'A Saturday made up, or a public holiday that is worked.',
  firstDay: 'First day',
  lastDay: 'Last day',
  add: 'Add',
  remove: (days: string) => `Remove ${days}`,
  dayCount: (n: number) => count(n, 'day', 'days'),
  problems: {
    hours: 'Choose an end that is later than the start.',
    weekend: 'Leave at least one working day in the week.',
    range: 'Choose a first and a last day, at most a year apart.',
    place: 'Choose both a country and a time zone.',
  },
  year: {
    title: 'The year at a glance',
    earlier: (year: number) => `Show ${year}`,
    later: (year: number) => `Show ${year}`,
    summary: (days: string, off: string) => `${days}, ${off} off besides the weekends`,
    provisional: (day: string) =>
      `Holidays after ${day} are not published yet: hatched days may still turn out otherwise.`,
    kinds: {
      worked: 'Business day',
      weekend: 'Weekend',
      holiday: 'Public holiday',
      'make-up': 'Make-up day, worked',
      'day-off': 'Own day off',
      'work-day': 'Worked on a day off',
    } satisfies Record<DayKind, string>,
    notPublished: 'not published yet',
    switches: 'Public holidays',
    switchesHint:
      'Switch a day off where it does not hold: it is then counted the other way round.',
    makeUp: 'make-up day',
    none: 'No public holiday of this year falls on a weekday, or none is known.',
    today: 'today',
    noPlace: 'Choose a country first: until then your own calendar is used.',
  },
  saving: {
    save: 'Save',
    saving: 'Saving…',
    saved: 'Saved',
    discard: 'Discard changes',
    unsaved: 'Not saved yet',
    check: 'Some fields need a look.',
    stale:
      'This was changed elsewhere. Your changes are kept on top of the newest version; check them, then save again.',
  },
};

/** Words about working time, and of every form that is saved. */
export type CalendarWords = typeof calendarEn;
