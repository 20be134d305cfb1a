import { useEffect, useRef } from 'preact/hooks';
import type { Language } from '@/lib/domain/records';
import type { CalendarWords } from '@/lib/i18n/calendar.en';
import { failureSentence } from '@/lib/i18n/failures';
import type { RecordDraft } from './record-draft';

interface Props {
  state: Pick<
    RecordDraft<unknown, never, unknown>,
    'phase' | 'dirty' | 'failure' | 'problems' | 'discard'
  >;
  words: CalendarWords['saving'];
  language: Language;
  /** Begins the test ids. */
  name: string;
}

/** The foot of the form: what became of saving, and the two buttons. It stays in view while something is unsaved. */
export function SaveBar({ state, words, language, name }: Props) {
  const { phase, dirty, failure, problems } = state;
  const foot = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (problems.length) {
      foot.current?.closest('form')?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
    }
  }, [problems.length]);
  const said = failure
    ? failureSentence(failure, language)
    : problems.length
      ? words.check
      : {
          idle: dirty ? words.unsaved : '',
          saving: words.saving,
          saved: words.saved,
          stale: words.stale,
        }[phase];
  const tone = failure || problems.length || phase === 'stale' ? 'bad' : phase;
  return (
    <div class="s-foot" data-dirty={dirty} ref={foot}>
      <p role="status" data-testid={`${name}-status`} data-tone={tone}>
        {said}
      </p>
      {dirty && (
        <button type="button" class="s-button" onClick={state.discard}>
          {words.discard}
        </button>
      )}
      <button
        type="submit"
        class="s-button s-primary"
        data-testid={`${name}-save`}
        aria-disabled={!dirty || phase === 'saving'}
      >
        {words.save}
      </button>
    </div>
  );
}
