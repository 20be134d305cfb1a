import { useState } from 'preact/hooks';
import type { Contact, Language, Role } from '@/lib/domain/records';
import { wordsIn } from '@/lib/i18n/words';
import type { ClientView } from '@/lib/messaging/clients-view';
import type { ClientPart } from './client-part';
import { ConfirmErase } from './confirm-erase';
import { onEscape } from './on-escape';
import { ADDRESS, lines } from './settings-draft';
import { Field } from './settings-field';
import { useFirstWrong } from './use-first-wrong';

const ROLES: Role[] = ['liaison', 'decision-maker', 'finance', 'sponsor'];

interface Props extends ClientPart {
  view: ClientView;
  /** Null: a new one. */
  contact: Contact | null;
  onDone(): void;
}

/** One person: name, roles, how mails reach and greet them. */
export function ContactEditor({ port, words, language, page, view, contact, onDone }: Props) {
  const [name, setName] = useState(contact?.name ?? '');
  const [addresses, setAddresses] = useState(contact?.addresses.join('\n') ?? '');
  const [roles, setRoles] = useState<Role[]>(contact?.roles ?? []);
  const [spoken, setSpoken] = useState<Language | ''>(contact?.language ?? '');
  const [greeting, setGreeting] = useState(contact?.formOfAddress ?? '');
  const [attempts, setAttempts] = useState(0);
  const tried = attempts > 0;
  const form = useFirstWrong(attempts);
  const [erasing, setErasing] = useState(false);
  const known = wordsIn(language);
  const wrong = lines(addresses).find((address) => !ADDRESS.test(address));
  const isNameless = name.trim() === '';
  const isChinese = (spoken || view.client.language) === 'zh';

  const save = async () => {
    setAttempts(attempts + 1);
    if (isNameless || wrong !== undefined) return;
    const said = { name: name.trim(), addresses: lines(addresses), roles };
    const formOfAddress = greeting.trim();
    const commitId = port.newId();
    const done = contact
      ? await page.tell('editContact', {
          commitId,
          contactId: contact.id,
          rev: contact.rev,
          changes: { ...said, language: spoken || null, formOfAddress },
        })
      : await page.tell('addContact', {
          commitId,
          clientId: view.client.id,
          contactId: port.newId(),
          contact: {
            ...said,
            ...(spoken && { language: spoken }),
            ...(formOfAddress && { formOfAddress }),
          },
        });
    if (done) onDone();
  };

  if (erasing && contact) {
    return (
      <ConfirmErase
        name={contact.name || contact.addresses[0] || ''}
        text={words.eraseContactText}
        words={words}
        testId="contact-erase"
        onCancel={() => setErasing(false)}
        onErase={() => page.tell('eraseContact', { commitId: port.newId(), contactId: contact.id })}
      />
    );
  }
  return (
    <form
      ref={form}
      class="c-editor"
      noValidate
      onKeyDown={onEscape(onDone)}
      data-testid="contact-form"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <div class="s-pair">
        <Field
          label={words.contactName}
          problem={tried && isNameless ? words.problems.name : undefined}
        >
          {(control) => (
            <input
              {...control}
              dir="auto"
              maxLength={200}
              data-testid="contact-name"
              value={name}
              onInput={(event) => setName(event.currentTarget.value)}
            />
          )}
        </Field>
        <Field label={words.greeting} hint={isChinese ? words.greetingHintZh : words.greetingHint}>
          {(control) => (
            <input
              {...control}
              dir="auto"
              maxLength={100}
              data-testid="contact-greeting"
              value={greeting}
              onInput={(event) => setGreeting(event.currentTarget.value)}
            />
          )}
        </Field>
        <Field
          label={words.addresses}
          hint={words.addressesHint}
          problem={tried && wrong !== undefined ? words.problems.address(wrong) : undefined}
        >
          {(control) => (
            <textarea
              {...control}
              rows={2}
              spellcheck={false}
              data-testid="contact-addresses"
              value={addresses}
              onInput={(event) => setAddresses(event.currentTarget.value)}
            />
          )}
        </Field>
        <Field label={words.spoken}>
          {(control) => (
            <select
              {...control}
              data-testid="contact-language"
              value={spoken}
              onChange={(event) => setSpoken(event.currentTarget.value as Language | '')}
            >
              <option value="">{words.asClient(known.language[view.client.language])}</option>
              <option value="en">{known.language.en}</option>
              <option value="zh">{known.language.zh}</option>
            </select>
          )}
        </Field>
      </div>
      <fieldset class="s-field">
        <legend>{words.roles}</legend>
        <div class="s-line s-days">
          {ROLES.map((role) => (
            <label key={role} class="s-check">
              <input
                type="checkbox"
                data-testid={`contact-role-${role}`}
                checked={roles.includes(role)}
                onChange={({ currentTarget }) => {
                  const others = roles.filter((other) => other !== role);
                  setRoles(currentTarget.checked ? [...others, role] : others);
                }}
              />
              {known.roles[role]}
            </label>
          ))}
        </div>
      </fieldset>
      <div class="c-buttons">
        <button type="submit" class="s-button s-primary" data-testid="contact-save">
          {words.saveContact}
        </button>
        <button type="button" class="s-button" onClick={onDone}>
          {words.cancel}
        </button>
        {contact && (
          <>
            <button
              type="button"
              class="s-button"
              data-testid="contact-remove"
              title={words.removeHint}
              onClick={async () => {
                const { id: contactId, rev } = contact;
                if (await page.tell('removeContact', { commitId: port.newId(), contactId, rev })) {
                  onDone();
                }
              }}
            >
              {words.removeContact}
            </button>
            <button
              type="button"
              class="s-button c-danger"
              data-testid="contact-erase"
              onClick={() => setErasing(true)}
            >
              {words.erase}
            </button>
          </>
        )}
      </div>
    </form>
  );
}
