import type { SettingsWords } from '@/lib/i18n/settings.en';
import type { Problem, SettingsDraft } from './settings-draft';
import { Field, Group } from './settings-field';

interface Props {
  draft: SettingsDraft;
  problems: Problem[];
  words: SettingsWords;
  edit(changes: Partial<SettingsDraft>): void;
}

const languages = ['auto', 'en', 'zh'] as const;

/** Who the PM is, and the language of the product. */
export function SettingsYou({ draft, words, edit }: Props) {
  return (
    <Group title={words.you}>
      <Field label={words.name} hint={words.nameHint}>
        {(control) => (
          <input
            {...control}
            data-testid="settings-name"
            autocomplete="name"
            maxLength={200}
            value={draft.name}
            onInput={(event) => edit({ name: event.currentTarget.value })}
          />
        )}
      </Field>
      <fieldset class="s-field">
        <legend>{words.uiLanguage}</legend>
        <div class="s-choice">
          {languages.map((language) => (
            <label key={language}>
              <input
                type="radio"
                name="ui-language"
                value={language}
                checked={draft.uiLanguage === language}
                onChange={() => edit({ uiLanguage: language })}
              />
              <span>{words.languages[language]}</span>
            </label>
          ))}
        </div>
        <p class="s-hint">{words.uiLanguageHint}</p>
      </fieldset>
    </Group>
  );
}

/** Which mails count as ours. */
export function SettingsOwn({ draft, problems, words, edit }: Props) {
  return (
    <Group title={words.own} hint={words.ownHint}>
      <div class="s-pair">
        {(['addresses', 'domains'] as const).map((field) => (
          <Field
            key={field}
            label={words[field]}
            hint={words[`${field}Hint`]}
            problem={problemOf(field, problems, words)}
          >
            {(control) => (
              <textarea
                {...control}
                data-testid={`settings-${field}`}
                rows={3}
                spellcheck={false}
                value={draft[field]}
                onInput={(event) => edit({ [field]: event.currentTarget.value })}
              />
            )}
          </Field>
        ))}
      </div>
    </Group>
  );
}

function problemOf(
  field: 'addresses' | 'domains',
  problems: readonly Problem[],
  words: SettingsWords,
): string | undefined {
  const problem = problems.find((other) => other.field === field);
  if (!problem || !('text' in problem)) return undefined;
  return problem.text ? words.problems[field](problem.text) : words.problems.tooMany;
}
