import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { PreviewServer } from '../../hosting/preview-server.ts';
import { ScratchSite } from '../publish/scratch-site.ts';
import { Mailbox } from './mailbox.ts';
import { Newsboat } from './newsboat.ts';
import { startNginx } from './nginx-server.ts';

const REPORT = 'reports/marshby/2026-10.md';
const REPORT_ID = 'tag:police.example,2025-04-01:marshby/reports/2026-10';
const NEWS = 'news/2026-11-02-neighbourhood-week.md';
const FEEDS = ['/marshby/all.xml', '/marshby/reports.atom', '/marshby/news.xml', '/news.atom'];

/** A site as people find it, somebody who reads its feeds, and somebody who gets them by email. */
let site: ScratchSite;
let server: PreviewServer | undefined;
let reader: Newsboat;
let mailbox: Mailbox;
let first: { unread: number; messages: string[] };
const address = (feed: string) => (server?.address ?? '') + feed;

beforeAll(async () => {
  site = new ScratchSite();
  publish();
  server = await startNginx(join(site.root, 'nginx'), site.dist);
  reader = new Newsboat(join(site.root, 'newsboat'), FEEDS.map(address));
  mailbox = new Mailbox(join(site.root, 'mailbox'), [address('/marshby/all.xml')]);
  first = { unread: reader.reload(), messages: mailbox.collect() };
});
afterAll(async () => {
  await server?.close();
  site.remove();
});
beforeEach(() => reader.readAll());

function publish(): void {
  const { status, output } = site.publish();
  if (status !== 0) throw new Error(output);
}

function report() {
  const [article, second] = reader.articles().filter(({ guid }) => guid === REPORT_ID);
  if (!article || second) throw new Error('The report is not there once.');
  return article;
}

describe('whoever follows a feed gets at first', () => {
  test('each thing once, in however many feeds it stands, with its id, title, whole text and link', () => {
    const all = reader.articles();
    expect(first.unread).toBe(all.length);
    expect(all.length).toBeGreaterThan(5);
    expect(new Set(all.map(({ guid }) => guid)).size).toBe(all.length);
    for (const { title, link, guid } of all) {
      expect([guid, title.trim().length > 0]).toEqual([guid, true]);
      expect(link).toMatch(
        /^https:\/\/fenland\.police\.example\/marshby\/|^https:\/\/fenland\.police\.example\/news\//,
      );
    }
    expect(report().text).toContain('We walked it on nine evenings');
  });

  test('by email, one message for each thing, with its whole text and the link to its page', () => {
    expect(first.messages).toHaveLength(reader.articles().length);
    const message = first.messages.find((text) => text.includes(`X-RSS-ID: ${REPORT_ID}`)) ?? '';
    expect(message).toMatch(/^Subject: .*Marshby/m);
    expect(message).toContain('X-RSS-URL: https://fenland.police.example/marshby/reports/2026-10/');
    expect(bodyOf(message)).toContain('We walked it on nine evenings');
  });
});

/** What may happen to a thing that was published, one edit after another: file, words, and what stands there now. */
const edits: [string, [string, string, string][]][] = [
  [
    'a report is told anew, and a news item has another title',
    [
      [REPORT, 'Two bikes are gone from the sea wall.', 'Two bikes were taken from the sea wall.'],
      [NEWS, 'A week on foot', 'Seven days on foot'],
    ],
  ],
  [
    'a report is corrected',
    [
      [REPORT, 'on nine evenings', 'on ten evenings'],
      [REPORT, 'figures:', 'changes:\n  - on: 2026-11-10\n    what: It was ten evenings.\nfigures:'],
    ],
  ],
  [
    'its district is renamed',
    [
      [
        'districts/marshby.md',
        'name: Marshby\n',
        'name: Saltmarsh\nformerly:\n  - name: Marshby\n    until: 2026-11-20\n',
      ],
    ],
  ],
  [
    'the site moves to another address',
    [['force.yaml', 'https://fenland.police.example', 'https://www.fens.example']],
  ],
];

