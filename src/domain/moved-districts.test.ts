import { expect, test } from 'vitest';
import { siteWith } from '../tests/small-content.ts';
import { movedDistricts } from './moved-districts.ts';

test('a district that had another address is found at today’s; one that was only called otherwise has not moved', () => {
  const formerly = [{ name: 'Old Marshby', address: 'old-marshby' }, { name: 'Marsh Town' }];
  expect(movedDistricts(siteWith())).toEqual([]);
  expect(movedDistricts(siteWith({ 'districts/marshby.md': { formerly } }))).toEqual([
    { from: '/old-marshby/', to: '/marshby/' },
  ]);
});
