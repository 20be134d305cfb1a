import { useState } from 'preact/hooks';
import type { Client } from '@/lib/domain/records';
import type { ClientPart } from './client-part';
import { ConfirmErase } from './confirm-erase';
import { Group } from './settings-field';

/** The way to have a client gone for good. */
export function ClientErase({ port, words, page, client }: ClientPart & { client: Client }) {
  const [open, setOpen] = useState(false);
  const erase = async () => {
    const gone = await page.tell('eraseClient', { commitId: port.newId(), clientId: client.id });
    if (gone) location.hash = '#/clients';
  };
  return (
    <Group title={words.eraseTitle} hint={words.eraseHint}>
      {open ? (
        <ConfirmErase
          name={client.name}
          text={words.eraseClientText}
          words={words}
          testId="client-erase"
          onCancel={() => setOpen(false)}
          onErase={erase}
        />
      ) : (
        <button
          type="button"
          class="s-button c-danger c-add"
          data-testid="client-erase"
          onClick={() => setOpen(true)}
        >
          {words.erase}
        </button>
      )}
    </Group>
  );
}
