/** What a text is made of once its values are in: paragraphs and lists. */
export interface Block {
  kind: 'paragraph' | 'list';
  lines: string[];
}

/** Stands for the dash that opens a list line, so that a dash inside a value never makes a list. */
const bulletMark = '\uE000';

/** Marks the list lines of a template, before its values are in. */
export function markBullets(template: string): string {
  return template.replace(/^[ \t]*- /gm, bulletMark);
}

/** Cuts a rendered text into blocks: an empty line ends a paragraph, list lines that follow each other are one list. */
export function toBlocks(rendered: string): Block[] {
  const blocks: Block[] = [];
  let open: Block | undefined;
  for (const raw of rendered.split('\n')) {
    const kind = raw.trimStart().startsWith(bulletMark) ? 'list' : 'paragraph';
    const line = raw.replaceAll(bulletMark, '').replace(/\s+/g, ' ').trim();
    if (!line) {
      // A loop leaves empty lines between the lines of one list.
      if (open?.kind === 'paragraph') open = undefined;
      continue;
    }
    if (!open || open.kind !== kind) {
      open = { kind, lines: [] };
      blocks.push(open);
    }
    open.lines.push(line);
  }
  return blocks;
}

export function toText(blocks: readonly Block[]): string {
  return blocks
    .map(({ kind, lines }) => lines.map((line) => (kind === 'list' ? `- ${line}` : line)))
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => entities[character] ?? '');

/** Nothing but `p`, `br`, `ul` and `li`, without attributes: every webmail's editor keeps these. */
export function toHtml(blocks: readonly Block[]): string {
  return blocks
    .map(({ kind, lines }) =>
      kind === 'list'
        ? `<ul>${lines.map((line) => `<li>${escapeHtml(line)}</li>`).join('')}</ul>`
        : `<p>${lines.map(escapeHtml).join('<br>')}</p>`,
    )
    .join('');
}
