import { contentError, type Problem } from '../domain/problem.ts';

/** Larger pictures slow every build and clone down; in bytes. */
const MOST_BYTES = 15_000_000;

/** How the bytes of each kind of file begin. */
const beginnings: Record<string, RegExp> = {
  jpg: /^\xff\xd8\xff/,
  jpeg: /^\xff\xd8\xff/,
  // eslint-disable-next-line no-control-regex -- the signature of the format has one
  png: /^\x89PNG\r\n\x1a\n/,
  webp: /^RIFF[\s\S]{4}WEBP/,
  pdf: /^%PDF-/,
};

const nouns: Record<string, string> = {
  jpg: 'a JPEG picture',
  jpeg: 'a JPEG picture',
  png: 'a PNG picture',
  webp: 'a WebP picture',
  pdf: 'a PDF document',
};

/** What is wrong with the bytes of a media file: too many, or not what the name says. */
export function mediaFault(bytes: Buffer, file: string): Problem[] {
  const ending = file.split('.').at(-1) ?? '';
  if (bytes.length > MOST_BYTES) {
    return [
      contentError(
        'media-size',
        file,
        [],
        `The file has ${Math.ceil(bytes.length / 1_000_000)} MB; ${MOST_BYTES / 1_000_000} MB is the most.`,
        'Save it smaller: pictures are never shown wider than 1,216 pixels.',
      ),
    ];
  }
  if (beginnings[ending]?.test(bytes.toString('latin1', 0, 16))) return [];
  return [
    contentError(
      'media-kind',
      file,
      [],
      `The file is not ${nouns[ending] ?? 'what its name says'}.`,
      'Save it again in the format of its name, or give it the ending of its format.',
    ),
  ];
}
