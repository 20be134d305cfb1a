import type { ComponentChildren } from 'preact';
import { Icon } from './icon';

interface Props {
  /** What is looked for; said inside the empty field. */
  label: string;
  value: string;
  onInput(text: string): void;
  testId: string;
  /** How much was found. */
  children?: ComponentChildren;
}

/** The search of a page. */
export function SearchField({ label, value, onInput, testId, children }: Props) {
  return (
    <search class="p-search">
      <Icon name="search" />
      <input
        type="search"
        data-testid={testId}
        placeholder={label}
        aria-label={label}
        value={value}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      {children !== undefined && <span role="status">{children}</span>}
    </search>
  );
}
