import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { shownKinds } from '../../domain/shown-kinds.ts';
import { campaignPath, meetingKindPath, meetingPath } from '../../domain/urls.ts';
import { checkContent } from '../../sources/check.ts';
import { siteFolders } from '../../sources/folders.ts';

const { site } = checkContent({ contentDir: siteFolders().content });
if (!site) throw new Error('The content has errors.');
const { districts, campaigns, asOf } = site;

function pageAt(path: string): string {
  return readFileSync(join(inject('siteFolder'), path, 'index.html'), 'utf8');
}

function sheets(): string[] {
  return globSync('*/print/chair/*/index.html', { cwd: inject('siteFolder') }).map(
    (file) => `/${file.replaceAll('\\', '/').replace('index.html', '')}`,
  );
}

describe('a meeting that is off', () => {
  const off = districts.flatMap(({ slug, meetings }) =>
    meetings
      .filter(({ status }) => status === 'cancelled' || status === 'postponed')
      .map((meeting) => ({ slug, meeting, path: meetingPath(slug, meeting.stem) })),
  );

  test('there are some', () => expect(off.length).toBeGreaterThan(3));

  test.each(off)('$path stays in the list of its district, with its reason', ({ slug, meeting, path }) => {
    const reason = meeting.reason ?? 'no reason';
    for (const page of [path, meetingPath(slug)]) expect(textOf(pageAt(page))).toContain(reason);
    const lists = [
      meetingPath(slug),
      ...(meeting.date >= asOf ? ['/meetings/', meetingKindPath(meeting.kind)] : []),
    ];
    for (const list of lists) expect(pageAt(list)).toContain(`href="${path}"`);
  });

  test.each(off)('$path stays among the past of its kind until twelve are newer', ({ meeting, path }) => {
    const newer = districts
      .flatMap(({ meetings }) => meetings)
      .filter(({ kind, date }) => kind === meeting.kind && date < asOf && date >= meeting.date);
    if (newer.length <= 12) expect(pageAt(meetingKindPath(meeting.kind))).toContain(`href="${path}"`);
    else expect(textOf(pageAt(meetingKindPath(meeting.kind)))).toContain('Older ones stand');
  });
});

test('each kind of meeting has a page, and the list of meetings leads there without scripts', () => {
  const list = pageAt('/meetings/');
  expect(shownKinds(site).length).toBeGreaterThan(10);
  for (const kind of shownKinds(site)) {
    expect(list).toContain(`href="${meetingKindPath(kind)}"`);
    expect(pageAt(meetingKindPath(kind))).toContain('<h1');
  }
});

test('the advisory groups of all districts stand together with the strategic one', () => {
  const text = textOf(pageAt(meetingKindPath('advisory-group')));
  expect(text).toContain(site.force.strategic_advisory_group);
  for (const { name, advisory_group } of districts) {
    expect(text).toContain(name);
    expect(text).toContain(advisory_group);
  }
});

test.each(campaigns.map(({ slug }) => slug))('%s says of every district whether it took part', (slug) => {
  const text = textOf(pageAt(campaignPath(slug)));
  for (const { name } of districts) expect(text).toContain(`${name}:`);
  expect(pageAt('/campaigns/')).toContain(`href="${campaignPath(slug)}"`);
});

describe('sheets for the chair', () => {
  test('each is led to by its meeting, and kept from search engines, the map of the site and search', () => {
    const map = readFileSync(join(inject('siteFolder'), 'sitemap.xml'), 'utf8');
    expect(sheets().length).toBeGreaterThanOrEqual(districts.length);
    expect(map).toContain('/meetings/coffee/</loc>');
    expect(map).not.toContain('/print/');
    for (const sheet of sheets()) {
      expect(pageAt(sheet.replace('/print/chair/', '/meetings/'))).toContain(`href="${sheet}"`);
      expect(pageAt(sheet)).toContain('<meta name="robots" content="noindex"');
      expect(pageAt(sheet)).not.toContain('data-pagefind-body');
    }
  });

  test('no other page loads their style sheet', () => {
    const styles = (html: string) =>
      [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, href]) => href);
    const elsewhere = ['/meetings/', '/thurrock/', '/thurrock/meetings/', '/thurrock/reports/2026-10/'];
    const others = new Set(elsewhere.flatMap((page) => styles(pageAt(page))));
    expect(others.size).toBeGreaterThan(1);
    for (const sheet of sheets())
      expect(styles(pageAt(sheet)).filter((href) => !others.has(href))).toHaveLength(1);
  });
});

/** The words of a page as one reads them, on one line. */
function textOf(html: string): string {
  return html
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ');
}
