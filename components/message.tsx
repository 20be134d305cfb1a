import { useState } from 'preact/hooks';
import type { Role } from '@/lib/domain/records';
import type { PanelMessages } from '@/lib/i18n/panel.en';
import type { AskView } from '@/lib/messaging/views';
import { ContactForm } from './contact-form';
import { DraftPreview } from './draft-preview';
import { Envelope } from './envelope';
import { FailureNote } from './failure-note';
import { usePanel, useThread } from './panel-context';
import { Press } from './press';
import type { Action } from './use-action';
import { type Draft, useDraft } from './use-draft';

/** The text of the step and the way to put it into the mail. */
export function Message(props: { ask: AskView; byVoice: boolean; insertion: Action }) {
  const { ask, byVoice, insertion } = props;
  const { text } = usePanel();
  const [written, setWritten] = useState(false);
  const shown = !byVoice || written;
  const state = useDraft(ask, shown);
  const step = ask.suggestion.stepId ?? '';
  const [chosen, setChosen] = useState<{ step: string; newMail: boolean }>();
  if (!shown) {
    return (
      <Press icon="mail" testId="draft-show" onPress={() => setWritten(true)}>
        {offer(ask.suggestion.kind, text)}
      </Press>
    );
  }
  const { draft } = state;
  const newMail =
    (chosen?.step === step ? chosen.newMail : draft?.newMail === true) && !!draft?.subject;
  const role = draft?.recipients.missingRoles[0] as Role | undefined;
  return (
    <>
      <DraftPreview state={state} />
      {role && <ContactForm role={role} />}
      {draft && (
        <Envelope
          draft={draft}
          newMail={newMail}
          onChoose={(newMail) => setChosen({ step, newMail })}
        />
      )}
      {(draft || !state.failure) && (
        <Insert state={state} newMail={newMail} loud={!byVoice} action={insertion} />
      )}
    </>
  );
}

function offer(kind: AskView['suggestion']['kind'], { draft }: PanelMessages): string {
  if (kind === 'wait') return draft.early;
  return kind === 'call' ? draft.invite : draft.instead;
}

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
