import type { AskOffer } from '@/lib/messaging/views';
import { usePanel } from './panel-context';
import { Press } from './press';

/** Asks that our own last mail suggests: one click fills the form. */
export function Offers(props: { offers: AskOffer[]; onTake: (offer: AskOffer) => void }) {
  const { text, format } = usePanel();
  if (props.offers.length === 0) return null;
  return (
    <div class="offers">
      <p class="eyebrow">{text.offers.title}</p>
      {props.offers.map((offer) => (
        <Press
          key={offer.words}
          look="choice"
          testId="ask-offer"
          title={offer.words}
          onPress={() => props.onTake(offer)}
        >
          <bdi>{offer.title}</bdi>
          <span class="aside">
            {offer.owedBy === 'client' ? text.offers.theirs : text.offers.ours}
            {offer.due && ` · ${text.offers.by(format.day(offer.due))}`}
          </span>
        </Press>
      ))}
    </div>
  );
}
