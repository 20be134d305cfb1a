import type { ChronologyEntry } from '@/lib/domain/chronology';
import type { EvidenceWords } from '@/lib/i18n/evidence.en';
import type { Format } from '@/lib/i18n/format';
import type { EvidenceView } from '@/lib/messaging/evidence-view';
import { evidenceLine } from './evidence-words';

interface Props {
  view: EvidenceView;
  words: EvidenceWords;
  format: Format;
  excerpts: boolean;
}

/** What a day's end brought about: its time says nothing. */
const DERIVED = new Set<ChronologyEntry['kind']>(['due-passed', 'promise-broken']);

/** Everything that happened, dated, oldest first. */
export function EvidenceChronology({ view, words, format, excerpts }: Props) {
  const speech = { words, format, stepLabels: view.stepLabels };
  return (
    <section aria-labelledby="e-chronology">
      <h2 id="e-chronology">{words.chronology}</h2>
      <table class="e-table e-chronology" data-testid="evidence-chronology">
        <thead>
          <tr>
            <th scope="col">{words.date}</th>
            <th scope="col">{words.what}</th>
            <th scope="col">{words.who}</th>
          </tr>
        </thead>
        <tbody>
          {view.chronology.map((entry, index) => {
            const line = evidenceLine(entry, speech);
            const quiet = entry.kind === 'silence';
            return (
              <tr key={index} data-testid="evidence-entry" data-kind={entry.kind}>
                <td class="e-when">
                  {!quiet && (
                    <time dateTime={new Date(entry.at).toISOString()}>
                      {format.day(entry.day)}
                      {!DERIVED.has(entry.kind) && <span>{format.time(entry.at)}</span>}
                    </time>
                  )}
                  {entry.provisional && <em class="e-note">{words.provisional}</em>}
                </td>
                <td colSpan={line.who.length === 0 ? 2 : 1}>
                  <p class="e-what">
                    <bdi>{line.what}</bdi>
                  </p>
                  {line.more.length > 0 && (
                    <p class="e-more">
                      {line.more.map((part) => (
                        <bdi key={part}>{part}</bdi>
                      ))}
                    </p>
                  )}
                  {excerpts && line.excerpt && <blockquote dir="auto">{line.excerpt}</blockquote>}
                </td>
                {line.who.length > 0 && (
                  <td class="e-who">
                    {line.who.map((part) => (
                      <p key={part}>
                        <bdi>{part}</bdi>
                      </p>
                    ))}
                  </td>
                )}
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
