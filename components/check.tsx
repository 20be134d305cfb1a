import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useThread } from './panel-context';

/** A tick that shows at once and falls back when it could not be saved. */
export function Check(props: {
  checked: boolean;
  failed: boolean;
  onToggle: (on: boolean) => void;
  testId: string;
  id?: string;
  children: ComponentChildren;
}) {
  const { checked, failed } = props;
  const [hoped, setHoped] = useState<boolean | null>(null);
  const { view } = useThread();
  // A new view or a failure ends the hope.
  useEffect(() => setHoped(null), [view, failed]);
  const on = hoped ?? checked;
  return (
    <label class={on ? 'check done' : 'check'}>
      <input
        type="checkbox"
        data-testid={props.testId}
        data-item-id={props.id}
        checked={on}
        onClick={(event) => {
          // The change that follows a click is always trusted, so the click is what counts.
          if (!event.isTrusted) return event.preventDefault();
          const next = event.currentTarget.checked;
          setHoped(next);
          props.onToggle(next);
        }}
      />
      <span>{props.children}</span>
    </label>
  );
}
