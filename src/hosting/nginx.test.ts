import { expect, test } from 'vitest';
import { headersFor } from './headers.ts';
import { MEDIA_TYPES } from './media-types.ts';
import { nginxConfig } from './nginx.ts';

const place = {
  root: '/srv/site',
  name: 'police.example',
  listen: '80',
  moved: [{ from: '/old/', to: '/new/' }],
};
const config = nginxConfig({ ...place, demonstration: true });

test('it sends every header that the preview sends', () => {
  const names = Object.keys(headersFor('/all.xml', { demonstration: true }));
  expect(names.length).toBeGreaterThan(7);
  for (const name of names.filter((other) => other !== 'Content-Type'))
    expect(config).toMatch(new RegExp(`^  add_header ${name} (?:"|\\$openbeat_)[^;]*;?[^\n]* always;$`, 'm'));
});

test('it knows the media type of every kind of file, and feeds by their paths', () => {
  for (const [ending, type] of Object.entries(MEDIA_TYPES)) expect(config).toContain(`"${type}" ${ending};`);
  expect(config.match(/^ {2}location ~ .+all\|topics.+default_type/gm)).toHaveLength(3);
});

test('only a demonstration asks search engines to stay away', () => {
  expect(config).toContain('X-Robots-Tag');
  expect(nginxConfig({ ...place, demonstration: false })).not.toContain('X-Robots-Tag');
});

test('what stood at an old address is found at the new one', () => {
  expect(config).toContain('rewrite "^/old/(.*)$" /new/$1 permanent;');
});

test('a folder with spaces and quotes stays one word', () => {
  expect(nginxConfig({ ...place, root: '/srv/my "site"', demonstration: true })).toContain(
    'root "/srv/my \\"site\\"";',
  );
});
