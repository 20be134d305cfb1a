import { useState } from 'preact/hooks';
import type { TextValue } from '@/lib/messaging/tailor-view';
import { useTemplates } from './templates-context';

interface Props {
  values: TextValue[];
  used: string[];
  insert(value: TextValue): void;
}

/** Every value that a text may use, found by its words; a click inserts it. Those in the text come first. */
export function TextValues({ values, used, insert }: Props) {
  const { words, language } = useTemplates();
  const [text, setText] = useState('');
  const wanted = text.trim().toLocaleLowerCase();
  const found = values.filter(({ name, label, hint }) =>
    [name, label.en, label.zh, hint[language]].join(' ').toLocaleLowerCase().includes(wanted),
  );
  const mine = found.filter(({ name }) => used.includes(name));
  const others = found.filter(({ name }) => !used.includes(name));
  return (
    <details class="g-values">
      <summary>{words.values}</summary>
      <p class="s-hint">{words.valuesHint}</p>
      <input
        type="search"
        aria-label={words.valueSearch}
        placeholder={words.valueSearch}
        data-testid="value-search"
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          // Enter here must not save the text.
          if (event.key === 'Enter') event.preventDefault();
        }}
      />
      {mine.length > 0 && (
        <>
          <h4>{words.valuesUsed}</h4>
          <Chips values={mine} insert={insert} />
        </>
      )}
      <Chips values={others} insert={insert} />
    </details>
  );
}

function Chips({ values, insert }: Pick<Props, 'values' | 'insert'>) {
  const { words, language } = useTemplates();
  return (
    <ul class="g-chips">
      {values.map((value) => (
        <li key={value.name}>
          <button
            type="button"
            class="g-chip"
            title={value.hint[language]}
            aria-label={words.insert(value.label[language])}
            data-testid="value-insert"
            data-name={value.name}
            onClick={() => insert(value)}
          >
            {value.label[language]}
          </button>
        </li>
      ))}
    </ul>
  );
}
