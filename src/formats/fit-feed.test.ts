import { describe, expect, test } from 'vitest';
import { feedForms } from '../domain/subscription-urls.ts';
import { readForm } from '../tests/feed-reader.ts';
import { feed, item, write } from '../tests/written-feed.ts';
import { MOST_BYTES } from './fit-feed.ts';

describe('a feed that is fetched often stays small', () => {
  const long = `<p>${'We walked the sea wall & talked to "people". '.repeat(200)}</p>`;
  const day = (date: number) => `2026-11-${String(date).padStart(2, '0')}T17:00:00`;
  const many = Array.from({ length: 20 }, (_, index) =>
    item({ guid: `tag:${index}`, published: day(28 - index) }),
  );

  test('ten long reports of one day are all told, the last of them in short', async () => {
    const { xml } = await write(feed(many.slice(0, 10).map((one) => ({ ...one, updated: day(28) }))), long);
    const lengths = readForm(xml, 'xml').items.map(({ html = '' }) => html.length);
    expect(lengths.map((length) => (length === long.length ? 'whole' : 'short'))).toEqual([
      ...['whole', 'whole', 'whole', 'whole', 'short', 'short', 'short', 'short', 'short', 'short'],
    ]);
    expect(Buffer.byteLength(xml)).toBeLessThan(MOST_BYTES);
  });

  test('a whole site published on one day fills the feed, and no more', async () => {
    const all = Array.from({ length: 60 }, (_, index) =>
      item({ guid: `tag:${index}`, summary: 'Quiet. '.repeat(57) }),
    );
    const { xml, atom } = await write(feed(all), long);
    expect(readForm(xml, 'xml').items.length).toBeGreaterThan(15);
    expect(Math.max(Buffer.byteLength(xml), Buffer.byteLength(atom))).toBeLessThan(MOST_BYTES);
  });

  test('it leaves out what its archive has, and keeps the rest', async () => {
    const unarchived = ['tag:0', 'tag:1', 'tag:19'];
    const texts = await write(feed(many, { unarchived }), long);
    const ids = feedForms.map((form) => readForm(texts[form], form).items.map(({ id }) => id));
    expect(ids[0]).toEqual(['tag:0', 'tag:1', 'tag:2', 'tag:19']);
    expect(new Set(ids.map(String)).size).toBe(1);
    for (const text of Object.values(texts)) expect(Buffer.byteLength(text)).toBeLessThan(MOST_BYTES);
  });

  test('a long text that stands elsewhere in full keeps no other out', async () => {
    const long = item({ parts: [{ kind: 'text', words: 'word '.repeat(10_000) }] });
    const { xml } = await write(feed([long, item({ guid: 'tag:b' })]));
    expect(readForm(xml, 'xml').items.map(({ html }) => html?.slice(0, 13))).toEqual([
      '<p>Quiet.</p>',
      '<p>Hello</p>',
    ]);
  });

  test('a text that is too long by itself is told in short, and whole in the archive', async () => {
    const report = `<p>${'word '.repeat(10_000)}</p>`.repeat(2);
    const made = feed([item(), item({ guid: 'tag:b', parts: [] })], { unarchived: [item().guid, 'tag:b'] });
    const [first] = readForm((await write(made, report)).xml, 'xml').items;
    expect(first?.html).toBe(
      '<p>Quiet.</p>\n<p><a href="https://fenland.police.example/marshby/reports/2026-10/">The whole text is on its page</a>.</p>',
    );
    const archived = await write({ ...made, archive: 1 }, report);
    expect(readForm(archived.xml, 'xml').items[0]?.html).toBe(report);
  });
});
