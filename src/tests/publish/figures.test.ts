import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ScratchSite } from './scratch-site.ts';

const site = new ScratchSite();

beforeAll(() => {
  const { status, output } = site.publish();
  expect(output, output).toContain('Published');
  expect(status).toBe(0);
});
afterAll(() => site.remove());

/** The drawing in a section of a page, one element a line. */
function drawing(address: string, section: string): string {
  const html = site.read(address);
  const from = html.indexOf('<svg class="chart__drawing"', html.indexOf(`aria-labelledby="${section}"`));
  const to = html.indexOf('<figcaption', from);
  return `${html.slice(from, to).replace(/>\s*</g, '>\n<').trim()}\n`;
}

test('the gaps between meetings are drawn like this', async () => {
  await expect(drawing('/standards/', 'gap-between-meetings')).toMatchFileSnapshot(
    '../golden/charts/gap-between-meetings.svg',
  );
});

test('nothing of a drawing needs a style or script of its own, which the security headers would refuse', () => {
  expect(site.read('/standards/')).not.toMatch(/\sstyle=|<style|\son[a-z]+=/);
  expect(site.read('/marshby/standards/')).not.toMatch(/\sstyle=|<style|\son[a-z]+=/);
});

test('the figures stand beside the chart as a file for spreadsheets', () => {
  const bytes = readFileSync(join(site.dist, 'standards/gap-between-meetings.csv'), 'utf8');
  const lines = bytes.split('\r\n');
  expect(lines[0]).toBe(
    'Standard,District,Standing,Figure,Since,What would mend it,Counted,Value,Number,Its standing,Page',
  );
  expect(lines.at(-1)).toBe('');
  expect(lines.slice(1, -1).map((line) => line.split(',').slice(-1)[0])).toEqual([
    'https://fenland.police.example/coldharbour/standards/#gap-between-meetings',
    'https://fenland.police.example/marshby/meetings/2026-10-20-sea-wall/',
    'https://fenland.police.example/marshby/meetings/2026-11-28-library/',
  ]);
});
