import { CST, Lexer } from 'yaml';
import { lineAt, positionAt } from './text-position.ts';
import type { YamlWords } from './yaml.ts';

/**
 * The first anchor, alias or tag of a YAML text (`&name`, `*name`, `!name`). None has a use in content: mostly it
 * is a sentence that begins with such a sign, and aliases can blow a few lines up to gigabytes.
 */
export function findReference(text: string): YamlWords | undefined {
  if (!/(?:^|[\s[{,])[&*!]/m.test(text)) return undefined;
  let offset = 0;
  let inScalar = false;
  for (const lexeme of new Lexer().lex(text)) {
    // The lexer announces a scalar by a mark of its own; what follows is its text, whatever that looks like.
    const type: CST.TokenType | null = inScalar ? null : CST.tokenType(lexeme);
    inScalar = type === 'scalar';
    if (type === 'scalar' || type === 'doc-mode' || type === 'flow-error-end') continue;
    if (type === 'anchor' || type === 'alias' || type === 'tag') return words(text, offset);
    offset += lexeme.length;
  }
  return undefined;
}

function words(text: string, offset: number): YamlWords {
  const position = positionAt(text, offset);
  const value = lineAt(text, position.line)
    .slice(position.column - 1)
    .trimEnd();
  const before = lineAt(text, position.line).slice(0, position.column - 1);
  const standsAlone = /(?:^|:|-)\s+$/.test(before) && !/[[{]/.test(before) && !value.includes('"');
  return {
    rule: 'yaml-reference',
    message: `A value cannot begin with "${value.charAt(0)}".`,
    fix: 'Put the whole text in quotation marks.',
    position: { ...position, length: value.length },
    ...(standsAlone
      ? { correction: { replace: 'text', from: value, with: `"${value.replaceAll('\\', '\\\\')}"` } }
      : {}),
  };
}
