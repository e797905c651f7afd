import type { MdastNode } from 'satteri';
import { linkKind, mediaOf, pathToMedia } from '../domain/links.ts';
import { imageEndings } from '../domain/media.ts';
import { nearest } from '../domain/nearest.ts';
import type { Problem } from '../domain/problem.ts';
import type { BodyFault, BodyNode } from './body-problems.ts';

type OfType<T extends MdastNode['type']> = BodyNode<Extract<MdastNode, { type: T }>>;
type Words = Pick<Problem, 'rule' | 'message' | 'fix'> & { with?: string | undefined };

/** What is wrong with the address of a link, or of a `[name]: address` line that links refer to. */
export function linkFaults(
  found: OfType<'link' | 'definition'>,
  file: string,
  media: ReadonlySet<string>,
): BodyFault[] {
  const { node } = found;
  const faults: BodyFault[] = [];
  if (node.type === 'link' && node.children.length === 0) {
    faults.push(
      fault(found, '', {
        rule: 'link',
        message: 'This link has no words.',
        fix: 'Write what it leads to between the square brackets.',
      }),
    );
  }
  const used = mediaOf(node.url, file);
  if (used !== undefined) return [...faults, ...missing(found, node.url, used, file, media)];
  if (linkKind(node.url)) return faults;
  return [...faults, fault(found, node.url, wrongLink(node.url, file, media))];
}

/** What is wrong with a picture: no words, another site's file, a path that leads nowhere. */
export function imageFaults(
  found: OfType<'image' | 'imageReference'>,
  file: string,
  media: ReadonlySet<string>,
): BodyFault[] {
  const { node } = found;
  const faults: BodyFault[] = [];
  if (!node.alt?.trim()) {
    faults.push(
      fault(found, '', {
        rule: 'image-words',
        message: 'The picture has no words for people who cannot see it.',
        fix: 'Write what it shows between the square brackets.',
      }),
    );
  }
  if (node.type === 'imageReference') return faults;
  const used = mediaOf(node.url, file);
  if (used === undefined) return [...faults, fault(found, node.url, wrongImage(node.url, file, media))];
  if (media.has(used) && !imageEndings.some((ending) => used.endsWith(`.${ending}`))) {
    const words = {
      rule: 'image',
      message: 'A document cannot be shown as a picture.',
      fix: 'Link to it: leave out the exclamation mark.',
    };
    return [...faults, fault(found, node.url, words)];
  }
  return [...faults, ...missing(found, node.url, used, file, media)];
}

function missing(
  found: BodyNode,
  url: string,
  used: string,
  file: string,
  media: ReadonlySet<string>,
): BodyFault[] {
  if (media.has(used)) return [];
  const meant = nearest(used, [...media]);
  return [
    fault(found, url, {
      rule: 'missing-media',
      message: `There is no file media/${used}.`,
      fix: meant
        ? `Write ${pathToMedia(meant, file)}.`
        : `Put the file into content/media/${used.split('/')[0] ?? ''}, or correct its name.`,
      with: meant && pathToMedia(meant, file),
    }),
  ];
}

function wrongImage(url: string, file: string, media: ReadonlySet<string>): Words {
  const meant = mediaMeant(url, media);
  if (meant && !/^[a-z]*:?\/\//i.test(url)) {
    const path = pathToMedia(meant, file);
    return {
      rule: 'image',
      message: `${shown(url)} is not the path of a picture from here.`,
      fix: `Write ${path}.`,
      with: path,
    };
  }
  if (/^(?:[a-z]+:)?\/\//i.test(url)) {
    return {
      rule: 'remote-image',
      message:
        'Pictures of other sites are not shown: they tell that site who reads this page, and can change or vanish.',
      fix: `Put the picture into content/media, and write ${pathToMedia('district/file.jpg', file)}.`,
    };
  }
  return {
    rule: 'image',
    message: url.includes('..')
      ? `${shown(url)} leads out of the folder of pictures.`
      : `${shown(url)} is not the path of a picture.`,
    fix: `Write a path such as ${pathToMedia('district/file.jpg', file)}.`,
  };
}

function wrongLink(url: string, file: string, media: ReadonlySet<string>): Words {
  const meant = mediaMeant(url, media);
  const right = [
    url.replace(/^http:\/\//i, 'https://'),
    url.replace(/^\/\//, 'https://'),
    url.replaceAll('\\', '/'),
    url.replace(/^(?=www\.)/i, 'https://'),
    url.replace(/^(?=[^\s:/@]+@[^\s:/@]+\.[^\s:/@]+$)/, 'mailto:'),
  ].find((candidate) => candidate !== url && linkKind(candidate));
  if (right)
    return {
      rule: 'link',
      message: `${shown(url)} is not a safe address.`,
      fix: `Write ${right}.`,
      with: right,
    };
  if (meant && !/^[a-z]*:/i.test(url)) {
    const path = pathToMedia(meant, file);
    return {
      rule: 'link',
      message: `${shown(url)} leads nowhere from here.`,
      fix: `Write ${path}.`,
      with: path,
    };
  }
  if (/^\s*[a-z][a-z0-9+.-]*\s*:/i.test(url)) {
    return {
      rule: 'link',
      message: `${shown(url)} is an address of a kind that is not linked.`,
      fix: 'Link to an address that begins with https:, mailto: or tel:, or with / for a page of this site.',
    };
  }
  return {
    rule: 'link',
    message: `${shown(url)} is not an address.`,
    fix: 'Write the whole address beginning with https://, or the path of a page of this site beginning with /, such as /contact/.',
  };
}

/** The media file whose path ends an address, however the address begins. */
function mediaMeant(url: string, media: ReadonlySet<string>): string | undefined {
  const path = /(?:^|\/)media\/([^?#]+)$/.exec(url.replaceAll('\\', '/'))?.[1] ?? url;
  return media.has(path) ? path : undefined;
}

function shown(url: string): string {
  return url === '' ? 'An empty address' : `"${url.length > 60 ? `${url.slice(0, 57)}…` : url}"`;
}

/** Points at the address within the link if it is written there as it is read, else at the whole link. */
function fault(found: BodyNode, url: string, { with: right, ...words }: Words): BodyFault {
  const bare = url.replace(/^mailto:|^http:\/\/(?=www\.)/, '');
  const written = [url, bare].find((text) => text !== '' && found.source.includes(text));
  if (written === undefined) return { ...words, from: found.from, length: found.source.length };
  return {
    ...words,
    from: found.from + found.source.lastIndexOf(written),
    length: written.length,
    ...(right ? { correction: { replace: 'text', from: written, with: right } } : {}),
  };
}
