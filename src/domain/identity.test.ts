import { describe, expect, test } from 'vitest';
import { fieldsOf, problemsWith, siteWith, type Changes } from '../tests/small-content.ts';
import { extendLock, newsId, tagUri, thingId } from './identity.ts';

const force = fieldsOf('force.yaml');

test.each<[string, Changes, string[]]>([
  ['nothing changed', {}, []],
  ['the site moves to another address', { 'force.yaml': { site: 'https://moved.example' } }, []],
  ['a district is renamed', { 'districts/marshby.md': { name: 'Marshby and the Fen' } }, []],
  [
    'the authority is changed',
    { 'force.yaml': { identity: { authority: 'moved.example', since: '2025-04-01' } } },
    ['identity force.yaml identity.authority'],
  ],
  [
    'the day of the authority is changed',
    { 'force.yaml': { identity: { authority: 'police.example', since: '2026-04-01' } } },
    ['identity force.yaml identity.since'],
  ],
  [
    'a district gets another id',
    { 'districts/marshby.md': { id: 'fen' } },
    ['identity districts/marshby.md id', 'identity identity.lock districts.1'],
  ],
  [
    'a district of the record is gone',
    { 'identity.lock': { districts: ['coldharbour', 'marshby', 'oldtown'] } },
    ['identity identity.lock districts.2'],
  ],
  [
    'a new district is not in the record',
    { 'identity.lock': { districts: ['coldharbour'] } },
    ['identity districts/marshby.md id'],
  ],
  [
    'two districts have one id',
    { 'districts/marshby.md': { id: 'coldharbour' } },
    ['identity districts/marshby.md id', 'identity identity.lock districts.1'],
  ],
  ['the record is lost', { 'identity.lock': null }, ['identity identity.lock']],
  [
    'the record is broken: that alone is said',
    { 'identity.lock': { districts: undefined } },
    ['missing-field identity.lock districts'],
  ],
  [
    'a district’s file is broken: that alone is said',
    { 'districts/marshby.md': { name: undefined } },
    ['missing-field districts/marshby.md name'],
  ],
])('%s', (_, changes, expected) => expect(problemsWith(changes)).toEqual(expected));

describe('the record', () => {
  const identity = { authority: 'police.example', since: '2025-04-01' };
  test('is made on the first run, districts in order', () => {
    expect(extendLock(undefined, identity, ['b', 'a'])).toEqual({ ...identity, districts: ['a', 'b'] });
  });
  test('gains a district and loses none', () => {
    const lock = { ...identity, districts: ['old', 'same'] };
    expect(extendLock(lock, identity, ['same', 'new']).districts).toEqual(['new', 'old', 'same']);
  });
  test('keeps its first authority whatever the force says now', () => {
    const lock = { ...identity, districts: [] };
    expect(extendLock(lock, { authority: 'moved.example', since: '2027-01-01' }, [])).toEqual(lock);
  });
});

describe('ids for life', () => {
  const idsOf = (changes: Changes) => {
    const { districts, force } = siteWith(changes);
    return districts
      .flatMap(({ reports, meetings }) => [...reports, ...meetings])
      .map(({ id }) => tagUri(force.identity, id))
      .sort();
  };
  const before = idsOf({});

  test('are made from the authority, the district’s id and the file', () => {
    expect(before).toEqual([
      'tag:police.example,2025-04-01:marshby/meetings/2026-10-20-library',
      'tag:police.example,2025-04-01:marshby/reports/2026-10',
    ]);
    expect(thingId('marshby', 'concerns', 'bikes')).toBe('marshby/concerns/bikes');
    expect(newsId('2026-11-02-week')).toBe('news/2026-11-02-week');
  });

  test('stay when a district gets another name and address, and the site moves', () => {
    const renamed: Changes = {
      'force.yaml': { ...force, site: 'https://elsewhere.example', name: 'Fen and Marsh Police' },
    };
    for (const file of [
      'districts/marshby.md',
      'teams/marshby.yaml',
      'meetings/marshby/2026-10-20-library.md',
      'reports/marshby/2026-10.md',
    ]) {
      renamed[file] = null;
      renamed[file.replace('marshby', 'fenland-east')] = fieldsOf(file);
    }
    renamed['districts/fenland-east.md'] = {
      ...fieldsOf('districts/marshby.md'),
      name: 'Fenland East',
      formerly: [{ name: 'Marshby', address: 'marshby' }],
    };
    expect(siteWith(renamed).districts.map(({ slug }) => slug)).toEqual(['coldharbour', 'fenland-east']);
    expect(idsOf(renamed)).toEqual(before);
  });

  test('stay when a meeting moves to another day', () => {
    const moved = [{ from: '2026-10-20', to: '2026-10-27', on: '2026-10-15', why: 'The hall is flooded.' }];
    expect(idsOf({ 'meetings/marshby/2026-10-20-library.md': { moved } })).toEqual(before);
  });
});
