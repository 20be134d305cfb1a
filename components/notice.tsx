import type { AskView } from '@/lib/messaging/views';
import { FailureNote } from './failure-note';
import { usePanel } from './panel-context';
import { Press } from './press';
import { useAction } from './use-action';

type News = NonNullable<AskView['notice']>;

/** What an automatic message changes, as a proposal: the PM takes it or sets it aside. */
export function Notice({ ask, notice }: { ask: AskView; notice: News }) {
  const { text } = usePanel();
  const action = useAction();
  const { touchId, kind, returns } = notice;
  const askId = ask.id;

  function accept() {
    if (kind === 'out-of-office') {
      const back = returns ? { returns } : {};
      action.change('answer', { askId, touchId, answer: 'out-of-office', ...back });
    } else {
      action.change('answer', {
        askId,
        touchId,
        answer: kind === 'left' ? 'contact-left' : 'bounce',
      });
    }
  }

  return (
    <div class="guess" role="status" data-testid="notice" data-kind={kind} data-day={returns}>
      <p class="guess-line" dir="auto">
        <NoticeLine notice={notice} />
      </p>
      <div class="row">
        <Press look="loud" testId="notice-accept" busy={action.busy} onPress={accept}>
          {text.notice.accept[kind as keyof typeof text.notice.accept] ?? text.guess.accept}
        </Press>
        <Press
          look="quiet"
          testId="notice-dismiss"
          onPress={() => action.change('setAside', { askId, touchId })}
        >
          {text.notice.dismiss}
        </Press>
      </div>
      <FailureNote failure={action.failure} onRetry={action.retry} />
    </div>
  );
}

function NoticeLine({ notice }: { notice: News }) {
  const { text, format } = usePanel();
  const { kind, returns, failedAddress, from } = notice;
  if (kind === 'bounce') return <>{text.notice.bounce(failedAddress ?? '')}</>;
  if (kind === 'left') return <>{text.notice.left(from)}</>;
  return <>{returns ? text.notice.away(from, format.day(returns)) : text.notice.awayOpen(from)}</>;
}
