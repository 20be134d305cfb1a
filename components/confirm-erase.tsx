import { useState } from 'preact/hooks';
import type { ClientsWords } from '@/lib/i18n/clients.en';
import { onEscape } from './on-escape';
import { Field } from './settings-field';

interface Props {
  name: string;
  text: string;
  words: ClientsWords;
  /** Begins the test ids. */
  testId: string;
  onCancel(): void;
  onErase(): Promise<unknown>;
}

/** Asks for the name to be typed: what is erased does not come back. */
export function ConfirmErase({ name, text, words, testId, onCancel, onErase }: Props) {
  const [typed, setTyped] = useState('');
  const [busy, setBusy] = useState(false);
  const isSure = folded(typed) === folded(name);
  return (
    <form
      class="c-erase"
      onKeyDown={onEscape(onCancel)}
      onSubmit={async (event) => {
        event.preventDefault();
        if (!isSure || busy) return;
        setBusy(true);
        await onErase();
        setBusy(false);
      }}
    >
      <p>{text}</p>
      <p>
        <strong>{words.eraseFinal}</strong>
      </p>
      <Field label={words.typeName(name)}>
        {(control) => (
          <input
            {...control}
            dir="auto"
            autocomplete="off"
            spellcheck={false}
            data-testid={`${testId}-name`}
            value={typed}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        )}
      </Field>
      <div class="c-buttons">
        <button
          type="submit"
          class="s-button c-danger"
          data-testid={`${testId}-confirm`}
          aria-disabled={!isSure || busy}
        >
          {busy ? words.erasing : words.eraseNow}
        </button>
        <button type="button" class="s-button" onClick={onCancel}>
          {words.cancel}
        </button>
      </div>
    </form>
  );
}

function folded(text: string): string {
  return text.trim().replace(/\s+/g, ' ').toLocaleLowerCase();
}
