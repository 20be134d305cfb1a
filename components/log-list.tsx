import { useMemo, useState } from 'preact/hooks';
import type { Language } from '@/lib/domain/records';
import type { Day } from '@/lib/domain/time';
import type { Participant } from '@/lib/domain/touch';
import type { Format } from '@/lib/i18n/format';
import { type LogListWords, logListEn } from '@/lib/i18n/log-list.en';
import { logListZh } from '@/lib/i18n/log-list.zh';
import type { LogEntry } from '@/lib/messaging/log-view';
import { Icon, type IconName } from './icon';

interface Props {
  /** Newest first. */
  entries: readonly LogEntry[];
  language: Language;
  format: Format;
  /** Shows a conversation in its webmail; without it nothing can be opened (in print). */
  onOpen?(entry: LogEntry): void;
  /** Shows all of them at once (in print). */
  all?: boolean;
}

/** Entries drawn at first and with each press: more cost a page its first paint. */
const BATCH = 100;

/** A communication log: date, time, content and participants of each contact, day by day (S4 §4.2). Styles: `log-list.css`. */
export function LogList({ entries, language, format, onOpen, all = false }: Props) {
  const words = language === 'zh' ? logListZh : logListEn;
  const [shown, setShown] = useState(BATCH);
  const limit = all ? entries.length : shown;
  const days = useMemo(() => byDay(entries.slice(0, limit), format), [entries, limit, format]);
  const left = entries.length - limit;
  if (entries.length === 0) {
    return (
      <div class="l-empty" data-testid="log-empty">
        <strong>{words.empty}</strong>
        <p>{words.emptyHint}</p>
      </div>
    );
  }
  return (
    <div class="l-log" data-testid="log-list">
      {days.map(([day, list]) => (
        <section key={day} class="l-day" aria-label={format.day(day)}>
          <h3>
            <time dateTime={day}>{format.day(day)}</time>
          </h3>
          <ol>
            {list.map((entry) => (
              <Entry
                key={entry.id}
                entry={entry}
                words={words}
                format={format}
                {...(onOpen && { onOpen })}
              />
            ))}
          </ol>
        </section>
      ))}
      {left > 0 && (
        <button
          type="button"
          class="s-button"
          data-testid="log-more"
          onClick={() => setShown(limit + BATCH)}
        >
          {words.more(Math.min(left, BATCH))}
        </button>
      )}
    </div>
  );
}

interface EntryProps {
  entry: LogEntry;
  words: LogListWords;
  format: Format;
  onOpen?(entry: LogEntry): void;
}

function Entry({ entry, words, format, onOpen }: EntryProps) {
  const { subject, excerpt, threadId } = entry;
  const kind = kindOf(entry, words);
  const where = [entry.clientName, entry.projectName].filter(Boolean).join(' · ');
  return (
    <li
      class="l-entry"
      data-testid="log-entry"
      data-channel={entry.channel}
      data-state={entry.state}
    >
      <time dateTime={new Date(entry.at).toISOString()}>{format.time(entry.at)}</time>
      <span class="l-icon" data-direction={entry.direction}>
        <Icon name={iconOf(entry)} />
      </span>
      <div class="l-what">
        <p class="l-kind">
          <strong>{kind}</strong>
          {where && <bdi>{where}</bdi>}
        </p>
        {entry.steps.map(({ askTitle, label, again }) => {
          const said = label[format.language];
          return (
            <p class="l-step" key={`${askTitle} ${said}`}>
              <bdi>{words.step(again ? words.again(said) : said, askTitle)}</bdi>
            </p>
          );
        })}
        {(subject || entry.channel === 'mail') && (
          <p class="l-subject">
            <bdi>{subject || words.noSubject}</bdi>
          </p>
        )}
        {excerpt && (
          <p class="l-excerpt" dir="auto">
            {excerpt}
          </p>
        )}
        <People participants={entry.participants} words={words} />
      </div>
      {threadId && onOpen && (
        <button
          type="button"
          class="l-open"
          data-testid="log-open"
          title={words.open}
          aria-label={words.openNamed(subject || kind)}
          onClick={() => onOpen(entry)}
        >
          <Icon name="mail" />
        </button>
      )}
    </li>
  );
}

/** Names shown of each field: a mail to a whole company is no list to read. */
const NAMES = 12;

function People({ participants, words }: { participants: Participant[]; words: LogListWords }) {
  const fields = [
    [words.from, 'from'],
    [words.to, 'to'],
    [words.cc, 'cc'],
    [words.with, 'present'],
  ] as const;
  const said = fields.flatMap(([label, field]) => {
    const names = participants
      .filter((person) => person.field === field)
      .map(({ name, address }) => name || address)
      .filter(Boolean);
    if (names.length === 0) return [];
    const rest = names.length > NAMES ? ` +${names.length - NAMES}` : '';
    return [[label, `${names.slice(0, NAMES).join(', ')}${rest}`] as const];
  });
  if (said.length === 0) return null;
  return (
    <p class="l-people">
      {said.map(([label, names]) => (
        <span key={label}>
          {label} <bdi>{names}</bdi>
        </span>
      ))}
    </p>
  );
}

function kindOf(entry: LogEntry, words: LogListWords): string {
  const { state, direction, channel } = entry;
  if (state !== 'sent' && state !== 'received') return words.states[state];
  if (direction === 'in' && !entry.human) return words.automatic;
  return direction === 'in' ? words.received[channel] : words.sent[channel];
}

function iconOf({ state, channel, direction }: LogEntry): IconName {
  if (state === 'bounced') return 'alert';
  if (channel === 'mail') return direction === 'in' ? 'reply' : 'mail';
  return channel === 'chat' ? 'chat' : channel === 'call' ? 'phone' : 'meeting';
}

function byDay(entries: readonly LogEntry[], format: Format): [Day, LogEntry[]][] {
  const days = new Map<Day, LogEntry[]>();
  for (const entry of entries) {
    const day = format.dayOf(entry.at);
    const list = days.get(day);
    if (list) list.push(entry);
    else days.set(day, [entry]);
  }
  return [...days];
}
