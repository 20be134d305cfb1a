const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;

const list = (names: readonly string[]) =>
  new Intl.ListFormat('en', { type: 'disjunction' }).format(names);

export const settingsEn = {
  title: 'Settings',
  pages: 'Pages',
  loading: 'Reading your settings…',
  retry: 'Try again',
  you: 'You',
  name: 'Your name',
  nameHint: 'Drafts are signed with it.',
  uiLanguage: 'Language of Threadline',
  uiLanguageHint: 'Drafts are written in each contact’s own language.',
  languages: { auto: 'As the browser', en: 'English', zh: '中文' },
  calendar: 'Your working time',
  calendarHint:
    'A follow-up falls on a business day for both you and the client, within your hours.',
  country: 'Country',
  countryHint: 'Its public holidays count as days off.',
  knownUntil: (day: string) => `Holidays are known until ${day}.`,
  timeZone: 'Time zone',
  zonesHere: 'In this country',
  zonesAll: 'All time zones',
  hours: 'Working hours',
  from: 'From',
  to: 'to',
  weekend: 'Days off every week',
  weekdays: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
  daysOff: 'Your own days off',
  daysOffHint: 'No follow-up falls on these days.',
  firstDay: 'First day',
  lastDay: 'Last day',
  add: 'Add',
  remove: (days: string) => `Remove ${days}`,
  dayCount: (n: number) => count(n, 'day', 'days'),
  own: 'Your own side',
  ownHint: 'Mails from these count as yours. The mailboxes you use are known already.',
  addresses: 'Other addresses of yours',
  addressesHint: 'One per line, for example an alias.',
  domains: 'Domains of your company',
  domainsHint:
    'One per line, for example example.com. Mails from colleagues then do not count as answers.',
  webmails: 'Your webmail',
  webmailsHint: (names: readonly string[]) =>
    `Gmail works without being named here. ${list(names)} can be on any host: name yours, and your browser asks you to allow Threadline there and nowhere else.`,
  webmailAddress: 'Address of your webmail',
  webmailAddressHint: 'Copy it from the address bar.',
  webmailUnreadable: 'This is not a web address. Copy it from the address bar.',
  webmailDeclined: (host: string) => `Threadline was not allowed on ${host}.`,
  webmailStates: {
    unseen: () => 'Sign in there once; Threadline then stands beside your mails.',
    found: () => 'Threadline works here.',
    foreign: (names: readonly string[]) =>
      `No ${list(names)} was found on this host. Check the address, or remove it.`,
  },
  webmailRemove: 'Remove',
  save: 'Save',
  saving: 'Saving…',
  saved: 'Saved',
  discard: 'Discard changes',
  unsaved: 'Not saved yet',
  check: 'Some fields need a look.',
  stale:
    'The settings were changed elsewhere. Your changes are kept on top of the newest version; check them, then save again.',
  problems: {
    hours: 'Choose an end that is later than the start.',
    weekend: 'Leave at least one working day in the week.',
    addresses: (text: string) => `This is not a mail address: ${text}`,
    domains: (text: string) => `This is not a domain: ${text}`,
    tooMany: 'Enter at most 50.',
    range: 'Choose a first and a last day, at most a year apart.',
  },
  privacy: 'Privacy',
  privacyLines: [
    'Everything stays in this browser, on this computer. Threadline has no server and no account, sends your data nowhere and does not track you.',
    'It reads only the conversations you open in your webmail. It keeps people’s names and addresses, subjects and the first lines of mails in conversations that you added to a project; never whole mails or attachments.',
    'In a webmail on a host of its own it works only after you allowed that host, and asks its server for the messages of the conversation you look at.',
    'Mails are sent by you, in your webmail. Removing the extension removes all its data.',
  ],
  about: 'About',
  version: (version: string) => `Threadline ${version}, free software under the MIT licence.`,
};

/** Every word of the settings page. */
export type SettingsWords = typeof settingsEn;
