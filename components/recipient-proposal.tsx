import { useState } from 'preact/hooks';
import type { Participant } from '@/lib/domain/touch';
import type { DraftView } from '@/lib/messaging/views';
import { FailureNote } from './failure-note';
import { usePanel } from './panel-context';
import { Press } from './press';
import { useAction } from './use-action';

/** Whom this step is for, and under which subject where it is a mail of its own. Nothing is changed until the PM presses it: then it is for the reply. */
export function RecipientProposal(props: {
  recipients: DraftView['recipients'];
  subject?: string;
  onApply: () => void;
}) {
  const { recipients, subject } = props;
  const { port, text } = usePanel();
  const [done, setDone] = useState(false);
  const action = useAction();
  if (recipients.to.length + recipients.cc.length === 0) return null;
  return (
    <>
      <Press
        look="choice"
        class="recipients"
        testId="recipient-proposal"
        busy={action.busy}
        onPress={() => {
          setDone(false);
          props.onApply();
          action.run(
            () => port.applyRecipients(recipients),
            () => setDone(true),
          );
        }}
      >
        <span class="lines">
          <RecipientLines recipients={recipients} />
          {subject !== undefined && (
            <span class="line">
              <span class="label">{text.draft.subject}</span>
              <bdi data-testid="draft-subject">{subject}</bdi>
            </span>
          )}
        </span>
        <span class="act">{subject === undefined ? text.draft.apply : text.draft.applyReply}</span>
      </Press>
      <p class="done-note" aria-live="polite">
        {done && text.draft.applied}
      </p>
      <FailureNote failure={action.failure} onRetry={action.retry} />
    </>
  );
}

/** To and Cc, a line each. */
function RecipientLines({ recipients }: { recipients: DraftView['recipients'] }) {
  const { text } = usePanel();
  return (
    <>
      <People label={text.draft.to} people={recipients.to} />
      <People label={text.draft.cc} people={recipients.cc} />
    </>
  );
}

function People({ label, people }: { label: string; people: Participant[] }) {
  if (people.length === 0) return null;
  return (
    <span class="line">
      <span class="label">{label}</span>
      <span class="people">
        {people.map((person, index) => (
          <span key={person.address} title={person.address}>
            {index > 0 && ', '}
            <bdi>{person.name || person.address}</bdi>
          </span>
        ))}
      </span>
    </span>
  );
}
