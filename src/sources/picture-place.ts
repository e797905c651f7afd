import type { Problem } from '../domain/problem.ts';

/** The tag under which Exif keeps the place: https://www.cipa.jp/std/documents/e/DC-008-2012_E.pdf, 4.6.3. */
const GPS = 0x8825;

/**
 * Advice on what a picture or document says of its place or author beside what it shows. Pictures are published
 * without it (`publicCopy`), documents as they are.
 */
export function hiddenWords(bytes: Buffer, file: string): Problem[] {
  const advice = (rule: string, message: string, fix: string): Problem[] => [
    { severity: 'advice', rule, file, field: [], message, fix },
  ];
  if (file.endsWith('.pdf')) {
    const author = pdfAuthor(bytes);
    if (author === undefined) return [];
    const message = `This PDF says who wrote it: "${author}". It is published as it is.`;
    return advice(
      'document-author',
      message,
      'Save it again without its properties if that is a private name.',
    );
  }
  if (!tellsPlace(bytes)) return [];
  return advice(
    'picture-place',
    'This picture says where it was taken; the site’s copy does not.',
    'Nothing for the site. Whoever can see these files sees the place: save the picture without it.',
  );
}

/** Whether the Exif data of a JPEG, PNG or WebP holds a place. */
export function tellsPlace(bytes: Buffer): boolean {
  const at = exifAt(bytes);
  if (at === undefined || at + 8 > bytes.length) return false;
  const isLittle = bytes.toString('latin1', at, at + 2) === 'II';
  const short = (offset: number): number =>
    offset + 2 > bytes.length ? 0 : isLittle ? bytes.readUInt16LE(offset) : bytes.readUInt16BE(offset);
  const directory = at + (isLittle ? bytes.readUInt32LE(at + 4) : bytes.readUInt32BE(at + 4));
  const count = short(directory);
  for (let index = 0; index < count; index++) if (short(directory + 2 + index * 12) === GPS) return true;
  return false;
}

/** Where the Exif data begins, with "II" or "MM". */
function exifAt(bytes: Buffer): number | undefined {
  const kind = bytes.toString('latin1', 0, 4);
  // JPEG writes a name before it; PNG and WebP name the chunk, whose data follow at once or after the same name.
  const marker = kind.startsWith('\xff\xd8') ? 'Exif\0\0' : kind === 'RIFF' ? 'EXIF' : 'eXIf';
  const found = bytes.indexOf(marker, 0, 'latin1');
  if (found === -1) return undefined;
  const starts = ['II*\0', 'MM\0*'].map((start) => bytes.indexOf(start, found, 'latin1'));
  return starts.filter((at) => at !== -1 && at < found + 20).sort((a, b) => a - b)[0];
}

/** The author in a PDF's plain properties; compressed ones are not read. */
function pdfAuthor(bytes: Buffer): string | undefined {
  const found = /\/Author\s*\(((?:[^()\\]|\\.){1,200})\)/.exec(bytes.toString('latin1'));
  return found?.[1]?.trim() || undefined;
}
