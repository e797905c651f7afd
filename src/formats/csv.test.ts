import { expect, test } from 'vitest';
import { csvText } from './csv.ts';

test.each([
  ['plain words and numbers', ['Thurrock', 42, -3, 1.5], 'Thurrock,42,-3,1.5'],
  [
    'a comma, quotes and a line break',
    ['a, b', 'say "no"', 'two\nlines'],
    '"a, b","say ""no""","two\nlines"',
  ],
  ['nothing', ['', ''], ','],
  ['a formula', ['=1+1', '@SUM(A1)', '+44', '-1'], "'=1+1,'@SUM(A1),'+44,'-1"],
  ['a formula behind a tab, or in wide letters', ['\t=1', '＝1'], "'\t=1,'＝1"],
  ['a formula with quotes', ['=HYPERLINK("x","y")'], '"\'=HYPERLINK(""x"",""y"")"'],
])('writes %s', (_, row, line) => {
  expect(csvText([row])).toBe(`${line}\r\n`);
});

test('every row ends in CRLF, the last too', () => {
  expect(csvText([['a'], ['b']])).toBe('a\r\nb\r\n');
  expect(csvText([])).toBe('');
});
