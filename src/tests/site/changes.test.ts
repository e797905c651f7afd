import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { updatedOn, type Change } from '../../domain/changes.ts';
import { evidencePath, meetingPath, newsPath, reportPath } from '../../domain/urls.ts';
import { changesView } from '../../views/changes.ts';
import { checkContent } from '../../sources/check.ts';
import { siteFolders } from '../../sources/folders.ts';

interface Published {
  path: string;
  thing: { published: string; changes: readonly Change[] };
}

const { site } = checkContent({ contentDir: siteFolders().content });
const all: Published[] = [
  ...(site?.districts ?? []).flatMap(({ slug, reports, meetings }) => [
    ...reports.map((thing) => ({ path: reportPath(slug, thing.month), thing })),
    ...meetings.map((thing) => ({ path: meetingPath(slug, thing.stem), thing })),
  ]),
  ...(site?.news ?? []).map((thing) => ({ path: newsPath(thing.stem), thing })),
  ...(site?.evidence ?? []).map((thing) => ({ path: evidencePath(thing.slug), thing })),
];

test('every report, meeting, news item and piece of evidence says when it was last updated, and what changed', () => {
  expect(all.filter(({ thing }) => thing.changes.length > 0).length).toBeGreaterThan(3);
  for (const { path, thing } of all) {
    const html = readFileSync(join(inject('siteFolder'), path, 'index.html'), 'utf8');
    const said = /Last updated\s+<time datetime="([^"]+)">([^<]+)<\/time>/.exec(html);
    expect([path, said?.[1]]).toEqual([path, updatedOn(thing)]);
    expect([path, said?.[2]]).toEqual([path, changesView(thing).updated.text]);
    expect([path, html.includes('What we changed here')]).toEqual([path, thing.changes.length > 0]);
    const text = plain(html);
    for (const { what } of thing.changes) expect(text, path).toContain(plain(what));
  }
});

/** Text without tags and entities, so that a sentence is found however its signs are written. */
function plain(html: string): string {
  return html
    .replace(/<[^>]+>/g, ' ')
    .replace(/&(?:amp|#38|quot|#34|#39|apos|lt|gt);|["'&<>]/g, '')
    .replace(/\s+/g, ' ');
}
