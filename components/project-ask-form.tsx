import { useState } from 'preact/hooks';
import type { ProjectView } from '@/lib/messaging/project-view';
import { onEscape } from './on-escape';
import type { ProjectPart } from './project-part';
import { Field } from './settings-field';
import { useFirstWrong } from './use-first-wrong';

type Props = ProjectPart & { view: ProjectView; onClose(): void };

/** A new ask of a project, without a conversation yet. */
export function ProjectAskForm({ port, words, language, page, view, onClose }: Props) {
  const usual = view.situations.find(({ id }) => id === 'reply') ?? view.situations[0];
  const [situationId, setSituation] = useState(usual?.id ?? '');
  const situation = view.situations.find(({ id }) => id === situationId);
  const [title, setTitle] = useState('');
  const [owedBy, setOwedBy] = useState<'client' | 'us' | null>(null);
  const [due, setDue] = useState<string | null>(null);
  const [attempts, setAttempts] = useState(0);
  const tried = attempts > 0;
  const form = useFirstWrong(attempts);
  const [busy, setBusy] = useState(false);
  const day = due ?? situation?.due ?? '';

  async function save() {
    setAttempts(attempts + 1);
    if (!title.trim() || !situation || busy) return;
    setBusy(true);
    const saved = await page.tell('openAsk', {
      commitId: port.newId(),
      askId: port.newId(),
      projectId: view.project.id,
      situation: situation.id,
      owedBy: owedBy ?? situation.owedBy,
      title: title.trim(),
      items: [],
      ...(day && { due: day }),
    });
    setBusy(false);
    if (saved) onClose();
  }

  return (
    <form
      ref={form}
      class="p-ask-form"
      data-testid="ask-form"
      noValidate
      onKeyDown={onEscape(onClose)}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <div class="s-pair">
        <Field label={words.newSituation} hint={situation?.hint[language]}>
          {(control) => (
            <select
              {...control}
              data-testid="ask-situation"
              value={situationId}
              onChange={(event) => setSituation(event.currentTarget.value)}
            >
              {view.situations.map(({ id, label }) => (
                <option key={id} value={id}>
                  {label[language]}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field
          label={words.newTitle}
          problem={tried && !title.trim() ? words.newTitleMissing : undefined}
        >
          {(control) => (
            <input
              {...control}
              dir="auto"
              data-testid="ask-title"
              value={title}
              onInput={(event) => setTitle(event.currentTarget.value)}
            />
          )}
        </Field>
        <Field label={words.newDue}>
          {(control) => (
            <input
              {...control}
              type="date"
              data-testid="ask-due"
              value={day}
              onInput={(event) => setDue(event.currentTarget.value)}
            />
          )}
        </Field>
        <Field label={words.newOwedBy}>
          {(control) => (
            <select
              {...control}
              data-testid="ask-owed-by"
              value={owedBy ?? situation?.owedBy}
              onChange={(event) => setOwedBy(event.currentTarget.value as 'client' | 'us')}
            >
              <option value="client">{words.owedBy.client}</option>
              <option value="us">{words.owedBy.us}</option>
            </select>
          )}
        </Field>
      </div>
      <div class="s-line">
        <button
          type="submit"
          class="s-button s-primary"
          data-testid="ask-save"
          aria-disabled={busy}
        >
          {words.newSave}
        </button>
        <button type="button" class="s-button" onClick={onClose}>
          {words.cancel}
        </button>
      </div>
    </form>
  );
}
