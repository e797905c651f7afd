import { describe, expect, test } from 'vitest';
import { fieldsOf, problemsWith, smallContent, TODAY, type Changes } from '../tests/small-content.ts';
import { assembleSite } from './assemble-site.ts';

const held = 'meetings/marshby/2026-10-20-library.md';
const report = 'reports/marshby/2026-10.md';
const cold = 'reports/coldharbour/2026-10.md';
const news = { title: 'Week', summary: 'We walked.', published: '2026-11-02' };
const evidence = { title: 'Survey', kind: 'survey', summary: 'What it says.', published: '2026-11-02' };
const campaign = { name: 'Week', from: '2026-11-02', to: '2026-11-08', summary: 'On foot.' };
const picture = { file: 'marshby/gone.png', alt: 'A gate' };
const coldReport = { published: '2026-11-05', by: 'lead', summary: 'A quiet month.' };
const raised = (fields: object) => ({
  raised: [{ ...(fieldsOf(held)['raised'] as object[])[0], ...fields }],
});

describe('a name that stands for nothing', () => {
  test.each<[string, Changes, string[]]>([
    [
      'a council of a district',
      { 'districts/marshby.md': { councils: [{ council: 'marshbee' }] } },
      ['R15 councils/marshby.yaml', 'unknown-name districts/marshby.md councils.0.council'],
    ],
    [
      'a team without a district',
      { 'teams/oldtown.yaml': fieldsOf('teams/coldharbour.yaml') },
      ['unknown-name teams/oldtown.yaml'],
    ],
    [
      'a district without a team',
      { 'teams/coldharbour.yaml': null },
      ['missing-file teams/coldharbour.yaml'],
    ],
    [
      'a meeting in no district',
      { 'meetings/oldtown/2026-10-20.md': { ...fieldsOf(held), raised: [] } },
      ['unknown-name meetings/oldtown/2026-10-20.md'],
    ],
    [
      'a report in no district',
      { 'reports/oldtown/2026-10.md': { ...fieldsOf(report), concerns: [] } },
      ['unknown-name reports/oldtown/2026-10.md'],
    ],
    [
      'the post that hosts a meeting',
      { [held]: { host: ['fen-constable', 'fen-sergeant'] } },
      [`unknown-name ${held} host.1`],
    ],
    ['the post of another team', { [held]: { host: ['lead'] } }, [`unknown-name ${held} host.0`]],
    ['the campaign of a meeting', { [held]: { campaign: 'week' } }, [`unknown-name ${held} campaign`]],
    [
      'the topic of a concern',
      { [held]: raised({ topic: 'speedding' }) },
      [`unknown-name ${held} raised.0.topic`],
    ],
    ['the post of a concern', { [held]: raised({ by: 'nobody' }) }, [`unknown-name ${held} raised.0.by`]],
    ['the place of a concern', { [held]: raised({ place: 'Far Fen' }) }, [`place ${held} raised.0.place`]],
    ['the post that wrote a report', { [report]: { by: 'nobody' } }, [`unknown-name ${report} by`]],
    ['the picture of a report', { [report]: { image: picture } }, [`unknown-name ${report} image.file`]],
    [
      'the district of news',
      { 'news/2026-11-02-week.md': { ...news, districts: ['oldtown'] } },
      ['unknown-name news/2026-11-02-week.md districts.0'],
    ],
    [
      'the topic of news',
      { 'news/2026-11-02-week.md': { ...news, topics: ['speed'] } },
      ['unknown-name news/2026-11-02-week.md topics.0'],
    ],
    [
      'the campaign of news',
      { 'news/2026-11-02-week.md': { ...news, campaign: 'week' } },
      ['unknown-name news/2026-11-02-week.md campaign'],
    ],
    [
      'the picture of news',
      { 'news/2026-11-02-week.md': { ...news, image: picture } },
      ['unknown-name news/2026-11-02-week.md image.file'],
    ],
    [
      'the district of a campaign',
      { 'campaigns/week.yaml': { ...campaign, districts: ['oldtown'] } },
      ['unknown-name campaigns/week.yaml districts.0'],
    ],
    [
      'the district of an example of a campaign',
      { 'campaigns/week.yaml': { ...campaign, highlights: [{ what: 'A walk.', district: 'oldtown' }] } },
      ['unknown-name campaigns/week.yaml highlights.0.district'],
    ],
    [
      'the district of evidence',
      { 'evidence/survey.md': { ...evidence, districts: ['oldtown'] } },
      ['unknown-name evidence/survey.md districts.0'],
    ],
    [
      'a document of evidence',
      { 'evidence/survey.md': { ...evidence, attachments: [{ name: 'Answers', file: 'marshby/gone.pdf' }] } },
      ['unknown-name evidence/survey.md attachments.0.file'],
    ],
    [
      'a document with neither file nor reason',
      { 'evidence/survey.md': { ...evidence, attachments: [{ name: 'Answers' }] } },
      ['wrong-value evidence/survey.md attachments.0'],
    ],
    [
      'a document that we do not have',
      {
        'evidence/survey.md': {
          ...evidence,
          attachments: [{ name: 'Answers', not_supplied: 'The company keeps them.' }],
        },
      },
      [],
    ],
    [
      'the district of a postcode',
      {
        'postcodes.yaml': {
          source: { name: 'Post' },
          licence: 'Free.',
          sectors: { 'CM13 3': ['marshby', 'oldtown'] },
        },
      },
      ['unknown-name postcodes.yaml sectors.CM13 3.1'],
    ],
  ])('%s', (_, changes, expected) => expect(problemsWith(changes)).toEqual(expected));

  test('the nearest name is offered, and all there are', () => {
    const { problems } = assembleSite(smallContent({ [held]: { host: ['fen-constabel'] } }), TODAY);
    expect(problems).toMatchObject([
      {
        message: 'There is no post of the team "fen-constabel". Did you mean "fen-constable"?',
        fix: 'Write one of: fen-constable.',
        correction: { replace: 'value', with: 'fen-constable' },
      },
    ]);
  });
});

