import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { collections, type CollectionName } from '../../domain/collections.ts';
import { readContent } from '../read-content.ts';
import { savedText } from './save-text.ts';

const team = `# Who works where. Ask the inspector before you change it.
since: 2025-04-07
posts:
  # The one who leads comes first.
  - post: harlow-inspector
    title: Harlow inspector # as on the door
    rank: inspector
    role: Leads the team
    holder: { name: Ruth Example, from: 2025-04-07, agreed: true }

  - post: bush-fair-pcso
    title: "Bush Fair PCSO"
    rank: pcso
    role: >-
      On foot in Bush Fair and
      around it
    area: [Bush Fair, Latton Bush]
colour: blue # somebody else’s field
`;

interface Team {
  since: string;
  posts: Record<string, unknown>[];
}

/** What Sveltia CMS sends: every field anew, empty ones too, without comments and in its own style. */
function sent(change: (fields: Team) => void): string {
  const fields = parse(team, { schema: 'core' }) as Team & { colour?: string };
  delete fields.colour;
  for (const post of fields.posts) Object.assign(post, { email: '', accounts: [], ...post });
  change(fields);
  return stringify({ ...fields, accounts: [] }, { lineWidth: 0, singleQuote: true });
}

/** The lines that are gone and those that came, as `-old` and `+new`. */
function diff(before: string, after: string): string[] {
  const [old, now] = [before.split('\n'), after.split('\n')];
  return [
    ...old.filter((line) => !now.includes(line)).map((line) => `-${line}`),
    ...now.filter((line) => !old.includes(line)).map((line) => `+${line}`),
  ];
}

describe('a save changes the edited field and nothing else', () => {
  test.each<[string, (fields: Team) => void, string[]]>([
    ['nothing', () => undefined, []],
    ['a date', (fields) => (fields.since = '2025-05-01'), ['-since: 2025-04-07', '+since: 2025-05-01']],
    [
      'a field with a comment behind it',
      (fields) => Object.assign(fields.posts[0] ?? {}, { title: 'Harlow chief' }),
      ['-    title: Harlow inspector # as on the door', '+    title: Harlow chief # as on the door'],
    ],
    [
      'a field of a group in one line',
      (fields) => Object.assign(fields.posts[0]?.['holder'] ?? {}, { name: 'Sam Example' }),
      [
        '-    holder: { name: Ruth Example, from: 2025-04-07, agreed: true }',
        '+    holder: { name: Sam Example, from: 2025-04-07, agreed: true }',
      ],
    ],
    [
      'a folded text',
      (fields) => Object.assign(fields.posts[1] ?? {}, { role: 'On foot: every day' }),
      [
        '-    role: >-',
        '-      On foot in Bush Fair and',
        '-      around it',
        '+    role: "On foot: every day"',
      ],
    ],
    [
      'a list of places',
      (fields) => Object.assign(fields.posts[1] ?? {}, { area: ['Bush Fair'] }),
      ['-    area: [Bush Fair, Latton Bush]', '+    area: [Bush Fair]'],
    ],
    [
      'a field that is emptied',
      (fields) => Object.assign(fields.posts[1] ?? {}, { area: [] }),
      ['-    area: [Bush Fair, Latton Bush]'],
    ],
    [
      'a field that is filled',
      (fields) => Object.assign(fields.posts[0] ?? {}, { email: 'harlow@police.example' }),
      ['+    email: "harlow@police.example"'],
    ],
    [
      'a new post at the end',
      (fields) =>
        fields.posts.push({ post: 'new-pcso', title: 'New PCSO', rank: 'pcso', role: 'Walks', email: '' }),
      ['+  - post: new-pcso', '+    title: New PCSO', '+    role: Walks'],
    ],
    [
      'a post that is gone',
      (fields) => fields.posts.pop(),
      [
        '-  - post: bush-fair-pcso',
        '-    title: "Bush Fair PCSO"',
        '-    rank: pcso',
        '-    role: >-',
        '-      On foot in Bush Fair and',
        '-      around it',
        '-    area: [Bush Fair, Latton Bush]',
      ],
    ],
  ])('%s', (_, change, lines) => {
    const saved = savedText('teams', team, sent(change));
    expect(diff(team, saved)).toEqual(lines);
    expect(saved).toContain('# The one who leads comes first.');
    expect(saved).toContain('colour: blue # somebody else’s field');
  });

  test('the text below the fields keeps its bytes, or is the new one', () => {
    const file =
      '---\ntitle: About us # the title\nsummary: Who we are\nreviewed: 2026-01-02\n---\n\nText.  \n\n';
    const form = (title: string, body: string): string =>
      `---\ntitle: ${title}\nsummary: Who we are\nreviewed: 2026-01-02\n---\n\n${body}\n`;
    expect(savedText('pages', file, form('About us', 'Text.'))).toBe(file);
    expect(savedText('pages', file, form('About', 'Text.'))).toBe(file.replace('About us', 'About'));
    expect(savedText('pages', file, form('About us', 'New.'))).toBe(`${file.slice(0, -9)}New.\n`);
  });
});

test('a group stays where the form has only a line for it', () => {
  const file =
    '---\nconcerns:\n  - id: a\n    status: passed-on\n    to: { district: harlow, concern: b }\n---\n';
  const form = '---\nconcerns:\n  - id: a\n    status: passed-on\n    to: ""\n    did: We asked.\n---\n';
  expect(savedText('reports', file, form)).toBe(file.replace('    to:', '    did: We asked.\n    to:'));
});

test('a new file is written like those that are there', () => {
  const long =
    'We were there on Sunday and talked to the riders, and the council will look at the gate before the month is out.';
  const form = stringify({
    published: '2026-12-05',
    draft: false,
    published_time: '17:00',
    by: 'sergeant',
    summary: long,
    concerns: [{ id: 'bikes', title: '', status: 'done', due: null }],
    next: ['More: walks'],
    image: {},
  });
  expect(savedText('reports', undefined, `---\n${form}---\n\nHello.\n`)).toBe(`---
published: 2026-12-05
published_time: "17:00"
by: sergeant
summary: >-
  We were there on Sunday and talked to the riders, and the council will look at the gate before the month is out.
concerns:
  - id: bikes
    status: done
next: ["More: walks"]
---
Hello.
`);
});

test('every file of the demonstration survives a save of its form untouched', () => {
  for (const { file, collection } of readContent('content').content.entries) {
    const text = readFileSync(`content/${file}`, 'utf8');
    expect([file, diff(text, savedText(collection, text, asForm(collection, text)))]).toEqual([file, []]);
  }
});

/** The file as another program writes it: other quotes, other line breaks, no comments. */
function asForm(collection: CollectionName, text: string): string {
  const options = { lineWidth: 0, singleQuote: true } as const;
  if (collections[collection].body === 'none') return stringify(parse(text, { schema: 'core' }), options);
  const [, fields = '', body = ''] = /^---\n([\s\S]*?)^---\n?([\s\S]*)$/m.exec(text) ?? [];
  return `---\n${stringify(parse(fields, { schema: 'core' }), options)}---\n\n${body}`;
}
