import { failureSentence } from '@/lib/i18n/failures';
import type { Failure } from '@/lib/messaging/protocol';
import { Icon } from './icon';
import { usePanel } from './panel-context';
import { Press } from './press';

/** What went wrong and what to do, with a way to do it. */
export function FailureNote(props: {
  failure: Failure | null;
  onRetry?: (() => void) | undefined;
}) {
  const { port, text, language } = usePanel();
  const { failure, onRetry } = props;
  if (!failure) return null;
  const reload = failure.code === 'reload-tab';
  return (
    <div class="note failure" role="alert" data-testid="failure" data-code={failure.code}>
      <Icon name="alert" />
      <div>
        <p>{failureSentence(failure, language)}</p>
        {reload && <Press onPress={() => port.reloadTab()}>{text.reloadTab}</Press>}
        {!reload && onRetry && <Press onPress={onRetry}>{text.retry}</Press>}
      </div>
    </div>
  );
}
