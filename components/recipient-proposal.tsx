import { useState } from 'preact/hooks';
import type { Participant } from '@/lib/domain/touch';
import type { DraftView } from '@/lib/messaging/views';
import { FailureNote } from './failure-note';
import { usePanel } from './panel-context';
import { Press } from './press';
import { useAction } from './use-action';

/** Whom this step is for. Nothing is changed until the PM presses it. */
export function RecipientProposal({ recipients }: { recipients: DraftView['recipients'] }) {
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
          action.run(
            () => port.applyRecipients(recipients),
            () => setDone(true),
          );
        }}
      >
        <span class="lines">
          <RecipientLines recipients={recipients} />
        </span>
        <span class="act">{text.draft.apply}</span>
      </Press>
      <p class="done-note" aria-live="polite">
        {done && text.draft.applied}
      </p>
      <FailureNote failure={action.failure} onRetry={action.retry} />
    </>
  );
}

/** To and Cc, a line each. */
export function RecipientLines({ recipients }: { recipients: DraftView['recipients'] }) {
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
