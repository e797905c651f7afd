import { CORE_SCHEMA, load, YAMLException } from 'js-yaml';
import type { Correction, TextPosition } from '../domain/problem.ts';
import { explainYaml } from './explain-yaml.ts';
import { findMisread } from './yaml-misread.ts';

/** What is wrong with a YAML text, where in it, and what to write instead. */
export interface YamlWords {
  rule: string;
  message: string;
  fix: string;
  correction?: Correction;
  position: TextPosition;
}

/** A parser stops at the first slip: what stands behind it shows only when this one is mended. */
export const MORE_BELOW = 'There may be more below: check again after mending this.';

/** Thrown by `parseYaml`; carries words for an editor. */
export class YamlFault extends Error {
  readonly words: YamlWords;

  constructor(words: YamlWords) {
    super(words.message);
    this.words = { ...words, fix: `${words.fix} ${MORE_BELOW}` };
  }
}

/**
 * The one YAML engine: YAML 1.2 core schema, so that dates and times stay text, without aliases, anchors and tags.
 * @throws YamlFault, with line and column counted in `text`
 */
export function parseYaml(text: string): Record<string, unknown> {
  const misread = findMisread(text);
  if (misread) throw new YamlFault(misread);
  const data = loadOrExplain(text);
  if (data === null || data === undefined) return {};
  if (typeof data !== 'object' || Array.isArray(data)) {
    throw new YamlFault({
      rule: 'not-fields',
      message: 'These lines are not fields with a name each.',
      fix: 'Write each field as its name, a colon, a space and its value, such as "title: A week on foot".',
      position: { line: firstLine(text), column: 1, length: 1 },
    });
  }
  return data as Record<string, unknown>;
}

function loadOrExplain(text: string): unknown {
  try {
    return load(text, { schema: CORE_SCHEMA });
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    throw new YamlFault(explainYaml(text, error.reason, error.mark));
  }
}

function firstLine(text: string): number {
  return text.split('\n').findIndex((line) => /^[^\s#]/.test(line) && line !== '---') + 1 || 1;
}
