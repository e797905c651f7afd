import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest';
import { cardSize, type Card } from '../../domain/card.ts';
import { drawCard } from '../../formats/cards/draw-card.ts';
import { cardPicture } from './card-picture.ts';

const card: Card = {
  from: 'Small Police in your area',
  title: 'Marshby',
  under: 'What we did in October 2026',
  figures: [{ value: '3', label: 'things you told us' }],
};
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cards-'));
  vi.stubEnv('OPENBEAT_BUILD', folder);
});
afterEach(() => rmSync(folder, { recursive: true }));
afterAll(() => vi.unstubAllEnvs());

const kept = () => readdirSync(join(folder, 'cards'));

test('a card is a picture of the size that social networks ask for', async () => {
  const { format, width, height } = await sharp(await cardPicture(card)).metadata();
  expect([format, { width, height }]).toEqual(['png', cardSize]);
});

test('the same card is the same bytes, drawn once and then read', async () => {
  const first = await cardPicture(card);
  expect(kept()).toHaveLength(1);
  writeFileSync(join(folder, 'cards', kept()[0] ?? ''), 'read, not drawn');
  expect(Buffer.from(await cardPicture(card)).toString()).toBe('read, not drawn');
  rmSync(join(folder, 'cards'), { recursive: true });
  expect(Buffer.from(await cardPicture(card)).equals(first)).toBe(true);
});

test.each([
  ['a figure', { figures: [{ value: '4', label: 'things you told us' }] }],
  ['the title', { title: 'Coldharbour' }],
  ['the warning', { warning: 'Demonstration' }],
  ['the colour of the plate', { colours: { plate: '#4a1230' } }],
])('another picture is drawn when %s changes', async (_, change) => {
  const first = Buffer.from(await cardPicture(card));
  expect(first.equals(await cardPicture({ ...card, ...change }))).toBe(false);
  expect(kept()).toHaveLength(2);
});

test('what looks like markup or a style is only letters: nothing of it is in the drawing', async () => {
  const colours = {
    plate: '#000',
    'plate-text': '#fff',
    'plate-label': '#fff',
    'plate-rule': '#fff',
    paper: '#fff',
    night: '#000',
  };
  const data = readFileSync('src/styles/fonts/card-bold.woff');
  const fonts = [{ name: 'Card', data, weight: 700 as const, style: 'normal' as const }];
  const title = '<image href="https://other.example/x.png"/><script>1</script>';
  const svg = await drawCard({ ...card, title, figures: [] }, colours, fonts);
  expect(svg).not.toMatch(/<image|<script|other\.example|href/);
  expect(svg).toContain('<path');
});
