import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyOut } from '../../sources/publish/copy-out.ts';
import { listFiles } from '../../sources/publish/remove-strays.ts';
import { ScratchSite } from './scratch-site.ts';

/** Every word that residents must not see begins like this; what follows says which it was. */
const MARK = 'obscurium';
const FORCE = 'force.yaml';
const PICTURE = 'media/marshby/unseen.png';

/** What hides a thing on 21 November 2026, the day on which the site stands. */
const hidden = {
  draft: 'published: 2026-11-05\ndraft: true',
  future: 'published: 2026-11-30',
  expired: 'published: 2026-11-05\nuntil: 2026-11-20',
};

const concern = (name: string): string => `concerns:
  - id: ${MARK}-${name}
    title: ${MARK}title${name} in the lane
    said: ${MARK}said${name} every night.
    topic: speeding
    place: Eel Pie Lane
    how: email
    status: in-hand
    did: ${MARK}did${name} so far.
    by: sea-wall-constable
    due: 2027-01-08
  - id: speeding-eel-pie-lane
    status: in-hand
    did: ${MARK}again${name} with a camera.
    by: sea-wall-constable
    due: 2027-01-08`;

const report = (name: string, hides: string): string => `---
${hides}
by: sea-wall-constable
summary: ${MARK}summary${name} and more.
${concern(name)}
figures:
  - value: 1
    label: ${MARK}figure${name}
next: [${MARK}next${name}]
---

${MARK}body${name} ![${MARK}alt${name}](../../${PICTURE})
`;

const meeting = (name: string, hides: string): string => `---
kind: drop-in
title: ${MARK}meeting${name}
start: "10:00"
venue:
  name: ${MARK}hall${name}
  place: Marshby
host: [sea-wall-constable]
audience: [everyone]
status: scheduled
${hides}
---

${MARK}agenda${name}
`;

const news = (name: string, hides: string): string => `---
title: ${MARK}news${name}
${hides}
summary: ${MARK}teaser${name}.
topics: [speeding]
image:
  file: marshby/unseen.png
  alt: ${MARK}picture${name}
---

${MARK}story${name}
`;

const evidence = (name: string, hides: string): string => `---
title: ${MARK}paper${name}
kind: survey
${hides}
summary: ${MARK}result${name}.
---

${MARK}finding${name}
`;

/** The files of things that nobody may see yet, or any more. */
const files: Record<string, string> = {
  'reports/marshby/2026-11.md': report('future', hidden.future),
  'reports/coldharbour/2026-09.md': report('draft', hidden.draft)
    .replaceAll('sea-wall-constable', 'coldharbour-sergeant')
    .replace(/ {2}- id: speeding-eel[^]*?(?=figures:)/, '')
    .replace('place: Eel Pie Lane', 'place: Coldharbour'),
  [`meetings/marshby/2026-12-20-${MARK}draft.md`]: meeting('draft', hidden.draft),
  [`meetings/marshby/2026-12-21-${MARK}future.md`]: meeting('future', hidden.future),
  [`news/2026-11-05-${MARK}draft.md`]: news('draft', hidden.draft),
  [`news/2026-11-30-${MARK}future.md`]: news('future', hidden.future),
  [`news/2026-11-05-${MARK}expired.md`]: news('expired', hidden.expired),
  [`evidence/${MARK}-draft.md`]: evidence('draft', hidden.draft),
  [`evidence/${MARK}-future.md`]: evidence('future', hidden.future),
};

let site: ScratchSite;
let published: Record<string, string>;
beforeAll(async () => {
  site = new ScratchSite();
  expect(site.publish()).toMatchObject({ status: 0 });
  published = await site.digests();
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(site.content, file)), { recursive: true });
    writeFileSync(join(site.content, file), text);
  }
  copyFileSync('docs/screenshot.png', join(site.content, PICTURE));
  site.edit(
    FORCE,
    'demonstration: true',
    `banner:\n  text: ${MARK}banner\n  until: 2026-11-20\ndemonstration: true`,
  );
  const holder = `holder:\n      name: ${MARK}officer\n      from: 2026-11-30\n      agreed: true\naccounts:`;
  site.edit('teams/marshby.yaml', 'accounts:\n  - network: facebook', `    ${holder}\n  - network: facebook`);
});
afterAll(() => site.remove());

test('drafts, what is kept back and what has ended are in no byte that is published or copied out', async () => {
  expect(site.publish()).toMatchObject({ status: 0 });
  const out = join(site.root, 'out');
  await copyOut(site.dist, out);
  for (const folder of [site.dist, out]) expect(await marked(folder)).toEqual([]);
  // Not a picture of theirs either: the site is the one that it was without them.
  expect(await site.digests()).toEqual(published);
});

test('each would have been found: on its day, without "draft", and before its end, all of them are there', async () => {
  for (const file of Object.keys(files)) {
    const text = readFileSync(join(site.content, file), 'utf8');
    writeFileSync(
      join(site.content, file),
      text.replace('draft: true\n', '').replace('until: 2026-11-20\n', ''),
    );
  }
  site.edit(FORCE, 'until: 2026-11-20', 'until: 2026-12-31');
  site.edit(FORCE, 'demonstration_date: 2026-11-21', 'demonstration_date: 2026-11-30');
  expect(site.publish()).toMatchObject({ status: 0 });
  const found = await marked(site.dist);
  for (const place of [
    ...['index.html', 'marshby/reports/2026-11/index.html', 'news.xml', 'all.json', 'marshby/reports.atom'],
    ...['meetings.ics', 'sitemap.xml'],
  ])
    expect(found).toContain(place);
  expect(found.some((file) => file.endsWith('.pf_fragment'))).toBe(true);
  const words = new Set((await allText(site.dist)).match(new RegExp(`${MARK}-?[a-z]+`, 'g')));
  for (const text of [...Object.values(files), `${MARK}banner ${MARK}officer`])
    for (const word of text.match(new RegExp(`${MARK}-?[a-z]+`, 'g')) ?? []) expect(words).toContain(word);
});

/** Files whose name or text holds the mark, packed ones unpacked. */
async function marked(folder: string): Promise<string[]> {
  const all = await listFiles(folder);
  return all.filter((file) => `${file}\n${textOf(join(folder, file))}`.includes(MARK));
}

async function allText(folder: string): Promise<string> {
  return (await listFiles(folder)).map((file) => textOf(join(folder, file))).join('\n');
}

/** The bytes as lower-case text, of whatever kind the file is: the mark is plain ASCII in all of them. */
function textOf(path: string): string {
  const bytes = readFileSync(path);
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return (isPacked ? gunzipSync(bytes) : bytes).toString('latin1').toLowerCase();
}
