import { useState } from 'preact/hooks';
import type { Contact } from '@/lib/domain/records';
import { wordsIn } from '@/lib/i18n/words';
import type { ClientView } from '@/lib/messaging/clients-view';
import { ContactEditor } from './client-contact';
import type { ClientPart } from './client-part';
import { Group } from './settings-field';

/** The people there, and the roles that nobody holds. */
export function ClientPeople(props: ClientPart & { view: ClientView }) {
  const { words, language, view } = props;
  const [open, setOpen] = useState<string | null>(null);
  const { roles } = wordsIn(language);
  return (
    <Group title={words.people} hint={words.peopleHint}>
      {view.missing.length > 0 && (
        <ul class="c-missing" aria-label={words.missing}>
          {view.missing.map((role) => (
            <li key={role} data-testid="role-missing" data-role={role}>
              {words.nobody(roles[role])}
            </li>
          ))}
        </ul>
      )}
      <ul class="c-people">
        {view.contacts.map((contact) => (
          <li key={contact.id} data-testid="contact" data-contact-id={contact.id}>
            {open === contact.id ? (
              <ContactEditor {...props} contact={contact} onDone={() => setOpen(null)} />
            ) : (
              <Person {...props} contact={contact} onEdit={() => setOpen(contact.id)} />
            )}
          </li>
        ))}
      </ul>
      {open === '' ? (
        <ContactEditor {...props} contact={null} onDone={() => setOpen(null)} />
      ) : (
        <button
          type="button"
          class="s-button c-add"
          data-testid="contact-add"
          onClick={() => setOpen('')}
        >
          {words.addContact}
        </button>
      )}
    </Group>
  );
}

function Person(props: ClientPart & { contact: Contact; onEdit(): void }) {
  const { words, language, contact, onEdit } = props;
  const { roles, language: languages } = wordsIn(language);
  const name = contact.name || contact.addresses[0] || '';
  const about = [
    ...contact.addresses,
    ...(contact.formOfAddress ? [words.greetedAs(contact.formOfAddress)] : []),
    ...(contact.language ? [languages[contact.language]] : []),
  ];
  return (
    <div class="c-person">
      <p>
        <strong>
          <bdi>{name}</bdi>
        </strong>
        {contact.roles.map((role) => (
          <span key={role} class="c-role" data-role={role}>
            {roles[role]}
          </span>
        ))}
        <small>
          <bdi>{about.join(' · ')}</bdi>
        </small>
      </p>
      <button
        type="button"
        class="s-button"
        data-testid="contact-edit"
        aria-label={words.editNamed(name)}
        onClick={onEdit}
      >
        {words.edit}
      </button>
    </div>
  );
}
