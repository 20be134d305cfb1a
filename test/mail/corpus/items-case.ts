/** A mail of ours and the entries of the list in it that the client owes, joined by ` | `; '' for none. */
export type ItemsCase = readonly [text: string, items: string];

/** What was asked for (` | ` between), the answer, its files, and the numbers of the items that it brings, from 1. */
export type TicksCase = readonly [items: string, text: string, files: string, ticked: string];
