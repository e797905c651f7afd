import { expect, test } from 'vitest';
import { siteWith } from '../tests/small-content.ts';
import { caseReviewsView } from './case-reviews.ts';
import { incidentDiaryView } from './incident-diary.ts';
import { wordText } from './words.ts';

test('every council has its place on the page, by name, and its address is that place', () => {
  const view = caseReviewsView(siteWith());
  expect(view.councils.map(({ id }) => id)).toEqual(['coldharbour', 'marshby']);
  expect(view.chooser.councils).toEqual([
    { text: 'Coldharbour Council', href: '/asb-case-review/#coldharbour' },
    { text: 'Marshby Council', href: '/asb-case-review/#marshby' },
  ]);
});

test('the threshold of the whole area comes with its source; without one each council speaks for itself', () => {
  const case_review = {
    threshold: 'Three reports.',
    appeal: 'Write to the chair.',
    help: { name: 'Help Us', url: 'https://help.example/', note: 'A charity.' },
    source: { name: 'The commissioner', url: 'https://commissioner.example/review' },
    verified: '2026-11-01',
  };
  const view = caseReviewsView(siteWith({ 'force.yaml': { case_review } }));
  expect(view.threshold).toEqual([
    'Three reports.',
    [
      'A council may set it in other words: look below. Source: ',
      { text: 'The commissioner', href: 'https://commissioner.example/review' },
      ', looked at on 1 November 2026.',
    ],
  ]);
  expect(view.help).toContainEqual([{ text: 'Help Us', href: 'https://help.example/' }, '. A charity.']);
  const without = caseReviewsView(siteWith());
  expect(without.threshold).toEqual(['Each council says what must have happened first: look below.']);
  expect(without.help).toHaveLength(2);
});

test('the diary names the helplines of the guide for those who are afraid at home, if there are any', () => {
  const lines = (changes = {}) =>
    incidentDiaryView(siteWith(changes)).safe.map((words) =>
      typeof words === 'string' ? words : words.map(wordText).join(''),
    );
  expect(lines()).toHaveLength(2);
  const groups = [
    {
      name: 'Home',
      matters: [
        {
          matter: 'abuse',
          name: 'Abuse at home',
          topic: 'domestic-abuse',
          who: ['police', 'helpline'],
          why: 'It is a crime.',
          now: 'Ring.',
          police: 'We come.',
        },
      ],
    },
  ];
  const agencies = [{ agency: 'helpline', name: 'Helpline', phone: '01632 960300' }];
  const topics = [
    { topic: 'domestic-abuse', name: 'Domestic abuse' },
    { topic: 'speeding', name: 'Speeding' },
  ];
  expect(lines({ 'who-deals-with.yaml': { groups, agencies }, 'topics.yaml': { topics } }).slice(2)).toEqual([
    'Afraid of somebody at home? These people help, and need no name:',
    'Helpline: 01632 960300.',
  ]);
});
