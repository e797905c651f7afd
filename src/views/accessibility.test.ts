import { describe, expect, test } from 'vitest';
import { siteWith, type Changes } from '../tests/small-content.ts';
import { accessibilityView } from './accessibility.ts';
import { wordText, type Words } from './words.ts';

const file = 'accessibility.yaml';
const textOf = (words: Words) => (typeof words === 'string' ? words : words.map(wordText).join(''));
const viewWith = (changes: Changes = {}) => accessibilityView(siteWith(changes));
/** All sentences of the statement, with those of its lists. */
const sentences = (changes: Changes = {}) =>
  viewWith(changes).parts.flatMap(({ text, list }) => [
    ...text.map(textOf),
    ...list.flatMap(({ words, lines }) => [words, ...lines].map(textOf)),
  ]);

describe('the accessibility statement', () => {
  test('has the headings of the model form, in its order', () => {
    expect(viewWith().parts.map(({ title, headingLevel }) => `h${headingLevel} ${title}`)).toEqual([
      'h2 What you can do here',
      'h2 Feedback and contact information',
      'h2 Enforcement procedure',
      'h2 Contacting us by phone, by text or in sign language',
      'h2 Technical information about this website’s accessibility',
      'h3 Compliance status',
      'h2 Non-accessible content',
      'h3 Non-compliance with the accessibility regulations',
      'h3 Disproportionate burden',
      'h3 Content that’s not within the scope of the accessibility regulations',
      'h2 Preparation of this accessibility statement',
    ]);
  });

  test.each([
    [
      'a failure and an exemption',
      {},
      'partially compliant',
      'due to the non-compliances and the exemptions listed',
    ],
    [
      'exemptions only',
      { status: 'partially', problems: [{ what: 'Documents.', reason: 'out-of-scope' }] },
      'partially compliant',
      'due to the exemptions listed below',
    ],
    ['nothing', { status: 'fully', problems: [] }, 'fully compliant', 'version 2.2 AA standard.'],
  ])('says how far it complies, and why: %s', (_, fields, status, why) => {
    const sentence = sentences({ [file]: fields }).find((text) => text.startsWith('This website is'));
    expect(sentence).toContain(status);
    expect(sentence).toContain(why);
  });

  test('says of each failure which criterion, and when it will be mended', () => {
    expect(sentences()).toEqual(
      expect.arrayContaining([
        'Old photographs.',
        'This fails WCAG 2.2 success criterion 1.1.1 Non-text Content.',
        'We plan to mend it by 31 March 2027.',
        'We claim none.',
        'A person answers within three days.',
        'This statement was prepared on 1 September 2026. It was last reviewed on 1 September 2026.',
      ]),
    );
  });

  test('names the newest test first', () => {
    const tested = ['2026-05-01', '2026-08-01'].map((on) => ({ on, by: 'us', how: 'By keyboard.' }));
    const days = sentences({ [file]: { tested } }).filter((text) => text.includes('tested on'));
    expect(days.map((text) => /\d+ \w+ \d{4}/.exec(text)?.[0])).toEqual(['1 August 2026', '1 May 2026']);
  });
});
