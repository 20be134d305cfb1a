import { useState } from 'preact/hooks';
import type { AskView } from '@/lib/messaging/views';
import { CopyText } from './copy-text';
import { FailureNote } from './failure-note';
import { usePanel, useThread } from './panel-context';
import { Press } from './press';
import type { Action } from './use-action';
import type { Beside, Draft } from './use-draft';

/** The way out for a text: into the mail; for a chat, and for our own superior, by copying it. */
export function Send(props: {
  ask: AskView;
  state: Draft;
  newMail: boolean;
  loud: boolean;
  action: Action;
  about?: Beside;
}) {
  const { ask, state, about, newMail, loud, action } = props;
  if (about === 'superior') return <CopyText ask={ask} state={state} ends />;
  if (state.draft?.channel === 'chat') return <CopyText ask={ask} state={state} />;
  return <Insert state={state} newMail={newMail} loud={loud} action={action} />;
}

/** Puts the text into the reply or a new mail of the webmail. */
function Insert(props: { state: Draft; newMail: boolean; loud: boolean; action: Action }) {
  const { state, newMail, loud, action } = props;
  const { port, text } = usePanel();
  const { view } = useThread();
  const [done, setDone] = useState('');
  const { draft } = state;
  const ready = draft !== null && draft.missing.length === 0 && !state.busy;

  function insert() {
    if (!ready) return;
    const ids = { commitId: port.newId(), touchId: port.newId() };
    const seen = view.messageIds;
    setDone('');
    action.run(
      () => port.insertDraft({ ...ids, draft: { ...draft, newMail }, seenMessageIds: seen }),
      () => setDone(newMail ? text.draft.opened : text.draft.inserted),
    );
  }

  return (
    <>
      <Press
        look={loud ? 'loud' : 'plain'}
        icon={newMail ? 'mail' : 'pencil'}
        testId="draft-insert"
        busy={action.busy}
        disabled={!ready}
        onPress={insert}
      >
        {newMail ? text.draft.open : text.draft.insert}
      </Press>
      <p class="done-note" aria-live="polite">
        {done}
      </p>
      <FailureNote failure={action.failure} onRetry={action.retry} />
    </>
  );
}
