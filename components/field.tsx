import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

/** A label above a control, with a line of help below. */
export function Field(props: {
  label: string;
  hint?: string;
  problem?: string | undefined;
  children: (ids: { id: string; describedBy: string | undefined }) => ComponentChildren;
}) {
  const id = useId();
  const help = props.problem ?? props.hint;
  const describedBy = help ? `${id}-help` : undefined;
  return (
    <div class="field">
      <label for={id}>{props.label}</label>
      {props.children({ id, describedBy })}
      {help && (
        <p id={describedBy} class={props.problem ? 'help problem' : 'help'} dir="auto">
          {help}
        </p>
      )}
    </div>
  );
}
