import { expect, test } from 'vitest';
import type { ContentEntry } from '../domain/collections.ts';
import { longReports } from './long-reports.ts';

function adviceOn(words: number, collection: ContentEntry['collection'] = 'reports'): string[] {
  const entry: ContentEntry = {
    collection,
    id: 'thurrock/2026-10',
    file: 'reports/thurrock/2026-10.md',
    data: { published: '2026-11-05', summary: 'Two words' },
  };
  const linked = '[walked](/thurrock/meetings/2026-10-08-aveley/) ';
  const body = { entry, markdown: linked.repeat(words - 2), line: 5 };
  return longReports([entry], [body]).map(({ severity, message }) => `${severity}: ${message}`);
}

test.each([
  [800, []],
  [801, [expect.stringMatching(/^advice: This report has 801 words;/)]],
])('%i words in fields and body, addresses apart', (words, advice) => {
  expect(adviceOn(words)).toEqual(advice);
});

test('news may be long', () => {
  expect(adviceOn(2000, 'news')).toEqual([]);
});
