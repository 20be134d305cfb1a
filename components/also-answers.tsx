import { useState } from 'preact/hooks';
import type { Id } from '@/lib/domain/records';
import type { AskView } from '@/lib/messaging/views';
import { usePanel, useThread } from './panel-context';

/** Which other asks the answer holds for as well. */
export interface Also {
  /** Those that await the same message. */
  asks: AskView[];
  ticked: Id[];
  tick(askId: Id, on: boolean): void;
  /** What a request says of it; nothing where nothing is ticked. */
  said: { alsoAskIds?: Id[] };
}

/** With several asks in one conversation the PM ticks which ones a message answers (G3). A newer message begins with none. */
export function useAlso(ask: AskView): Also {
  const { view } = useThread();
  const touchId = ask.question?.touchId;
  const [kept, setKept] = useState<{ touchId: Id | undefined; ids: Id[] }>({ touchId, ids: [] });
  const asks = (view.link?.asks ?? []).filter(
    (one) => one.id !== ask.id && touchId !== undefined && one.question?.touchId === touchId,
  );
  const ticked = kept.touchId === touchId ? kept.ids.filter((id) => isAmong(asks, id)) : [];
  return {
    asks,
    ticked,
    tick: (askId, on) =>
      setKept({ touchId, ids: [...ticked.filter((id) => id !== askId), ...(on ? [askId] : [])] }),
    said: ticked.length > 0 ? { alsoAskIds: ticked } : {},
  };
}

function isAmong(asks: AskView[], id: Id): boolean {
  return asks.some((ask) => ask.id === id);
}

export function AlsoAnswers({ also }: { also: Also }) {
  const { text } = usePanel();
  if (also.asks.length === 0) return null;
  return (
    <fieldset class="box">
      <legend class="form-title">{text.answer.also}</legend>
      {also.asks.map((ask) => (
        <label key={ask.id} class="check">
          <input
            type="checkbox"
            data-testid={`also-${ask.id}`}
            checked={also.ticked.includes(ask.id)}
            onChange={(event) => also.tick(ask.id, event.currentTarget.checked)}
          />
          <bdi>{ask.title}</bdi>
        </label>
      ))}
    </fieldset>
  );
}
