import type { BodyFault, BodyNode } from './body-problems.ts';
import { strayCharacters } from './stray-characters.ts';

const ENTITY = /&(?:#\d+|#x[\da-f]+|[a-z]+\d*);/gi;

/** Invisible characters written as an entity such as `&#x202e;`: the text gate lets that pass, and readers get them. */
export function characterFaults({ node, from, source }: BodyNode): BodyFault[] {
  const texts = [
    node.type === 'text' ? node.value : '',
    'alt' in node ? (node.alt ?? '') : '',
    'title' in node ? (node.title ?? '') : '',
  ];
  const isHidden = texts.some((text) =>
    strayCharacters(text).some((stray) => !source.includes(text.charAt(stray.offset))),
  );
  const [entity] = isHidden ? source.matchAll(ENTITY) : [];
  if (!entity) return [];
  return [
    {
      rule: 'control-character',
      from: from + entity.index,
      length: entity[0].length,
      message: `${entity[0]} stands for an invisible character.`,
      fix: 'Delete it.',
      correction: { replace: 'text', from: entity[0], with: '' },
    },
  ];
}
