import { expect, test } from 'vitest';
import { siteWith } from '../../tests/small-content.ts';
import { begunMeeting, begunReport } from './begun-forms.ts';

const site = siteWith();
const [marshby] = site.districts.filter(({ slug }) => slug === 'marshby');
if (!marshby) throw new Error('The small content has lost its district.');

test('a report waits for its day, and a late one or a meeting, which would go out at once, is a draft', () => {
  expect(begunReport(site, marshby, []).fields).not.toHaveProperty('draft');
  const late = { ...site, asOf: '2027-01-20' };
  expect(begunReport(late, marshby, []).fields).toMatchObject({ published: '2027-01-20', draft: true });
  expect(begunMeeting(site, marshby).fields).toMatchObject({ published: site.asOf, draft: true });
});
