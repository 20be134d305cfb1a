import { useId, useState } from 'preact/hooks';
import type { AskView, DraftView } from '@/lib/messaging/views';
import { FailureNote } from './failure-note';
import { usePanel } from './panel-context';
import { Press } from './press';
import { ToneFindings } from './tone-findings';
import type { Draft } from './use-draft';
import { ValueForm } from './value-form';

/** What would be written, as it would read; text only, never markup. */
export function DraftPreview({ ask, state }: { ask: AskView; state: Draft }) {
  const { text, words, format } = usePanel();
  const [whole, setWhole] = useState(false);
  const id = useId();
  const { draft } = state;
  if (!draft) {
    if (state.failure) return <FailureNote failure={state.failure} onRetry={state.again} />;
    return <p class="help">{state.busy ? text.draft.loading : ''}</p>;
  }
  const other = draft.language === 'en' ? 'zh' : 'en';
  return (
    <div class="draft" aria-busy={state.busy}>
      <div class="draft-head">
        <span class="eyebrow">
          {text.draft.preview}
          {draft.changed && <span data-testid="draft-changed"> · {text.draft.changed}</span>}
        </span>
        <button
          type="button"
          class="segments"
          data-testid="draft-language"
          data-language={draft.language}
          aria-label={`EN 中文 – ${text.draft.language(words.language[other])}`}
          onClick={() => state.choose(other)}
        >
          <span class={draft.language === 'en' ? 'on' : ''}>EN</span>
          <span class={draft.language === 'zh' ? 'on' : ''} lang="zh-CN">
            中文
          </span>
        </button>
      </div>
      {draft.insteadOf && <p class="help">{text.draft.insteadOf(draft.insteadOf)}</p>}
      {draft.sentAt !== undefined && (
        <p class="help" data-testid="sent-before">
          {text.draft.sentBefore(format.day(format.dayOf(draft.sentAt)))}
        </p>
      )}
      <div class={whole ? 'paper whole' : 'paper'}>
        <Paper id={id} draft={draft} />
        <Press look="link" expanded={whole} controls={id} onPress={() => setWhole(!whole)}>
          {whole ? text.draft.less : text.draft.more}
        </Press>
      </div>
      <ToneFindings state={state} />
      {draft.missing.length > 0 && (
        <ValueForm ask={ask} missing={draft.missing} onValues={state.give} />
      )}
      {draft.missing.length === 0 && draft.optional.length > 0 && (
        <Details ask={ask} state={state} />
      )}
      <FailureNote failure={state.failure} onRetry={state.again} />
    </div>
  );
}

/** What the text could say besides: offered, never demanded. */
function Details({ ask, state }: { ask: AskView; state: Draft }) {
  const { text } = usePanel();
  const [open, setOpen] = useState(false);
  const optional = state.draft?.optional ?? [];
  return (
    <>
      <Press look="link" testId="draft-details" expanded={open} onPress={() => setOpen(!open)}>
        {text.draft.details}
      </Press>
      {open && (
        <ValueForm
          ask={ask}
          key={optional.map(({ name }) => name).join()}
          missing={optional}
          title={text.draft.detailsHint}
          onValues={state.give}
        />
      )}
    </>
  );
}

function Paper({ id, draft }: { id: string; draft: DraftView }) {
  return (
    <div
      id={id}
      class="words"
      data-testid="draft-preview"
      lang={draft.language === 'zh' ? 'zh-CN' : 'en'}
      dir="auto"
    >
      {draft.text}
    </div>
  );
}
