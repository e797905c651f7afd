import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readBody } from './bodies.ts';
import { digestBytes } from './digest.ts';
import { readContent } from './read-content.ts';

const file = 'meetings/marshby/2026-11-28-library.md';

function content(): string {
  const folder = mkdtempSync(join(tmpdir(), 'openbeat-bodies-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  cpSync('src/tests/fixtures/small/content', folder, { recursive: true });
  return folder;
}

test('a body is what stands below the fields', async () => {
  const folder = content();
  const body = readContent(folder).content.entries.find((entry) => entry.file === file)?.body;
  expect(body).toEqual({ file, digest: expect.stringMatching(/^[0-9a-f]{20}$/) as string, media: [] });
  await expect(readBody(body ?? { file, digest: '' }, folder)).resolves.toBe('\nBring what worries you.\n');
});

test('Windows line ends become plain ones, and a rule in the text stays', async () => {
  const folder = content();
  const bytes = Buffer.from('---\r\na: b\r\n---\r\n\r\nOne\r\n\r\n---\r\n\r\nTwo\r\n');
  writeFileSync(join(folder, file), bytes);
  await expect(readBody({ file, digest: digestBytes(bytes) }, folder)).resolves.toBe('\nOne\n\n---\n\nTwo\n');
});

test.each([
  ['was changed', file, '0'.repeat(20)],
  ['is gone', 'meetings/marshby/2026-12-01.md', '0'.repeat(20)],
  ['is no file of content', '../../../etc/passwd', '0'.repeat(20)],
])('a body whose file %s is not read', async (_, file, digest) => {
  await expect(readBody({ file, digest }, content())).rejects.toThrow(file);
});
