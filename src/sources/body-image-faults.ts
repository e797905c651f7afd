import { mediaOf, pathToMedia } from '../domain/links.ts';
import { imageEndings } from '../domain/media.ts';
import {
  addressFault,
  mediaMeant,
  missingMedia,
  shown,
  type AddressWords,
  type NodeOf,
} from './body-address.ts';
import type { BodyFault } from './body-problems.ts';

/**
 * What is wrong with a picture: no words, another site's file, a path that leads nowhere.
 * @param url where the picture is: its own address, or the one that its reference leads to
 */
export function imageFaults(
  found: NodeOf<'image' | 'imageReference'>,
  url: string,
  file: string,
  media: ReadonlySet<string>,
): BodyFault[] {
  const { node } = found;
  const faults: BodyFault[] = [];
  if (!node.alt?.trim()) {
    faults.push(
      addressFault(found, '', {
        rule: 'image-words',
        message: 'The picture has no words for people who cannot see it.',
        fix: 'Write what it shows between the square brackets.',
      }),
    );
  }
  const used = mediaOf(url, file);
  if (used === undefined) return [...faults, addressFault(found, url, wrongImage(url, file, media))];
  if (media.has(used) && !imageEndings.some((ending) => used.endsWith(`.${ending}`))) {
    const words = {
      rule: 'image',
      message: 'A document cannot be shown as a picture.',
      fix: 'Link to it: leave out the exclamation mark.',
    };
    return [...faults, addressFault(found, url, words)];
  }
  // The line that a reference leads to is reported itself.
  if (node.type === 'imageReference') return faults;
  return [...faults, ...missingMedia(found, url, used, file, media)];
}

function wrongImage(url: string, file: string, media: ReadonlySet<string>): AddressWords {
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
