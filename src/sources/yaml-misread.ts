import { CORE_SCHEMA, load } from 'js-yaml';
import { CST, Lexer } from 'yaml';
import { strayCharacters } from './stray-characters.ts';
import { lineAt, positionAt } from './text-position.ts';
import type { YamlWords } from './yaml.ts';

/**
 * The first place in a YAML text that is read otherwise than its writer meant: an anchor, alias or tag (`&name`,
 * `*name`, `!name`), a remark behind a value, or an invisible character written as `"\u0007"`. None has a use in
 * content. Mostly the first is a sentence that begins with such a sign (and aliases can blow a few lines up to
 * gigabytes), the second a sentence with a ` #` in it, whose end would be gone without a word; and the third would
 * carry past the text gate what the gate is for.
 */
export function findMisread(text: string): YamlWords | undefined {
  if (!/(?:^|[\s[{,])[&*!]|\S[ \t]+#|\\[0abefvxuLNPU]/m.test(text)) return undefined;
  let offset = 0;
  let inScalar = false;
  for (const lexeme of new Lexer().lex(text)) {
    // The lexer announces a scalar by a mark of its own; what follows is its text, whatever that looks like.
    const type: CST.TokenType | null = inScalar ? null : CST.tokenType(lexeme);
    inScalar = type === 'scalar';
    if (type === 'scalar' || type === 'doc-mode' || type === 'flow-error-end') continue;
    if (type === 'anchor' || type === 'alias' || type === 'tag') return reference(text, offset);
    if (type === 'comment' && !/(?:^|\n)[ \t]*$/.test(text.slice(0, offset)))
      return remark(text, offset, lexeme);
    const escape = type === 'double-quoted-scalar' ? hiddenEscape(text, offset, lexeme) : undefined;
    if (escape) return escape;
    offset += lexeme.length;
  }
  return undefined;
}

function reference(text: string, offset: number): YamlWords {
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

function remark(text: string, offset: number, written: string): YamlWords {
  return {
    rule: 'yaml-remark',
    message: 'From " #" on, this is a remark and not part of the value.',
    fix: 'Put the whole value in quotation marks; or, if it is a remark, write it on a line of its own.',
    position: positionAt(text, offset, written.length),
  };
}

/** The first escape between double quotation marks that stands for a character the text gate refuses. */
function hiddenEscape(text: string, offset: number, scalar: string): YamlWords | undefined {
  for (const match of scalar.matchAll(/(?:\\u[\da-f]{4})+|\\x[\da-f]{2}|\\U[\da-f]{8}|\\[^]/gi)) {
    const [escape] = match;
    const meaning = meaningOf(escape);
    if (meaning.isWellFormed() && strayCharacters(`.${meaning}.`).length === 0) continue;
    return {
      rule: 'control-character',
      message: `${escape} stands for an invisible character.`,
      fix: 'Delete it.',
      position: positionAt(text, offset + match.index, escape.length),
      correction: { replace: 'text', from: escape, with: '' },
    };
  }
  return undefined;
}

/** What an escape stands for; nothing for one that YAML does not know, which its parser reports. */
function meaningOf(escape: string): string {
  try {
    return String(load(`"${escape}"`, { schema: CORE_SCHEMA }));
  } catch {
    return '';
  }
}
