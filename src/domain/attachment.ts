import * as z from 'zod';
import { webAddress } from './contact-fields.ts';
import { line } from './fields.ts';
import { mediaFile } from './media.ts';

/** A file somebody spoke of: the file itself, its address, or why it is not here (rule R17). */
export const attachmentSchema = z
  .strictObject({
    name: line(120).describe('The name of the document.'),
    file: mediaFile().optional().describe('The file, from the media folder.'),
    url: webAddress().optional().describe('Its web address.'),
    not_supplied: line(300).optional().describe('Why we do not have it; shown to readers.'),
  })
  .refine(
    (attachment) => [attachment.file, attachment.url, attachment.not_supplied].filter(Boolean).length === 1,
    {
      message: 'It needs exactly one of file, url and not_supplied.',
      params: { fix: 'Give the file or its address, or say in not_supplied why it is not here.' },
    },
  );

export type Attachment = z.infer<typeof attachmentSchema>;
