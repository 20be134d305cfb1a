/**
 * One message: its words, the dates it names, and the day it is read (default Wednesday 2026-11-25, ten in the morning).
 * Dates: `11-27` (2026), `2027-01-05`, a range `11-30..12-06`, with ` week`, ` month` or ` fuzzy` unless precise to the day;
 * several joined by ` + `; an empty text for none.
 */
export type DateCase = readonly [text: string, dates: string, said?: string];
