import type { Schema } from 'hast-util-sanitize';
import { inlineTags } from '../domain/body-rules.ts';

/** What a body may become: what Markdown has signs for, and the few allowed inline tags. No ids, no classes. */
export const bodySchema: Schema = {
  tagNames: [
    ...inlineTags,
    ...[
      'a',
      'blockquote',
      'br',
      'code',
      'del',
      'em',
      'h1',
      'h2',
      'h3',
      'h4',
      'h5',
      'h6',
      'hr',
      'img',
      'li',
      'ol',
    ],
    ...['p', 'pre', 'strong', 'table', 'tbody', 'td', 'th', 'thead', 'tr', 'ul'],
  ],
  attributes: {
    a: ['href', 'title'],
    img: ['src', 'alt', 'title'],
    ol: ['start'],
  },
  // Which addresses are safe is decided in one place, after this: see body-addresses.ts.
  protocols: {},
  // Left out with all that stands in them; of any other tag only the tag goes and the words stay.
  strip: [
    'script',
    'style',
    'template',
    'noscript',
    'iframe',
    'noembed',
    'noframes',
    'object',
    'svg',
    'math',
    'title',
    'xmp',
    'textarea',
    'select',
  ],
  ancestors: {
    li: ['ol', 'ul'],
    tbody: ['table'],
    td: ['table'],
    th: ['table'],
    thead: ['table'],
    tr: ['table'],
  },
  allowComments: false,
  allowDoctypes: false,
};
