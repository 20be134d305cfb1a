import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { failureSentence } from '@/lib/i18n/failures';
import type { Failure } from '@/lib/messaging/protocol';
import { useGuidance } from './guidance-context';
import { SearchField } from './search-field';

interface Props {
  wanted: string;
  onWanted(text: string): void;
  onAsWritten(asWritten: boolean): void;
  /** Situations found. */
  found: number;
  /** How many have texts. */
  owners: number;
  failure: Failure | null;
  page: RefObject<HTMLElement | null>;
}

/** Search, how texts are shown, unfold, print. */
export function GuidanceTools(props: Props) {
  const { wanted, onWanted, onAsWritten, found, owners, failure, page } = props;
  const { words, language, asWritten, texts } = useGuidance();
  const [isUnfolded, setUnfolded] = useState(false);
  const fold = () => {
    const all = page.current?.querySelectorAll<HTMLDetailsElement>('.gd-step') ?? [];
    for (const one of all) one.open = !isUnfolded;
    setUnfolded(!isUnfolded);
  };
  const isRead = texts.size >= owners;
  return (
    <div class="gd-tools">
      <SearchField
        label={words.search}
        value={wanted}
        testId="guidance-search"
        onInput={onWanted}
      />
      <span role="status" class="s-hint" data-testid="guidance-count" data-read={isRead}>
        {failure
          ? failureSentence(failure, language)
          : isRead
            ? words.found(found)
            : words.loadingTexts(texts.size, owners)}
      </span>
      <fieldset class="s-choice gd-choice">
        <legend class="visually-hidden">{words.shown}</legend>
        {[false, true].map((choice) => (
          <label key={String(choice)}>
            <input
              type="radio"
              name="guidance-texts"
              data-testid={choice ? 'guidance-as-written' : 'guidance-with-values'}
              checked={asWritten === choice}
              onChange={() => onAsWritten(choice)}
            />
            <span>{choice ? words.asWritten : words.withValues}</span>
          </label>
        ))}
      </fieldset>
      <button type="button" class="s-button" data-testid="guidance-unfold" onClick={fold}>
        {isUnfolded ? words.fold : words.unfold}
      </button>
      <button
        type="button"
        class="s-button"
        data-testid="guidance-print"
        aria-disabled={!isRead}
        onClick={() => isRead && print()}
      >
        {words.print}
      </button>
      {asWritten && <p class="s-hint gd-wide">{words.asWrittenHint}</p>}
    </div>
  );
}
