import { formatDate } from '../domain/dates.ts';
import type { Source } from '../domain/source.ts';
import type { Words } from './words.ts';

/** Where a fact comes from: `Source: Essex Police, 30 January 2023.` */
export function sourceWords(source: Source): Words {
  const day = source.on ? `, ${formatDate(source.on)}` : '';
  return ['Source: ', source.url ? { text: source.name, href: source.url } : source.name, `${day}.`];
}
