import type { DraftView } from '@/lib/messaging/views';
import { usePanel } from './panel-context';
import { RecipientProposal } from './recipient-proposal';
import { trusted } from './trusted';

/** Where the text goes: into the reply, or as a mail of its own to these people under this subject. One click changes between both. */
export function Envelope(props: {
  draft: DraftView;
  newMail: boolean;
  onChoose: (newMail: boolean) => void;
}) {
  const { draft, newMail, onChoose } = props;
  const { text } = usePanel();
  const { reply, newMail: fresh } = text.draft;
  return (
    <div class="envelope" data-testid="draft-envelope" data-mode={newMail ? 'new' : 'reply'}>
      {draft.subject && (
        <button
          type="button"
          class="segments"
          data-testid="draft-mode"
          data-mode={newMail ? 'new' : 'reply'}
          aria-label={`${reply} ${fresh} – ${text.draft.goAs(newMail ? reply : fresh)}`}
          onClick={trusted(() => onChoose(!newMail))}
        >
          <span class={newMail ? '' : 'on'}>{reply}</span>
          <span class={newMail ? 'on' : ''}>{fresh}</span>
        </button>
      )}
      <RecipientProposal
        recipients={draft.recipients}
        {...(newMail && { subject: draft.subject ?? '' })}
        onApply={() => onChoose(false)}
      />
    </div>
  );
}
