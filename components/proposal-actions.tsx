import { useId, useState } from 'preact/hooks';
import type { ActionView, ProposalView } from '@/lib/messaging/project-view';
import { Press } from './press';
import { Decline, type ProposalDeeds, sideWord } from './proposal-parts';

/** The actions of minutes: those that are known, and those that the PM pastes; one click opens each. */
export function ProposalActions(props: { proposal: ProposalView; deeds: ProposalDeeds }) {
  const { proposal, deeds } = props;
  const { words } = deeds;
  const [text, setText] = useState('');
  const [pasted, setPasted] = useState<ActionView[]>([]);
  const [opened, setOpened] = useState<string[]>([]);
  const id = useId();
  const all = [...(proposal.actions ?? []), ...pasted];
  const left = all.filter(({ title }) => !opened.includes(title));

  async function read() {
    const found = await deeds.read(text);
    if (!found) return;
    setPasted((known) => [...known, ...found]);
    setText('');
  }

  return (
    <div class="proposal-form">
      <ul class="proposal-actions">
        {left.map((action) => (
          <Action
            key={action.title}
            action={action}
            deeds={deeds}
            onOpen={(owedBy) => {
              const { title, due } = action;
              const ask = { askId: deeds.newId(), situation: proposal.situation, title, items: [] };
              setOpened((known) => [...known, title]);
              deeds.open([{ ...ask, owedBy, ...(due && { due }) }]);
            }}
          />
        ))}
      </ul>
      <label for={id}>{words.actions}</label>
      <textarea
        id={id}
        rows={2}
        dir="auto"
        data-testid="proposal-lines"
        placeholder={words.actionsExample}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <div class="proposal-deeds">
        <Press
          testId="proposal-read"
          busy={deeds.busy}
          disabled={!text.trim()}
          onPress={() => void read()}
        >
          {words.actionsRead}
        </Press>
        <Decline deeds={deeds} label={proposal.title} finished />
      </div>
    </div>
  );
}

interface ActionProps {
  action: ActionView;
  deeds: ProposalDeeds;
  onOpen(owedBy: ActionView['owedBy']): void;
}

function Action({ action, deeds, onOpen }: ActionProps) {
  const { words, format } = deeds;
  const [owedBy, setOwedBy] = useState(action.owedBy);
  const { title, who, due } = action;
  return (
    <li data-testid="proposal-action" data-owed-by={owedBy}>
      <span>
        <bdi>{who ? `${who}: ${title}` : title}</bdi>
        <span class="proposal-meta">
          <button
            type="button"
            class="proposal-side"
            aria-label={words.named(words[sideWord(owedBy)], words.turn(title))}
            title={words.turn(title)}
            onClick={() => setOwedBy(owedBy === 'us' ? 'client' : 'us')}
          >
            {words[sideWord(owedBy)]}
          </button>{' '}
          · {due ? words.due(format.day(due)) : words.noDay}
        </span>
      </span>
      <Press
        testId="proposal-add"
        icon="plus"
        label={words.named(words.add, title)}
        busy={deeds.busy}
        onPress={() => onOpen(owedBy)}
      >
        {words.add}
      </Press>
    </li>
  );
}
