import type { Ask } from '@/lib/domain/ask';
import type { Calendar } from '@/lib/domain/calendar';
import type { ContractTerm, Period } from '@/lib/domain/contract-dates';
import { toEpochDay } from '@/lib/domain/day';
import type { SituationId } from '@/lib/domain/event';
import type { Day } from '@/lib/domain/time';
import { type PeriodRead, readPeriod } from '@/lib/mail/period-in-words';
import { readGrace, readPauseTerm, saysDeemedAcceptance } from '@/lib/mail/terms-in-words';

type Values = Readonly<Record<string, string>>;

/** Values of the project that a situation rests on, besides the terms of its steps. */
const ALSO: Record<SituationId, readonly string[]> = {
  acceptance: ['criteria', 'acceptancePeriod', 'deliveredOn', 'criteriaMetOn'],
  'acceptance-fixes': ['criteria', 'acceptancePeriod', 'deliveredOn'],
  'milestone-payment': ['milestone', 'amount', 'invoiceNumber'],
  'final-payment': ['amount', 'invoiceNumber'],
};

/** Which values of the project an evidence pack cites, in their order: those of the situation, then the terms of its steps. */
export function citedValues(
  situation: SituationId,
  steps: readonly { term?: string }[],
): readonly string[] {
  const terms = steps.flatMap(({ term }) => term ?? []);
  return [...new Set([...(ALSO[situation] ?? []), ...terms])];
}

/** The terms that something follows from on a date, as far as the project's words can be read. */
export function contractTerms(ask: Ask, values: Values, calendar: Calendar): ContractTerm[] {
  if (ask.situation === 'acceptance') return acceptanceTerms(values);
  if (ask.situation === 'milestone-payment') {
    return [lateTerm(ask, values), ...pauseTerms(ask, values, calendar)];
  }
  if (ask.situation === 'final-payment') return [lateTerm(ask, values)];
  return [];
}

function acceptanceTerms(values: Values): ContractTerm[] {
  const period = readValue(values, 'acceptancePeriod', readPeriod);
  const delivered = readDay(values, 'deliveredOn');
  const ends: ContractTerm = { name: 'acceptance-ends', ...joined(period, delivered) };
  const clause = values.clause?.trim() ?? '';
  const deemed: ContractTerm = { ...ends, name: 'deemed-acceptance' };
  if (!clause) return [ends, { ...deemed, missing: [...ends.missing, 'clause'] }];
  // A clause about something else, or one that counts another period, makes nothing accepted.
  const own = readPeriod(clause);
  const agrees = own.ok ? isSame(own.period, ends.period) : own.problem === 'none';
  if (saysDeemedAcceptance(clause) && agrees) return [ends, deemed];
  return [ends, { ...deemed, unreadable: [...ends.unreadable, 'clause'] }];
}

function lateTerm(ask: Ask, values: Values): ContractTerm {
  const grace = readGrace(values.latePayment ?? '');
  const unclear = !grace.ok && grace.problem !== 'none';
  const period: Period = grace.ok ? grace.period : { count: 0, unit: 'calendar' };
  return {
    name: 'payment-late',
    ...fromDue(ask),
    period,
    unreadable: unclear ? ['latePayment'] : [],
  };
}

function pauseTerms(ask: Ask, values: Values, calendar: Calendar): ContractTerm[] {
  const read = readPauseTerm(values.pauseTerm ?? '');
  const of = (part: 'pause' | 'resume') => readValue(values, 'pauseTerm', () => read[part]);
  const due = fromDue(ask);
  const pause = of('pause');
  const resume = of('resume');
  const paid = ask.outcome === 'done' && ask.closedAt !== undefined;
  return [
    { name: 'pause', ...pause, ...due, missing: [...pause.missing, ...due.missing] },
    {
      name: 'resume',
      ...resume,
      ...(paid && { from: calendar.dayOf(ask.closedAt ?? 0) }),
      missing: [...resume.missing, ...(paid ? [] : ['payment'])],
    },
  ];
}

function fromDue(ask: Ask): Pick<ContractTerm, 'from' | 'missing'> {
  return ask.due ? { from: ask.due, missing: [] } : { missing: ['due'] };
}

type Read = Pick<ContractTerm, 'period' | 'missing' | 'unreadable'>;

function readValue(values: Values, name: string, reader: (text: string) => PeriodRead): Read {
  const text = values[name]?.trim();
  if (!text) return { missing: [name], unreadable: [] };
  const read = reader(text);
  if (!read.ok) return { missing: [], unreadable: [name] };
  return { period: read.period, missing: [], unreadable: [] };
}

function readDay(
  values: Values,
  name: string,
): Pick<ContractTerm, 'from' | 'missing' | 'unreadable'> {
  const text = values[name]?.trim();
  if (!text) return { missing: [name], unreadable: [] };
  if (!isDay(text)) return { missing: [], unreadable: [name] };
  return { from: text, missing: [], unreadable: [] };
}

function joined(a: Read, b: Pick<ContractTerm, 'from' | 'missing' | 'unreadable'>) {
  return {
    ...a,
    ...b,
    missing: [...a.missing, ...b.missing],
    unreadable: [...a.unreadable, ...b.unreadable],
  };
}

function isDay(text: string): text is Day {
  try {
    toEpochDay(text);
    return true;
  } catch {
    return false;
  }
}

function isSame(a: Period, b: Period | undefined): boolean {
  return b !== undefined && a.count === b.count && a.unit === b.unit;
}
