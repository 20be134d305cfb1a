import { useEffect, useState } from 'preact/hooks';
import { contractDatesEn } from '@/lib/i18n/contract-dates.en';
import { contractDatesZh } from '@/lib/i18n/contract-dates.zh';
import type { ContractDatesView } from '@/lib/messaging/evidence-view';
import type { AskView } from '@/lib/messaging/views';
import { contractDateWords } from './contract-date-words';
import { FailureNote } from './failure-note';
import { usePanel, useThread } from './panel-context';
import { Press } from './press';
import { useAction } from './use-action';

/** From this level on a step rests on the contract. */
const FORMAL = 4;

/** Before a formal step: what the agreed terms come to in the client's calendar, and the way to the evidence. */
export function ContractDates({ ask }: { ask: AskView }) {
  return (ask.suggestion.level ?? 0) >= FORMAL ? <Dates askId={ask.id} /> : null;
}

function Dates({ askId }: { askId: string }) {
  const { port, language, format } = usePanel();
  const { view } = useThread();
  const words = language === 'zh' ? contractDatesZh : contractDatesEn;
  const [known, setKnown] = useState<ContractDatesView | null>(null);
  const opening = useAction();
  const asOf = view.now;
  useEffect(() => {
    let wanted = true;
    void port.send('contractDates', { askId }).then((reply) => {
      if (wanted && reply.ok) setKnown(reply.value);
    });
    return () => {
      wanted = false;
    };
  }, [port, askId, asOf]);
  return (
    <section class="contract-dates" aria-label={words.title} data-testid="contract-dates">
      {known && known.dates.length > 0 && (
        <>
          <p class="form-title">{words.title}</p>
          <dl>
            {known.dates.map((date) => {
              const said = contractDateWords(date, known.labels, words, format);
              return (
                <div
                  key={date.name}
                  data-testid="contract-date"
                  data-name={date.name}
                  data-day={date.day}
                >
                  <dt>{words.names[date.name]}</dt>
                  <dd>
                    {date.day && (
                      <strong>
                        <time dateTime={date.day}>{format.day(date.day)}</time>
                      </strong>
                    )}
                    {said.notes.map((note) => (
                      <em key={note}>{note}</em>
                    ))}
                    <span>{said.basis}</span>
                  </dd>
                </div>
              );
            })}
          </dl>
          {!known.calendarKnown && <p class="help">{words.ownCalendar}</p>}
          {known.dates.some(({ provisional }) => provisional) && (
            <p class="help">{words.provisionalHint(format.day(known.knownUntil))}</p>
          )}
        </>
      )}
      <Press
        look="link"
        icon="folder"
        testId="open-evidence"
        title={words.evidenceHint}
        busy={opening.busy}
        onPress={() => opening.run(() => port.send('openEvidence', { askId }))}
      >
        {words.evidence}
      </Press>
      <FailureNote failure={opening.failure} onRetry={opening.retry} />
    </section>
  );
}
