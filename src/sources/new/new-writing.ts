import type { Site } from '../../domain/site.ts';
import { TO_WRITE } from '../../domain/unfinished.ts';
import type { NewFiles } from './new-file.ts';
import { remark, scalar } from './yaml-text.ts';

/** A news item of today as a draft. */
export function newNews({ asOf }: Site, name: string, title: string | undefined): NewFiles {
  const lines = [
    '---',
    remark('Lines that begin with # are notes for you; no reader sees them.'),
    `title: ${scalar(title ?? `${TO_WRITE} The headline`)}`,
    remark('Delete the next line when it is ready.'),
    'draft: true',
    remark('If it goes out on another day, change the name of the file as well.'),
    `published: ${asOf}`,
    `summary: ${TO_WRITE} One or two sentences for lists and feeds.`,
    remark(
      'The districts and topics it is about, such as [thurrock]; without districts it is about the whole force.',
    ),
    'districts: []',
    'topics: []',
    '---',
    '',
  ];
  return {
    files: [{ file: `news/${asOf}-${name}.md`, text: lines.join('\n') }],
    notes: [],
    toFill: [...(title === undefined ? ['title'] : []), 'summary', 'districts', 'the text'],
  };
}

/** An inspectorate's recommendation. Nothing in it is invented: what is not known says that it is to be written. */
export function newRecommendation({ asOf }: Site, name: string, title: string | undefined): NewFiles {
  const lines = [
    remark(
      'Lines that begin with # are notes for you. If you have the log of the register as text, "npm run import:recommendation -- FILE" fills all of this in.',
    ),
    `title: ${scalar(title ?? `${TO_WRITE} What it asks for, in a few words`)}`,
    `body: ${TO_WRITE} The inspectorate that made it`,
    remark('Its number there.'),
    'number: "?"',
    `addressed_to: ${TO_WRITE} Whom it is addressed to, such as All forces`,
    remark('Word for word.'),
    `text: ${TO_WRITE} The recommendation itself.`,
    remark(
      'Oldest first; "by" is the inspector or the force, and each entry has either a status or a comment.',
    ),
    'history:',
    `  - on: ${asOf}`,
    '    by: inspector',
    '    status: awaiting-review',
    'source:',
    `  name: ${TO_WRITE} Where it is published`,
    '  # url: https://…',
    '',
  ];
  return {
    files: [{ file: `recommendations/${name}.yaml`, text: lines.join('\n') }],
    notes: ['It has no draft: do not publish before it is written.'],
    toFill: [
      ...(title === undefined ? ['title'] : []),
      'body',
      'number',
      'addressed_to',
      'text',
      'history',
      'source',
    ],
  };
}
