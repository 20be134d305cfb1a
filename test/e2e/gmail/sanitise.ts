import sanitizeHtml from 'sanitize-html';

/** What Gmail does with a body before it reaches the page: no scripts, no handlers, no forms, nothing fetched from elsewhere. */
export function sanitise(html: string): string {
  return sanitizeHtml(html, {
    allowedTags: [...sanitizeHtml.defaults.allowedTags, 'img', 'font', 'center', 'u', 'del', 'ins'],
    allowedAttributes: {
      '*': [
        'style',
        'class',
        'dir',
        'align',
        'valign',
        'width',
        'height',
        'bgcolor',
        'color',
        'size',
      ],
      a: ['href', 'title'],
      img: ['src', 'alt'],
      table: ['border', 'cellpadding', 'cellspacing'],
      td: ['colspan', 'rowspan'],
      th: ['colspan', 'rowspan'],
    },
    allowedSchemes: ['http', 'https', 'mailto', 'tel'],
    allowedSchemesByTag: { img: ['data'] },
    allowedStyles: { '*': safeStyles() },
    exclusiveFilter: ({ tag, attribs }) => tag === 'img' && !attribs.src?.startsWith('data:'),
    transformTags: { a: sanitizeHtml.simpleTransform('a', { target: '_blank', rel: 'noopener' }) },
  });
}

/** What an HTML body says, for the line in the list. */
export function htmlToText(html: string): string {
  return sanitizeHtml(html, { allowedTags: [], allowedAttributes: {} })
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .trim();
}

/** A plain text body as HTML. */
export function textToHtml(text: string): string {
  return text
    .trimEnd()
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/\r?\n/g, '<br>');
}

function safeStyles(): Record<string, RegExp[]> {
  const plain = [/^[^()]*$|^rgba?\([\d ,.%]+\)$/];
  const names = [
    'color background background-color font font-size font-family font-weight font-style line-height',
    'text-align text-decoration text-indent white-space margin margin-top margin-bottom margin-left',
    'margin-right padding padding-top padding-bottom padding-left padding-right border border-top',
    'border-bottom border-left border-right border-collapse border-radius width max-width height display',
  ].flatMap((line) => line.split(' '));
  return Object.fromEntries(names.map((name) => [name, plain]));
}
