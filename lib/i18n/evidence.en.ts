import type { AnswerKind } from '@/lib/domain/event';
import type { Channel } from '@/lib/domain/touch';

const answers: Record<AnswerKind, string> = {
  done: 'delivered',
  partial: 'delivered in part',
  acknowledged: 'acknowledged, without a date',
  promised: 'a date was promised',
  question: 'a question was asked',
  objection: 'an objection was raised',
  'out-of-office': 'absence',
  'contact-left': 'the contact has left',
  bounce: 'not delivered',
  other: 'no answer to the matter',
};
const channels: Record<Channel, string> = {
  mail: 'mail',
  chat: 'chat',
  call: 'call',
  meeting: 'meeting',
};

export const evidenceEn = {
  labelled: (label: string, text: string) => `${label}: ${text}`,
  joined: (a: string, b: string) => `${a}, ${b}`,
  title: 'Evidence pack',
  loading: 'Putting the record together…',
  retry: 'Try again',
  none: 'No ask is named in the address.',
  gone: 'This ask is not here (any more).',
  tools: 'Document',
  language: 'Language of the document',
  languages: { en: 'English', zh: '中文' },
  excerpts: 'With the first lines of messages',
  print: 'Print or save as PDF',
  kind: 'Record of communication',
  project: 'Project',
  client: 'Client',
  situation: 'Subject',
  owedBy: { client: 'Owed by the client', us: 'Owed by us' },
  due: 'Due',
  firstDue: (day: string) => `originally ${day}`,
  overdue: (business: string, calendar: number) =>
    `overdue by ${business} (${calendar} calendar ${calendar === 1 ? 'day' : 'days'})`,
  state: { open: 'Open', closed: 'Closed' },
  status: 'Status',
  items: 'Items',
  itemDone: 'delivered',
  itemOpen: 'open',
  from: 'Prepared by',
  asOf: 'As of',
  terms: 'Agreed terms',
  noTerms: 'No terms of this project are recorded.',
  term: 'Term',
  date: 'Date',
  basis: 'Basis',
  contract: 'Contract dates',
  noContract: 'No date follows from the contract here.',
  delay: 'Whose turn it was',
  held: { client: 'With the client', us: 'With us' },
  late: (days: string) => `${days} of them after the due date`,
  side: 'Side',
  days: 'Business days',
  lateDays: 'After the due date',
  picture: (client: string, us: string) =>
    `Timeline of whose turn it was. With the client: ${client}. With us: ${us}.`,
  dueMark: (day: string) => `Due ${day}`,
  chronology: 'Chronology',
  what: 'What happened',
  who: 'Between whom',
  asked: (title: string) => `Opened: ${title}`,
  dueOn: (day: string) => `due ${day}`,
  dueMoved: (day: string) => `Due date set to ${day}`,
  dueBefore: (day: string) => `before: ${day}`,
  duePassed: (day: string) => `Due date ${day} passed`,
  announced: (label: string) => label,
  reminded: (label: string, level: number) => `Reminder (level ${level}): ${label}`,
  noticed: (label: string, level: number) => `Formal notice (level ${level}): ${label}`,
  again: 'sent again',
  talked: { call: 'Call', meeting: 'Meeting', mail: 'Talk', chat: 'Talk' } as Record<
    Channel,
    string
  >,
  wrote: 'Message from us',
  heard: 'Message from the client',
  automatic: 'Automatic reply',
  bounced: 'Message came back undelivered',
  channels,
  meaning: (answer: string) => `Recorded as: ${answer}`,
  answers,
  answered: (answer: string) => `Answer recorded: ${answer}`,
  delivered: (items: string) => `Delivered: ${items}`,
  promised: (day: string) => `The client promised it for ${day}`,
  promiseBroken: (day: string, count: number) =>
    count > 1
      ? `The promise for ${day} was not kept (promise ${count} not kept)`
      : `The promise for ${day} was not kept`,
  promiseKept: (day: string) => `The promise for ${day} was kept`,
  away: (day: string) => `Absence announced; first day back ${day}`,
  closed: {
    done: 'Closed: delivered',
    dropped: 'Closed: dropped',
    'written-off': 'Closed: written off',
  },
  reopened: 'Opened again',
  silence: (days: string) => `No word for ${days}`,
  turn: { client: 'the client’s turn', us: 'our turn' },
  lasting: 'until now',
  lateBy: (days: string, due: string) => `${days} after the due date ${due}`,
  subject: 'Subject',
  to: 'To',
  cc: 'Cc',
  sender: 'From',
  present: 'With',
  notes: 'Notes',
  calendarNote: (place: string) =>
    `Business days are counted in the client’s calendar (${place}). A day on which the turn changes counts for the side that had it. Dates and times are those of the client’s time zone.`,
  ownCalendarNote: (zone: string) =>
    `The client’s country is not recorded; business days are counted in our own calendar (${zone}).`,
  provisionalNote: (day: string) =>
    `Lines marked “provisional” rest on days after ${day}, for which public holidays are not yet published; they may change.`,
  firmNote: (day: string) =>
    `Public holidays are published until ${day}; nothing here is provisional.`,
  provisional: 'provisional',
  printedOn: (moment: string) => `Printed on ${moment}`,
};

/** Every word of an evidence pack and of the page around it. */
export type EvidenceWords = typeof evidenceEn;
