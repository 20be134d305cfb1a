import { useState } from 'preact/hooks';
import type { AskView } from '@/lib/messaging/views';
import { FailureNote } from './failure-note';
import { usePanel, useThread } from './panel-context';
import { Press } from './press';
import { useAction } from './use-action';
import type { Draft } from './use-draft';

/** A text that leaves by hand: copied here, sent elsewhere, and then said so (G7). `ends`: nothing is logged of it. */
export function CopyText(props: { ask: AskView; state: Draft; ends?: boolean }) {
  const { ask, ends } = props;
  const { text } = usePanel();
  const { view } = useThread();
  const [copied, setCopied] = useState(false);
  const action = useAction();
  const { draft, busy } = props.state;
  const ready = draft !== null && draft.missing.length === 0 && !busy;
  const chat = view.link?.client.chatName || text.draft.chat;

  async function copy() {
    if (ready) setCopied(await copyToClipboard(draft.text));
  }

  function sent() {
    if (!ready) return;
    const { step } = draft;
    action.change('logSent', { askId: ask.id, step, channel: 'chat', text: draft.text });
  }

  return (
    <>
      <div class="actions">
        <Press
          look={copied ? 'plain' : 'loud'}
          icon="copy"
          testId="copy-text"
          disabled={!ready}
          onPress={() => void copy()}
        >
          {text.draft.copy}
        </Press>
        {!ends && (
          <Press
            look={copied ? 'loud' : 'plain'}
            icon="check"
            testId="chat-sent"
            busy={action.busy}
            disabled={!ready}
            onPress={sent}
          >
            {text.draft.sent}
          </Press>
        )}
      </div>
      <p class="done-note" aria-live="polite">
        {copied && (ends ? text.draft.copiedPlain : text.draft.copied(chat))}
      </p>
      <FailureNote failure={action.failure} onRetry={action.retry} />
    </>
  );
}

/** Resolves to whether it worked. A webmail without TLS has no clipboard of the new kind. */
async function copyToClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const area = document.createElement('textarea');
    area.value = text;
    area.style.position = 'fixed';
    area.style.opacity = '0';
    document.body.append(area);
    area.select();
    const worked = document.execCommand('copy');
    area.remove();
    return worked;
  }
}
