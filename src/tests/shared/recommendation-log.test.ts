import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { importRecommendation } from '../../sources/import-recommendation.ts';
import { readContent } from '../../sources/read-content.ts';

const shared = process.env['OPENBEAT_SHARED'];
if (shared === undefined) throw new Error('OPENBEAT_SHARED must name the folder of data beside the project.');
const log = join(shared, 'data', 'recommendation-log.txt');

test('the register’s real log becomes a file that the reader takes, and no word of it is lost', () => {
  const content = mkdtempSync(join(tmpdir(), 'content-'));
  try {
    const { file, unread, refused } = importRecommendation(log, content);
    expect(refused).toEqual([]);
    expect(unread.map(({ line, text }) => [line, text])).toEqual([
      [1, '404 Page not found'],
      [47, ''],
    ]);
    expect(readContent(content).problems).toEqual([]);
    const written = new Set(wordsOf(readFileSync(join(content, file ?? ''), 'utf8')));
    // Marks, days (written another way) and the heading, whose number is a field.
    const markup =
      /^Recommendation \d+$|\[\/?(on|status|comment)\]|\d+(st|nd|rd|th) (March|April|August|February|June) \d{4}/gm;
    expect(
      wordsOf(readFileSync(log, 'utf8').replace(markup, ' ')).filter((word) => !written.has(word)),
    ).toEqual([]);
  } finally {
    rmSync(content, { recursive: true });
  }
});

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}-]+/gu) ?? [];
}
