import { useState } from 'preact/hooks';
import type { Role } from '@/lib/domain/records';
import type { PanelMessages } from '@/lib/i18n/panel.en';
import type { AskView } from '@/lib/messaging/views';
import { ContactForm } from './contact-form';
import { DraftPreview } from './draft-preview';
import { Envelope } from './envelope';
import { usePanel } from './panel-context';
import { Press } from './press';
import { Send } from './send';
import type { Action } from './use-action';
import { type Beside, useDraft } from './use-draft';

/** The text of the step, or one beside the ladder, and the way to send it. */
export function Message(props: {
  ask: AskView;
  byVoice: boolean;
  insertion: Action;
  about?: Beside;
}) {
  const { ask, byVoice, insertion, about } = props;
  const { text } = usePanel();
  const [written, setWritten] = useState(false);
  const shown = !byVoice || written;
  const state = useDraft(ask, shown, about);
  const step = about ?? ask.suggestion.stepId ?? '';
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
      <DraftPreview ask={ask} state={state} />
      {role && <ContactForm role={role} />}
      {draft && draft.channel === 'mail' && about !== 'superior' && (
        <Envelope
          draft={draft}
          newMail={newMail}
          onChoose={(newMail) => setChosen({ step, newMail })}
        />
      )}
      {(draft || !state.failure) && (
        <Send
          ask={ask}
          state={state}
          newMail={newMail}
          loud={!byVoice}
          action={insertion}
          {...(about && { about })}
        />
      )}
    </>
  );
}

function offer(kind: AskView['suggestion']['kind'], { draft }: PanelMessages): string {
  if (kind === 'wait') return draft.early;
  return kind === 'call' ? draft.invite : draft.instead;
}
