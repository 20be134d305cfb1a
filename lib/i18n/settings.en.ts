const list = (names: readonly string[]) =>
  new Intl.ListFormat('en', { type: 'disjunction' }).format(names);

export const settingsEn = {
  title: 'Settings',
  pages: 'Pages',
  skip: 'Skip to the page',
  loading: 'Reading your settings…',
  retry: 'Try again',
  you: 'You',
  name: 'Your name',
  nameHint: 'Drafts are signed with it.',
  uiLanguage: 'Language of Threadline',
  uiLanguageHint: 'Drafts are written in each contact’s own language.',
  languages: { auto: 'As the browser', en: 'English', zh: '中文' },
  own: 'Your own side',
  ownHint: 'Mails from these count as yours. The mailboxes you use are known already.',
  addresses: 'Other addresses of yours',
  addressesHint: 'One per line, for example an alias.',
  domains: 'Domains of your company',
  domainsHint:
    'One per line, for example example.com. Mails from colleagues then do not count as answers.',
  add: 'Add',
  remove: (what: string) => `Remove ${what}`,
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
  problems: {
    addresses: (text: string) => `This is not a mail address: ${text}`,
    domains: (text: string) => `This is not a domain: ${text}`,
    tooMany: 'Enter at most 50.',
  },
  privacy: 'Privacy',
  privacyLines: [
    'Everything stays in this browser, on this computer. Threadline has no server and no account, sends your data nowhere and does not track you.',
    'It reads only the conversations you open in your webmail. It keeps people’s names and addresses, subjects, names of attached files and the first lines of mails in conversations that you added to a project; never whole mails or attachments.',
    'In a webmail on a host of its own it works only after you allowed that host, and asks its server for the messages of the conversation you look at.',
    'Mails are sent by you, in your webmail. Removing the extension removes all its data.',
  ],
  about: 'About',
  version: (version: string) => `Threadline ${version}, free software under the MIT licence.`,
};

/** Every word of the settings page. */
export type SettingsWords = typeof settingsEn;
