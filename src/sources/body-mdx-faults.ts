import { inlineTags, pageComponents } from '../domain/body-rules.ts';
import type { BodyFault, BodyNode } from './body-problems.ts';
import { offsetOf } from './text-position.ts';

/** Code in a page of `content/pages`: nothing there may run but the components on the list, with plain text in them. */
export function mdxFault({ node, from, source }: BodyNode): BodyFault[] {
  const fault = (message: string, fix: string): BodyFault[] => [
    { rule: 'mdx', from, length: source.length, message, fix },
  ];
  if (node.type === 'mdxjsEsm')
    return fault('A page must not import or export anything.', 'Delete this line.');
  if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
    return fault(
      'Curly brackets hold code, and a page must not have any.',
      'Delete it, or write \\{ for a bracket that is to be read.',
    );
  }
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return [];
  const name = node.name ?? '';
  if (!pageComponents.includes(name) && !inlineTags.includes(name)) {
    return fault(
      `<${name}> is not a part that pages may use.`,
      pageComponents.length > 0
        ? `Use Markdown, or one of: ${pageComponents.join(', ')}.`
        : 'Write it in Markdown.',
    );
  }
  if (node.attributes.some(({ type, value }) => type !== 'mdxJsxAttribute' || typeof value === 'object')) {
    return fault(`<${name}> has code in its attributes.`, 'Write plain text in quotation marks.');
  }
  if (inlineTags.includes(name) && node.attributes.length > 0) {
    return fault(`<${name}> must not have attributes.`, `Write <${name}>, the words, and </${name}>.`);
  }
  return [];
}

/** What the parser of pages could not read; it gives the place at the beginning of its message. */
export function mdxSyntaxFault(text: string, error: unknown): BodyFault {
  const [, line = '1', column = '1', rest = ''] =
    /^(\d+):(\d+): (.*)$/s.exec(error instanceof Error ? error.message : '') ?? [];
  const reason = rest.includes('create a comment')
    ? 'A comment would be published with the page.'
    : 'A "<" or "{" begins something here that is never finished.';
  return {
    rule: 'mdx',
    from: offsetOf(text, { line: Number(line), column: Number(column) }),
    length: 1,
    message: reason,
    fix: rest.includes('create a comment')
      ? 'Delete it.'
      : 'Write &lt; for "<" and \\{ for "{", or finish it.',
  };
}
