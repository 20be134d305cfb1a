import type { ContractDate } from '@/lib/domain/contract-dates';
import type { Phrase } from '@/lib/domain/ladder';
import type { ContractDatesWords } from '@/lib/i18n/contract-dates.en';
import type { Format } from '@/lib/i18n/format';

/** A contract date in words: what it rests on, or what stands in its way; notes that go with the day. */
export function contractDateWords(
  date: ContractDate,
  labels: Record<string, Phrase>,
  words: ContractDatesWords,
  format: Format,
): { basis: string; notes: string[] } {
  const { period, from, missing, unreadable } = date;
  const named = (names: readonly string[]) =>
    format.list(
      names.map(
        (name) =>
          words.gaps[name as keyof typeof words.gaps] ?? labels[name]?.[format.language] ?? name,
      ),
    );
  const span = period && period.count > 0 ? words.periods[period.unit](period.count) : '';
  const notes = [
    ...(date.provisional ? [words.provisional] : []),
    ...(date.dayOff ? [words.dayOff] : []),
  ];
  if (span && missing.length === 1 && missing[0] === 'payment' && unreadable.length === 0) {
    return { basis: words.afterPayment(span), notes };
  }
  const gaps = [
    ...(missing.length > 0 ? [words.missing(named(missing))] : []),
    ...(unreadable.length > 0 ? [words.unreadable(named(unreadable))] : []),
  ];
  if (gaps.length > 0) return { basis: gaps.join(' '), notes };
  const day = from === undefined ? '' : format.day(from);
  return { basis: span ? words.after(span, day) : words.afterDay(day), notes };
}
