/** Where `content/README.md` explains the rules: the address of a heading there, and the rules below it. */
export const rulePages: Readonly<Record<string, readonly string[]>> = {
  'names-of-files': ['file-name', 'same-id', 'missing-file', 'missing-folder', 'empty-file', 'unreadable'],
  'damaged-text': [
    ...['not-utf-8', 'not-text', 'not-nfc', 'too-large', 'lost-letter', 'tab'],
    ...['byte-order-mark', 'control-character', 'direction-character'],
  ],
  'broken-fields': [
    ...['front-matter', 'not-fields', 'duplicate-key', 'yaml', 'yaml-reference', 'yaml-remark'],
    ...['missing-field', 'unknown-field', 'wrong-size', 'wrong-type', 'wrong-value'],
  ],
  'names-that-lead-nowhere': [
    'unknown-name',
    'place',
    'address',
    'topic',
    'post',
    'handover',
    'successors',
    'service',
    'repeated-name',
  ],
  'texts-still-to-be-written': ['unfinished'],
  'text-that-cannot-be-shown': ['html', 'mdx', 'heading', 'footnote', 'nesting'],
  'links-and-pictures': [
    ...['link', 'image', 'image-words', 'remote-image', 'missing-media', 'media-kind', 'media-size'],
  ],
  'days-and-times': [
    'meeting',
    'meeting-twice',
    'clock-change',
    'change-day',
    'announced',
    'report',
    'news',
    'R6',
  ],
  'concerns-that-do-not-add-up': [
    ...['R4', 'concern-first', 'concern-again', 'concern-twice', 'concern-name'],
    ...['concern-day', 'concern-hidden', 'concern-order', 'concern-reopened'],
  ],
  'people-and-contacts': ['left-officer', 'R9', 'R18'],
  'what-must-not-be-published': [
    ...['vehicle-registration', 'phone-number', 'full-address', 'date-of-birth', 'national-insurance-number'],
    ...['personal-email', 'crime-reference', 'custody-reference', 'charged-without-outcome', 'victim-detail'],
    ...['picture-place', 'document-author', 'allow'],
  ],
  'plain-words': ['long-sentence', 'long-report', 'jargon', 'abbreviation', 'past-date', 'click-here'],
  'the-force-and-its-districts': [
    ...['force', 'identity', 'demonstration', 'recommendation', 'R15', 'contrast', 'accessibility', 'map'],
  ],
  'promises-not-met': ['R1', 'R2', 'R3', 'R5', 'R7', 'R8', 'R10', 'R11', 'R12', 'R13', 'R14', 'R21'],
};

const pageOf = new Map(
  Object.entries(rulePages).flatMap(([page, rules]) => rules.map((rule) => [rule, page] as const)),
);

/** The address of the heading that explains a rule; of the whole chapter for a rule without one. */
export function rulePage(rule: string): string {
  return pageOf.get(rule) ?? 'what-the-check-says';
}
