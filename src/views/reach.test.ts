import { describe, expect, test } from 'vitest';
import { marshbyWith } from '../tests/small-district.ts';
import { TODAY, type Changes } from '../tests/small-content.ts';
import { checkedText, reachBriefly, reachTeam, teamTimes } from './reach.ts';
import { wordText, type Words } from './words.ts';

const DISTRICT = 'districts/marshby.md';
const text = (words: Words) => (typeof words === 'string' ? words : words.map(wordText).join(''));
const hrefs = (words: Words) =>
  typeof words === 'string'
    ? []
    : words.flatMap((run) => (typeof run === 'object' && 'href' in run ? [run.href] : []));

function reachWith(changes: Changes = {}) {
  const { site, district } = marshbyWith(changes);
  return reachTeam(district, site);
}

describe('the ways to reach a team', () => {
  const counter = {
    name: 'Quay Station',
    address: '1 Quay',
    counter: [{ days: ['monday'], opens: '10:00', closes: '18:00' }],
    counter_exceptions: [{ on: '2026-12-28', why: 'bank holiday' }],
    verified: '2026-11-01',
  };
  const all = reachWith({ [DISTRICT]: { phone: '01632 960100', stations: [counter] } }).items;

  test('danger first, then the team, then the rest; each with its own kind of link', () => {
    expect(all.map(({ words }) => [text(words), ...hrefs(words)])).toEqual([
      ['In danger now? Call 999', 'tel:999'],
      ['marshby@police.example', 'mailto:marshby@police.example'],
      ['Call 01632 960100', 'tel:01632960100'],
      ['Call 101, and ask for the Marshby team', 'tel:101'],
      ['Report online or use live chat', 'https://report.police.example/', 'https://chat.police.example/'],
      ['Quay Station front counter', '/marshby/#stations'],
    ]);
  });

  test('who cannot speak or hear finds text and sign language beside 999', () => {
    const line = all[0]?.lines?.[0] ?? '';
    expect([text(line), ...hrefs(line)]).toEqual([
      'Text relay 18000, sign language 999 BSL.',
      'tel:18000',
      'https://999bsl.co.uk/',
    ]);
  });

  test('the promise of a reply stands under the address, with what to do when it is not kept', () => {
    const line = all[1]?.lines?.[0] ?? '';
    expect(text(line)).toBe('A named officer replies within 72 hours. What if we do not?');
    expect(hrefs(line)).toEqual(['/contact/#no-reply']);
  });

  test('what a call costs stands under it', () => {
    expect(all[3]?.lines).toEqual([['Free. Text relay: ', { text: '18001 101', href: 'tel:18001101' }]]);
  });

  test('a counter says its hours in words and holds them for the browser, bank holidays too', () => {
    expect(all[5]?.lines).toEqual(['Monday, 10am to 6pm', 'Closed Monday 28 December (bank holiday)']);
    expect(all[5]?.times).toEqual({
      week: [[], [[600, 1080]], [], [], [], [], []],
      dates: { '2026-12-28': [] },
    });
  });

  test('in short, for pages about something else', () => {
    expect(reachBriefly(marshbyWith().site).map(text)).toEqual([
      'Know something? You can report online, use live chat or call 101 (free).',
      'In danger now? Call 999. Text relay 18000, sign language 999 BSL.',
    ]);
  });
});

describe('the hours of a team', () => {
  const force = {
    hours_exceptions: [{ on: '2026-12-25', opens: '10:00', closes: '14:00', why: 'Christmas' }],
  };

  test('are those of the force, with its exceptions', () => {
    const { site, district } = marshbyWith({ 'force.yaml': force });
    expect(teamTimes(district, site).dates).toEqual({ '2026-12-25': [[600, 840]] });
    expect(text(reachTeam(district, site).note ?? '')).toContain(
      'Team hours: Monday, 8am to 10pm; Friday 25 December, 10am to 2pm (Christmas). ',
    );
  });

  test('unless the team says otherwise for the day', () => {
    const own = { hours_exceptions: [{ on: '2026-12-24', until: '2026-12-26', why: 'Move' }] };
    const { site, district } = marshbyWith({ 'force.yaml': force, [DISTRICT]: own });
    expect(teamTimes(district, site).dates).toEqual({
      '2026-12-24': [],
      '2026-12-25': [],
      '2026-12-26': [],
    });
    expect(text(reachTeam(district, site).note ?? '')).not.toContain('10am to 2pm');
  });
});

test.each([
  ['checked today', TODAY, 'We checked these contacts on 21 November 2026.'],
  ['at the limit of 90 days', '2026-08-23', 'We checked these contacts on 23 August 2026.'],
  [
    'a day older',
    '2026-08-22',
    'We last checked these contacts on 22 August 2026, more than 90 days ago. If something has changed, call 101.',
  ],
])('contacts %s', (_, verified, words) => {
  const { site, district } = marshbyWith({ [DISTRICT]: { verified } });
  expect(checkedText('these contacts', verified, site)).toBe(words);
  expect(text(reachTeam(district, site).note ?? '')).toContain(words);
});
