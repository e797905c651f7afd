import { expect, test } from 'vitest';
import { fieldsOf, siteWith, type Changes } from '../tests/small-content.ts';
import { topicViews } from './topic.ts';

/** Coldharbour heard of the same topic, and answered. */
const both: Changes = {
  'reports/coldharbour/2026-10.md': {
    ...fieldsOf('reports/marshby/2026-10.md'),
    by: 'lead',
    concerns: [
      {
        id: 'speeding-quay',
        title: 'Speeding on the quay',
        said: 'Too fast.',
        topic: 'speeding',
        status: 'done',
        did: 'Humps.',
      },
    ],
  },
};

test('a topic has a page once anybody told of it', () => {
  expect(topicViews(siteWith()).map(({ params }) => params.topic)).toEqual(['speeding']);
});

test('the page shows what is open and what was answered in every district, and leads to all of it and to its feed', () => {
  const [page] = topicViews(siteWith(both));
  expect(page?.view).toMatchObject({
    title: 'Speeding',
    lead: '2 things you told us about this in 2 districts, and what became of them.',
    groups: [
      { title: 'Open: 1', pairs: [{ title: 'Speeding in Fen Road' }] },
      { title: 'Answered last: 1', pairs: [{ title: 'Speeding on the quay' }] },
    ],
    districts: {
      links: [
        { text: 'Coldharbour 1', href: '/coldharbour/you-said-we-did/topics/speeding/' },
        { text: 'Marshby 1', href: '/marshby/you-said-we-did/topics/speeding/' },
      ],
    },
    follow: { action: { href: '/topics/speeding.xml' } },
  });
});

test('of a list that would be too long, the first stand there, and the heading says how many there are', () => {
  const concerns = Array.from({ length: 9 }, (_, index) => ({
    ...{
      id: `speeding-${index}`,
      title: `Speeding in ${index} Street`,
      said: 'Too fast.',
      topic: 'speeding',
    },
    ...{ status: 'done', did: 'Humps.' },
  }));
  const report = { ...fieldsOf('reports/marshby/2026-10.md'), by: 'lead', concerns };
  const [page] = topicViews(siteWith({ 'reports/coldharbour/2026-10.md': report }));
  expect(page?.view.groups[1]).toMatchObject({ title: 'Answered last: 8 of 9' });
  expect(page?.view.groups[1]?.pairs).toHaveLength(8);
});
