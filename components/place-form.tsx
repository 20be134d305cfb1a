import { useState } from 'preact/hooks';
import { FailureNote } from './failure-note';
import { usePanel, useThread } from './panel-context';
import { PlaceFields } from './place-fields';
import { Press } from './press';
import { useAction } from './use-action';

/** Country and time zone of a client that was made without them: asked once. */
export function PlaceForm() {
  const { text } = usePanel();
  const { view } = useThread();
  const client = view.link?.client;
  const [country, setCountry] = useState(client?.country ?? view.guess.country ?? '');
  const [timeZone, setTimeZone] = useState(client?.timeZone ?? view.guess.timeZone ?? '');
  const action = useAction();
  if (!client) return null;
  return (
    <form class="box" data-testid="place-form" onSubmit={(event) => event.preventDefault()}>
      <p class="form-title">
        <bdi>{text.place.title(client.name)}</bdi>
      </p>
      <PlaceFields
        country={country}
        timeZone={timeZone}
        onChange={(place) => {
          setCountry(place.country);
          setTimeZone(place.timeZone);
        }}
      />
      <Press
        submit
        testId="place-save"
        busy={action.busy}
        disabled={!country || !timeZone}
        onPress={() =>
          action.change('editClient', {
            clientId: client.id,
            rev: client.rev,
            changes: { country, timeZone },
          })
        }
      >
        {text.place.save}
      </Press>
      <FailureNote failure={action.failure} onRetry={action.retry} />
    </form>
  );
}
