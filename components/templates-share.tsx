import { useState } from 'preact/hooks';
import type { Failure } from '@/lib/messaging/protocol';
import type { FileView, GuidanceView } from '@/lib/messaging/tailor-view';
import { Group } from './settings-field';
import { useTemplates } from './templates-context';
import { changeWords, failureWords, subjectWords } from './templates-words';

/** No file of templates is larger, in bytes. */
const LARGEST = 2_000_000;

type Opened = { text: string; view: Extract<FileView, { ok: true }> };

/** This scope's changes as a file, and a file's changes into this scope. */
export function TemplatesShare({ view }: { view: GuidanceView }) {
  const { port, words, names, language, scope } = useTemplates();
  const [problem, setProblem] = useState('');
  const [opened, setOpened] = useState<Opened | null>(null);
  const speech = { words, names, language };
  const failed = (failure: Failure) => setProblem(failureWords(failure, speech, new Map()));

  const save = async () => {
    setProblem('');
    const reply = await port.send('exportGuidance', { scope });
    if (!reply.ok) return failed(reply.failure);
    download(reply.value.fileName, reply.value.text);
  };
  const open = async (file: File | undefined) => {
    setProblem('');
    setOpened(null);
    if (!file) return;
    if (file.size > LARGEST) return setProblem(words.tooLarge);
    const text = await file.text();
    const reply = await port.send('compareGuidance', { scope, text });
    if (!reply.ok) return failed(reply.failure);
    if (!reply.value.ok) return setProblem(words.fileProblems[reply.value.problem]);
    setOpened({ text, view: reply.value });
  };
  return (
    <Group title={words.share} hint={words.shareHint}>
      <div class="s-line">
        <button
          type="button"
          class="s-button"
          data-testid="guidance-export"
          aria-disabled={view.mine.length === 0}
          onClick={() => {
            if (view.mine.length > 0) void save();
          }}
        >
          {words.exportFile}
        </button>
        <label class="s-button g-file">
          <input
            type="file"
            accept=".json,application/json"
            data-testid="guidance-file"
            onChange={(event) => {
              const [file] = event.currentTarget.files ?? [];
              void open(file);
              // The same file may be chosen again after it was changed.
              event.currentTarget.value = '';
            }}
          />
          <span>{words.importFile}</span>
        </label>
      </div>
      {problem && (
        <p class="s-problem" role="alert" data-testid="file-problem">
          {problem}
        </p>
      )}
      {opened && (
        <Import view={view} opened={opened} failed={failed} close={() => setOpened(null)} />
      )}
    </Group>
  );
}

interface ImportProps {
  view: GuidanceView;
  opened: Opened;
  failed(failure: Failure): void;
  close(): void;
}

/** What the file would change: nothing is, before it was seen and chosen. */
function Import({ view, opened, failed, close }: ImportProps) {
  const { words, names, language, scope, change } = useTemplates();
  const { items, name } = opened.view;
  const usable = items.filter(({ state }) => state === 'new' || state === 'differs');
  const [left, setLeft] = useState<string[]>([]);
  const taken = usable.filter(({ subject }) => !left.includes(subject));
  const speech = { words, names, language };
  const take = async () => {
    if (taken.length === 0) return;
    const chosen = taken.map(({ subject, rev }) => ({ subject, rev }));
    const failure = await change('importGuidance', { scope, text: opened.text, take: chosen });
    if (failure) failed(failure);
    close();
  };
  return (
    <div class="g-import" data-testid="import-preview">
      <p>
        <strong>{words.importInto(scopeName(view, scope, words.everywhere))}</strong>
        {name && <span class="s-hint"> {words.importFrom(name)}</span>}
      </p>
      {usable.length === 0 && <p role="status">{words.nothingNew}</p>}
      <ul class="g-changes">
        {items.map((item) => {
          const { subject, state, mine, about } = item;
          const can = usable.includes(item);
          return (
            <li key={subject} data-testid="import-item" data-state={state}>
              <label class="s-check">
                <input
                  type="checkbox"
                  disabled={!can}
                  checked={can && !left.includes(subject)}
                  onChange={({ currentTarget }) => {
                    const others = left.filter((one) => one !== subject);
                    setLeft(currentTarget.checked ? others : [...others, subject]);
                  }}
                />
                <span>
                  <strong>{subjectWords(item, speech)}</strong>
                  <br />
                  {changeWords(item.change, about, speech)}
                  {state === 'differs' && mine && (
                    <span class="s-hint">
                      <br />
                      {words.overwrites(changeWords(mine, about, speech))}
                    </span>
                  )}
                </span>
              </label>
              <span class={`g-state ${state}`}>{words.states[state]}</span>
            </li>
          );
        })}
      </ul>
      <div class="s-line">
        {usable.length > 0 && (
          <button
            type="button"
            class="s-button s-primary"
            data-testid="import-take"
            aria-disabled={taken.length === 0}
            onClick={() => void take()}
          >
            {words.take(taken.length)}
          </button>
        )}
        <button type="button" class="s-button" onClick={close}>
          {words.cancel}
        </button>
      </div>
    </div>
  );
}

function scopeName(
  view: GuidanceView,
  scope: ReturnType<typeof useTemplates>['scope'],
  everywhere: string,
): string {
  if (scope.kind === 'workspace') return everywhere;
  const client = view.clients.find(({ clientId }) => clientId === scope.clientId);
  if (scope.kind === 'client') return client?.name ?? '';
  const project = client?.projects.find(({ projectId }) => projectId === scope.projectId);
  return [client?.name, project?.name].filter(Boolean).join(' · ');
}

function download(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
