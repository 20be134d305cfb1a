import { useId, useState } from 'preact/hooks';
import type { ProposalView } from '@/lib/messaging/project-view';
import { linesOf } from './edit-form';
import { Press } from './press';
import { Decline, type NewAsk, type ProposalDeeds } from './proposal-parts';

/** Points that the client raised: each becomes an ask of its own; after a refused acceptance they are the items of one. */
export function ProposalLines(props: { proposal: ProposalView; deeds: ProposalDeeds }) {
  const { proposal, deeds } = props;
  const { words } = deeds;
  const { situation, owedBy, due, title } = proposal;
  const isOne = proposal.because.kind === 'refused';
  const [text, setText] = useState('');
  const id = useId();
  const lines = linesOf(text);
  const shared = { situation, owedBy, due };

  function asks(): NewAsk[] {
    if (!isOne) {
      return lines.map((line) => ({ ...shared, askId: deeds.newId(), title: line, items: [] }));
    }
    const items = lines.map((line) => ({ id: deeds.newId(), text: line }));
    return [{ ...shared, askId: deeds.newId(), title, items }];
  }

  return (
    <div class="proposal-form">
      <label for={id}>{isOne ? words.fixes : words.points}</label>
      <textarea
        id={id}
        rows={2}
        dir="auto"
        data-testid="proposal-lines"
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <div class="proposal-deeds">
        <Press
          testId="proposal-open"
          icon="plus"
          busy={deeds.busy}
          disabled={!isOne && lines.length === 0}
          onPress={() => deeds.open(asks())}
        >
          {isOne ? words.fixesAdd(lines.length) : words.pointsAdd(lines.length)}
        </Press>
        <Decline deeds={deeds} label={title} />
      </div>
    </div>
  );
}
