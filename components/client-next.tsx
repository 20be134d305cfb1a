import type { ClientView } from '@/lib/messaging/clients-view';
import type { ClientPart } from './client-part';
import { Group } from './settings-field';

/** Most asks that are shown: more are read on the pages of their projects. */
const MOST = 8;

/** What comes next, ask by ask: a change of the calendar shows here at once. */
export function ClientNext(props: Omit<ClientPart, 'port' | 'page'> & { view: ClientView }) {
  const { words, format, language, view } = props;
  if (view.asks.length === 0) return null;
  return (
    <Group title={words.coming}>
      <ul class="c-coming">
        {view.asks.slice(0, MOST).map((ask) => (
          <li key={ask.askId} data-testid="client-ask" data-when={whenOf(ask.when)}>
            <span>
              <bdi>{ask.title}</bdi>
              <small>
                <bdi>{ask.projectName}</bdi>
                {ask.stepLabel && ` · ${ask.stepLabel[language]}`}
              </small>
            </span>
            <span class="c-when">
              {ask.overdueDays > 0 && (
                <strong>{words.overdueBy(format.businessDays(ask.overdueDays))}</strong>
              )}
              {ask.when !== undefined &&
                (ask.when <= view.now ? words.nextNow : format.moment(ask.when))}
            </span>
          </li>
        ))}
      </ul>
      {view.asks.length > MOST && <p class="s-hint">{words.moreAsks(view.asks.length - MOST)}</p>}
    </Group>
  );
}

function whenOf(when: number | undefined): string | undefined {
  return when === undefined ? undefined : new Date(when).toISOString();
}
