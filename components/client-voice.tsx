import type { ClientsWords } from '@/lib/i18n/clients.en';
import { htmlLang } from '@/lib/i18n/language';
import type { ClientView } from '@/lib/messaging/clients-view';
import type { ClientDraft } from './client-draft';
import { Field, Group } from './settings-field';

interface Props {
  draft: ClientDraft;
  samples: ClientView['samples'];
  words: ClientsWords;
  edit(changes: Partial<ClientDraft>): void;
}

/** How mails to them sound, and where to turn when mails stay unanswered. */
export function ClientVoice({ draft, samples, words, edit }: Props) {
  return (
    <Group title={words.voice}>
      <Field label={words.otherLanguage} hint={words.otherLanguageHint}>
        {(control) => (
          <input
            {...control}
            dir="auto"
            maxLength={60}
            data-testid="client-other-language"
            value={draft.otherLanguage}
            onInput={(event) => edit({ otherLanguage: event.currentTarget.value })}
          />
        )}
      </Field>
      <fieldset class="s-field">
        <legend>{words.tone}</legend>
        <p class="s-hint">{words.toneHint}</p>
        <div class="c-tones">
          {(['friendly', 'formal'] as const).map((tone) => {
            const { greeting, closing } = samples[tone][draft.language];
            return (
              <label key={tone}>
                <input
                  type="radio"
                  name="tone"
                  value={tone}
                  data-testid={`tone-${tone}`}
                  checked={draft.tone === tone}
                  onChange={() => edit({ tone })}
                />
                <span>
                  <strong>{words.tones[tone]}</strong>
                  <span
                    class="c-sample"
                    lang={htmlLang(draft.language)}
                    data-testid={`sample-${tone}`}
                  >
                    {`${greeting}\n…\n${closing}`}
                  </span>
                </span>
              </label>
            );
          })}
        </div>
      </fieldset>
      <div class="s-pair">
        <Choice
          title={words.second}
          hint={words.secondHint}
          name="second"
          options={['call', 'chat']}
          labels={words.seconds}
          value={draft.second}
          choose={(second) => edit({ second })}
        />
        {draft.second === 'chat' && (
          <Field label={words.chatName} hint={words.chatNameHint}>
            {(control) => (
              <input
                {...control}
                dir="auto"
                maxLength={60}
                list="client-chats"
                data-testid="client-chat"
                value={draft.chatName}
                onInput={(event) => edit({ chatName: event.currentTarget.value })}
              />
            )}
          </Field>
        )}
        <Choice
          title={words.live}
          hint={words.liveHint}
          name="live"
          options={['call', 'meeting']}
          labels={words.lives}
          value={draft.live}
          choose={(live) => edit({ live })}
        />
      </div>
      <datalist id="client-chats">
        {words.chats.map((chat) => (
          <option key={chat} value={chat} />
        ))}
      </datalist>
    </Group>
  );
}

interface ChoiceProps<T extends string> {
  title: string;
  hint: string;
  name: string;
  options: readonly T[];
  labels: Record<T, string>;
  value: T;
  choose(value: T): void;
}

function Choice<T extends string>(props: ChoiceProps<T>) {
  const { title, hint, name, options, labels, value, choose } = props;
  return (
    <fieldset class="s-field">
      <legend>{title}</legend>
      <div class="s-choice">
        {options.map((option) => (
          <label key={option}>
            <input
              type="radio"
              name={name}
              value={option}
              data-testid={`${name}-${option}`}
              checked={value === option}
              onChange={() => choose(option)}
            />
            <span>{labels[option]}</span>
          </label>
        ))}
      </div>
      <p class="s-hint">{hint}</p>
    </fieldset>
  );
}
