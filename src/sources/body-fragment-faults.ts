import type { MdastNode } from 'satteri';
import { nearest } from '../domain/nearest.ts';
import { headingIds, headingPrefix } from '../formats/heading-ids.ts';
import { addressFault, shown } from './body-address.ts';
import type { BodyFault, BodyNode } from './body-problems.ts';

/** Links to a heading of the same body, such as `#where-we-walk`, that no heading answers to. */
export function fragmentFaults(nodes: readonly BodyNode[]): BodyFault[] {
  const links = nodes.filter(
    (found) => (found.node.type === 'link' || found.node.type === 'definition') && /^#./.test(found.node.url),
  );
  if (links.length === 0) return [];
  const names = headingNames(nodes);
  return links.flatMap((found) => {
    const url = 'url' in found.node ? found.node.url : '';
    const name = decoded(url.slice(1));
    if (names.includes(name)) return [];
    const plain = name.startsWith(headingPrefix) ? name.slice(headingPrefix.length) : name;
    const meant = names.includes(plain) ? plain : nearest(plain, names);
    const message = `No heading of this text is called ${shown(url)}.`;
    return [
      addressFault(found, url, {
        rule: 'link',
        message: meant ? `${message} Did you mean "#${meant}"?` : message,
        fix: adviceOn(names),
        with: meant && `#${meant}`,
      }),
    ];
  });
}

function adviceOn(names: readonly string[]): string {
  const others = 'a part of a page is linked by the whole address, such as /thurrock/team/.';
  if (names.length === 0) return `This text has no headings to link to; ${others}`;
  const some = names.slice(0, 20).map((name) => `#${name}`);
  return `Write one of: ${some.join(', ')}${names.length > some.length ? ' …' : ''}; ${others}`;
}

/** What links call the headings of a body, in the order of the text. */
function headingNames(nodes: readonly BodyNode[]): string[] {
  const idOf = headingIds();
  return nodes.flatMap(({ node }) =>
    node.type === 'heading' ? [idOf(wordsOf(node)).slice(headingPrefix.length)] : [],
  );
}

function wordsOf(node: MdastNode): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (node.type === 'break') return '\n';
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
