import type { EvidenceWords } from '@/lib/i18n/evidence.en';
import type { Format } from '@/lib/i18n/format';
import type { EvidenceView } from '@/lib/messaging/evidence-view';

interface Props {
  view: EvidenceView;
  words: EvidenceWords;
  format: Format;
  /** Start of the due day's end in the client's zone is near enough for a picture. */
  dueAt: number | undefined;
}

const WIDTH = 1000;
const HEIGHT = 28;
const MARKS = new Set(['announced', 'reminded', 'noticed', 'told', 'talked', 'wrote', 'heard']);

/** Whose turn it was when, as a band: the client's time dark, ours light, each contact a mark, the due day a line. */
export function EvidencePicture({ view, words, format, dueAt }: Props) {
  const first = Math.min(view.ask.openedAt, ...view.chronology.map(({ at }) => at));
  const last = Math.max(view.now, dueAt ?? 0);
  const x = (at: number) => ((at - first) / Math.max(1, last - first)) * WIDTH;
  const days = (count: number) => format.businessDays(count);
  const due = dueAt !== undefined && dueAt >= first ? x(dueAt) : undefined;
  return (
    <figure class="e-picture">
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT + 16}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={words.picture(days(view.delay.client), days(view.delay.us))}
      >
        <rect class="e-none" x="0" y="8" width={WIDTH} height={HEIGHT} />
        {view.holding.map(({ side, from, to }) => (
          <rect
            key={`${side} ${from}`}
            class={`e-${side}`}
            x={x(from)}
            y="8"
            width={Math.max(1, x(Math.min(to ?? view.now, view.now)) - x(from))}
            height={HEIGHT}
          />
        ))}
        {view.chronology
          .filter(({ kind }) => MARKS.has(kind))
          .map((entry) => (
            <line
              key={`${entry.kind} ${entry.at} ${'touchId' in entry ? entry.touchId : ''}`}
              class={entry.kind === 'heard' ? 'e-in' : 'e-out'}
              x1={x(entry.at)}
              x2={x(entry.at)}
              y1={entry.kind === 'heard' ? HEIGHT + 8 : 0}
              y2={entry.kind === 'heard' ? HEIGHT + 16 : 8}
            />
          ))}
        {due !== undefined && <line class="e-due" x1={due} x2={due} y1="0" y2={HEIGHT + 16} />}
      </svg>
      <div class="e-axis" aria-hidden="true">
        <span>{format.day(format.dayOf(first))}</span>
        {due !== undefined && view.ask.due && (
          <span class="e-mark" style={{ '--at': `${due / 10}%` }}>
            {words.dueMark(format.shortDay(view.ask.due))}
          </span>
        )}
        <span>{format.day(format.dayOf(last))}</span>
      </div>
      <figcaption>
        <span class="e-key e-key-client">{words.held.client}</span>
        <span class="e-key e-key-us">{words.held.us}</span>
      </figcaption>
    </figure>
  );
}
