import { useEffect, useRef, useState } from 'preact/hooks';
import type { Language } from '@/lib/domain/records';
import type { TextProblem } from '@/lib/domain/tailor-check';
import type { OwnText } from '@/lib/domain/tailoring';
import { htmlLang } from '@/lib/i18n/language';
import type { Failure } from '@/lib/messaging/protocol';
import type { TextPreview, TextValue } from '@/lib/messaging/tailor-view';
import { Field } from './settings-field';
import { type Templates, useAnswer, useTemplates } from './templates-context';
import { TextValues } from './templates-values';
import { failureWords } from './templates-words';

/** Long enough that typing is not interrupted, short enough to feel live. */
const PAUSE = 250;

/** One text in one language, with a preview on sample values and what it may use. */
export function TextEditor({ textId, language: written }: { textId: string; language: Language }) {
  const { port, words, names, language, scope, version, change } = useTemplates();
  const question = { scope, textId, language: written };
  const { value: view, failure: unread } = useAnswer(port, 'tailoredText', question, version);
  const [edited, setEdited] = useState<OwnText | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const body = useRef<HTMLTextAreaElement>(null);
  const text = edited ?? view?.text ?? null;
  const preview = usePreview(textId, written, text);
  const speech = { words, names, language };
  if (!view || !text) {
    return <p role="status">{unread ? failureWords(unread, speech, new Map()) : words.loading}</p>;
  }
  const dirty = text.body !== view.text.body || (text.subject ?? '') !== (view.text.subject ?? '');
  const wrong = preview !== null && preview.problems.length > 0;
  const edit = (changes: Partial<OwnText>) => {
    setEdited({ ...text, ...changes });
    setFailure(null);
  };
  const done = (failed: Failure | null) => {
    setFailure(failed);
    if (!failed) setEdited(null);
  };
  const save = async () => {
    if (!dirty || wrong) return;
    const rev = view.row?.rev ?? 0;
    done(await change('changeText', { ...question, rev, text }));
  };
  const insert = (value: TextValue) => {
    const field = body.current;
    if (!field) return;
    const [piece, caret] = pieceOf(value);
    const start = field.selectionStart;
    field.setRangeText(piece, start, field.selectionEnd, 'end');
    field.setSelectionRange(start + caret, start + caret);
    field.focus();
    edit({ body: field.value });
  };
  const problem = (part: TextProblem['part']) => {
    const found = preview?.problems.find((one) => one.part === part);
    return found && textProblemWords(found, words);
  };
  return (
    <form
      class="g-text"
      data-testid="text-editor"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      {view.changedIn && <p class="g-note">{words.changedIn[view.changedIn]}</p>}
      <div class="g-write">
        <div class="g-fields">
          {view.before.subject !== undefined && (
            <Field label={words.subject} problem={problem('subject')}>
              {(control) => (
                <input
                  {...control}
                  type="text"
                  lang={htmlLang(written)}
                  data-testid="text-subject"
                  value={text.subject ?? ''}
                  onInput={(event) => edit({ subject: event.currentTarget.value })}
                />
              )}
            </Field>
          )}
          <Field label={words.body} hint={words.bodyHint} problem={problem('body')}>
            {(control) => (
              <textarea
                {...control}
                ref={body}
                rows={14}
                spellcheck
                lang={htmlLang(written)}
                data-testid="text-body"
                value={text.body}
                onInput={(event) => edit({ body: event.currentTarget.value })}
              />
            )}
          </Field>
        </div>
        <Preview preview={preview} language={written} />
      </div>
      <Hints preview={preview} values={view.values} />
      <TextValues values={view.values} used={preview?.used ?? []} insert={insert} />
      {failure && (
        <p class="s-problem" role="alert">
          {failureWords(failure, speech, new Map())}
        </p>
      )}
      <div class="s-line">
        <button
          type="submit"
          class="s-button s-primary"
          data-testid="text-save"
          aria-disabled={!dirty || wrong}
        >
          {words.save}
        </button>
        {dirty && (
          <button type="button" class="s-button" onClick={() => done(null)}>
            {words.cancel}
          </button>
        )}
        {view.row && !dirty && (
          <button
            type="button"
            class="s-button"
            data-testid="text-restore"
            onClick={async () => {
              if (view.row) done(await change('restoreGuidance', { rows: [view.row] }));
            }}
          >
            {words.restoreText}
          </button>
        )}
      </div>
    </form>
  );
}

/** The text on sample values, a moment after typing ends; the last good one stays while something is wrong. */
function usePreview(textId: string, language: Language, text: OwnText | null): TextPreview | null {
  const { port } = useTemplates();
  const [preview, setPreview] = useState<TextPreview | null>(null);
  const first = useRef(true);
  const key = text && JSON.stringify(text);
  useEffect(() => {
    if (!key) return;
    let current = true;
    const ask = { textId, language, text: JSON.parse(key) as OwnText };
    const timer = setTimeout(
      () =>
        void port.send('previewText', ask).then((reply) => {
          if (!current || !reply.ok) return;
          setPreview((last) => (reply.value.text ? reply.value : { ...last, ...reply.value }));
        }),
      first.current ? 0 : PAUSE,
    );
    first.current = false;
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [port, textId, language, key]);
  return preview;
}

function Preview({ preview, language }: { preview: TextPreview | null; language: Language }) {
  const { words } = useTemplates();
  return (
    <section class="g-preview" aria-label={words.preview}>
      <h4>{words.preview}</h4>
      <p class="s-hint">{words.previewHint}</p>
      <div
        class="g-paper"
        lang={htmlLang(language)}
        data-testid="text-preview"
        data-stale={(preview?.problems.length ?? 0) > 0}
      >
        {preview?.subject && <strong>{preview.subject}</strong>}
        <p>{preview?.text ?? ''}</p>
      </div>
    </section>
  );
}

/** What will be asked for, and where a gap may be left. */
function Hints({ preview, values }: { preview: TextPreview | null; values: TextValue[] }) {
  const { words, language } = useTemplates();
  if (!preview || preview.problems.length > 0) return null;
  const label = (name: string) =>
    values.find((value) => value.name === name)?.label[language] ?? name;
  const asked = preview.used.filter((name) =>
    values.some((value) => value.name === name && value.from === 'asked'),
  );
  return (
    <>
      {preview.holes.map((name) => (
        <p key={name} class="g-note" role="status" data-testid="text-hole">
          {words.hole(label(name), name)}
        </p>
      ))}
      {asked.length > 0 && (
        <p class="s-hint">{words.needed(asked.map(label).join(language === 'zh' ? '、' : ', '))}</p>
      )}
    </>
  );
}

/** What is inserted for a value, and where the cursor stands after it. */
function pieceOf({ name, kind }: TextValue): [piece: string, caret: number] {
  if (kind === 'list') {
    const loop = `{% for line in ${name} %}\n- {{ line }}\n{% endfor %}`;
    return [loop, loop.length];
  }
  if (kind === 'flag') {
    const start = `{% if ${name} %}`;
    return [`${start}{% endif %}`, start.length];
  }
  const piece = `{{ ${name} }}`;
  return [piece, piece.length];
}

function textProblemWords(problem: TextProblem, words: Templates['words']): string {
  const say = words.textProblem[problem.rule] as (p: TextProblem) => string;
  return say(problem);
}
