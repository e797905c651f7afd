import type { MdastNode } from 'satteri';
import { pathToMedia } from '../domain/links.ts';
import { nearest } from '../domain/nearest.ts';
import type { Problem } from '../domain/problem.ts';
import type { BodyFault, BodyNode } from './body-problems.ts';

/** A node of one of the given types, with its place. */
export type NodeOf<T extends MdastNode['type']> = BodyNode<Extract<MdastNode, { type: T }>>;

/** Words about an address; `with` is the address to write, when only one can be meant. */
export type AddressWords = Pick<Problem, 'rule' | 'message' | 'fix'> & { with?: string | undefined };

/** The fault of a path to a media file that is not there; none if it is. */
export function missingMedia(
  found: BodyNode,
  url: string,
  used: string,
  file: string,
  media: ReadonlySet<string>,
): BodyFault[] {
  if (media.has(used)) return [];
  const meant = nearest(used, [...media]);
  return [
    addressFault(found, url, {
      rule: 'missing-media',
      message: `There is no file media/${used}.`,
      fix: meant
        ? `Write ${pathToMedia(meant, file)}.`
        : `Put the file into content/media/${used.split('/')[0] ?? ''}, or correct its name.`,
      with: meant && pathToMedia(meant, file),
    }),
  ];
}

/** The media file whose path ends an address, however the address begins. */
export function mediaMeant(url: string, media: ReadonlySet<string>): string | undefined {
  const path = /(?:^|\/)media\/([^?#]+)$/.exec(url.replaceAll('\\', '/'))?.[1] ?? url;
  return media.has(path) ? path : undefined;
}

/** An address as a message shows it. */
export function shown(url: string): string {
  return url === '' ? 'An empty address' : `"${url.length > 60 ? `${url.slice(0, 57)}…` : url}"`;
}

/** Points at the address within the link if it is written there as it is read, else at the whole link. */
export function addressFault(
  found: BodyNode,
  url: string,
  { with: right, ...words }: AddressWords,
): BodyFault {
  const { from, length, written } = writtenAddress(found, url);
  return {
    ...words,
    from,
    length,
    ...(right && written ? { correction: { replace: 'text', from: written, with: right } } : {}),
  };
}

/** Where the address of a link stands; `written` is how, if it is written there as it is read. */
export function writtenAddress(
  { from, source }: BodyNode,
  url: string,
): { from: number; length: number; written?: string } {
  const bare = url.replace(/^mailto:|^http:\/\/(?=www\.)/, '');
  const written = [url, bare].find((text) => text !== '' && source.includes(text));
  if (written === undefined) return { from, length: source.length };
  return { from: from + source.lastIndexOf(written), length: written.length, written };
}
