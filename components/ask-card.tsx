import { useId, useState } from 'preact/hooks';
import type { AskView } from '@/lib/messaging/views';
import { AskActions, type AskTray } from './ask-actions';
import { AskHead } from './ask-head';
import { AskItems } from './ask-items';
import { BesideText } from './beside';
import { LadderPicture } from './ladder-picture';
import { NextStep } from './next-step';
import { usePanel } from './panel-context';
import { Press } from './press';
import { ReasonSelect } from './reason-select';
import { isReasonWanted } from './step-words';
import { Timeline } from './timeline';

/** One ask: the next step first, then the means to answer it, then how it came here. */
export function AskCard({ ask, openAtFirst }: { ask: AskView; openAtFirst: boolean }) {
  const { text } = usePanel();
  const [open, setOpen] = useState(openAtFirst);
  const [tray, setTray] = useState<AskTray | null>(null);
  const id = useId();
  const closed = ask.state === 'closed';
  const takesReason = ask.owedBy === 'client' || ask.chased === true;
  return (
    <li
      class={`ask ${open ? 'open' : 'folded'} ${ask.state}`}
      data-testid="ask"
      data-ask-id={ask.id}
      data-situation={ask.situation}
      data-level={ask.levelReached}
      data-ball={ask.ball}
      data-state={ask.state}
    >
      <AskHead ask={ask} folded={!open} />
      <Press
        class="fold"
        look="quiet"
        icon="chevron"
        testId="ask-fold"
        label={open ? text.asks.hide : text.asks.open}
        expanded={open}
        controls={id}
        onPress={() => setOpen(!open)}
      />
      {!closed && (
        <NextStep
          ask={ask}
          folded={!open}
          onLog={() => setTray('call')}
          onPause={() => setTray('snooze')}
        />
      )}
      {open && (
        <div id={id} class="ask-body">
          {ask.thanks && <BesideText ask={ask} about="thanks" />}
          <AskActions ask={ask} tray={tray} onTray={setTray} />
          <AskItems ask={ask} />
          <LadderPicture rungs={ask.rungs} />
          {!closed && takesReason && !isReasonWanted(ask) && <ReasonSelect ask={ask} />}
          <Timeline ask={ask} />
        </div>
      )}
    </li>
  );
}
