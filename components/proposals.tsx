import { useRef, useState } from 'preact/hooks';
import type { Language } from '@/lib/domain/records';
import { failureSentence } from '@/lib/i18n/failures';
import type { Format } from '@/lib/i18n/format';
import { type ProposalWords, proposalsEn } from '@/lib/i18n/proposals.en';
import { proposalsZh } from '@/lib/i18n/proposals.zh';
import { articleTitle } from '@/lib/i18n/sources';
import type { Client } from '@/lib/messaging/client';
import type { ProposalView } from '@/lib/messaging/project-view';
import type { Ask, Command, Failure } from '@/lib/messaging/protocol';
import type { AskPlace } from '@/lib/messaging/requests';
import { Press } from './press';
import { ProposalActions } from './proposal-actions';
import { ProposalLines } from './proposal-lines';
import { Decline, type ProposalDeeds, sideWord } from './proposal-parts';

/** What proposals need of the world around them, on a page or beside a mail. */
type ProposalsPort = Pick<Client, 'newId' | 'send'>;

interface Props {
  proposals: readonly ProposalView[];
  place: AskPlace;
  port: ProposalsPort;
  language: Language;
  format: Format;
  /** Something was opened or declined. */
  onChanged(): void;
}

/** Asks that the guidance would open now: each opened or declined with one click. Styles: `proposals.css`. */
export function Proposals({ proposals, place, port, language, format, onChanged }: Props) {
  const words = language === 'zh' ? proposalsZh : proposalsEn;
  const [busy, setBusy] = useState<string | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const running = useRef(false);

  async function send<C extends Command>(key: string, command: C, ask: Ask<C>) {
    if (running.current) return undefined;
    running.current = true;
    setBusy(key);
    setFailure(null);
    const reply = await port.send(command, ask);
    running.current = false;
    setBusy(null);
    if (reply.ok) return reply.value;
    setFailure(reply.failure);
    return undefined;
  }

  const deedsOf = ({ key }: ProposalView): ProposalDeeds => ({
    words,
    format,
    busy: busy === key,
    newId: port.newId,
    open: async (asks) => {
      const done = await send(key, 'openAsks', { ...place, commitId: port.newId(), asks });
      if (done !== undefined) onChanged();
    },
    decline: async () => {
      const done = await send(key, 'declineProposal', { ...place, commitId: port.newId(), key });
      if (done !== undefined) onChanged();
    },
    read: (text) => send(key, 'readActions', { ...place, text }),
  });

  if (proposals.length === 0) return null;
  return (
    <section class="proposals" aria-label={words.title} data-testid="proposals">
      <header>
        <h2>{words.title}</h2>
        <p>{words.hint}</p>
      </header>
      <ul>
        {proposals.map((proposal) => (
          <Proposal
            key={proposal.key}
            proposal={proposal}
            deeds={deedsOf(proposal)}
            language={language}
          />
        ))}
      </ul>
      {failure && (
        <p class="proposal-failure" role="alert">
          {failureSentence(failure, language)}
        </p>
      )}
    </section>
  );
}

interface ProposalProps {
  proposal: ProposalView;
  deeds: ProposalDeeds;
  language: Language;
}

function Proposal({ proposal, deeds, language }: ProposalProps) {
  const { words, format, busy } = deeds;
  const { because, situation, title, due, owedBy } = proposal;
  const label = because.kind === 'actions' ? words.actionsTitle : proposal.label[language];
  const isMany = because.kind === 'points' || because.kind === 'actions';
  const meta = [!isMany && words.due(format.day(due)), !isMany && words[sideWord(owedBy)]];
  const ask = () => ({ askId: deeds.newId(), situation, title, owedBy, items: [], due });
  const deed = because.kind === 'pleased' ? words.pleased : words.open;
  const hasForm = isMany || because.kind === 'refused';
  return (
    <li
      class="proposal"
      data-testid="proposal"
      data-situation={situation}
      data-because={because.kind}
    >
      <div class="proposal-what">
        <p class="proposal-label" title={proposal.hint[language]}>
          <strong>{label}</strong>
          <span>{meta.filter(Boolean).join(' · ')}</span>
        </p>
        <p class="proposal-because">
          <bdi>{becauseWords(proposal, words)}</bdi>{' '}
          {proposal.sources.map((source) => (
            <cite key={source} title={articleTitle(source, language)}>
              {source}
            </cite>
          ))}
        </p>
      </div>
      {!hasForm && (
        <div class="proposal-deeds">
          <Press
            testId="proposal-open"
            icon="plus"
            label={words.named(deed, label)}
            busy={busy}
            onPress={() => deeds.open([ask()])}
          >
            {deed}
          </Press>
          <Decline deeds={deeds} label={label} />
        </div>
      )}
      {because.kind === 'actions' && <ProposalActions proposal={proposal} deeds={deeds} />}
      {hasForm && because.kind !== 'actions' && <ProposalLines proposal={proposal} deeds={deeds} />}
    </li>
  );
}

function becauseWords({ because }: ProposalView, words: ProposalWords): string {
  if (because.kind === 'stage' || because.kind === 'review') {
    return words.because[because.kind](words.stages[because.stage]);
  }
  return words.because[because.kind](because.title);
}
