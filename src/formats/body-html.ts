import type { Element, ElementContent, Root } from 'hast';
import { sanitize } from 'hast-util-sanitize';
import { toHtml } from 'hast-util-to-html';
import { defineHastPlugin, markdownToHast, markdownToHtml } from 'satteri';
import { markdownFeatures } from '../domain/body-rules.ts';
import { bodyAddresses, type BodyAddresses } from './body-addresses.ts';
import { bodySchema } from './body-schema.ts';
import { headingIds } from './heading-ids.ts';

/**
 * The HTML of a body, safe whatever the Markdown holds: no scripts, no event handlers, no addresses but those that
 * `linkKind` knows and media files of the site. What is not safe is left out; the check has told the editor before.
 *
 * Most bodies have no `<` and no table, and go the short way, where the parser's own raw nodes are dropped. The
 * others go through a sanitiser. Both give the same HTML for the same Markdown.
 * @param markdown the body alone, without its fields
 */
export function bodyHtml(markdown: string, addresses: BodyAddresses): string {
  return NEEDS_SANITISER.test(markdown) ? sanitisedHtml(markdown, addresses) : plainHtml(markdown, addresses);
}

/** HTML; and what the parser gives classes and inline styles to: tables, code blocks, task lists. */
const NEEDS_SANITISER = /[<|]|```|~~~|\[[ xX]\]/;

function plainHtml(markdown: string, addresses: BodyAddresses): string {
  return markdownToHtml(markdown, { features: markdownFeatures, hastPlugins: [safe(addresses)] }).html;
}

function safe(options: BodyAddresses) {
  const { link, image } = bodyAddresses(options);
  const idOf = headingIds();
  return defineHastPlugin({
    name: 'openbeat-safe',
    raw: (node, context) => {
      context.removeNode(node);
    },
    comment: (node, context) => {
      context.removeNode(node);
    },
    element: [
      {
        filter: ['a'],
        visit(node, context) {
          const properties = link(node.properties['href']);
          if (properties)
            for (const [key, value] of Object.entries(properties)) context.setProperty(node, key, value);
          else context.replaceNode(node, [...node.children]);
        },
      },
      {
        filter: ['img'],
        visit(node, context) {
          const properties = image(node.properties['src']);
          if (properties)
            for (const [key, value] of Object.entries(properties)) context.setProperty(node, key, value);
          else context.removeNode(node);
        },
      },
      {
        filter: HEADINGS,
        visit(node, context) {
          context.setProperty(node, 'id', idOf(context.textContent(node)));
        },
      },
    ],
  });
}

function sanitisedHtml(markdown: string, addresses: BodyAddresses): string {
  const root = markdownToHast(markdown, {
    position: false,
    features: { ...markdownFeatures, rawHtml: true },
  });
  const clean = sanitize(root, bodySchema) as Root;
  const { link, image } = bodyAddresses(addresses);
  const idOf = headingIds();
  const mend = (node: ElementContent): ElementContent[] => {
    if (node.type !== 'element') return node.type === 'text' ? [node] : [];
    const children = node.children.flatMap(mend);
    if (HEADINGS.includes(node.tagName)) {
      return [{ ...node, children, properties: { ...node.properties, id: idOf(textOf(node)) } }];
    }
    if (node.tagName !== 'a' && node.tagName !== 'img') return [{ ...node, children }];
    const properties = node.tagName === 'a' ? link(node.properties['href']) : image(node.properties['src']);
    if (!properties) return node.tagName === 'a' ? children : [];
    return [{ ...node, children, properties: { ...node.properties, ...properties } }];
  };
  const children = (clean.children as ElementContent[]).flatMap(mend);
  return toHtml({ type: 'root', children }, { characterReferences: { useNamedReferences: true } });
}

const HEADINGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];

function textOf(node: Element): string {
  return node.children
    .map((child) => (child.type === 'text' ? child.value : child.type === 'element' ? textOf(child) : ''))
    .join('');
}
