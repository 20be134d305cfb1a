import { useState } from 'preact/hooks';
import type { AskView, TimelineEntry } from '@/lib/messaging/views';
import { Icon } from './icon';
import { usePanel } from './panel-context';
import { Press } from './press';
import { entryWords } from './timeline-words';

const FIRST = 4;

/** What happened, newest first, one line each; a mail or a talk opens to its first words. */
export function Timeline({ ask }: { ask: AskView }) {
  const panel = usePanel();
  const { text } = panel;
  const [all, setAll] = useState(false);
  const entries = [...ask.timeline].sort((a, b) => b.at - a.at);
  const shown = all ? entries : entries.slice(0, FIRST);
  return (
    <div class="timeline" data-testid="timeline">
      <p class="form-title">{text.timeline.title}</p>
      {entries.length === 0 && <p class="help">{text.timeline.empty}</p>}
      <ol aria-label={text.timeline.title}>
        {shown.map((entry) => (
          <Entry key={keyOf(entry)} entry={entry} ask={ask} />
        ))}
      </ol>
      {entries.length > shown.length && (
        <Press look="link" testId="timeline-more" onPress={() => setAll(true)}>
          {text.timeline.more(entries.length - shown.length)}
        </Press>
      )}
    </div>
  );
}

function Entry({ entry, ask }: { entry: TimelineEntry; ask: AskView }) {
  const panel = usePanel();
  const { format } = panel;
  const words = entryWords(entry, ask, panel);
  const line = (
    <>
      <Icon name={words.icon} />
      <span class="words">
        <bdi>{words.line}</bdi>
      </span>
      <time dateTime={new Date(entry.at).toISOString()} title={format.moment(entry.at)}>
        {format.shortDay(format.dayOf(entry.at))}
      </time>
    </>
  );
  const kind = entry.kind === 'event' ? entry.event.type : entry.touch.direction;
  return (
    <li data-testid="timeline-entry" data-kind={entry.kind} data-type={kind}>
      {words.detail.length === 0 ? (
        <div class="line">{line}</div>
      ) : (
        <details>
          <summary class="line">{line}</summary>
          <div class="detail" dir="auto">
            {words.detail.map((part) => (
              <p key={part}>{part}</p>
            ))}
          </div>
        </details>
      )}
    </li>
  );
}

function keyOf(entry: TimelineEntry): string {
  return entry.kind === 'event' ? entry.event.id : entry.touch.id;
}
