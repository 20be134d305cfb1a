/** Line drawings of the popup, 16 x 16, in the colour of their text. */
const shapes = {
  search: 'M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9M10.3 10.3 13.5 13.5',
  close: 'M4 4l8 8M12 4l-8 8',
  board: 'M2.5 3.5h11v9h-11zM2.5 6.5h11M6.5 6.5v6',
  snooze: 'M8 2.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11M8 5v3.2l2 1.3',
  check: 'M3 8.5l3.2 3.2L13 4.8',
  undo: 'M5.5 3 2.5 6l3 3M2.5 6h7a3.5 3.5 0 0 1 0 7H6',
  next: 'M2.5 8h10M9 4.5 12.5 8 9 11.5',
  warn: 'M8 2.5 14 13H2zM8 6.5v3M8 11.2v.1',
};

export function TodayIcon({ name }: { name: keyof typeof shapes }) {
  return (
    <svg class="t-icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={shapes[name]} />
    </svg>
  );
}

/** The product's mark: a thread with one loop in it. */
export function TodayMark() {
  return (
    <svg class="t-mark" viewBox="0 0 128 128" width="24" height="24" aria-hidden="true">
      <rect width="128" height="128" rx="30" />
      <path d="M16 93C48 93 94 78 94 47 94 31 82 22 68 22 54 22 42 32 42 47 42 75 74 93 104 93" />
      <circle cx="104" cy="93" r="14" />
    </svg>
  );
}
