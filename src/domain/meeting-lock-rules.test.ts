import { describe, expect, test } from 'vitest';
import { fieldsOf, problemsWith, smallContent, type Changes } from '../tests/small-content.ts';
import { assembleSite } from './assemble-site.ts';
import { extendMeetings, meetingsById, type LockedMeeting } from './locked-meeting.ts';

const FILE = 'meetings/marshby/2026-12-03-hall.md';
const LINE = {
  id: 'marshby/meetings/2026-12-03-hall',
  date: '2026-12-03',
  start: '18:30',
  end: '20:00',
  place: 'Chapel Hall, Little Fen',
  status: 'scheduled' as const,
  changes: 0,
};
const MEETING = {
  kind: 'lcm',
  start: '18:30',
  end: '20:00',
  venue: { name: 'Chapel Hall', address: 'Fen Road', place: 'Little Fen' },
  host: ['fen-constable'],
  audience: ['everyone'],
  status: 'scheduled',
  published: '2026-11-01',
};
/** Written on the day the hall is flooded. */
const MOVED = {
  moved: [{ from: '2026-12-03', to: '2026-12-10', on: '2026-11-20', why: 'The hall is flooded.' }],
};
const CHANGES = { changes: [{ on: '2026-11-20', what: 'It changed.' }] };
const OFF = { status: 'cancelled', reason: 'The hall is flooded.' };

/** The small content with one published meeting, and the line that the record has of it. */
function contentWith(fields: Record<string, unknown> | null, line: Partial<LockedMeeting> = {}): Changes {
  const known = {
    id: 'marshby/meetings/2026-10-20-library',
    date: '2026-10-20',
    start: '18:30',
    end: '20:00',
    place: 'Marshby Library, Marshby',
    status: 'scheduled',
    changes: 0,
  };
  return {
    'identity.lock': { ...fieldsOf('identity.lock'), meetings: [known, { ...LINE, ...line }] },
    ...(fields === null ? {} : { [FILE]: { ...MEETING, ...fields } }),
  };
}

describe('a published meeting that changes needs a line that says so', () => {
  const missing = (field: string) => [`announced ${FILE} ${field}`];
  const toLock = [`announced ${FILE}`];
  test.each<[string, Record<string, unknown>, string[]]>([
    ['nothing changed', {}, []],
    ['its day', MOVED, missing('moved')],
    ['its day, and a line says so', { ...MOVED, ...CHANGES }, toLock],
    ['its start', { start: '19:00' }, missing('start')],
    ['its start, and a line says so', { start: '19:00', ...CHANGES }, toLock],
    ['its end', { end: '21:00' }, missing('end')],
    ['its end is now open', { end: undefined }, missing('start')],
    ['its building', { venue: { name: 'Library', place: 'Little Fen' } }, missing('venue')],
    [
      'only the street and the postcode',
      { venue: { name: 'Chapel Hall', address: 'Fen Lane', postcode: 'PE1 1AA', place: 'Little Fen' } },
      [],
    ],
    ['it is cancelled', OFF, missing('status')],
    ['it is cancelled, and a line says so', { ...OFF, ...CHANGES }, toLock],
    ['it is postponed', { ...OFF, status: 'postponed' }, missing('status')],
    ['only its title and text', { title: 'A talk in the hall', expect: 'Tea.' }, []],
    ['it is taken back to a draft', { draft: true }, missing('draft')],
    ['it is to be published later', { published: '2026-12-01' }, missing('published')],
  ])('%s', (_, fields, expected) => expect(problemsWith(contentWith(fields))).toEqual(expected));

  test('that it was held is no news', () => {
    expect(problemsWith(contentWith({ status: 'held', attendance: 3 }), '2026-12-04')).toEqual([]);
  });

  test('that a cancelled one takes place after all is news', () => {
    const line = { status: 'cancelled' as const, changes: 1 };
    expect(problemsWith(contentWith(CHANGES, line))).toEqual(missing('status'));
  });

  test('a line may not be taken away again', () => {
    expect(problemsWith(contentWith({}, { changes: 1 }))).toEqual([`announced ${FILE}`]);
  });

  test.each([
    ['without changes yet', {}, 'Add the line changes: [{ on: 2026-11-21, what: '],
    ['with changes', CHANGES, 'Add below "changes:" the line - { on: 2026-11-21, what: '],
  ])('the words to write are there, %s', (_, fields, start) => {
    const line = { changes: Object.keys(fields).length };
    const { problems } = assembleSite(
      smallContent(contentWith({ ...MOVED, ...fields, start: '10:00', end: undefined }, line)),
      '2026-11-21',
    );
    expect(problems.map(({ message, fix }) => [message, fix])).toEqual([
      [
        'Its date and time changed after it was published, and no new line in "changes" says so: calendars would keep the old entry.',
        `${start}"Moved from Thursday 3 December 2026 to Thursday 10 December 2026. The time is now from 10am, not 6:30pm to 8pm." }${'changes' in fields ? '' : ']'}`,
      ],
    ]);
  });
});

describe('a published meeting stays', () => {
  test('one whose file is gone is missed', () => {
    expect(problemsWith(contentWith(null))).toEqual(['announced identity.lock meetings.1.id']);
  });
  test('one of more than a year ago is in no calendar any more', () => {
    expect(problemsWith(contentWith(null, { date: '2025-11-20' }))).toEqual([]);
  });
  test('one of a district that is gone is reported with the district alone', () => {
    expect(problemsWith(contentWith(null, { id: 'oldtown/meetings/2026-12-03' }))).toEqual([]);
  });
});

describe('the record', () => {
  test('says at the first meeting of a district that it does not know it, and that nothing need be done', () => {
    const { problems } = assembleSite(
      smallContent({ ...contentWith(CHANGES), 'meetings/marshby/2026-12-20.md': MEETING }),
      '2026-11-21',
    );
    expect(problems).toMatchObject([
      {
        severity: 'advice',
        file: FILE,
        message:
          'What people were told of this meeting is not recorded yet, nor of another of this district.',
        fix: expect.stringContaining('"npm run publish" records it') as string,
      },
    ]);
  });
  test('takes over what was announced, and never loses or overwrites a line', () => {
    const [old, same, grown] = ['a', 'b', 'c'].map((id) => ({ ...LINE, id }));
    if (!old || !same || !grown) throw new Error('There are three.');
    const later = { ...grown, start: '19:00', changes: 1 };
    const quiet = { ...same, start: '19:00' };
    expect(extendMeetings([grown, old, same], [quiet, later, { ...LINE, id: 'd' }])).toEqual([
      old,
      same,
      later,
      { ...LINE, id: 'd' },
    ]);
  });
  test('of two lines for one meeting, as a merge leaves them, the later counts', () => {
    const later = { ...LINE, changes: 2 };
    expect([...meetingsById([later, LINE]).values()]).toEqual([later]);
    expect([...meetingsById([LINE, later]).values()]).toEqual([later]);
  });
});
