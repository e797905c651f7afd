import type { Body } from './collections.ts';
import { byNewest } from './dates.ts';
import { newsId, thingId } from './identity.ts';
import type { LedgerRecord } from './ledger.ts';
import { foldLedger } from './ledger.ts';
import { splitId, type Content, type Item, type Library } from './library.ts';
import { meetingDate } from './meeting-days.ts';
import { compareText } from './problem.ts';
import type { District, Site } from './site.ts';
import { postOn } from './team.ts';

/** Joins files that are right and may be seen into the Site; throws only if a rule let a broken reference pass. */
export function joinSite(library: Library, force: Site['force'], content: Content, asOf: string): Site {
  const slugged = <T extends { id: string; data: object }>(item: T) =>
    ({ ...item.data, slug: item.id }) as T['data'] & { slug: string };
  const postcodes = library.postcodes[0]?.data;
  const guide = library.guide[0]?.data;
  if (!guide) throw new Error('There is no who-deals-with.yaml, and no problem was reported for it.');
  const map = library.map[0]?.data;
  const exactPostcodes = library.exactPostcodes[0]?.data;
  const centres = library.centres[0]?.data;
  const { banner, ...rest } = force;
  return {
    asOf,
    force: banner && asOf <= banner.until ? { ...rest, banner } : rest,
    topics: library.topics[0]?.data.topics ?? [],
    guide,
    districts: library.districts
      .map((item) => joinDistrict(item, library, asOf))
      .sort((a, b) => compareText(a.name, b.name)),
    news: library.news
      .map((item) => ({ ...item.data, id: newsId(item.id), stem: item.id, body: bodyOf(item) }))
      .sort(byNewest(({ published, stem }) => `${published} ${stem}`)),
    campaigns: library.campaigns.map(slugged).sort(byNewest(({ from, slug }) => `${from} ${slug}`)),
    recommendations: library.recommendations.map(slugged),
    evidence: library.evidence
      .map((item) => ({ ...slugged(item), text: bodyOf(item) }))
      .sort(byNewest(({ published, slug }) => `${published} ${slug}`)),
    pages: library.pages.map((item) => ({ ...slugged(item), body: bodyOf(item) })),
    ...(postcodes ? { postcodes } : {}),
    ...(map ? { map } : {}),
    ...(exactPostcodes ? { exactPostcodes } : {}),
    ...(centres ? { centres } : {}),
    media: Object.fromEntries(content.media.map(({ file, digest }) => [file, digest])),
  };
}

/** What the ledger of a district is folded from. */
export function ledgerRecords(library: Library, district: string): LedgerRecord[] {
  const own = ({ id }: { id: string }) => splitId(id).district === district;
  return [
    ...library.meetings.filter(own).map((item) => ({
      kind: 'meeting' as const,
      key: splitId(item.id).key,
      file: item.file,
      date: meetingDate(item),
      entries: item.data.raised,
    })),
    ...library.reports.filter(own).map((item) => ({
      kind: 'report' as const,
      key: splitId(item.id).key,
      file: item.file,
      date: item.data.published,
      entries: item.data.concerns,
    })),
  ];
}

function joinDistrict(item: Item<'districts'>, library: Library, asOf: string): District {
  const own = ({ id }: { id: string }) => splitId(id).district === item.id;
  const team = library.teams.find(({ id }) => id === item.id);
  if (!team) throw new Error(`${item.file} has no team, and no problem was reported for it.`);
  const members = item.data.councils.filter(({ from = '', until = '9999' }) => from <= asOf && asOf <= until);
  return {
    ...item.data,
    slug: item.id,
    body: bodyOf(item),
    team: { ...team.data, posts: team.data.posts.map((post) => postOn(post, asOf)) },
    councils: library.councils
      .filter(({ id }) => members.some(({ council }) => council === id))
      .map(({ id, data }) => ({ ...data, slug: id })),
    meetings: library.meetings
      .filter(own)
      .map((meeting) => {
        const { key } = splitId(meeting.id);
        const id = thingId(item.data.id, 'meetings', key);
        return { ...meeting.data, id, stem: key, date: meetingDate(meeting), body: bodyOf(meeting) };
      })
      .sort((a, b) => compareText(`${a.date} ${a.start} ${a.stem}`, `${b.date} ${b.start} ${b.stem}`)),
    reports: library.reports
      .filter(own)
      .map((report) => {
        const { key } = splitId(report.id);
        return {
          ...report.data,
          id: thingId(item.data.id, 'reports', key),
          month: key,
          body: bodyOf(report),
        };
      })
      .sort(byNewest(({ month }) => month)),
    concerns: foldLedger(ledgerRecords(library, item.id)).concerns,
  };
}

/** A copy, because the Site is frozen and what the reader handed over is not ours to freeze. */
function bodyOf({ file, body }: Item): Body {
  if (!body) throw new Error(`${file} has no body, though its collection has bodies.`);
  return { ...body, media: [...body.media] };
}
