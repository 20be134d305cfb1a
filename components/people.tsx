import { useState } from 'preact/hooks';
import type { Contact, Role } from '@/lib/domain/records';
import { Check } from './check';
import { FailureNote } from './failure-note';
import { Field } from './field';
import { usePanel } from './panel-context';
import { useAction } from './use-action';

const ROLES: Role[] = ['liaison', 'decision-maker', 'finance', 'sponsor'];

/** The people at the client: who holds which role, and how a mail greets them. */
export function People({ contacts }: { contacts: Contact[] }) {
  const { text } = usePanel();
  if (contacts.length === 0) return null;
  return (
    <div class="people">
      <p class="form-title">{text.contact.people}</p>
      <ul>
        {contacts.map((contact) => (
          <Person key={contact.id} contact={contact} />
        ))}
      </ul>
    </div>
  );
}

function Person({ contact }: { contact: Contact }) {
  const { text, words } = usePanel();
  const [greeting, setGreeting] = useState(contact.formOfAddress ?? '');
  const action = useAction();
  const { id: contactId, rev } = contact;
  const name = contact.name || contact.addresses[0] || '';

  function toggle(role: Role, on: boolean) {
    const roles = contact.roles.filter((one) => one !== role);
    action.change('editContact', {
      contactId,
      rev,
      changes: { roles: on ? [...roles, role] : roles },
    });
  }

  function greet() {
    const formOfAddress = greeting.trim();
    if (formOfAddress === (contact.formOfAddress ?? '')) return;
    action.change('editContact', { contactId, rev, changes: { formOfAddress } });
  }

  return (
    <li class="person" data-testid="contact" data-address={contact.addresses[0]}>
      <details>
        <summary>
          <bdi>{name}</bdi>
          <span class="aside">{contact.roles.map((role) => words.roles[role]).join(' · ')}</span>
        </summary>
        <fieldset class="roles" aria-label={text.contact.roles(name)}>
          {ROLES.map((role) => (
            <Check
              key={role}
              testId={`contact-role-${role}`}
              checked={contact.roles.includes(role)}
              failed={action.failure !== null}
              onToggle={(on) => toggle(role, on)}
            >
              {words.roles[role]}
            </Check>
          ))}
        </fieldset>
        <Field label={text.contact.greeting} hint={text.contact.greetingHint}>
          {({ id, describedBy }) => (
            <input
              id={id}
              type="text"
              dir="auto"
              maxlength={100}
              data-testid="contact-greeting"
              aria-describedby={describedBy}
              value={greeting}
              onInput={(event) => setGreeting(event.currentTarget.value)}
              onChange={greet}
            />
          )}
        </Field>
        <FailureNote failure={action.failure} onRetry={action.retry} />
      </details>
    </li>
  );
}
