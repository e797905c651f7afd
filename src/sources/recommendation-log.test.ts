import { describe, expect, test } from 'vitest';
import { readRecommendationLog } from './recommendation-log.ts';

const HEAD = `Roads policing
Fewer officers watch the roads than five years ago.

Recommendation 7

By March 2021, all forces should count their roads officers. They should publish the number.

`;

test('a log is read whole: theme, background, number, text, deadline, entries and what is attached', () => {
  const log = readRecommendationLog(
    `${HEAD}[on]1st April 2020 [status]awaiting-review[/status][/on][on]2nd May 2020 [comment]\nWe counted them.\n\nSee our Staffing Table (attached).\n[/comment][/on]\n`,
  );
  expect(log).toEqual({
    number: '7',
    theme: 'Roads policing',
    background: 'Fewer officers watch the roads than five years ago.',
    text: 'By March 2021, all forces should count their roads officers. They should publish the number.',
    addressedTo: 'All forces',
    deadline: '2021-03',
    history: [
      { on: '2020-04-01', by: 'inspector', status: 'awaiting-review' },
      { on: '2020-05-02', by: 'force', comment: 'We counted them.\n\nSee our Staffing Table (attached).' },
    ],
    attached: [{ name: 'Staffing Table', on: '2020-05-02' }],
    unread: [],
  });
});

test('a claim in a comment stays a comment', () => {
  const { history } = readRecommendationLog(
    `${HEAD}[on]3rd June 2020 [comment]This can be closed as complete.[/comment][/on]`,
  );
  expect(history).toEqual([{ on: '2020-06-03', by: 'force', comment: 'This can be closed as complete.' }]);
});

test.each<[what: string, log: string, line: number, text: string, why: string]>([
  [
    'a day that does not exist',
    '[on]31st June 2020 [status]closed[/status][/on]',
    8,
    '[on]31st June 2020 [status]closed[/status][/on]',
    '"31st June 2020" is not a day',
  ],
  [
    'a month nobody knows',
    '[on]1st Juni 2020 [status]closed[/status][/on]',
    8,
    '[on]1st Juni 2020 [status]closed[/status][/on]',
    '"1st Juni 2020" is not a day',
  ],
  [
    'a status nobody knows',
    '[on]1st June 2020 [status]done[/status][/on]',
    8,
    '[on]1st June 2020 [status]done[/status][/on]',
    '"done" is not one of',
  ],
  [
    'an empty comment',
    '[on]1st June 2020 [comment] [/comment][/on]',
    8,
    '[on]1st June 2020 [comment] [/comment][/on]',
    'The comment is empty',
  ],
  [
    'an entry without words',
    '[on]1st June 2020 [/on]',
    8,
    '[on]1st June 2020 [/on]',
    'stands after the last entry',
  ],
  [
    'words between entries',
    '[on]1st June 2020 [status]closed[/status][/on]\nand then\n[on]2nd June 2020 [status]closed[/status][/on]',
    9,
    'and then',
    'stands between entries',
  ],
  [
    'words after the last entry',
    '[on]1st June 2020 [status]closed[/status][/on]\n\nThe end',
    10,
    'The end',
    'stands after the last entry',
  ],
  [
    'a status that is not closed',
    '[on]1st June 2020 [status]closed[/on]',
    8,
    '[on]1st June 2020 [status]closed[/on]',
    'stands after the last entry',
  ],
])('%s is reported with its line, and its words are kept', (_what, log, line, text, why) => {
  const { unread } = readRecommendationLog(HEAD + log);
  expect(unread).toContainEqual({ line, text, why: expect.stringContaining(why) as string });
});

describe('an entry that is not closed', () => {
  test('at the end of the file is read to the end, and said', () => {
    const { history, unread } = readRecommendationLog(`${HEAD}[on]1st June 2020 [comment]Half a`);
    expect(history).toEqual([{ on: '2020-06-01', by: 'force', comment: 'Half a' }]);
    expect(unread).toEqual([{ line: 8, text: '', why: expect.stringContaining('not closed') as string }]);
  });
  test('does not swallow the next one', () => {
    const { history } = readRecommendationLog(
      `${HEAD}[on]1st June 2020 [comment]Half a\n[on]2nd June 2020 [status]closed[/status][/on]`,
    );
    expect(history.map(({ on }) => on)).toEqual(['2020-06-01', '2020-06-02']);
  });
});

test('without a heading nothing is taken for the recommendation, and every line is reported', () => {
  const log = readRecommendationLog('Some page\nwith words\n[on]1st June 2020 [status]closed[/status][/on]');
  expect(log.number).toBeUndefined();
  expect(log.unread.map(({ line, text }) => [line, text])).toEqual([
    [1, 'Some page'],
    [2, 'with words'],
  ]);
});

test('Windows line ends read the same', () => {
  const log = `${HEAD}[on]1st June 2020 [comment]One\ntwo[/comment][/on]`;
  expect(readRecommendationLog(log.replaceAll('\n', '\r\n'))).toEqual(readRecommendationLog(log));
});
