import type { Day } from '@/lib/domain/time';
import type { FoundDate } from './dates';

/** A time of the day at hand that names no day: `by 5pm`, `in an hour`, `下午`. */
const TODAY =
  /\b(?:by|at|before|around|until|till) (?:\d{1,2}(?::\d\d)? ?(?:am|pm|o['’]clock)|noon|midday|lunch(?:time)?)\b|\b(?:in|within) (?:an?|one|two|three|half an|\d{1,2}|a couple of|a few) (?:minutes?|mins?|hours?|hrs?)\b|\b(?:after|before) lunch\b|\bin the (?:afternoon|evening)\b/i;
const TODAY_ZH =
  /^(?:我们?|这边|那)?(?:等(?:会儿?|下))?(?:下午|晚上|傍晚|中午|午后|会后|开完会|散会后?|饭后)|[一二两三四五半\d几]个?(?:小时|钟头|分钟|刻钟)(?:后|之后|以内|之内|内)|半小时(?:后|内)|(?:中午|下午)?[\d一二三四五六]点(?:半)?(?:前|之前|钟)/;

/** The day named before. */
const THAT_DAY =
  /\b(?:the )?(?:same|that) day\b|\b(?:right|directly|straight) after\b|\bby then\b|\bthen\.?$|当天|当日|那天/i;

const NEXT_DAY =
  /\b(?:the )?(?:(?:morning|day) after|next (?:day|morning)|following (?:day|morning)|day later)\b|(?:第二|次|翌|隔)[天日]|次晨/i;

/** Whether a clause speaks of the day after one named before it. */
export function isNextDay(clause: string): boolean {
  return NEXT_DAY.test(clause);
}

/** Whether a clause says `later today` without saying today. */
export function isLaterToday(clause: string): boolean {
  return TODAY.test(clause) || TODAY_ZH.test(clause);
}

/** Whether a clause speaks of a day named before it. */
export function isThatDay(clause: string): boolean {
  return THAT_DAY.test(clause);
}

/** The last of the days promised; of `next week, Friday at the latest` the Friday. */
export function lastOf(dates: readonly Day[], days: readonly FoundDate[]): Day | undefined {
  const spelledOut = (date: Day) =>
    days.some(({ start, end }) => end === date && dates.some((day) => start <= day && day < date));
  return dates
    .filter((date) => !spelledOut(date))
    .sort()
    .at(-1);
}
