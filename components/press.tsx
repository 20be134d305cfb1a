import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icon';
import { trusted } from './trusted';

/** A button that obeys the user alone. `loud` is the one primary action of a view. */
export function Press(props: {
  children?: ComponentChildren;
  onPress: (event: MouseEvent) => void;
  look?: 'loud' | 'plain' | 'quiet' | 'choice' | 'link';
  icon?: IconName;
  testId?: string;
  label?: string | undefined;
  busy?: boolean;
  disabled?: boolean;
  expanded?: boolean;
  controls?: string;
  submit?: boolean;
  class?: string;
  title?: string;
}) {
  const { look = 'plain', icon, busy, disabled } = props;
  const iconOnly = icon && !props.children ? ' icon-only' : '';
  return (
    <button
      type={props.submit ? 'submit' : 'button'}
      class={`button ${look}${iconOnly}${props.class ? ` ${props.class}` : ''}`}
      data-testid={props.testId}
      aria-label={props.label}
      title={props.title ?? (iconOnly ? props.label : undefined)}
      aria-expanded={props.expanded}
      aria-controls={props.expanded ? props.controls : undefined}
      aria-busy={busy || undefined}
      aria-disabled={disabled || undefined}
      onClick={trusted((event: MouseEvent) => {
        event.preventDefault();
        if (!busy && !disabled) props.onPress(event);
      })}
    >
      {icon && <Icon name={icon} />}
      {props.children}
    </button>
  );
}
