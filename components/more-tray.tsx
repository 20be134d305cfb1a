import { useState } from 'preact/hooks';
import type { AskView } from '@/lib/messaging/views';
import { AnswerChoices } from './answer-choices';
import { EditForm } from './edit-form';
import { FailureNote } from './failure-note';
import { usePanel } from './panel-context';
import { Press } from './press';
import { Tray } from './tray';
import { useAction } from './use-action';

/** What is needed now and then: an answer that came another way, a correction, a skipped step, an end without success. */
export function MoreTray(props: { id: string; ask: AskView; onClose: () => void }) {
  const { ask, onClose } = props;
  const { port, text } = usePanel();
  const [open, setOpen] = useState<'answer' | 'edit' | null>(null);
  const action = useAction();
  const { stepId } = ask.suggestion;
  const flag = () => ({ askId: ask.id, atRisk: !ask.atRisk, delayId: port.newId() });
  const toggle = (which: 'answer' | 'edit') => setOpen(open === which ? null : which);
  return (
    <Tray id={props.id} label={text.act.more} testId="more-menu" onClose={onClose}>
      <div class="menu">
        {ask.suggestion.kind !== 'classify' && ask.answers.length > 0 && (
          <Press
            look="quiet"
            icon="reply"
            testId="answered-elsewhere"
            expanded={open === 'answer'}
            onPress={() => toggle('answer')}
          >
            {text.act.answered}
          </Press>
        )}
        {open === 'answer' && <AnswerChoices ask={ask} onSaved={onClose} />}
        <Press
          look="quiet"
          icon="pencil"
          testId="ask-edit"
          expanded={open === 'edit'}
          onPress={() => toggle('edit')}
        >
          {text.act.edit}
        </Press>
        {open === 'edit' && <EditForm ask={ask} onSaved={onClose} />}
        {ask.owedBy === 'us' && ask.situation !== 'our-delay' && (
          <Press
            look="quiet"
            icon="alert"
            testId="ask-at-risk"
            title={text.next.atRiskHint}
            busy={action.busy}
            onPress={() => action.change('flagRisk', flag(), onClose)}
          >
            {ask.atRisk ? text.next.notAtRisk : text.next.atRisk}
          </Press>
        )}
        {stepId && ask.suggestion.kind !== 'decide' && (
          <Press
            look="quiet"
            icon="skip"
            testId="step-skip"
            title={text.act.skipHint}
            busy={action.busy}
            onPress={() => action.change('skipStep', { askId: ask.id, stepId }, onClose)}
          >
            {text.act.skip}
          </Press>
        )}
        <Press
          look="quiet"
          icon="close"
          testId="ask-drop"
          busy={action.busy}
          onPress={() => action.change('closeAsk', { askId: ask.id, outcome: 'dropped' }, onClose)}
        >
          {text.act.drop}
        </Press>
        <Press
          look="quiet"
          icon="flag"
          testId="ask-write-off"
          busy={action.busy}
          onPress={() =>
            action.change('closeAsk', { askId: ask.id, outcome: 'written-off' }, onClose)
          }
        >
          {text.act.writeOff}
        </Press>
      </div>
      <FailureNote failure={action.failure} onRetry={action.retry} />
    </Tray>
  );
}
