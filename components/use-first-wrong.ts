import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** For a form: after an attempt to save it, the first field that is wrong gets the focus. `attempts` counts them. */
export function useFirstWrong(attempts: number): RefObject<HTMLFormElement | null> {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (attempts > 0) form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
  }, [attempts]);
  return form;
}
