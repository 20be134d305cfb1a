import { useId, useState } from 'preact/hooks';
import type { Role } from '@/lib/domain/records';
import type { Participant } from '@/lib/domain/touch';
import type { ThreadView } from '@/lib/messaging/views';
import { FailureNote } from './failure-note';
import { Field } from './field';
import { usePanel, useThread } from './panel-context';
import { Press } from './press';
import { useAction } from './use-action';

/** Names who holds a role that a step needs. */
export function ContactForm({ role }: { role: Role }) {
  const { text, words } = usePanel();
  const { view, people } = useThread();
  const known = candidates(view.link, people);
  const [address, setAddress] = useState('');
  const [name, setName] = useState('');
  const listId = useId();
  const action = useAction();
  const { link } = view;
  if (!link) return null;
  const ready = /^[^@\s]+@[^@\s]+$/.test(address.trim());

  function type(value: string) {
    setAddress(value);
    const person = known.find((one) => one.address === value.trim().toLowerCase());
    if (person) setName(person.name);
  }

  function save() {
    if (!link || !ready) return;
    const found = link.contacts.find((one) => one.addresses.includes(address.trim().toLowerCase()));
    const roles = [...new Set([...(found?.roles ?? []), role])];
    action.change('nameContact', {
      clientId: link.client.id,
      address: address.trim().toLowerCase(),
      name: name.trim(),
      roles,
    });
  }

  return (
    <form class="box" data-testid="contact-form" onSubmit={(event) => event.preventDefault()}>
      <p class="form-title">{text.contact.title(words.roles[role])}</p>
      <div class="people-choices">
        {known.slice(0, 6).map((person) => (
          <Press
            key={person.address}
            look="choice"
            testId="contact-choice"
            title={person.address}
            onPress={() => type(person.address)}
          >
            <bdi>{person.name || person.address}</bdi>
          </Press>
        ))}
      </div>
      <Field label={text.contact.address} hint={text.contact.hint}>
        {({ id, describedBy }) => (
          <input
            id={id}
            type="email"
            list={listId}
            data-testid="contact-address"
            aria-describedby={describedBy}
            value={address}
            onInput={(event) => type(event.currentTarget.value)}
          />
        )}
      </Field>
      <datalist id={listId}>
        {known.map((person) => (
          <option key={person.address} value={person.address}>
            {person.name}
          </option>
        ))}
      </datalist>
      <Field label={text.contact.name}>
        {({ id }) => (
          <input
            id={id}
            type="text"
            dir="auto"
            data-testid="contact-name"
            value={name}
            onInput={(event) => setName(event.currentTarget.value)}
          />
        )}
      </Field>
      <Press submit testId="contact-save" onPress={save} busy={action.busy} disabled={!ready}>
        {text.contact.save}
      </Press>
      <FailureNote failure={action.failure} onRetry={action.retry} />
    </form>
  );
}

/** The client's contacts first, then the other people of the conversation. */
function candidates(
  link: ThreadView['link'],
  people: Participant[],
): { address: string; name: string }[] {
  const all = new Map<string, string>();
  for (const contact of link?.contacts ?? []) {
    const address = contact.addresses[0];
    if (address) all.set(address, contact.name);
  }
  for (const { address, name } of people) if (!all.has(address)) all.set(address, name);
  return [...all].map(([address, name]) => ({ address, name }));
}
