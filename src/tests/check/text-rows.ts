import { readFileSync } from 'node:fs';
import { faulty, meeting, mended, report, team } from './bad-rows.ts';

const council = 'councils/marshby.yaml';

function inLatin1(from: string, to: string): Buffer {
  const text = readFileSync(`src/tests/fixtures/small/content/${council}`, 'latin1');
  return Buffer.from(text.replace(from, to), 'latin1');
}

const words = 'We walked it';
const broken = (text: string) => [report, words, text] as const;

/** Bytes and characters that no text may hold, and the lines around the fields. */
export const textRows = [
  faulty('an empty file', [meeting, '']),
  faulty('a file of spaces', [meeting, ' \n\n']),
  faulty('a file of zeros', [meeting, 'a\0b']),
  faulty('UTF-16', [meeting, Buffer.from('\ufeff---\n', 'utf16le')]),
  faulty('a text longer than a book', [meeting, 'x'.repeat(60_001)]),
  faulty('a file of more than a megabyte', [team, 'x'.repeat(1_000_001)]),
  mended('Windows-1252 letters', [
    council,
    inLatin1('The community safety team', 'The caf\xe9 keeper\x92s team'),
  ]),
  faulty('a byte that is no letter in any encoding', [
    team,
    Buffer.from('since: 2025-04-01 \x81\n', 'latin1'),
  ]),
  mended('a byte order mark', [report, '---\npublished', '\ufeff---\npublished']),
  mended('a line break of a word processor', broken('We\u000bwalked it')),
  mended('a bell', broken('We\u0007 walked it')),
  mended('an escape that would colour the terminal', broken('We \u001b[31mwalked it')),
  mended('a letter of Windows-1252 saved as a control character', broken('We didn\u0092t walk it')),
  mended('a space without width', broken('We\u200b walked it')),
  mended('a direction override', broken('We \u202ewalked it')),
  mended('a letter in two parts', broken('We walked the cafe\u0301 side of it')),
  faulty('a lost letter', broken('We walked the caf\ufffd side of it')),
  mended('an old Macintosh line break', broken('We walked\rit')),
  mended('fields that are never closed', [report, '---\n\n## The sea wall', '\n## The sea wall']),
  mended('fields that are never closed, and no empty line', [meeting, '---\n\nBring', 'Bring']),
  mended('fields that are never closed, and no text', [
    'meetings/coldharbour/2026-12-03.md',
    'published: 2026-11-10\n---\n',
    'published: 2026-11-10\n',
  ]),
  mended(
    'fields that are never closed, with remarks between them',
    [meeting, '---\nkind: lcm', '---\n# A note for you: no reader sees it.\n# Nor this.\n\nkind: lcm'],
    [meeting, '---\n\nBring what', '\nRemember: bring what'],
  ),
  mended('fields that are never opened', [report, '---\npublished', 'published']),
  mended('an empty line before the fields', [report, '---\npublished', '\n---\npublished']),
  mended('four hyphens', [report, '---\npublished', '----\npublished']),
  mended('four hyphens at the end', [report, '---\n\n## The sea wall', '----\n\n## The sea wall']),
  mended('---yaml', [report, '---\npublished', '---yaml\npublished']),
  faulty('---js', [
    report,
    '---js\n{ published: (() => { globalThis.ranJs = true; return 1; })() }\n---\n\nText.\n',
  ]),
  faulty('---javascript', [
    report,
    '---javascript\n{ published: (() => { globalThis.ranJs = true; return 1; })() }\n---\n',
  ]),
  faulty('---json', [report, '---json\n{ "published": "2026-11-05" }\n---\n']),
  faulty('---coffee', [report, '---coffee\npublished: "2026-11-05"\n---\n']),
  faulty('+++', [report, '+++\npublished = 2026-11-05\n+++\n']),
  faulty('a web page', [report, '<!doctype html>\n<title>Report</title>\n']),
];
