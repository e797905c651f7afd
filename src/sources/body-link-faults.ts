import { linkKind, mediaOf, pathToMedia } from '../domain/links.ts';
import {
  addressFault,
  mediaMeant,
  missingMedia,
  shown,
  type AddressWords,
  type NodeOf,
} from './body-address.ts';
import type { BodyFault } from './body-problems.ts';
import { pageMeant } from './page-meant.ts';

/** What is wrong with the address of a link, or of a `[name]: address` line that links refer to. */
export function linkFaults(
  found: NodeOf<'link' | 'definition'>,
  file: string,
  media: ReadonlySet<string>,
): BodyFault[] {
  const { node } = found;
  const faults: BodyFault[] = [];
  if (node.type === 'link' && node.children.length === 0) {
    faults.push(
      addressFault(found, '', {
        rule: 'link',
        message: 'This link has no words.',
        fix: 'Write what it leads to between the square brackets.',
      }),
    );
  }
  const used = mediaOf(node.url, file);
  if (used !== undefined) return [...faults, ...missingMedia(found, node.url, used, file, media)];
  if (linkKind(node.url)) return faults;
  return [...faults, addressFault(found, node.url, wrongLink(node.url, file, media))];
}

function wrongLink(url: string, file: string, media: ReadonlySet<string>): AddressWords {
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
  const page = pageMeant(url, file);
  if (page)
    return {
      rule: 'link',
      message: `${shown(url)} is a file, not a page.`,
      fix: `Write ${page}.`,
      with: page,
    };
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
