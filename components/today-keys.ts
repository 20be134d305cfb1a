/** Arrow keys move between rows, keeping the same button; `/` goes to the search. */
export function onTodayKey(event: KeyboardEvent): void {
  const target = event.target as HTMLElement;
  const root = event.currentTarget as HTMLElement;
  const search = root.querySelector<HTMLElement>('[data-testid=search]');
  if (event.key === '/' && target !== search) {
    event.preventDefault();
    search?.focus();
    return;
  }
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const rows = [...root.querySelectorAll<HTMLElement>('article')];
  const here = target.closest('article');
  const index = (here ? rows.indexOf(here) : -1) + (event.key === 'ArrowDown' ? 1 : -1);
  event.preventDefault();
  if (index < 0) search?.focus();
  else focusRow(rows[index], target.dataset.testid);
}

/** Focuses the button of a row that does the same as before, or its first one. */
export function focusRow(row: HTMLElement | undefined, testId: string | undefined): void {
  const buttons = [...(row?.querySelectorAll<HTMLElement>('button:not(:disabled)') ?? [])];
  (buttons.find((button) => button.dataset.testid === testId) ?? buttons[0])?.focus();
}
