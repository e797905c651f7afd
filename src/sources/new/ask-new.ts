import { isMonth, isPlainDate } from '../../domain/dates.ts';
import { meetingKinds, type MeetingKind } from '../../domain/meeting.ts';
import { meetingKindFacts } from '../../domain/meeting-kind.ts';
import type { District, Site } from '../../domain/site.ts';
import { ranks } from '../../domain/team.ts';
import { proposedDay, usualPlace } from './meeting-habits.ts';
import { nextMonth } from './new-report.ts';
import { meetingKind } from './new-meeting.ts';
import { newKind, newKinds, type NewKind, type NewWish } from './plan-new.ts';
import { accept, choose, isSome, write } from './questions.ts';
import { slugOf } from './slug-of.ts';

const sentences: Record<NewKind, string> = {
  report: 'A monthly report',
  meeting: 'A meeting',
  officer: 'An officer (a post in a team)',
  district: 'A district',
  news: 'News',
  recommendation: 'A recommendation of an inspectorate',
};

/** Asks for everything that was not typed; arrow keys choose, Enter goes on. @throws NewCancelled */
export async function askNew(typed: Partial<NewWish>, site: Site): Promise<NewWish> {
  const kind =
    typed.kind === undefined
      ? newKind(await choose('What do you want to begin?', newKinds, (one) => sentences[one]))
      : typed.kind;
  if (kind === 'district' || kind === 'news' || kind === 'recommendation') {
    const title = typed.title ?? (typed.name === undefined ? await write(titles[kind]) : undefined);
    const name =
      typed.name ??
      (await write('Its short name, for the file and the address', slugOf(title ?? ''), isShort));
    return { ...typed, kind, name, title };
  }
  const slugs = site.districts.map(({ slug }) => slug);
  const name =
    typed.name ??
    (await choose(
      'Which district?',
      slugs,
      (slug) => site.districts.find((one) => one.slug === slug)?.name ?? slug,
    ));
  const district = site.districts.find(({ slug }) => slug === name);
  // What was typed wrongly is told by whoever makes the file.
  if (!district) return { ...typed, kind, name };
  if (kind === 'report') {
    const when =
      typed.when ??
      (await accept('Which month?', nextMonth(district, site.asOf), (month) =>
        isMonth(month) ? undefined : 'Write year and month with a hyphen, such as 2026-12.',
      ));
    return { ...typed, kind, name, when };
  }
  if (kind === 'meeting') return { ...(await askMeeting(typed, site, district)), kind, name };
  const title =
    typed.title ??
    (await write(
      'What is the post called after "the", such as Grays constable? Never a person',
      undefined,
      isSome,
    ));
  const rank = typed.rank ?? (await choose('Which rank goes with it?', ranks, (one) => one));
  const role =
    typed.role ?? (await write('What does the post do, such as "Looks after Grays"?', undefined, isSome));
  return { ...typed, kind, name, title, rank, role };
}

async function askMeeting(
  typed: Partial<NewWish>,
  site: Site,
  district: District,
): Promise<Partial<NewWish>> {
  const meeting =
    typed.meeting ??
    (await choose(
      'What kind of meeting?',
      Object.keys(meetingKinds) as MeetingKind[],
      (one) => (one === 'issue' ? 'Public meeting about one thing that happened' : meetingKinds[one].name),
      (one) => meetingKindFacts[one].about,
    ));
  const kind = meetingKind(meeting);
  const usual = usualPlace(district, kind);
  const others = district.places.map(({ name }) => name).filter((place) => place !== usual);
  const place = typed.place ?? (await choose('In which place?', [usual, ...others], (one) => one));
  const proposed = proposedDay(district, kind, site.asOf, site.force.limits.meeting_gap.limit);
  const when =
    typed.when ??
    (await accept('On which day?', proposed, (day) =>
      isPlainDate(day) ? undefined : 'Write year, month and day with hyphens, such as 2027-01-14.',
    ));
  return { ...typed, meeting, place, when };
}

const titles = {
  district: 'What is the district called?',
  news: 'The headline',
  recommendation: 'What it asks for, in a few words',
};

function isShort(value: string): string | undefined {
  return value !== '' && value === slugOf(value) ? undefined : 'Use small letters, digits and hyphens.';
}
