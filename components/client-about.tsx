import type { Language } from '@/lib/domain/records';
import type { ClientsWords } from '@/lib/i18n/clients.en';
import { wordsIn } from '@/lib/i18n/words';
import type { ClientDraft, ClientProblem } from './client-draft';
import { Field, Group } from './settings-field';

interface Props {
  draft: ClientDraft;
  problems: ClientProblem[];
  words: ClientsWords;
  language: Language;
  edit(changes: Partial<ClientDraft>): void;
}

/** Name, domains, language, and what is good to know. */
export function ClientAbout({ draft, problems, words, language, edit }: Props) {
  const { language: languages } = wordsIn(language);
  const domains = problems.find(({ field }) => field === 'domains');
  return (
    <Group title={words.about}>
      <div class="s-pair">
        <Field
          label={words.name}
          problem={problems.some(({ field }) => field === 'name') ? words.problems.name : undefined}
        >
          {(control) => (
            <input
              {...control}
              dir="auto"
              maxLength={200}
              data-testid="client-name"
              value={draft.name}
              onInput={(event) => edit({ name: event.currentTarget.value })}
            />
          )}
        </Field>
        <Field label={words.spoken} hint={words.languageHint}>
          {(control) => (
            <select
              {...control}
              data-testid="client-language"
              value={draft.language}
              onChange={(event) => edit({ language: event.currentTarget.value as Language })}
            >
              <option value="en">{languages.en}</option>
              <option value="zh">{languages.zh}</option>
            </select>
          )}
        </Field>
        <Field
          label={words.domains}
          hint={words.domainsHint}
          problem={domains && 'text' in domains ? words.problems.domain(domains.text) : undefined}
        >
          {(control) => (
            <textarea
              {...control}
              rows={2}
              spellcheck={false}
              data-testid="client-domains"
              value={draft.domains}
              onInput={(event) => edit({ domains: event.currentTarget.value })}
            />
          )}
        </Field>
        <Field label={words.industry}>
          {(control) => (
            <input
              {...control}
              dir="auto"
              maxLength={200}
              data-testid="client-industry"
              value={draft.industry}
              onInput={(event) => edit({ industry: event.currentTarget.value })}
            />
          )}
        </Field>
      </div>
      {(['decisionProcess', 'notes'] as const).map((field) => (
        <Field key={field} label={words[field]} hint={words[`${field}Hint`]}>
          {(control) => (
            <textarea
              {...control}
              dir="auto"
              rows={3}
              maxLength={4000}
              data-testid={`client-${field}`}
              value={draft[field]}
              onInput={(event) => edit({ [field]: event.currentTarget.value })}
            />
          )}
        </Field>
      ))}
    </Group>
  );
}
