import { useId } from 'preact/hooks';
import type { Format } from '@/lib/i18n/format';
import type { ProjectsWords } from '@/lib/i18n/projects.en';
import type { ProjectView } from '@/lib/messaging/project-view';

interface Props {
  view: ProjectView;
  words: ProjectsWords;
  format: Format;
}

/** Asks drawn: the longest tell the story. */
const MOST = 12;

/** The delay ledger as bars: business days that each side held the project, and each ask. */
export function ProjectLedger({ view, words, format }: Props) {
  const id = useId();
  const { ledger, asks } = view;
  const held = asks
    .map(({ askId, title, ledger: own }) => ({ askId, title, own, days: own.client + own.us }))
    .filter(({ days }) => days > 0)
    .sort((a, b) => b.days - a.days)
    .slice(0, MOST);
  const longest = Math.max(1, ledger.client + ledger.us, ...held.map(({ days }) => days));
  const bar = { words, format, longest };
  return (
    <section class="s-group p-ledger" aria-labelledby={id} data-testid="delay-ledger">
      <h2 id={id}>{words.ledger}</h2>
      <p class="s-hint">{words.ledgerHint}</p>
      {held.length === 0 ? (
        <p>{words.ledgerEmpty}</p>
      ) : (
        <>
          <p class="p-legend" aria-hidden="true">
            <span data-side="client">{words.clientSide}</span>
            <span data-side="us">{words.ourSide}</span>
          </p>
          <ul>
            <Bar {...bar} label={words.ledgerAll} {...ledger} strong />
            {held.map(({ askId, title, own }) => (
              <Bar {...bar} key={askId} label={title} {...own} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

interface BarProps extends Omit<Props, 'view'> {
  label: string;
  client: number;
  us: number;
  longest: number;
  strong?: boolean;
}

function Bar({ label, client, us, longest, strong, words, format }: BarProps) {
  const said = words.ledgerBar(label, format.businessDays(client), format.businessDays(us));
  const part = (days: number) => ({ inlineSize: `${(days / longest) * 100}%` });
  return (
    <li data-testid="ledger-bar" data-client={client} data-us={us}>
      <span class="visually-hidden">{said}</span>
      <span class={strong ? 'p-bar-label p-strong' : 'p-bar-label'} aria-hidden="true">
        <bdi>{label}</bdi>
      </span>
      <span class="p-bar" aria-hidden="true">
        {client > 0 && (
          <i data-side="client" style={part(client)}>
            {client}
          </i>
        )}
        {us > 0 && (
          <i data-side="us" style={part(us)}>
            {us}
          </i>
        )}
      </span>
    </li>
  );
}
