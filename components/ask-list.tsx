import { useId, useState } from 'preact/hooks';
import type { AskView } from '@/lib/messaging/views';
import { AskCard } from './ask-card';
import { AskForm } from './ask-form';
import { usePanel } from './panel-context';
import { Press } from './press';

/** Up to this many open asks stand unfolded; with more, the first alone. */
const UNFOLDED = 2;

/** The asks of this conversation, open ones first, and the way to a new one. */
export function AskList({ asks }: { asks: AskView[] }) {
  const { text } = usePanel();
  const [adding, setAdding] = useState(false);
  const id = useId();
  const open = asks.filter((ask) => ask.state !== 'closed');
  const closed = asks.filter((ask) => ask.state === 'closed');
  const many = open.length > UNFOLDED;
  return (
    <div class="asks">
      {asks.length === 0 && !adding && (
        <div class="empty">
          <h3>{text.asks.empty}</h3>
          <p class="help">{text.asks.emptyHint}</p>
        </div>
      )}
      <ul data-testid="ask-list">
        {open.map((ask, index) => (
          <AskCard key={ask.id} ask={ask} openAtFirst={!many || index === 0} />
        ))}
        {closed.map((ask) => (
          <AskCard key={ask.id} ask={ask} openAtFirst={false} />
        ))}
      </ul>
      {!adding && (
        <Press
          look={asks.length === 0 ? 'loud' : 'quiet'}
          class="wide"
          icon="plus"
          testId="ask-new"
          onPress={() => setAdding(true)}
        >
          {text.asks.add}
        </Press>
      )}
      {adding && <AskForm id={id} onClose={() => setAdding(false)} />}
    </div>
  );
}
