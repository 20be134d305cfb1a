import { useState } from 'preact/hooks';
import type { AskView } from '@/lib/messaging/views';
import type { IconName } from './icon';
import { Message } from './message';
import { usePanel } from './panel-context';
import { Press } from './press';
import { useAction } from './use-action';
import type { Beside } from './use-draft';

const icons: Record<Beside, IconName> = {
  thanks: 'promise',
  liaison: 'person',
  superior: 'flag',
  successor: 'person',
};

/** A text beside the ladder, written when it is asked for. */
export function BesideText({ ask, about }: { ask: AskView; about: Beside }) {
  const { text } = usePanel();
  const [open, setOpen] = useState(false);
  const insertion = useAction();
  return (
    <div class="beside">
      <Press
        look="quiet"
        icon={icons[about]}
        testId={`beside-${about}`}
        expanded={open}
        onPress={() => setOpen(!open)}
      >
        {text.draft.beside[about]}
      </Press>
      {open && <Message ask={ask} byVoice={false} insertion={insertion} about={about} />}
    </div>
  );
}
