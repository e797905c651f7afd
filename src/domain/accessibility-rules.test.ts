import { describe, expect, test } from 'vitest';
import { assembleSite } from './assemble-site.ts';
import { fieldsOf, problemsWith, smallContent, TODAY, type Changes } from '../tests/small-content.ts';

const file = 'accessibility.yaml';
const outOfScope = { what: 'Documents of councils.', reason: 'out-of-scope' };
const failure = { what: 'Old photographs.', criterion: '1.1.1 Non-text Content', mended_by: '2027-03-31' };

describe('the accessibility statement', () => {
  test.each<[string, Changes, string[]]>([
    ['nothing to say of the small one', {}, []],
    ['none at all', { [file]: null }, [`missing-file ${file}`]],
    [
      'it claims everything and lists a failure',
      { [file]: { status: 'fully' } },
      [`accessibility ${file} status`],
    ],
    [
      'it claims everything, and only documents of others are left',
      { [file]: { status: 'fully', problems: [outOfScope] } },
      [],
    ],
    ['it admits faults and lists none', { [file]: { problems: [] } }, [`accessibility ${file} status`]],
    [
      'a failure without its criterion',
      { [file]: { problems: [{ ...failure, criterion: undefined }] } },
      [`accessibility ${file} problems.0`],
    ],
    [
      'a failure without a day',
      { [file]: { problems: [{ ...failure, mended_by: undefined }] } },
      [`accessibility ${file} problems.0`],
    ],
    [
      'a criterion that WCAG does not have',
      { [file]: { problems: [{ ...failure, criterion: 'Contrast' }] } },
      [`wrong-value ${file} problems.0.criterion`],
    ],
    [
      'a day to mend it that has passed',
      { [file]: { problems: [{ ...failure, mended_by: '2026-11-20' }] } },
      [`accessibility ${file} problems.0.mended_by`],
    ],
    [
      'reviewed before it was written',
      { [file]: { reviewed: '2026-08-31' } },
      [`accessibility ${file} reviewed`],
    ],
    ['reviewed tomorrow', { [file]: { reviewed: '2026-11-22' } }, [`accessibility ${file} reviewed`]],
    ['never tested', { [file]: { tested: [] } }, [`wrong-size ${file} tested`]],
  ])('%s', (_, changes, expected) => expect(problemsWith(changes)).toEqual(expected));

  test.each([
    ['2026-11-21', '2027-11-21', []],
    ['2026-11-21', '2027-11-22', ['advice']],
    ['2028-02-29', '2029-02-28', []],
    ['2028-02-29', '2029-03-01', ['advice']],
  ])('reviewed on %s, read on %s: %j, which stops nothing', (reviewed, asOf, expected) => {
    const tested = fieldsOf(file)['tested'];
    const { problems, site } = assembleSite(
      smallContent({ [file]: { reviewed, tested, problems: [{ ...failure, mended_by: '2030-01-01' }] } }),
      asOf,
    );
    const own = problems.filter((problem) => problem.file === file);
    expect(own.map(({ severity }) => severity)).toEqual(expected);
    expect(site).toBeDefined();
  });

  test('the small one was reviewed within a year', () => {
    expect(problemsWith({}, TODAY)).toEqual([]);
  });
});
