import type { Reason } from '@/lib/domain/suggestion';
import { guardOf, reasonWords } from '@/lib/i18n/reasons';
import { articleTitle } from '@/lib/i18n/sources';
import type { AskView } from '@/lib/messaging/views';
import { Icon } from './icon';
import { usePanel } from './panel-context';

/** Everything that speaks for this step or against it now. What stops it stands in plain sight, a reason opens on request. */
export function WhyList({ ask }: { ask: AskView }) {
  const { text } = usePanel();
  const { kind } = ask.suggestion;
  const plain = (reason: Reason) => kind === 'tell-first' && reason.rule === 'G2';
  const blockers = [...ask.suggestion.blockers, ...ask.suggestion.reasons.filter(plain)];
  const reasons = ask.suggestion.reasons.filter((reason) => !plain(reason));
  return (
    <div class="why-list" data-testid="next-step-why">
      {blockers.map((reason) => (
        <Blocker key={keyOf(reason)} ask={ask} reason={reason} />
      ))}
      {reasons.length > 0 && (
        <div class="chips">
          <span class="visually-hidden">{text.next.why}</span>
          {reasons.map((reason) => (
            <Why key={keyOf(reason)} ask={ask} reason={reason} />
          ))}
        </div>
      )}
    </div>
  );
}

function Why({ ask, reason }: { ask: AskView; reason: Reason }) {
  const words = useReason(ask, reason);
  return (
    <details
      class="why"
      name={`why-${ask.id}`}
      data-testid="why"
      data-rule={guardOf(reason.rule)}
      data-detail={reason.rule}
      data-source={reason.source}
      onKeyDown={(event) => {
        if (event.key === 'Escape') event.currentTarget.open = false;
      }}
    >
      <summary>
        <bdi>{words.short}</bdi>
      </summary>
      <p>
        <bdi>{words.sentence}</bdi> <Source source={reason.source} />
      </p>
    </details>
  );
}

function Blocker({ ask, reason }: { ask: AskView; reason: Reason }) {
  const words = useReason(ask, reason);
  return (
    <div
      class="blocker"
      data-testid="why"
      data-rule={guardOf(reason.rule)}
      data-detail={reason.rule}
      data-source={reason.source}
    >
      <Icon name="hourglass" />
      <p>
        <bdi>{words.sentence}</bdi> <Source source={reason.source} />
      </p>
    </div>
  );
}

function Source({ source }: { source: string }) {
  const { text, language } = usePanel();
  if (!source) return null;
  const title = articleTitle(source, language);
  return (
    <cite class="source" title={title}>
      {text.next.source}: {source}
      {title && <span class="article"> · {title}</span>}
    </cite>
  );
}

function useReason(ask: AskView, reason: Reason) {
  const { format, words } = usePanel();
  return reasonWords(reason, { format, words, steps: ask.stepLabels, readiness: ask.readiness });
}

function keyOf(reason: Reason): string {
  return `${reason.rule} ${JSON.stringify(reason.values)}`;
}
