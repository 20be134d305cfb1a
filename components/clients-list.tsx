import { useMemo, useState } from 'preact/hooks';
import type { ClientsWords } from '@/lib/i18n/clients.en';
import { createFormat, type Format } from '@/lib/i18n/format';
import type { ClientLine, ClientsView } from '@/lib/messaging/clients-view';
import { SearchField } from './search-field';

/** Clients drawn at first and with each press. */
const BATCH = 100;

/** All clients, searchable by their names, people and projects. */
export function ClientsList({ view, words }: { view: ClientsView; words: ClientsWords }) {
  const [search, setSearch] = useState('');
  const [shown, setShown] = useState(BATCH);
  const { language, timeZone, now } = view;
  const format = useMemo(() => createFormat({ language, timeZone, now }), [view]);
  const wanted = search.trim().toLocaleLowerCase();
  const found = useMemo(() => view.clients.filter((line) => matches(line, wanted)), [view, wanted]);
  if (view.clients.length === 0) {
    return (
      <div class="s-group p-empty" data-testid="empty">
        <h2>{words.empty}</h2>
        <p>{words.emptyHint}</p>
      </div>
    );
  }
  return (
    <>
      <SearchField
        label={words.search}
        value={search}
        testId="client-filter"
        onInput={(text) => {
          setSearch(text);
          setShown(BATCH);
        }}
      >
        {words.count(found.length)}
      </SearchField>
      {found.length === 0 ? (
        <div class="s-group p-empty" data-testid="no-hits">
          <h2>{words.noHits(search.trim())}</h2>
          <p>{words.noHitsHint}</p>
        </div>
      ) : (
        <ul class="s-group c-list">
          {found.slice(0, shown).map((line) => (
            <Line key={line.clientId} {...{ line, words, format, now }} />
          ))}
        </ul>
      )}
      {found.length > shown && (
        <button type="button" class="s-button" onClick={() => setShown(shown + BATCH)}>
          {words.more(Math.min(BATCH, found.length - shown))}
        </button>
      )}
    </>
  );
}

function Line(props: { line: ClientLine; words: ClientsWords; format: Format; now: number }) {
  const { line, words, format, now } = props;
  const { clientId, name, domains, country, open, overdue, overdueDays, next } = line;
  const about = [...domains.slice(0, 2), ...(country ? [format.country(country)] : [])];
  return (
    <li class="c-line">
      <a href={`#/clients/${clientId}`} data-testid="client-line" data-client-id={clientId}>
        <span class="c-name">
          <bdi>{name}</bdi>
          <small>{about.join(' · ')}</small>
        </span>
        <span class="c-counts">
          {open > 0 ? words.open(open) : words.nothingOpen}
          {overdue > 0 && (
            <strong>{words.overdue(overdue, format.businessDays(overdueDays))}</strong>
          )}
        </span>
        <span class="c-next">
          {next !== undefined && (next <= now ? words.nextNow : words.next(format.moment(next)))}
        </span>
      </a>
    </li>
  );
}

function matches({ name, domains, people, projects }: ClientLine, wanted: string): boolean {
  if (!wanted) return true;
  return [name, ...domains, ...people, ...projects].some((text) =>
    text.toLocaleLowerCase().includes(wanted),
  );
}
