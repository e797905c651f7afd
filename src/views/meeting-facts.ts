import { audienceNames } from '../domain/audience.ts';
import type { District, Meeting } from '../domain/site.ts';
import { teamPath } from '../domain/urls.ts';
import { joinWords, type Words } from './words.ts';

/** Whom a meeting is for, beginning with a capital: `Everyone`, `Everyone, above all parents`, `Young people`. */
function audienceText(meeting: Meeting): string {
  const others = joinWords(
    meeting.audience.filter((audience) => audience !== 'everyone').map((audience) => audienceNames[audience]),
  );
  const all = meeting.audience.includes('everyone');
  const text = all && others ? `everyone, above all ${others}` : all ? audienceNames.everyone : others;
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Access facts in one line, for a card. */
export function accessLine(meeting: Meeting): string {
  const { step_free, hearing_loop, parking, bus } = namedAccess(meeting);
  const facts = [step_free, hearing_loop, parking, bus].filter((fact) => fact !== undefined);
  return [...facts, ...(meeting.audience.includes('everyone') ? ['Anyone can come'] : [])]
    .map(sentence)
    .join(' ');
}

/** Each fact says what it is about: `Free after six` becomes `Parking: Free after six`. */
function namedAccess({ access }: Meeting): Meeting['access'] {
  const named = (fact: string | undefined, about: RegExp, name: string) =>
    fact === undefined || about.test(fact) ? fact : `${name}: ${fact}`;
  return {
    ...access,
    step_free: named(access.step_free, /step|ramp|level|lift|flat|floor/i, 'Step-free'),
    hearing_loop: named(access.hearing_loop, /loop/i, 'Hearing loop'),
    parking: named(access.parking, /park/i, 'Parking'),
    bus: named(access.bus, /bus|train|station|stop/i, 'Bus or train'),
    quiet: named(access.quiet, /quiet|room|talk/i, 'Quiet place'),
  };
}

const whoWords: Record<Meeting['status'], string> = {
  scheduled: 'Who is there',
  postponed: 'Who is there',
  held: 'Who was there',
  cancelled: 'Who was to be there',
};

/** The rows of facts on a meeting's page: who is there, whom it is for, how to get in and there. */
export function factRows(meeting: Meeting, district: District): { label: string; words: Words }[] {
  const access = namedAccess(meeting);
  const text = (...facts: (string | undefined)[]) =>
    facts
      .filter((fact) => fact !== undefined)
      .map(sentence)
      .join(' ');
  const rows: [string, Words][] = [
    [whoWords[meeting.status], hostWords(meeting, district)],
    ['Chair', meeting.chair ?? ''],
    ['With', joinWords(meeting.partners)],
    ['For', [audienceText(meeting), meeting.sponsor ? `. Thanks to ${meeting.sponsor}` : ''].join('')],
    ['Languages', joinWords(meeting.languages)],
    ['Why now', meeting.trigger ?? ''],
    ['Getting in', text(access.step_free, access.hearing_loop, access.quiet, access.other)],
    ['Getting there', text(access.bus, access.parking)],
    ['Online', onlineWords(meeting)],
  ];
  return rows.filter(([, words]) => words.length > 0).map(([label, words]) => ({ label, words }));
}

/** A way in only while there is something to join. */
function onlineWords({ online, status }: Meeting): Words {
  if (online === undefined) return '';
  if (status === 'held') return 'It could be joined online, too.';
  return status === 'scheduled' ? [{ text: 'Join online', href: online }] : '';
}

function hostWords(meeting: Meeting, district: District): Words {
  const posts = district.team.posts.filter(({ post }) => meeting.host.includes(post));
  return posts.flatMap(({ post, title }, index) => [
    index === 0 ? 'The ' : index === posts.length - 1 ? ' and the ' : ', the ',
    { text: title, href: teamPath(district.slug, post) },
  ]);
}

function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
