import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { isNowhere } from './keep-focus';
import { onEscape } from './on-escape';

const FOCUSABLE = 'button, input, select, textarea, summary';

/** What opens below a button and pushes the rest down: nothing floats, nothing is cut off in a narrow panel. Escape closes it and gives the focus back. */
export function Tray(props: {
  id: string;
  label: string;
  testId?: string;
  onClose: () => void;
  children: ComponentChildren;
}) {
  const element = useRef<HTMLFieldSetElement>(null);
  // At once, before anybody else looks for where the focus went.
  useLayoutEffect(() => {
    const root = element.current?.getRootNode() as ShadowRoot | Document;
    const before = root.activeElement as HTMLElement | null;
    element.current?.querySelector<HTMLElement>(FOCUSABLE)?.focus({ preventScroll: true });
    element.current?.scrollIntoView({ block: 'nearest' });
    const here = element.current;
    return () => {
      if (here?.contains(root.activeElement) || isNowhere()) before?.focus();
    };
  }, []);
  return (
    <fieldset
      ref={element}
      id={props.id}
      class="tray"
      aria-label={props.label}
      data-testid={props.testId}
      onKeyDown={onEscape(props.onClose)}
    >
      {props.children}
    </fieldset>
  );
}
