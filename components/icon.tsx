/** Strokes on a 16 x 16 grid. */
const paths = {
  check: 'M3 8.5 6.5 12 13 4.5',
  clock: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2ZM8 4.8V8l2.2 1.6',
  more: 'M3.4 8h.01M8 8h.01M12.6 8h.01',
  mail: 'M2 4h12v8.5H2ZM2.3 4.3 8 8.8l5.7-4.5',
  reply: 'M6.5 3.5 2.5 7.5l4 4M2.8 7.5h6.7a4 4 0 0 1 4 4v1',
  phone: 'M4.2 2.5 6 5.8 4.7 7.3a8 8 0 0 0 4 4L10.2 10l3.3 1.8-.6 2.2C7.4 14.4 1.6 8.6 2 3.1Z',
  meeting:
    'M5.5 7a2 2 0 1 0 0-4 2 2 0 0 0 0 4ZM2 13c0-2.2 1.5-3.6 3.5-3.6S9 10.800 9 13M10.500 3.300a2 2 0 0 1 0 3.500M11.500 9.600c1.500.400 2.500 1.600 2.500 3.400',
  chat: 'M2.500 3.500h11v7.500H8L5 13.500V11H2.500Z',
  pencil: 'M3 13l.6-2.700L10.800 3.100l2.100 2.100-7.200 7.200Z',
  plus: 'M8 3v10M3 8h10',
  chevron: 'M4 6.200 8 10.200l4-4',
  undo: 'M5.500 3 2.500 6l3 3M2.800 6h6.700a3.700 3.700 0 0 1 0 7.400H6.500',
  alert: 'M8 2.500 14.200 13H1.800ZM8 6.500v3M8 11.300v.01',
  hourglass:
    'M4 2.500h8M4 13.500h8M5 2.500c0 3 6 4 6 5.500s-6 2.500-6 5.500M11 2.500C11 5.500 5 6.500 5 8s6 2.500 6 5.500',
  promise:
    'M2.500 4h11v9.500h-11ZM2.500 6.800h11M5.300 2.500V5M10.700 2.500V5M5.800 10l1.600 1.500 2.900-3',
  skip: 'M3.500 4 8 8l-4.500 4ZM8.500 4 13 8l-4.500 4Z',
  person:
    'M8 7.500a2.500 2.500 0 1 0 0-5 2.500 2.500 0 0 0 0 5ZM3 13.500c0-2.700 2-4.200 5-4.200s5 1.500 5 4.200',
  search: 'M7 2.500a4.500 4.500 0 1 0 0 9 4.500 4.500 0 0 0 0-9ZM10.300 10.300l3.200 3.200',
  flag: 'M4 14V2.500M4 3h8.500l-2 3 2 3H4',
  close: 'M4 4l8 8M12 4l-8 8',
  copy: 'M5.500 5.500h8v8h-8ZM10.500 5.500v-3h-8v8h3',
  folder: 'M2 4h4l1.500 1.500H14v7.500H2Z',
} as const;

export type IconName = keyof typeof paths;

/** Decoration only: what it stands for is always said in words beside it or in a label. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  );
}