describe('nothing is announced again when', () => {
  test.each(edits)('%s', (_, changes) => {
    const known = reader.articles();
    for (const [file, from, to] of changes) site.edit(file, from, to);
    publish();
    expect(reader.reload()).toBe(0);
    expect(mailbox.collect()).toEqual([]);
    expect(reader.articles().map(({ guid }) => guid)).toEqual(known.map(({ guid }) => guid));
  });

  test('and the reader shows what each of these edits changed', () => {
    expect(report().title).toContain('Saltmarsh');
    expect(report().text).toContain('on ten evenings');
    expect(report().link).toBe('https://www.fens.example/marshby/reports/2026-10/');
    expect(reader.articles().map(({ title }) => title)).toContain('Seven days on foot');
  });
});

describe('a thing that is withdrawn', () => {
  let putBack: () => void;

  test('leaves the feed and is not announced again', async () => {
    expect(await textOf('/marshby/all.xml')).toContain('Seven days on foot');
    putBack = site.edit(NEWS, 'published:', 'draft: true\npublished:');
    publish();
    for (const feed of ['/marshby/all.xml', '/news.atom'])
      expect(await textOf(feed)).not.toContain('Seven days on foot');
    expect(reader.reload()).toBe(0);
    expect(mailbox.collect()).toEqual([]);
  });

  test('and is not announced when it comes back, either', () => {
    putBack();
    publish();
    expect(reader.reload()).toBe(0);
    expect(mailbox.collect()).toEqual([]);
  });
});

test('a new thing is announced once, in however many feeds it stands, and by one message', () => {
  site.write('news/2026-11-20-lights.md', [
    '---',
    'title: New lights at the quay',
    'published: 2026-11-20',
    'summary: The quay is lit at night.',
    '---',
    '',
    'The council put up lights.',
    '',
  ]);
  publish();
  expect(reader.reload()).toBe(1);
  const messages = mailbox.collect();
  expect(messages).toHaveLength(1);
  expect(messages[0]).toContain('New lights at the quay');
});

test('a district that gets another address is followed there, and nothing is announced again', async () => {
  const move = (from: string, to: string) => renameSync(join(site.content, from), join(site.content, to));
  move('districts/marshby.md', 'districts/saltmarsh.md');
  move('teams/marshby.yaml', 'teams/saltmarsh.yaml');
  move('reports/marshby', 'reports/saltmarsh');
  move('meetings/marshby', 'meetings/saltmarsh');
  site.edit('districts/saltmarsh.md', '  - name: Marshby\n', '  - name: Marshby\n    address: marshby\n');
  site.edit('reports/saltmarsh/2026-10.md', '/marshby/meetings/', '/saltmarsh/meetings/');
  site.edit('evidence/meetings-paper.md', '[marshby]', '[saltmarsh]');
  site.edit('map.yaml', 'district: marshby', 'district: saltmarsh');
  publish();
  const port = Number(new URL(address('/')).port);
  await server?.close();
  const moved = [{ from: '/marshby/', to: '/saltmarsh/' }];
  server = await startNginx(join(site.root, 'nginx'), site.dist, { port, moved });
  expect((await fetch(address('/marshby/all.xml'))).url).toBe(address('/saltmarsh/all.xml'));
  expect(reader.reload()).toBe(0);
  expect(mailbox.collect()).toEqual([]);
  expect(report().link).toBe('https://www.fens.example/saltmarsh/reports/2026-10/');
});

async function textOf(feed: string): Promise<string> {
  return (await fetch(address(feed))).text();
}

/** The text of a message: its parts are in base64 or quoted-printable. */
function bodyOf(message: string): string {
  const decoded = message
    .split(/\n\n/)
    .map((part) => Buffer.from(part.replaceAll('\n', ''), 'base64').toString('utf8'));
  return message + decoded.join('\n');
}
