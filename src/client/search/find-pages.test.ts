import { describe, expect, test } from 'vitest';
import { readChoices } from './choices.ts';
import { findPages, type Index, type SearchOptions } from './find-pages.ts';
import { createSpeller } from './spelling.ts';

/** Three pages, oldest first; found when they have every word, as Pagefind does it. */
const pages = [
  { id: 'grays', text: 'bikes in grays', district: 'Thurrock' },
  { id: 'harwich', text: 'noise in harwich', district: 'Tendring' },
  { id: 'tilbury', text: 'bikes and noise at night in tilbury', district: 'Thurrock' },
];

const index: Index<string> = {
  search: async (words, { filters = {}, sort }: SearchOptions) => {
    const wanted = (words ?? '').replaceAll('"', '').split(' ').filter(Boolean);
    const results = pages
      .filter(({ text }) => wanted.every((word) => text.split(' ').includes(word)))
      .filter(({ district }) => filters['district'] === undefined || filters['district'] === district)
      .map(({ id, text }) => ({ id, score: 1 / text.length, data: async () => text }));
    return { results: sort ? results.reverse() : results };
  },
};

const speller = createSpeller({
  names: ['grays', 'harwich', 'tilbury'],
  words: ['bikes'],
  spellings: { harich: 'harwich' },
});

async function find(address: string) {
  const { hits, corrected, unknown, partly } = await findPages(index, speller, readChoices(address));
  return { ids: hits.map(({ id }) => id).join(' '), corrected, unknown, partly };
}

const plain = { corrected: [], unknown: [], partly: false };

describe('what is found', () => {
  test.each([
    ['?q=bikes', { ids: 'grays tilbury', ...plain }],
    ['?q=bikes&sort=date', { ids: 'tilbury grays', ...plain }],
    ['?q=who+is+in+harwich', { ids: 'harwich', ...plain }],
    ['?q=tilbry', { ids: 'tilbury', ...plain, corrected: [{ typed: 'tilbry', meant: 'tilbury' }] }],
    ['?q=harich', { ids: 'harwich', ...plain, corrected: [{ typed: 'harich', meant: 'harwich' }] }],
    ['?q=night', { ids: 'tilbury', ...plain }],
    ['?q=zebra', { ids: '', ...plain, unknown: ['zebra'] }],
    ['?q=zebra+grays', { ids: 'grays', ...plain, unknown: ['zebra'] }],
    ['?q=noise+grays', { ids: 'grays harwich tilbury', ...plain, partly: true }],
    ['?q=noise+grays+bikes', { ids: 'grays tilbury harwich', ...plain, partly: true }],
    ['?q=noise+grays&sort=date', { ids: 'tilbury harwich grays', ...plain, partly: true }],
    ['?district=Thurrock', { ids: 'tilbury grays', ...plain }],
    ['?q=noise&district=Thurrock', { ids: 'tilbury', ...plain }],
    ['?q=%E2%80%9Cbikes%E2%80%9D', { ids: 'grays tilbury', ...plain }],
    ['?q=%3F%3F', { ids: '', ...plain }],
  ])('%s', async (address, expected) => {
    expect(await find(address)).toEqual(expected);
  });
});
