import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { concernStatuses } from '../domain/concern.ts';
import { daysBetween, weekdayOf } from '../domain/dates.ts';
import { mattersOf } from '../domain/guide.ts';
import type { District, Meeting } from '../domain/site.ts';
import { holderName, type TeamData } from '../domain/team.ts';
import { checkContent } from '../sources/check.ts';
import { longSentences, textsOf } from './content-texts.ts';

/** What the demonstration content promises to show; the rules of every content are proved elsewhere. */
const contentDir = 'content';
const { site, content, problems } = checkContent({ contentDir });
const districts = site?.districts ?? [];
const texts = new Map(
  content.entries
    // Made out of one set of data, whose licence each of them quotes.
    .filter(({ file }) => !file.startsWith('postcode'))
    .map((entry) => [entry.file, textsOf(entry, contentDir)]),
);
const others = districts.filter(({ slug }) => slug !== 'thurrock');
const meetings = districts.flatMap((district) => district.meetings);
const concerns = districts.flatMap((district) => district.concerns);
const reports = districts.flatMap((district) => district.reports.map((report) => ({ district, report })));

test('the content is right', () => {
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(site?.asOf).toBe('2026-11-21');
});

test('there are ten districts and fourteen councils', () => {
  expect(districts).toHaveLength(10);
  expect(districts.flatMap(({ councils }) => councils)).toHaveLength(14);
});

test('the guide names what residents ask about most, and each council has links of its own or its website', () => {
  const matters = site ? mattersOf(site.guide) : [];
  expect(matters.length).toBeGreaterThanOrEqual(20);
  const also = matters.flatMap((matter) => matter.also);
  for (const word of ['noise', 'fly tipping', 'parked', 'bins on fire', 'action fraud', 'pothole', 'asb'])
    expect(also).toContain(word);
  const linked = districts
    .flatMap(({ councils }) => councils)
    .filter((one) => Object.keys(one.services).length > 0);
  expect(linked.length).toBeGreaterThanOrEqual(10);
});

