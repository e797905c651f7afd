import type { YamlWords } from './yaml.ts';

/** Where the front matter of a Markdown text ends, or what is wrong with the lines that mark it. */
export function findFrontMatter(text: string): { bodyLine: number } | { words: YamlWords } {
  const lines = text.split('\n');
  const [first = ''] = lines;
  if (!/^---\s*$/.test(first)) return { words: wrongStart(lines) };
  const close = lines.findIndex((line, index) => index > 0 && line.startsWith('---'));
  if (close === -1) return { words: neverClosed(lines) };
  const closing = lines[close] ?? '';
  if (/^---\s*$/.test(closing)) return { bodyLine: close + 2 };
  return {
    words: {
      rule: 'front-matter',
      message: 'The line that ends the fields has more on it than three hyphens.',
      fix: 'Write --- alone on its line.',
      position: { line: close + 1, column: 1, length: closing.length },
      ...(/^-+\s*$/.test(closing) ? { correction: { replace: 'text', from: closing, with: '---' } } : {}),
    },
  };
}

function wrongStart(lines: readonly string[]): YamlWords {
  const [first = ''] = lines;
  const start = lines.findIndex((line) => line.trim() !== '');
  if (start > 0 && /^---\s*$/.test(lines[start] ?? '')) {
    return {
      rule: 'front-matter',
      message: 'There are empty lines before the fields.',
      fix: 'Let the file begin with ---.',
      position: { line: 1, column: 1, length: 1 },
      correction: { replace: 'text', from: `${lines.slice(0, start).join('\n')}\n`, with: '' },
    };
  }
  const language = /^---\s*([^\s-]\S*)\s*$/.exec(first)?.[1];
  if (language) {
    const isYaml = /^ya?ml$/i.test(language);
    return {
      rule: 'front-matter',
      message: isYaml
        ? 'The first line has more on it than three hyphens.'
        : `Fields in another language ("${language}") are not read and never run.`,
      fix: isYaml
        ? 'Write --- alone.'
        : 'Write --- alone on the first line, and below it the fields as "name: value".',
      position: { line: 1, column: 1, length: first.length },
      ...(isYaml ? { correction: { replace: 'text', from: first, with: '---' } } : {}),
    };
  }
  if (/^-+\s*$/.test(first)) {
    return {
      rule: 'front-matter',
      message: 'The first line is not exactly three hyphens.',
      fix: 'Write --- alone.',
      position: { line: 1, column: 1, length: first.length },
      correction: { replace: 'text', from: first, with: '---' },
    };
  }
  const looksLikeFields = /^[\w-]+:(?: |$)/.test(first);
  return {
    rule: 'front-matter',
    message: 'The file does not begin with its fields.',
    fix: 'Begin with --- alone on the first line, then the fields, then --- again, then the text.',
    position: { line: 1, column: 1, length: Math.max(1, first.length) },
    ...(looksLikeFields && lines.some((line) => /^---\s*$/.test(line))
      ? { correction: { replace: 'text', from: first, with: `---\n${first}` } }
      : {}),
  };
}

/** The second `---` belongs above the first line that is neither a field, an item, a remark nor indented. */
function neverClosed(lines: readonly string[]): YamlWords {
  const text = lines.findIndex((line, index) => index > 0 && !isFieldLine(line, lines[index - 1] ?? ''));
  if (text !== -1) {
    const line = lines[text] ?? '';
    return {
      rule: 'front-matter',
      message: 'The line --- that ends the fields is missing: here the text begins.',
      fix: 'Put --- in a line of its own above this line.',
      position: { line: text + 1, column: 1, length: line.length },
      correction: { replace: 'text', from: line, with: `---\n${line}` },
    };
  }
  const at = lines.findLastIndex((line) => line.trim() !== '') + 1;
  const atEnd = at >= lines.length;
  return {
    rule: 'front-matter',
    message: 'The line --- that ends the fields is missing.',
    fix: 'Put --- in a line of its own below the last field.',
    position: { line: atEnd ? lines.length : at + 1, column: 1, length: 1 },
    correction: { replace: 'text', from: '', with: atEnd ? '\n---\n' : '---\n' },
  };
}

/** A sentence such as "Remember: bring your bike" in a paragraph of its own is text, not a field. */
function isFieldLine(line: string, before: string): boolean {
  if (line.trim() === '' || /^\s/.test(line) || /^- /.test(line) || /^#(?!#)/.test(line)) return true;
  if (before.trim() === '' && /^[A-Z]/.test(line)) return false;
  return /^["']?[\w-]+["']?:(?:\s|$)/.test(line);
}
