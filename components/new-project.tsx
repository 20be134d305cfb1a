import { useId, useState } from 'preact/hooks';
import type { Language } from '@/lib/domain/records';
import type { ProjectHit } from '@/lib/messaging/views';
import { FailureNote } from './failure-note';
import { Field } from './field';
import { usePanel, useThread } from './panel-context';
import { PlaceFields } from './place-fields';
import { Press } from './press';
import { useAction } from './use-action';

/** A project, and its client where that is new too, made in place. Everything is guessed; nothing must be typed. */
export function NewProject({ name, known }: { name: string; known: ProjectHit[] }) {
  const { port, text, words } = usePanel();
  const { guess } = useThread().view;
  const likely = known.find((hit) => hit.because !== 'search');
  const [client, setClient] = useState(likely?.clientName ?? guess.name);
  const [domains, setDomains] = useState(guess.domains.join(', '));
  const [language, setLanguage] = useState<Language>(guess.language);
  const [place, setPlace] = useState({
    country: guess.country ?? '',
    timeZone: guess.timeZone ?? '',
  });
  const [problem, setProblem] = useState(false);
  const action = useAction();
  const listId = useId();
  const projectName = name.trim() || guess.projectName.trim();
  const same = (hit: ProjectHit) => hit.clientName.toLowerCase() === client.trim().toLowerCase();
  const existing = known.find(same);

  function create() {
    const clientName = client.trim();
    setProblem(!projectName || !clientName);
    if (!projectName || !clientName) return;
    const choice = existing
      ? { id: existing.clientId }
      : {
          name: clientName,
          domains: domainsOf(domains),
          language,
          ...(place.country && { country: place.country }),
          ...(place.timeZone && { timeZone: place.timeZone }),
        };
    const commitId = port.newId();
    const project = { name: projectName.slice(0, 200), client: choice };
    action.run(() => port.tie({ commitId, project }));
  }

  return (
    <form class="box new-project" onSubmit={(event) => event.preventDefault()}>
      <p class="form-title">
        {text.tie.createTitle}
        {projectName && (
          <strong>
            <bdi>{projectName}</bdi>
          </strong>
        )}
      </p>
      <Field label={text.tie.clientName} problem={problem ? text.tie.nameMissing : undefined}>
        {({ id, describedBy }) => (
          <input
            id={id}
            type="text"
            dir="auto"
            list={listId}
            maxlength={200}
            data-testid="client-name"
            aria-describedby={describedBy}
            value={client}
            onInput={(event) => setClient(event.currentTarget.value)}
          />
        )}
      </Field>
      <datalist id={listId}>
        {[...new Set(known.map((hit) => hit.clientName))].map((one) => (
          <option key={one} value={one} />
        ))}
      </datalist>
      {!existing && (
        <>
          <div class="pair">
            <Field label={text.tie.domain}>
              {({ id }) => (
                <input
                  id={id}
                  type="text"
                  data-testid="client-domain"
                  value={domains}
                  onInput={(event) => setDomains(event.currentTarget.value)}
                />
              )}
            </Field>
            <Field label={text.tie.language}>
              {({ id }) => (
                <select
                  id={id}
                  data-testid="client-language"
                  value={language}
                  onChange={(event) => setLanguage(event.currentTarget.value as Language)}
                >
                  <option value="en">{words.language.en}</option>
                  <option value="zh">{words.language.zh}</option>
                </select>
              )}
            </Field>
          </div>
          <PlaceFields {...place} onChange={setPlace} />
          <p class="help">{text.place.hint}</p>
        </>
      )}
      <Press
        submit
        look="loud"
        icon="plus"
        testId="project-create"
        busy={action.busy}
        onPress={create}
      >
        {text.tie.create}
      </Press>
      <FailureNote failure={action.failure} onRetry={action.retry} />
    </form>
  );
}

/** Mail domains as somebody types them: separated by anything, with or without an @. */
function domainsOf(typed: string): string[] {
  return typed
    .toLowerCase()
    .split(/[\s,;，；、]+/)
    .map((one) => one.replace(/^.*@/, ''))
    .filter((one) => /^[^.]+(\.[^.]+)+$/.test(one))
    .slice(0, 20);
}
