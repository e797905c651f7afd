import { expect, test } from 'vitest';
import { merged, report } from '../../tests/small-district.ts';
import { smallContent, type Changes } from '../../tests/small-content.ts';
import { assembleSite } from '../assemble-site.ts';

const answer = (id: string) => ({ id, status: 'in-hand', did: 'We went there.' });
const draft = { draft: true, published: '2026-12-05' };

function saidOf(changes: Changes) {
  return assembleSite(smallContent(changes), '2026-11-21').problems;
}

test.each([
  ['a draft that forgets the open concern', report('2026-11', draft), 1],
  ['one that is kept back', report('2026-11', { published: '2026-12-05' }), 1],
  ['a draft that answers it', report('2026-11', { ...draft, concerns: [answer('speeding-fen-road')] }), 0],
  ['a draft for a month before one that is out', report('2026-09', draft), 0],
  [
    'of two drafts only the first is looked at',
    merged(
      report('2026-11', { ...draft, concerns: [answer('speeding-fen-road')] }),
      report('2026-12', { ...draft, published: '2027-01-05' }),
    ),
    0,
  ],
])('%s', (_, changes, count) => {
  expect(saidOf(changes)).toHaveLength(count);
});

test('the lines to add are there, for the post that dealt with it, and residents hear more next month', () => {
  expect(saidOf(report('2026-11', draft))).toEqual([
    {
      severity: 'advice',
      rule: 'R5',
      file: 'reports/marshby/2026-11.md',
      field: ['concerns'],
      message: 'This report does not speak of "Speeding in Fen Road" (speeding-fen-road), which is open.',
      fix: 'Add an entry "id: speeding-fen-road" to its concerns before it goes out, even if nothing has changed.',
      add: [
        '  - id: speeding-fen-road',
        '    status: in-hand',
        '    did: To be written. What you did about it, or why nothing has changed.',
        '    by: fen-constable',
        '    due: 2027-01-14',
      ],
    },
  ]);
});