describe('how much there is', () => {
  test('Thurrock has reports and meetings of twelve months', () => {
    const thurrock = districts.find(({ slug }) => slug === 'thurrock');
    const months = Array.from({ length: 12 }, (_, month) =>
      new Date(Date.UTC(2025, 10 + month)).toISOString().slice(0, 7),
    );
    expect(thurrock?.reports.map(({ month }) => month)).toEqual(expect.arrayContaining(months));
    const met = thurrock?.meetings.map(({ date }) => date.slice(0, 7));
    expect(met).toEqual(expect.arrayContaining(months));
  });

  test.each(others)('$name has reports and meetings of several kinds', (district) => {
    expect(district.reports.length).toBeGreaterThanOrEqual(4);
    expect(district.meetings.length).toBeGreaterThanOrEqual(6);
    expect(new Set(district.meetings.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(3);
  });

  test.each(districts)('$name meets in the evening, in the daytime and at the weekend', (district) => {
    expect(new Set(district.meetings.map(partOfWeek))).toEqual(new Set(['evening', 'daytime', 'weekend']));
  });

  test('some forty concerns, of every status, told over several reports', () => {
    expect(concerns.length).toBeGreaterThanOrEqual(40);
    expect(new Set(concerns.map(({ status }) => status))).toEqual(new Set(concernStatuses));
    const told = concerns.filter(({ steps }) => steps.filter((step) => step.in.kind === 'report').length > 1);
    expect(told.length).toBeGreaterThanOrEqual(20);
  });
});

describe('what goes wrong is there to see', () => {
  test.each<[string, (meeting: Meeting) => boolean]>([
    ['a cancelled meeting', ({ status }) => status === 'cancelled'],
    ['a moved meeting', ({ moved }) => moved.length > 0],
    ['a meeting nobody came to', ({ attendance }) => attendance === 0],
  ])('%s', (_, isThat) => expect(meetings.filter(isThat).length).toBeGreaterThan(0));

  test('a district that let more than six weeks pass between two meetings', () => {
    expect(districts.filter((district) => longestGap(district) > 42).length).toBeGreaterThan(0);
    expect(districts.filter((district) => longestGap(district) <= 42).length).toBeGreaterThan(0);
  });
});

describe('every report speaks of its own district', () => {
  test.each(reports)('$report.id names two places', ({ district, report }) => {
    const text = (texts.get(report.body.file) ?? []).join('\n');
    const named = district.places.filter(({ name, also }) =>
      [name, ...also].some((word) => text.includes(word)),
    );
    expect(named.length).toBeGreaterThanOrEqual(2);
  });

  test.each(reports)('$report.id has a figure of its own', ({ district, report }) => {
    const neighbours = reports.filter(
      (other) =>
        other.report !== report && (other.district === district || other.report.month === report.month),
    );
    const taken = new Set(neighbours.flatMap((other) => other.report.figures.map(({ value }) => value)));
    expect(report.figures.map(({ value }) => value).filter((value) => !taken.has(value))).not.toEqual([]);
  });
});

test('a sentence is known again in other marks, within quotes and at the end of a text', () => {
  const words = 'the bikes come at four and leave at six';
  for (const text of [
    `${words}.`,
    'The bikes come at four, and leave at six',
    `He said: “${words}.” Then he left.`,
  ])
    expect(longSentences(['A word before. ' + text], 8)).toContain(words);
  expect(longSentences(['The bikes come at four and leave.'], 8)).toEqual([]);
});

test('no sentence of eight words or more stands in two files', () => {
  const seen = new Map<string, string>();
  const twice = [...texts].flatMap(([file, own]) =>
    [...new Set(longSentences(own, 8))].flatMap((sentence) => {
      const other = seen.get(sentence);
      seen.set(sentence, other ?? file);
      return other === undefined ? [] : [`${sentence} (${other}, ${file})`];
    }),
  );
  expect(seen.size).toBeGreaterThan(2000);
  expect(twice).toEqual([]);
});

describe('nobody real is named or reached', () => {
  /** What councils and other services publish about themselves is real. */
  const isOurs = ({ file }: { file: string }) =>
    !file.startsWith('councils/') && file !== 'who-deals-with.yaml';
  const files = content.entries.map(({ file }) => ({
    file,
    text: readFileSync(`${contentDir}/${file}`, 'utf8'),
  }));

  test('email addresses are under example domains', () => {
    const addresses = files
      .filter(isOurs)
      .flatMap(({ text }) => text.match(/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g) ?? []);
    expect(addresses.length).toBeGreaterThan(20);
    expect(addresses.filter((address) => !address.endsWith('.example'))).toEqual([]);
  });

  test('phone numbers are the ones that belong to nobody, but for public lines', () => {
    const numbers = files
      .filter(isOurs)
      .flatMap(({ text }) => text.match(/(?<![\d.,-])0\d{2,4}[ -]?\d{3,4}[ -]?\d{3,4}(?![\d.-])/g) ?? []);
    expect(numbers.length).toBeGreaterThan(5);
    const crimestoppers = '0800 555 111';
    expect(numbers.filter((number) => !/^01632 960\d{3}$/.test(number) && number !== crimestoppers)).toEqual(
      [],
    );
  });

  test('handles say that they are a demonstration', () => {
    const handles = districts.flatMap(({ team }) =>
      [...team.accounts, ...team.posts.flatMap(({ accounts }) => accounts)].map(({ handle }) => handle),
    );
    expect(handles.length).toBeGreaterThan(40);
    expect(handles.filter((handle) => !handle.endsWith('_demo'))).toEqual([]);
    const mentions = files.flatMap(({ text }) => text.match(/(?<=[\s(])@\w+/g) ?? []);
    expect(mentions.filter((mention) => !mention.endsWith('_demo'))).toEqual([]);
  });

  test('officers are named in their team’s file alone', () => {
    const named = content.entries
      .filter(({ collection }) => collection === 'teams')
      .flatMap(({ file, data }) =>
        (data as TeamData).posts.flatMap((post) =>
          post.holder ? [{ file, forms: [post.holder.name, holderName(shortened(post)) ?? ''] }] : [],
        ),
      );
    expect(named.length).toBeGreaterThan(60);
    const elsewhere = named.flatMap((officer) =>
      files
        .filter(
          ({ file, text }) => file !== officer.file && officer.forms.some((form) => text.includes(form)),
        )
        .map(({ file }) => `${officer.forms[0]} in ${file}`),
    );
    expect(elsewhere).toEqual([]);
  });

  test('Basildon has every kind of account of the panel paper of 2017', () => {
    const team = districts.find(({ slug }) => slug === 'basildon')?.team;
    const owners = [...(team?.accounts ?? []), ...(team?.posts.flatMap(({ accounts }) => accounts) ?? [])];
    expect(new Set(owners.map(({ owner }) => owner))).toEqual(
      new Set(['commander', 'officer', 'team', 'unit', 'operation', 'cadets']),
    );
    const ranks = team?.posts.filter(({ accounts }) => accounts.length > 0).map(({ rank }) => rank);
    const words = ['inspector', 'sergeant', 'constable', 'pcso', 'special-constable'];
    expect(ranks).toEqual(expect.arrayContaining(words));
    const names = owners.map(({ name = '' }) => name).join(', ');
    for (const unit of ['CID', 'Operation Juno', 'Operation Raptor', 'Crime Scene', 'Cadets'])
      expect(names).toContain(unit);
  });
});

function partOfWeek({ date, start }: Meeting): 'weekend' | 'evening' | 'daytime' {
  if (['Saturday', 'Sunday'].includes(weekdayOf(date))) return 'weekend';
  return start >= '17:00' ? 'evening' : 'daytime';
}

/** The most days between two Local Community Meetings that were held one after the other. */
function longestGap({ meetings }: District): number {
  const held = meetings
    .filter(({ kind, status }) => kind === 'lcm' && status === 'held')
    .map(({ date }) => date);
  return Math.max(0, ...held.slice(1).map((date, index) => daysBetween(held[index] ?? date, date)));
}

/** A post whose holder is called by surname, as in `PC Okafor`. */
function shortened(post: TeamData['posts'][number]): TeamData['posts'][number] {
  return post.holder
    ? { ...post, holder: { ...post.holder, name: post.holder.name.split(' ').at(-1) ?? '' } }
    : post;
}
