import { useId } from 'preact/hooks';
import type { TodayView } from '@/lib/messaging/views';
import { DoneButton, LevelStairs } from './today-ask';
import type { TodayState } from './today-state';
import { type TodayTexts, waitingFor } from './today-words';

interface Props {
  ask: TodayView['waiting'][number];
  texts: TodayTexts;
  state: TodayState;
  onShown(): void;
}

/** An ask that needs nothing from us now: who has it, and until when we wait. */
export function WaitingRow({ ask, texts, state, onShown }: Props) {
  const id = useId();
  const { threadId } = ask;
  const open = async () => {
    if (threadId && (await state.tell('openInMail', { threadId }))) onShown();
  };
  return (
    <article
      class="t-row"
      aria-labelledby={id}
      aria-busy={state.busy === ask.askId}
      data-testid="waiting-ask"
      data-ask-id={ask.askId}
    >
      <div class="t-row-text">
        <h3 class="t-title" id={id} title={ask.title}>
          {ask.title}
        </h3>
        <p class="t-facts">
          <LevelStairs level={ask.levelReached} texts={texts} quiet />
          <strong class="t-fact-client">{ask.clientName}</strong>
          <span>{waitingFor(ask, texts)}</span>
        </p>
      </div>
      {threadId && (
        <button
          type="button"
          class="t-button"
          data-testid="open-thread"
          title={texts.words.openHint}
          onClick={open}
        >
          {texts.words.open}
        </button>
      )}
      <DoneButton ask={ask} texts={texts} state={state} quiet />
    </article>
  );
}
