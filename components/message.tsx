import { useState } from 'preact/hooks';
import type { Role } from '@/lib/domain/records';
import type { AskView } from '@/lib/messaging/views';
import { ContactForm } from './contact-form';
import { DraftPreview } from './draft-preview';
import { FailureNote } from './failure-note';
import { usePanel, useThread } from './panel-context';
import { Press } from './press';
import { RecipientProposal } from './recipient-proposal';
import { useAction } from './use-action';
import { type Draft, useDraft } from './use-draft';

/** The text of the step and the way to put it into the mail. */
export function Message({ ask }: { ask: AskView }) {
  const { text } = usePanel();
  const live = ask.suggestion.kind === 'call';
  const [invite, setInvite] = useState(false);
  const state = useDraft(ask, !live || invite);
  if (live && !invite) {
    return (
      <Press icon="mail" testId="draft-show" onPress={() => setInvite(true)}>
        {text.draft.invite}
      </Press>
    );
  }
  const role = state.draft?.recipients.missingRoles[0] as Role | undefined;
  return (
    <>
      <DraftPreview state={state} />
      {role && <ContactForm role={role} />}
      {state.draft && <RecipientProposal recipients={state.draft.recipients} />}
      <Insert ask={ask} state={state} />
    </>
  );
}

function Insert({ ask, state }: { ask: AskView; state: Draft }) {
  const { port, text } = usePanel();
  const { view } = useThread();
  const action = useAction();
  const [done, setDone] = useState('');
  const { draft } = state;
  const ready = draft !== null && draft.missing.length === 0 && !state.busy;

  function insert() {
    if (!ready) return;
    const ids = { commitId: port.newId(), touchId: port.newId() };
    const seen = view.messageIds;
    setDone('');
    action.run(
      () => port.insertDraft({ ...ids, draft, seenMessageIds: seen }),
      () => setDone(text.draft.inserted),
    );
  }

  async function copy() {
    if (!ready) return;
    await navigator.clipboard.writeText(draft.text);
    setDone(text.draft.copied);
  }

  const chat = ask.suggestion.channel === 'chat';
  return (
    <>
      {chat && (
        <Press
          look="loud"
          icon="copy"
          testId="draft-copy"
          disabled={!ready}
          onPress={() => void copy()}
        >
          {text.draft.copy}
        </Press>
      )}
      <Press
        look={chat ? 'plain' : 'loud'}
        icon="pencil"
        testId="draft-insert"
        busy={action.busy}
        disabled={!ready}
        onPress={insert}
      >
        {text.draft.insert}
      </Press>
      <p class="done-note" aria-live="polite">
        {done}
      </p>
      <FailureNote failure={action.failure} onRetry={action.retry} />
    </>
  );
}
