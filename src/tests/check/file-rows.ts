import { faulty, mended, report, team } from './bad-rows.ts';

const left = [
  team,
  '      name: Tobias Quillfeather\n      from: 2025-09-01',
  '      name: Tobias Quillfeather\n      from: 2025-09-01\n      until: 2026-10-31',
] as const;

/** Files that belong nowhere, and names that must not be read any more. */
export const fileRows = [
  faulty('capital letters in the ending', ['reports/marshby/2026-09.MD', 'x']),
  faulty('another ending for YAML', ['teams/extra.yml', 'x']),
  faulty('two meetings at one address', ['meetings/marshby/2026-11-28-Library.md', 'x']),
  faulty('a copy beside its file', ['reports/marshby/Copy of 2026-10.md', 'x']),
  faulty('a copy as Windows names it', ['reports/marshby/2026-09 - Copy.md', 'x']),
  faulty('a copy as a browser names it', ['reports/marshby/2026-09 (1).md', 'x']),
  faulty('a copy of an editor', ['reports/marshby/2026-10.md~', 'x']),
  faulty('a misspelt folder', ['report/marshby/2026-09.md', 'x']),
  faulty('month and district the wrong way round', ['reports/2026-09/marshby.md', 'x']),
  faulty('a day where a month belongs', ['reports/marshby/2026-09-30.md', 'x']),
  faulty('spaces in a name', ['news/2026-11-02-A new day.md', 'x']),
  faulty('an accent in a name', ['councils/cafe\u0301.yaml', 'x']),
  faulty('a document of a word processor', ['notes.docx', 'x']),
  faulty('a picture beside the report', ['reports/marshby/barrier.png', 'x']),
  faulty('a picture with capital letters', ['media/marshby/Barrier Photo.JPG', 'x']),
  faulty('a published meeting whose file is gone', [
    'identity.lock',
    'meetings/2026-11-28-library',
    'meetings/2026-11-28-market',
  ]),
  faulty('a picture that is none', ['media/marshby/cat.jpg', 'x']),
  mended('a text that names an officer who left', left, [
    report,
    'We walked it',
    'PC Quillfeather, Constable Tobias Quillfeather and Tobias Quillfeather walked it',
  ]),
  mended('a field that names an officer who left', left, [
    report,
    'summary: Two',
    'summary: Constable Quillfeather took two',
  ]),
];
