import { expect, test } from 'vitest';
import { fieldsOf, siteWith } from '../tests/small-content.ts';
import { latestAnswers } from './latest-answers.ts';

const meeting = fieldsOf('meetings/marshby/2026-10-20-library.md');
const raised = (id: string, status: string) => ({
  id,
  title: id,
  said: 'It is loud at night.',
  topic: 'noise',
  place: id.startsWith('cold') ? 'Coldharbour' : 'Marshby',
  status,
  did: 'We went there.',
  ...(status === 'in-hand' ? { due: '2026-12-01' } : {}),
});

test('no district and no kind of answer fills the list at home while there is another', () => {
  const site = siteWith({
    'meetings/marshby/2026-11-12.md': {
      ...meeting,
      raised: [raised('marsh-a', 'in-hand'), raised('marsh-b', 'done')],
    },
    'meetings/coldharbour/2026-11-10.md': {
      ...meeting,
      venue: { name: 'Green', place: 'Coldharbour' },
      host: ['lead'],
      raised: [raised('cold-a', 'in-hand')],
    },
    'meetings/coldharbour/2026-11-04.md': {
      ...meeting,
      venue: { name: 'Green', place: 'Coldharbour' },
      host: ['lead'],
      raised: [raised('cold-b', 'done')],
    },
  });
  expect(latestAnswers(site, 2).map(({ id }) => id)).toEqual(['marsh-a', 'cold-b']);
  expect(latestAnswers(site, 1).map(({ id, note }) => [id, note])).toEqual([
    ['marsh-a', 'Marshby. Next step by 1 December'],
  ]);
});
