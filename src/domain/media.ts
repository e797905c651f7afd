import * as z from 'zod';
import { line, textField } from './fields.ts';

export const imageEndings = ['jpg', 'jpeg', 'png', 'webp'] as const;
export const mediaEndings = [...imageEndings, 'pdf'] as const;

/** A file under `content/media`, named from there: `thurrock/barrier.jpg`. */
export function mediaFile(endings: readonly string[] = mediaEndings) {
  const pattern = new RegExp(`^[a-z0-9][a-z0-9-]*/[a-z0-9][a-z0-9._-]*\\.(${endings.join('|')})$`);
  return textField(
    (value) => {
      if (pattern.test(value)) return undefined;
      const correct = value.replace(/^(\.\.?\/)+/, '').replace(/^(content\/)?media\//, '');
      return {
        message: `"${value}" is not a ${endings === mediaEndings ? 'file' : 'picture'} of the media folder.`,
        fix: `Write the folder and the file under content/media in lower case, such as "thurrock/barrier.jpg"; the ending is one of: ${endings.join(', ')}.`,
        ...(correct !== value && pattern.test(correct) ? { correct } : {}),
      };
    },
    { pattern },
  ).meta({ media: endings === mediaEndings ? 'file' : 'image' });
}

/** A picture where it is used: the file, what it shows for people who cannot see it, and whose it is. */
export const mediaUseSchema = z.strictObject({
  file: mediaFile(imageEndings)
    .meta({ title: 'Picture' })
    .describe('The file, from the media folder, such as "thurrock/barrier.jpg".'),
  alt: line(200)
    .meta({ title: 'What it shows' })
    .describe('What the picture shows, for people who cannot see it.'),
  credit: line(100).optional().meta({ title: 'Who made it' }).describe('Who made it, if they must be named.'),
});

export type MediaUse = z.infer<typeof mediaUseSchema>;

/** A media file as the reader found it; `digest` is over its bytes and names its public copy. */
export interface MediaFile {
  file: string;
  digest: string;
  bytes: number;
}
