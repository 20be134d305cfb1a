import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface FieldProps {
  label: string;
  hint?: string | undefined;
  problem?: string | undefined;
  children(control: ControlProps): ComponentChildren;
}

/** What ties a control to its label, hint and problem. */
interface ControlProps {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': boolean;
}

/** A control with its label, a hint, and what is wrong with it. */
export function Field({ label, hint, problem, children }: FieldProps) {
  const id = useId();
  const described = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ');
  return (
    <div class="s-field">
      <label for={id}>{label}</label>
      {children({
        id,
        'aria-describedby': described || undefined,
        'aria-invalid': problem !== undefined,
      })}
      {hint && (
        <p class="s-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {problem && (
        <p class="s-problem" id={`${id}-problem`}>
          {problem}
        </p>
      )}
    </div>
  );
}

interface GroupProps {
  title: string;
  hint?: string;
  children: ComponentChildren;
}

/** A card of the page with its heading. */
export function Group({ title, hint, children }: GroupProps) {
  const id = useId();
  return (
    <section class="s-group" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {hint && <p class="s-hint">{hint}</p>}
      {children}
    </section>
  );
}
