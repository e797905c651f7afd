import type { Concern, ConcernStep } from '../domain/ledger.ts';
import { formatDate, formatDayMonth } from '../domain/dates.ts';
import type { Council, District, Site } from '../domain/site.ts';
import { caseReviewPath, districtPath, emailHref, meetingPath, paths, phoneHref } from '../domain/urls.ts';
import { elsewhere } from './concern-handover.ts';
import { isLate } from './concern-pair.ts';
import { mailAbout, type Subject } from './feedback.ts';
import { nextMeeting } from './meeting-row.ts';
import { emergencyWords, replyPromise, reportWays } from './reach.ts';
import type { Words } from './words.ts';

/**
 * What a resident can do about a concern as it stands; never empty, so that no answer is a dead end. Only an open
 * concern names the next meeting: a closed one links to where it stands, so that old pages do not change.
 */
export function whatYouCanDo(concern: Concern, district: District, site: Site, about: Subject): Words[] {
  return [...byStatus(concern, district, site, about), emergencyWords(site)];
}

function byStatus(concern: Concern, district: District, site: Site, about: Subject): Words[] {
  const last = concern.steps.at(-1) as ConcernStep;
  const report = reportWays(site);
  const write = { text: 'write to the team', href: emailHref(district.email) };
  const orWrite = ['Or ', write, '. ', ...replyPromise(site)];
  switch (concern.status) {
    case 'heard':
    case 'in-hand':
      return [
        ...lateWords(concern, district, site, about),
        ['Seen it again, or know more? Tell us the day and the time, it counts: ', ...report, '.'],
        orWrite,
        ...meetingWords(district, site),
        ...caseReview(concern, district, site),
        anonymously(site),
      ];
    case 'done':
      return [
        ['If it comes back, tell us the day and the time, and we open it again: ', ...report, '.'],
        orWrite,
        ['Come and say how it is now: ', nextMeetingLink(district), '.'],
      ];
    case 'could-not':
      return [
        ['Tell us what you see, with the day and the time, it counts: ', ...report, '.'],
        orWrite,
        ...caseReview(concern, district, site),
        anonymously(site),
      ];
    case 'passed-on':
      return [
        askReceiver(last, district, site),
        ['If it goes on where you live, tell us the day and the time: ', ...report, '.'],
        orWrite,
        ['Ask us about it: ', nextMeetingLink(district), '.'],
      ];
  }
}

function lateWords(concern: Concern, district: District, site: Site, about: Subject): Words[] {
  if (concern.due === undefined || !isLate(concern, site.asOf)) return [];
  const ask = mailAbout('Ask us why', 'Why is this late?', district, about);
  return [[`We promised the next step by ${formatDate(concern.due)}, and it is late. `, ask, '.']];
}

function meetingWords(district: District, site: Site): Words[] {
  const meeting = nextMeeting(district, site.asOf);
  if (!meeting) return [];
  const text = `the next meeting, on ${formatDayMonth(meeting.date)} in ${meeting.venue.place}`;
  return [['Ask us about it at ', { text, href: meetingPath(district.slug, meeting.stem) }, '.']];
}

function nextMeetingLink(district: District): { text: string; href: string } {
  return {
    text: `the next meeting in ${district.name}`,
    href: `${districtPath(district.slug)}#next-meeting`,
  };
}

/** The review of antisocial behaviour cases, where the topic is one for it; by the council of the concern's place. */
function caseReview(concern: Concern, district: District, site: Site): Words[] {
  if (!site.topics.some(({ topic, case_review }) => topic === concern.topic && case_review)) return [];
  const council = councilOf(concern, district);
  const review = { text: 'ASB case review', href: council ? caseReviewPath(council.slug) : paths.caseReview };
  return [
    [
      `If you reported it again and again and nothing changed, ask ${council?.name ?? 'your council'} for an `,
      review,
      '.',
    ],
  ];
}

function councilOf({ place }: Concern, { places, councils }: District): Council | undefined {
  if (councils.length === 1) return councils[0];
  const council = places.find(({ name }) => name === place)?.council;
  return councils.find(({ slug }) => slug === council);
}

function anonymously({ force }: Site): Words {
  const { name, phone, note } = force.contact.anonymous;
  return [
    `To say nothing to the police at all, call ${name} on `,
    { text: phone, href: phoneHref(phone) },
    `. ${note}`,
  ];
}

/** Whoever has it now is asked first: a council by its website, another district by the page of the concern there. */
function askReceiver({ to }: ConcernStep, { councils }: District, site: Site): Words {
  if (to === undefined) return 'Ask us who has it now.';
  if (typeof to !== 'string') return ['Follow it there: ', ...elsewhere(to, site), '.'];
  const council = councils.find(({ name }) => name === to);
  const who = council ? { text: to, href: council.website } : to;
  return ['Ask ', who, ' how it stands: it is theirs to answer now.'];
}
