import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { Language } from '@/lib/domain/records';
import { contractDatesEn } from '@/lib/i18n/contract-dates.en';
import { contractDatesZh } from '@/lib/i18n/contract-dates.zh';
import { evidenceEn } from '@/lib/i18n/evidence.en';
import { evidenceZh } from '@/lib/i18n/evidence.zh';
import { createFormat } from '@/lib/i18n/format';
import { htmlLang } from '@/lib/i18n/language';
import type { EvidenceView } from '@/lib/messaging/evidence-view';
import { contractDateWords } from './contract-date-words';
import { EvidenceChronology } from './evidence-chronology';
import { EvidenceHead } from './evidence-head';
import { EvidencePicture } from './evidence-picture';

interface Props {
  view: EvidenceView;
  language: Language;
  /** With the first words of messages. */
  excerpts: boolean;
}

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The evidence pack itself: what is printed. Days are those of the client's zone, always with their year. */
export function EvidencePaper({ view, language, excerpts }: Props) {
  const words = language === 'zh' ? evidenceZh : evidenceEn;
  const contract = language === 'zh' ? contractDatesZh : contractDatesEn;
  const { timeZone } = view.client;
  // A reference year that is never the present one: a document names the year of each day.
  const format = useMemo(() => createFormat({ language, timeZone, now: 0 }), [language, timeZone]);
  const printed = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    const stamp = () => {
      if (printed.current) printed.current.textContent = words.printedOn(format.moment(Date.now()));
    };
    stamp();
    addEventListener('beforeprint', stamp);
    return () => removeEventListener('beforeprint', stamp);
  }, [words, format]);
  const { due } = view.ask;
  const place = view.client.country ? format.country(view.client.country) : timeZone;
  return (
    <article class="e-paper" lang={htmlLang(language)} data-testid="evidence">
      <EvidenceHead view={view} words={words} format={format} />

      <section aria-labelledby="e-terms">
        <h2 id="e-terms">{words.terms}</h2>
        {view.terms.length === 0 && <p>{words.noTerms}</p>}
        <dl class="e-facts">
          {view.terms.map(({ name, label, value }) => (
            <div key={name}>
              <dt>{label[language]}</dt>
              <dd class="e-lines" dir="auto">
                {ISO_DAY.test(value) ? format.day(value) : value}
              </dd>
            </div>
          ))}
        </dl>
      </section>

      {view.dates.length > 0 && (
        <section aria-labelledby="e-contract">
          <h2 id="e-contract">{words.contract}</h2>
          <table class="e-table" data-testid="evidence-dates">
            <thead>
              <tr>
                <th scope="col">{words.term}</th>
                <th scope="col">{words.date}</th>
                <th scope="col">{words.basis}</th>
              </tr>
            </thead>
            <tbody>
              {view.dates.map((date) => {
                const said = contractDateWords(date, view.labels, contract, format);
                return (
                  <tr key={date.name}>
                    <th scope="row">{contract.names[date.name]}</th>
                    <td>
                      {date.day ? format.day(date.day) : '–'}
                      {said.notes.map((note) => (
                        <em class="e-note" key={note}>
                          {note}
                        </em>
                      ))}
                    </td>
                    <td>{said.basis}</td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </section>
      )}

      <section aria-labelledby="e-delay">
        <h2 id="e-delay">{words.delay}</h2>
        <EvidencePicture view={view} words={words} format={format} dueAt={endOf(due)} />
        <table class="e-table" data-testid="evidence-delay">
          <thead>
            <tr>
              <th scope="col">{words.side}</th>
              <th scope="col">{words.days}</th>
              <th scope="col">{words.lateDays}</th>
            </tr>
          </thead>
          <tbody>
            {(['client', 'us'] as const).map((side) => (
              <tr key={side} data-side={side}>
                <th scope="row">{words.held[side]}</th>
                <td>{view.delay[side]}</td>
                <td>{view.delay.late[side]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>

      <EvidenceChronology view={view} words={words} format={format} excerpts={excerpts} />

      <section aria-labelledby="e-notes">
        <h2 id="e-notes">{words.notes}</h2>
        <ul>
          <li>
            {view.calendarKnown ? words.calendarNote(place) : words.ownCalendarNote(timeZone)}
          </li>
          <li data-testid="evidence-provisional">
            {(view.provisional ? words.provisionalNote : words.firmNote)(
              format.day(view.knownUntil),
            )}
          </li>
        </ul>
      </section>
      <p class="e-printed" ref={printed} data-testid="printed-on" />
    </article>
  );
}

/** The end of a day, to within the width of a line. */
function endOf(day: string | undefined): number | undefined {
  return day === undefined ? undefined : Date.parse(`${day}T23:59:59Z`);
}
