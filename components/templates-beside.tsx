import { useState } from 'preact/hooks';
import { articleTitle } from '@/lib/i18n/sources';
import type { Failure } from '@/lib/messaging/protocol';
import type { TailoredBeside } from '@/lib/messaging/tailor-view';
import { useAnswer, useTemplates } from './templates-context';
import { addressOf } from './templates-route';
import { StepTexts } from './templates-texts';
import { failureWords } from './templates-words';

type Beside = TailoredBeside['texts'][number];

/** Texts that belong to no ladder; each opens to be written. One that stands alone is open. */
export function TemplatesBeside({ owner }: { owner: string }) {
  const { port, words, language, names, scope, version, change } = useTemplates();
  const asked = useAnswer(port, 'tailoredBeside', { scope, owner }, version);
  const [open, setOpen] = useState('');
  const [refused, setRefused] = useState<Failure | null>(null);
  const speech = { words, names, language };
  const { value: view, failure } = asked;
  if (!view) {
    return (
      <div class="s-group" role="status">
        <p>{failure ? failureWords(failure, speech, new Map()) : words.loading}</p>
        {failure && (
          <button type="button" class="s-button" onClick={asked.reload}>
            {words.retry}
          </button>
        )}
      </div>
    );
  }
  const { texts, rows } = view;
  const restore = async () => setRefused(await change('restoreGuidance', { rows }));
  return (
    <section class="s-group g-ladder" data-testid="templates-beside" data-owner={owner}>
      <a class="g-link g-back" href={addressOf(scope)}>
        {words.back}
      </a>
      <h2>{view.label[language]}</h2>
      <p class="s-hint">{view.hint[language]}</p>
      <ul class="g-others">
        {texts.map((one) => (
          <Row
            key={one.id}
            one={one}
            alone={texts.length === 1}
            open={texts.length === 1 || open === one.id}
            toggle={() => setOpen(open === one.id ? '' : one.id)}
          />
        ))}
      </ul>
      {refused && (
        <p class="s-problem" role="alert">
          {failureWords(refused, speech, new Map())}
        </p>
      )}
      {rows.length > 1 && (
        <div>
          <button
            type="button"
            class="s-button"
            data-testid="restore-beside"
            onClick={() => void restore()}
          >
            {words.restoreTexts}
          </button>
        </div>
      )}
    </section>
  );
}

function Row(props: { one: Beside; alone: boolean; open: boolean; toggle(): void }) {
  const { one, alone, open, toggle } = props;
  const { words, language } = useTemplates();
  const panel = `beside-${one.id}`;
  const mark = one.changed && (
    <span class="g-mark" data-testid="changed-mark">
      {words.changed}
    </span>
  );
  return (
    <li data-testid="beside-text" data-text={one.id} data-changed={one.changed}>
      {alone ? (
        mark && <p>{mark}</p>
      ) : (
        <button
          type="button"
          class="g-head"
          aria-expanded={open}
          aria-controls={panel}
          onClick={toggle}
        >
          <span class="g-title">
            <strong>{one.label[language]}</strong>
            {mark}
          </span>
          <span class="g-facts">{one.hint[language]}</span>
        </button>
      )}
      <div id={panel}>
        {open && (
          <div class="g-editor">
            <StepTexts texts={one.variants} />
            <p class="s-hint">
              {words.source}{' '}
              {one.sources.map((source) => (
                <cite key={source} title={articleTitle(source, language)}>
                  {source}
                </cite>
              ))}
            </p>
          </div>
        )}
      </div>
    </li>
  );
}
