import matter from 'gray-matter';
import type { Problem } from '../domain/problem.ts';
import { findFrontMatter } from './front-matter-lines.ts';
import { MORE_BELOW, parseYaml, YamlFault } from './yaml.ts';

/** A Markdown file taken apart. `bodyLine` is the line of the file (from 1) on which the body begins. */
export interface FrontMatter {
  data: Record<string, unknown>;
  body: string;
  bodyLine: number;
}

/**
 * Reads the front matter of a gated text with gray-matter and our YAML engine. Nothing in a file is ever run:
 * gray-matter evaluates what stands below `---js`, so every other engine is replaced by a refusal, and such a
 * first line is a problem before gray-matter sees it. (Passing options also turns off its cache, which returns
 * nothing at all for a broken text read twice.)
 */
export function readFrontMatter(text: string, file: string): { value?: FrontMatter; problems: Problem[] } {
  const found = findFrontMatter(text);
  if ('words' in found) {
    const fix = `${found.words.fix} ${MORE_BELOW}`;
    return { problems: [{ severity: 'error', file, field: [], ...found.words, fix }] };
  }
  try {
    const { data, content } = matter(text, { engines, language: 'yaml' });
    return { value: { data, body: content, bodyLine: found.bodyLine }, problems: [] };
  } catch (error) {
    if (!(error instanceof YamlFault)) throw error;
    return { problems: [{ severity: 'error', file, field: [], ...error.words }] };
  }
}

const refuse = {
  parse(): never {
    throw new Error('Front matter in another language than YAML was refused.');
  },
};

/** Every name under which gray-matter finds a parser. What it passes begins on the line of the first `---`. */
const engines = {
  yaml: { parse: parseYaml },
  json: refuse,
  javascript: refuse,
  js: refuse,
  coffee: refuse,
  coffeescript: refuse,
  cson: refuse,
  toml: refuse,
};
