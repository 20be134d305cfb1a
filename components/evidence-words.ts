import type { ChronologyEntry } from '@/lib/domain/chronology';
import type { Phrase } from '@/lib/domain/ladder';
import type { Participant } from '@/lib/domain/touch';
import type { EvidenceWords } from '@/lib/i18n/evidence.en';
import type { Format } from '@/lib/i18n/format';

export interface EvidenceSpeech {
  words: EvidenceWords;
  format: Format;
  stepLabels: Record<string, Phrase>;
}

/** One line of the chronology in words. */
export interface EvidenceLine {
  what: string;
  /** Facts that stand under it. */
  more: string[];
  /** First words of a message or notes of a talk; shown where the reader wants them. */
  excerpt?: string;
  who: string[];
}

export function evidenceLine(entry: ChronologyEntry, speech: EvidenceSpeech): EvidenceLine {
  const { words, format } = speech;
  const plain = (what: string, ...more: string[]): EvidenceLine => ({ what, more, who: [] });
  switch (entry.kind) {
    case 'asked': {
      const due = entry.due ? [words.dueOn(format.day(entry.due))] : [];
      return plain(words.asked(entry.title), words.owedBy[entry.owedBy], ...due, ...entry.items);
    }
    case 'due-moved': {
      const before = entry.before ? [words.dueBefore(format.day(entry.before))] : [];
      return plain(words.dueMoved(format.day(entry.due)), ...before);
    }
    case 'due-passed':
      return plain(words.duePassed(format.day(entry.due)));
    case 'answered':
      return plain(
        words.answered(words.answers[entry.answer]),
        ...(entry.note ? [entry.note] : []),
      );
    case 'delivered':
      return plain(words.delivered(format.list(entry.items)));
    case 'promised':
      return plain(words.promised(format.day(entry.promisedFor)));
    case 'promise-broken':
      return plain(words.promiseBroken(format.day(entry.promisedFor), entry.count));
    case 'promise-kept':
      return plain(words.promiseKept(format.day(entry.promisedFor)));
    case 'away':
      return plain(words.away(format.day(entry.returns)));
    case 'closed':
      return plain(words.closed[entry.outcome]);
    case 'reopened':
      return plain(words.reopened);
    case 'silence': {
      const lasting = entry.to === undefined ? [words.lasting] : [];
      const days = format.businessDays(entry.days);
      return plain(words.silence(days), words.turn[entry.turn], ...lasting);
    }
    default:
      return contactLine(entry, speech);
  }
}

type ContactEntry = Extract<ChronologyEntry, { touchId: string }>;

function contactLine(entry: ContactEntry, { words, format, stepLabels }: EvidenceSpeech) {
  const label =
    'stepId' in entry && entry.stepId
      ? (stepLabels[entry.stepId]?.[format.language] ?? entry.stepId)
      : '';
  const more = [
    ...(entry.meaning ? [words.meaning(words.answers[entry.meaning])] : []),
    ...('again' in entry && entry.again ? [words.again] : []),
    ...(isChasing(entry) && entry.due && entry.lateDays
      ? [words.lateBy(format.businessDays(entry.lateDays), format.day(entry.due))]
      : []),
    ...(entry.subject ? [words.labelled(words.subject, entry.subject)] : []),
  ];
  return {
    what: whatOf(entry, label, words),
    more,
    ...(entry.excerpt && { excerpt: entry.excerpt }),
    who: whoOf(entry.people, words),
  };
}

function isChasing({ kind }: ContactEntry): boolean {
  return kind === 'reminded' || kind === 'noticed' || kind === 'talked';
}

function whatOf(entry: ContactEntry, label: string, words: EvidenceWords): string {
  switch (entry.kind) {
    case 'reminded':
      return words.reminded(label, entry.level);
    case 'noticed':
      return words.noticed(label, entry.level);
    case 'announced':
    case 'told':
      return words.announced(label);
    case 'talked': {
      const talk = words.talked[entry.channel];
      return label ? words.labelled(talk, label) : talk;
    }
    default:
      return words[entry.kind];
  }
}

function whoOf(people: readonly Participant[], words: EvidenceWords): string[] {
  const fields = [
    ['from', words.sender],
    ['to', words.to],
    ['cc', words.cc],
    ['present', words.present],
  ] as const;
  return fields.flatMap(([field, label]) => {
    const named = people
      .filter((person) => person.field === field)
      .map(({ name, address }) => (name && address ? `${name} <${address}>` : name || address))
      .filter(Boolean);
    return named.length > 0 ? [words.labelled(label, named.join(', '))] : [];
  });
}
