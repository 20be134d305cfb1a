import type { Format } from '@/lib/i18n/format';
import type { ProposalWords } from '@/lib/i18n/proposals.en';
import type { ActionView } from '@/lib/messaging/project-view';
import type { Ask } from '@/lib/messaging/protocol';
import { Press } from './press';

export type NewAsk = Ask<'openAsks'>['asks'][number];

/** What one proposal can do. */
export interface ProposalDeeds {
  words: ProposalWords;
  format: Format;
  busy: boolean;
  newId(): string;
  open(asks: NewAsk[]): void;
  decline(): void;
  read(text: string): Promise<ActionView[] | undefined>;
}

/** The way to say no. */
export function Decline(props: { deeds: ProposalDeeds; label: string; finished?: boolean }) {
  const { words, busy, decline } = props.deeds;
  const deed = props.finished ? words.finished : words.decline;
  return (
    <Press
      look="quiet"
      testId="proposal-decline"
      label={words.named(deed, props.label)}
      busy={busy}
      onPress={decline}
    >
      {deed}
    </Press>
  );
}

export function sideWord(owedBy: 'client' | 'us'): 'ours' | 'theirs' {
  return owedBy === 'us' ? 'ours' : 'theirs';
}
