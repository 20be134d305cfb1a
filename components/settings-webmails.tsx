import { useCallback, useEffect, useState } from 'preact/hooks';
import type { SettingsWords } from '@/lib/i18n/settings.en';
import type { WebmailView } from '@/lib/messaging/views';
import { Field, Group } from './settings-field';
import type { SettingsPort } from './settings-port';
import { webAddress } from './web-address';

interface Props {
  port: SettingsPort;
  words: SettingsWords;
}

/** Webmails on hosts of their own: the browser is asked for each host by itself. */
export function SettingsWebmails({ port, words }: Props) {
  const [webmails, setWebmails] = useState<WebmailView[]>([]);
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<string>();
  const load = useCallback(async () => {
    const reply = await port.send('webmails', null);
    if (reply.ok) setWebmails(reply.value);
  }, [port]);
  useEffect(() => {
    const open = new AbortController();
    void load();
    port.on('changed', ({ clientId }) => clientId === null && void load(), open.signal);
    return () => open.abort();
  }, [port, load]);

  const add = async () => {
    const address = webAddress(text);
    if (!address) return setProblem(words.webmailUnreadable);
    setProblem(undefined);
    const granted = await port.grantWebmail(address);
    if (granted) setText('');
    else setProblem(words.webmailDeclined(address.host));
    await load();
  };
  const remove = async (pattern: string) => {
    await port.removeWebmail(pattern);
    await load();
  };

  return (
    <Group title={words.webmails} hint={words.webmailsHint(port.webmailNames)}>
      {webmails.length > 0 && (
        <ul class="s-hosts">
          {webmails.map(({ pattern, host, state }) => (
            <li key={pattern} data-testid="webmail" data-state={state}>
              <div>
                <strong>{host}</strong>
                <p class={state === 'foreign' ? 's-problem' : 's-hint'}>
                  {words.webmailStates[state](port.webmailNames)}
                </p>
              </div>
              <button
                type="button"
                class="s-button"
                data-testid="webmail-remove"
                aria-label={words.remove(host)}
                onClick={() => void remove(pattern)}
              >
                {words.webmailRemove}
              </button>
            </li>
          ))}
        </ul>
      )}
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <Field label={words.webmailAddress} hint={words.webmailAddressHint} problem={problem}>
          {(control) => (
            <div class="s-line">
              <input
                {...control}
                type="url"
                class="s-grow"
                data-testid="webmail-address"
                placeholder="https://mail.example.com"
                autocomplete="off"
                spellcheck={false}
                value={text}
                onInput={(event) => setText(event.currentTarget.value)}
              />
              <button type="submit" class="s-button" data-testid="webmail-add">
                {words.add}
              </button>
            </div>
          )}
        </Field>
      </form>
    </Group>
  );
}
