import type { HostBody } from '@/lib/hosts/host';
import { insertInto } from '@/lib/hosts/page/insertion';
import { shownText } from '@/lib/hosts/page/text';
import { FORM, HTML_BODY, NOT_WRITTEN, PLAIN_BODY } from './selectors';

/** The body of the mail that is being written: a text area, or TinyMCE's frame. The user may change between them. */
export interface Editor {
  /** Resolves when it can be written in; to false where that does not come to pass. */
  ready(): Promise<boolean>;
  insert(content: HostBody): void;
  text(): string;
}

const READY_LIMIT_MS = 10_000;
const LOOK_MS = 50;
const TEXT_LIMIT = 10_000;

export function createEditor(document: Document): Editor {
  const isHtml = () =>
    document.querySelector<HTMLInputElement>(`${FORM} [name=_is_html]`)?.value === '1';
  const body = (): HTMLElement | undefined => {
    if (!isHtml()) return document.querySelector<HTMLTextAreaElement>(PLAIN_BODY) ?? undefined;
    const inside = document.querySelector<HTMLIFrameElement>(HTML_BODY)?.contentDocument?.body;
    return inside?.isContentEditable ? inside : undefined;
  };
  return {
    async ready() {
      for (let waited = 0; waited < READY_LIMIT_MS; waited += LOOK_MS) {
        if (body()) return true;
        await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
      }
      return false;
    },
    insert(content) {
      const into = body();
      if (!into) throw new Error('No body to write in');
      if (!isHtml()) {
        insertInto(into, undefined, content, true);
        return;
      }
      keepStep(into);
      insertInto(into, caretIn(into), content, false);
      keepStep(into);
    },
    text() {
      const written = body();
      if (!written) return '';
      if (isHtml()) return shownText(written, TEXT_LIMIT, NOT_WRITTEN);
      return withoutQuote((written as HTMLTextAreaElement).value).slice(0, TEXT_LIMIT);
    },
  };
}

/** TinyMCE undoes by steps of its own: it keeps one when something was dragged. */
function keepStep(body: HTMLElement): void {
  body.dispatchEvent(new DragEvent('dragend', { bubbles: true }));
}

/** A frame keeps its cursor while the focus is elsewhere. */
function caretIn(body: HTMLElement): Range | undefined {
  const selection = body.ownerDocument.getSelection();
  if (!selection?.rangeCount) return undefined;
  const range = selection.getRangeAt(0);
  return body.contains(range.commonAncestorContainer) ? range : undefined;
}

/** Leaves out quoted lines with the line that announces them, and the signature. */
function withoutQuote(text: string): string {
  const lines = text.split('\n');
  const firstQuoted = lines.findIndex((line) => line.startsWith('>'));
  const isQuote = (line: string, at: number) => line.startsWith('>') || at === firstQuoted - 1;
  const written = lines.filter((line, at) => !isQuote(line, at));
  const signature = written.lastIndexOf('-- ');
  return (signature < 0 ? written : written.slice(0, signature)).join('\n').trim();
}
