import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { change, smallContent } from '../../tests/check/bad-file.ts';
import { checkContent } from '../check.ts';
import { listFiles } from '../content-files.ts';
import { digestBytes } from '../digest.ts';
import { saveFiles } from './save-files.ts';

const report = 'reports/marshby/2026-10.md';
const team = 'teams/marshby.yaml';

/** What the page is told of a save that changes one text of a file, or deletes it: why not, or undefined. */
function refusal(content: string, file: string, from?: string, to = ''): string | undefined {
  const bytes = readFileSync(join(content, file));
  const before = bytes.toString('utf8');
  if (from !== undefined && !before.includes(from)) throw new Error(`${file} does not hold ${from}.`);
  const sent = {
    operation: from === undefined ? ('delete' as const) : ('update' as const),
    path: `content/${file}`,
    content: Buffer.from(from === undefined ? '' : before.replace(from, to)).toString('base64'),
    sha: digestBytes(bytes),
  };
  const files = textsOf(content);
  try {
    saveFiles(content, [sent], join(content, '../saving'));
    return undefined;
  } catch (error) {
    expect(textsOf(content)).toEqual(files);
    return error instanceof Error ? error.message : '';
  }
}

function textsOf(content: string): string[] {
  return listFiles(content, []).map((file) => file + readFileSync(join(content, file), 'latin1'));
}

describe('what the check calls an error is not saved', () => {
  test.each([
    ['a mobile number', 'Ring me on 07700 900123.', 'mobile number'],
    ['a date of birth', 'He was born on 3 March 1998.', 'date of birth'],
    ['a National Insurance number', 'His number is QQ123456C.', 'National Insurance'],
    ['a registration', 'The car was AB12 CDE.', 'registration'],
    ['a dead link', 'See [this](/nowhere/).', 'There is no page "/nowhere/" on this site.'],
  ])('%s in the text of a report', (_, words, said) => {
    expect(refusal(smallContent(), report, 'We walked it', `${words} We walked it`)).toContain(said);
  });

  test('a post that a report names cannot go; the file that names it is told', () => {
    const said = refusal(smallContent(), team, 'post: sea-wall-constable', 'post: wall-constable');
    expect(said).toContain('Reports: Marshby › October 2026 › ');
    expect(said).toContain('There is no post of the team "sea-wall-constable".');
  });

  test.each([
    ['force.yaml', 'There is no force.yaml.'],
    [report, 'is published: people were told its address.'],
    ['meetings/marshby/2026-10-20-sea-wall.md', 'stands in people’s calendars.'],
    ['districts/marshby.md', 'There is no district "marshby".'],
    ['campaigns/week-on-foot.yaml', 'There is no campaign "week-on-foot".'],
    ['media/marshby/barrier.png', 'Reports: Marshby › October 2026 › '],
  ])('%s cannot be deleted', (file, said) => {
    expect(refusal(smallContent(), file)).toContain(said);
  });

  test('nor can a link to another page be broken by deleting that page', async () => {
    const content = smallContent();
    await change(content, [report, 'We walked it', '[more](/evidence/meetings-paper/) We walked it']);
    const said = refusal(content, 'evidence/meetings-paper.md');
    expect(said).toContain('Reports: Marshby › October 2026 › ');
    expect(said).toContain('There is no page "/evidence/meetings-paper/" on this site.');
  });
});

describe('what is no error is saved', () => {
  test('a report with other words', () => {
    expect(refusal(smallContent(), report, 'We walked it', 'We cycled it')).toBeUndefined();
  });

  test('a file nobody needs, and a draft, can be deleted', async () => {
    const content = smallContent();
    expect(refusal(content, 'evidence/meetings-paper.md')).toBeUndefined();
    const draft = 'reports/marshby/2026-11.md';
    await change(content, [
      draft,
      '---\npublished: 2026-12-04\nby: sea-wall-constable\nsummary: Soon.\n---\n',
    ]);
    expect(refusal(content, draft)).toBeUndefined();
    expect(checkContent({ contentDir: content }).site).toBeDefined();
  });

  test('a file beside one that was wrong before', async () => {
    const content = smallContent();
    await change(content, ['news/2026-11-02-neighbourhood-week.md', 'title:', 'titel:']);
    expect(refusal(content, report, 'We walked it', 'We cycled it')).toBeUndefined();
  });

  test('a file whose mending brings to light what another had wrong', async () => {
    const content = smallContent();
    await change(content, [team, 'since: ', 'since: about ']);
    await change(content, [report, 'by: sea-wall-constable\nsummary', 'by: nobody\nsummary']);
    expect(refusal(content, team, 'since: about ', 'since: ')).toBeUndefined();
  });
});