describe('a broken file is told once, and what names it is right', () => {
  const broken = { colour: 'blue' };
  test.each<[string, Changes, string[]]>([
    ['a team', { 'teams/marshby.yaml': broken }, ['unknown-field teams/marshby.yaml colour']],
    ['a council', { 'councils/marshby.yaml': broken }, ['unknown-field councils/marshby.yaml colour']],
    ['a district', { 'districts/marshby.md': broken }, ['unknown-field districts/marshby.md colour']],
    ['the topics', { 'topics.yaml': broken }, ['unknown-field topics.yaml colour']],
    ['the force', { 'force.yaml': broken }, ['unknown-field force.yaml colour']],
    ['a meeting that a report goes on from', { [held]: broken }, [`unknown-field ${held} colour`]],
    [
      'a campaign',
      { 'campaigns/week.yaml': { ...campaign, ...broken }, [held]: { campaign: 'week' } },
      ['unknown-field campaigns/week.yaml colour'],
    ],
  ])('%s', (_, changes, expected) => expect(problemsWith(changes)).toEqual(expected));

  test.each([
    held,
    'teams/marshby.yaml',
    'councils/marshby.yaml',
    'districts/marshby.md',
    'topics.yaml',
    'force.yaml',
  ])('nor is anything blamed on %s when it cannot be read at all', (file) => {
    const { entries, media } = smallContent();
    const unread = entries.filter((entry) => entry.file === file);
    expect(unread).toHaveLength(1);
    const content = { entries: entries.filter((entry) => entry.file !== file), media, unread };
    expect(assembleSite(content, TODAY)).toMatchObject({ site: undefined, problems: [] });
  });
});

describe('a concern that goes to another district', () => {
  const to = { district: 'coldharbour', concern: 'racing' };
  const from = { district: 'marshby', concern: 'speeding-fen-road' };
  const passed = { concerns: [{ id: 'speeding-fen-road', status: 'passed-on', to }] };
  const first = { id: 'racing', title: 'Racing', said: 'They race.', topic: 'speeding', status: 'heard' };
  const there = (fields: object) => ({ [cold]: { ...coldReport, concerns: [{ ...first, ...fields }] } });
  test.each<[string, Changes, string[]]>([
    ['is known in both', { [report]: passed, ...there({ from }) }, []],
    ['is not known there', { [report]: passed }, [`handover ${report} concerns.0.to`]],
    [
      'is known there, but not whence',
      { [report]: passed, ...there({}) },
      [`handover ${report} concerns.0.to`],
    ],
    ['came from where nobody passed it on', there({ from }), [`handover ${cold} concerns.0.from`]],
    [
      'goes to no district',
      { [report]: { concerns: [{ ...passed.concerns[0], to: { ...to, district: 'oldtown' } }] } },
      [`unknown-name ${report} concerns.0.to.district`],
    ],
    [
      'stays where it is',
      { [report]: { concerns: [{ ...passed.concerns[0], to: { ...to, district: 'marshby' } }] } },
      [`handover ${report} concerns.0.to.district`],
    ],
    [
      'may be told in a broken file there',
      { [report]: passed, [cold]: { ...coldReport, by: 4 } },
      [`wrong-type ${cold} by`],
    ],
  ])('%s', (_, changes, expected) => expect(problemsWith(changes)).toEqual(expected));
});
