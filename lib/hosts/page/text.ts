const BLOCK = /^(block|flex|grid|list-item|table|table-row)$/;
// For a document that is not on screen and so has no styles.
const BLOCK_TAG =
  /^(ADDRESS|ARTICLE|BLOCKQUOTE|CENTER|D[DLT]|DIV|FOOTER|FORM|H[1-6R]|HEADER|LI|MAIN|OL|P|PRE|SECTION|TABLE|TR|UL)$/;
const HIDDEN_TAG = /^(HEAD|SCRIPT|STYLE|TEMPLATE|TITLE)$/;

/** Text as a reader sees it, one line per block, at most `limit` characters. Hidden parts and those matching `skip` are left out. */
export function shownText(
  root: Element,
  limit: number,
  skip?: string | ReadonlySet<Element>,
): string {
  const isSkipped = (element: Element) =>
    typeof skip === 'string' ? element.matches(skip) : skip?.has(element) === true;
  const view = root.ownerDocument.defaultView;
  const displayOf = (element: Element): string =>
    view ? view.getComputedStyle(element).display : usualDisplay(element.tagName);
  let text = '';
  const breakLine = () => {
    if (text && !text.endsWith('\n')) text += '\n';
  };
  const walk = (node: Node): void => {
    if (text.length > limit) return;
    if (node.nodeType === Node.TEXT_NODE) {
      const words = (node.nodeValue ?? '').replace(/[\s\u00a0]+/g, ' ');
      text += /(^|[\s])$/.test(text) ? words.trimStart() : words;
      return;
    }
    if (node.nodeType !== Node.ELEMENT_NODE) return;
    // Of this page or of a frame in it, whose elements are of other classes.
    const element = node as HTMLElement;
    if (element.tagName === 'BR') {
      text += '\n';
      return;
    }
    const display = displayOf(element);
    if (node !== root && (display === 'none' || isSkipped(element))) return;
    const block = BLOCK.test(display);
    if (block) breakLine();
    if (element.tagName === 'IMG')
      text += element.dataset.emoji ?? element.getAttribute('alt') ?? '';
    for (const child of node.childNodes) walk(child);
    if (block) breakLine();
    else if (display === 'table-cell') text += ' ';
  };
  walk(root);
  return text
    .replace(/(?<![ \t])[ \t]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
    .slice(0, limit);
}

function usualDisplay(tag: string): string {
  if (HIDDEN_TAG.test(tag)) return 'none';
  if (BLOCK_TAG.test(tag)) return 'block';
  return /^T[DH]$/.test(tag) ? 'table-cell' : 'inline';
}
