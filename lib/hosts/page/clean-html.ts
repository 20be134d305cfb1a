/** What a mail of ours is made of. */
const ALLOWED = new Set(
  'A B BLOCKQUOTE BR DIV EM H3 HR I LI OL P SPAN STRONG TABLE TBODY TD TH THEAD TR U UL'.split(' '),
);
/** Dropped with all that is in it. */
const DROPPED = new Set(
  'SCRIPT STYLE TEMPLATE IFRAME OBJECT EMBED SVG MATH NOSCRIPT TITLE TEXTAREA'.split(' '),
);
const LINK = /^(https?:|mailto:)/i;

/** The HTML as nodes of this document: only plain elements, safe links, no attribute else. Nothing in it can run. */
export function cleanHtml(html: string, document: Document): DocumentFragment {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  const fragment = document.createDocumentFragment();
  copyInto(fragment, parsed.body, document);
  return fragment;
}

/** Plain text as nodes: lines become line breaks. */
export function linesOf(text: string, document: Document): DocumentFragment {
  const fragment = document.createDocumentFragment();
  text.split(/\r?\n/).forEach((line, at) => {
    if (at > 0) fragment.append(document.createElement('br'));
    if (line) fragment.append(line);
  });
  return fragment;
}

function copyInto(target: Node, source: Node, document: Document): void {
  for (const node of source.childNodes) {
    if (node.nodeType === Node.TEXT_NODE)
      target.appendChild(document.createTextNode(node.nodeValue ?? ''));
    if (!(node instanceof Element) || DROPPED.has(node.tagName.toUpperCase())) continue;
    const copy = ALLOWED.has(node.tagName)
      ? target.appendChild(document.createElement(node.tagName))
      : target;
    // By name: the elements of a frame are of other classes.
    if (copy !== target) {
      const link = node.tagName === 'A' ? node.getAttribute('href') : null;
      if (link && LINK.test(link)) (copy as HTMLAnchorElement).href = link;
      const dir = node.getAttribute('dir');
      if (dir) (copy as HTMLElement).dir = dir;
    }
    copyInto(copy, node, document);
  }
}
