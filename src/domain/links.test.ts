import { expect, test } from 'vitest';
import { linkKind, mediaOf, pathToMedia } from './links.ts';

test.each([
  ['https://a.example/b?c=d#e', 'web'],
  ['HTTPS://a.example', 'web'],
  ['mailto:team@police.example?subject=Hello', 'mail'],
  ['tel:+441632960123', 'phone'],
  ['/contact/', 'page'],
  ['#top', 'fragment'],
  ['http://a.example', undefined],
  ['https:a.example', undefined],
  ['https://', undefined],
  ['https://a@b.example/', undefined],
  ['//a.example', undefined],
  ['/\\a.example', undefined],
  ['javascript:alert(1)', undefined],
  [' javascript:alert(1)', undefined],
  ['java\tscript:alert(1)', undefined],
  ['mailto:', undefined],
  ['a/b', undefined],
  ['#', undefined],
  ['', undefined],
])('%j leads to %s', (address, kind) => {
  expect(linkKind(address)).toBe(kind);
});

test.each([
  ['../../media/marshby/a.png', 'reports/marshby/2026-10.md', 'marshby/a.png'],
  ['../media/marshby/a.png', 'news/2026-11-02-week.md', 'marshby/a.png'],
  ['../media/./marshby/a.png', 'news/2026-11-02-week.md', 'marshby/a.png'],
  ['media/marshby/a.png', 'news/2026-11-02-week.md', undefined],
  ['../../../media/marshby/a.png', 'news/2026-11-02-week.md', undefined],
  ['../media/../force.yaml', 'news/2026-11-02-week.md', undefined],
  ['/media/marshby/a.png', 'news/2026-11-02-week.md', undefined],
  ['..\\media\\a.png', 'news/2026-11-02-week.md', undefined],
  ['https://a.example/media/a.png', 'news/2026-11-02-week.md', undefined],
])('%s in %s is %s', (path, file, media) => {
  expect(mediaOf(path, file)).toBe(media);
  if (media) expect(mediaOf(pathToMedia(media, file), file)).toBe(media);
});
