import { describe, expect, test } from 'vitest';
import { fieldsOf, siteWith } from '../tests/small-content.ts';
import { meetingViews } from './meeting.ts';

const meeting = {
  ...fieldsOf('meetings/marshby/2026-10-20-library.md'),
  status: 'scheduled',
  attendance: undefined,
  raised: undefined,
  published: '2026-10-25',
};

function viewWith(fields: object) {
  const site = siteWith({ 'meetings/marshby/2026-12-03.md': { ...meeting, ...fields } });
  const found = meetingViews(site).find(({ params }) => params.meeting === '2026-12-03');
  if (!found) throw new Error('The meeting is on the site.');
  return found.view;
}

describe('every fact that a meeting’s file gives stands on its page', () => {
  const access = {
    step_free: 'Ramp at the side',
    hearing_loop: 'Hearing loop',
    parking: 'Free',
    bus: 'Bus 4',
    quiet: 'A side room',
    other: 'Toilets',
  };
  test.each<[string, object, string, unknown]>([
    ['an independent chair', { chair: 'An independent chair' }, 'Chair', 'An independent chair'],
    ['partners', { partners: ['The council', 'A school'] }, 'With', 'The council and A school'],
    ['what led to it', { kind: 'issue', trigger: 'Four break-ins.' }, 'Why now', 'Four break-ins.'],
    ['a sponsor', { sponsor: 'The baker' }, 'For', 'Everyone. Thanks to The baker'],
    ['languages', { languages: ['Polish', 'Romanian'] }, 'Languages', 'Polish and Romanian'],
    ['how to get in', { access }, 'Getting in', 'Ramp at the side. Hearing loop. A side room. Toilets.'],
    ['how to get there', { access }, 'Getting there', 'Bus 4. Parking: Free.'],
    [
      'how to join online',
      { online: 'https://meet.police.example/a' },
      'Online',
      [{ text: 'Join online', href: 'https://meet.police.example/a' }],
    ],
  ])('%s', (_, fields, label, words) => {
    expect(viewWith(fields).rows).toContainEqual({ label, words });
  });

  test('there is nothing to join at a meeting that is off', () => {
    const view = viewWith({ online: 'https://meet.police.example/a', status: 'cancelled', reason: 'Snow.' });
    expect(view.rows.map(({ label }) => label)).not.toContain('Online');
  });

  test('a cancelled meeting invites nobody, and says who was to be there', () => {
    const view = viewWith({ expect: 'Tea first.', status: 'cancelled', reason: 'Snow.' });
    expect([view.expect, view.aboutTitle, view.rows[0]?.label]).toEqual([
      undefined,
      'How it was arranged',
      'Who was to be there',
    ]);
  });

  test('without words of its own it says what its kind is like', () => {
    expect(viewWith({ kind: 'drop-in' }).expect).toMatch(/^Come when you like/);
    expect(viewWith({ kind: 'drop-in', expect: 'Tea.' }).expect).toBe('Tea.');
    expect(viewWith({ expect: 'Tea.', status: 'postponed', reason: 'Snow.' }).expect).toBe('Tea.');
  });

  test('it leads to every meeting of its kind', () => {
    expect(viewWith({ kind: 'drop-in' }).aside.more).toContainEqual({
      text: 'Drop-ins in every district',
      href: '/meetings/drop-in/',
    });
  });
});

describe('a meeting that moved more than once', () => {
  const moved = [
    { from: '2026-12-03', to: '2026-12-08', on: '2026-11-01', why: 'The hall is let.' },
    { from: '2026-12-08', to: '2026-12-10', on: '2026-11-15', why: 'The hall is flooded.' },
  ];
  const moves = [
    'From Thursday 3 December 2026 to Tuesday 8 December 2026, decided on 1 November 2026: The hall is let.',
    'From Tuesday 8 December 2026 to Thursday 10 December 2026, decided on 15 November 2026: The hall is flooded.',
  ];

  test('shows the first day and the last, and every move with its reason', () => {
    const { moved: notice, leaf, movedTo } = viewWith({ moved });
    expect(notice?.title).toBe('Moved from Thursday 3 December 2026 to Thursday 10 December 2026');
    expect(notice?.moves).toEqual(moves);
    expect([leaf.number, movedTo?.number]).toEqual(['3', '10']);
  });

  test('and was cancelled in the end still tells of its moves', () => {
    const { off, moved: notice } = viewWith({ moved, status: 'cancelled', reason: 'Nobody can come.' });
    expect([off?.moves, notice]).toEqual([moves, undefined]);
  });
});
