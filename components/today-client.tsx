import type { TodayClient } from '@/lib/messaging/views';
import { TodayAskRow } from './today-ask';
import type { TodayState } from './today-state';
import type { TodayTexts } from './today-words';

interface Props {
  client: TodayClient;
  texts: TodayTexts;
  state: TodayState;
  onShown(): void;
}

/** A client who keeps us waiting: how long, for what, and the next step of each. */
export function OverdueClient({ client, texts, state, onShown }: Props) {
  return (
    <div
      class="t-card"
      data-testid="overdue-client"
      data-client-id={client.clientId}
      data-days={client.days}
    >
      <header class="t-card-head">
        <h3 class="t-client" title={client.name}>
          {client.name}
        </h3>
        <span class="t-days" title={texts.words.businessDays}>
          {texts.words.daysOverdue(client.days)}
        </span>
      </header>
      {client.asks.map((ask) => (
        <TodayAskRow
          key={ask.askId}
          ask={ask}
          withDays={ask.overdueDays > 0 && ask.overdueDays !== client.days}
          testId="overdue-ask"
          texts={texts}
          state={state}
          onShown={onShown}
        />
      ))}
    </div>
  );
}
