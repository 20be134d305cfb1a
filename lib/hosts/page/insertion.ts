import type { HostBody } from '@/lib/hosts/host';
import { cleanHtml, linesOf } from './clean-html';

/** Knows where the cursor of a body is, or last was: a click on our panel takes it away. */
export function rememberCaret(body: HTMLElement, signal: AbortSignal): () => Range | undefined {
  let last: Range | undefined;
  const now = () => caretIn(body) ?? last;
  const keep = () => {
    last = now();
  };
  body.addEventListener('focusout', keep, { signal });
  return () => {
    const caret = now();
    return caret && body.contains(caret.commonAncestorContainer) ? caret : undefined;
  };
}

/** Puts the text behind the caret, or at the start of the body; what is selected or written there stays. The browser's undo takes it back. */
export function insertInto(
  body: HTMLElement,
  caret: Range | undefined,
  content: HostBody,
  plain: boolean,
): void {
  if (isTextArea(body)) {
    insertIntoArea(body, content.text);
    return;
  }
  const at = caret?.cloneRange() ?? startOf(body);
  at.collapse(false);
  const { ownerDocument } = body;
  const fragment = plain
    ? linesOf(content.text, ownerDocument)
    : cleanHtml(content.html, ownerDocument);
  if (!plain) setApart(fragment, body, at);
  body.focus();
  const selection = ownerDocument.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(at);
  const holder = ownerDocument.createElement('div');
  holder.append(fragment.cloneNode(true));
  // Deprecated, yet the only way that the browser's own undo takes back.
  if (ownerDocument.execCommand('insertHTML', false, holder.innerHTML)) return;
  at.insertNode(fragment);
  selection?.collapseToEnd();
  told(body);
}

/** Also of another frame, whose elements are of other classes. */
export function isTextArea(element: Element): element is HTMLTextAreaElement {
  return element.tagName === 'TEXTAREA';
}

function insertIntoArea(area: HTMLTextAreaElement, text: string): void {
  const { selectionEnd, ownerDocument, value } = area;
  const [before] = value.slice(0, selectionEnd).split('\n').slice(-1);
  const [after] = value.slice(selectionEnd).split('\n');
  const lead = before?.trim() ? '\n\n' : '';
  const trail = after?.trim() ? '\n\n' : '';
  const whole = `${lead}${text}${trail}`;
  area.focus();
  area.setSelectionRange(selectionEnd, selectionEnd);
  if (!ownerDocument.execCommand('insertText', false, whole)) {
    area.setRangeText(whole, selectionEnd, selectionEnd, 'end');
    told(area);
  }
  // What the PM types next goes on where our text ends, not in the quote.
  const end = area.selectionEnd - trail.length;
  area.setSelectionRange(end, end);
}

/** In the middle of a line the browser would run our first and last line into the others. */
function setApart(fragment: DocumentFragment, body: HTMLElement, at: Range): void {
  const { startContainer } = at;
  const inside =
    startContainer.nodeType === Node.ELEMENT_NODE
      ? (startContainer as Element)
      : startContainer.parentElement;
  const block = inside?.closest('div, p, li, td, blockquote') ?? body;
  const before = at.cloneRange();
  before.setStart(block, 0);
  const after = at.cloneRange();
  after.setEnd(block, block.childNodes.length);
  if (before.toString().trim()) fragment.prepend(block.ownerDocument.createElement('br'));
  if (after.toString().trim()) fragment.append(block.ownerDocument.createElement('br'));
}

function caretIn(body: HTMLElement): Range | undefined {
  const selection = body.ownerDocument.getSelection();
  if (!selection?.rangeCount || !body.contains(selection.anchorNode)) return undefined;
  const range = selection.getRangeAt(0);
  return body.contains(range.commonAncestorContainer) ? range.cloneRange() : undefined;
}

function startOf(body: HTMLElement): Range {
  const range = body.ownerDocument.createRange();
  range.setStart(body, 0);
  return range;
}

/** The webmail hears of it as of something pasted. */
function told(body: HTMLElement): void {
  body.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }));
}
