import { movedDistricts } from '../domain/moved-districts.ts';
import type { Site } from '../domain/site.ts';
import { feedForms, FEED } from '../domain/subscription-urls.ts';
import { hostHeaders, type HostedSite } from './headers.ts';
import { FEED_TYPES, MEDIA_TYPES } from './media-types.ts';

/** Where the site stands on a server. */
export interface NginxPlace extends HostedSite {
  /** The folder with the built site, as a whole path. */
  root: string;
  /** The host's name, such as `www.police.example`. */
  name: string;
  /** What nginx listens to: `80`, or `127.0.0.1:8080`. */
  listen: string;
  /** Old first words of addresses, with today's: feeds and calendars that people follow move with the pages. */
  moved: readonly { from: string; to: string }[];
}

/** The configuration for a site; without a name, the one in its own address. */
export function nginxConfigOf(
  site: Site,
  { root, listen, name = new URL(site.force.site).hostname }: { root: string; listen: string; name?: string },
): string {
  const { demonstration } = site.force;
  return nginxConfig({ root, name, listen, demonstration, moved: movedDistricts(site) });
}

/**
 * The configuration for nginx, made from the same rules as the preview's headers. It stands inside `http`, as a file
 * of `conf.d` does: nginx sends a header whose value is empty not at all.
 */
export function nginxConfig({ root, name, listen, moved, ...site }: NginxPlace): string {
  const { always, byPath } = hostHeaders(site);
  const texts = [...Object.values(MEDIA_TYPES), ...Object.values(FEED_TYPES)];
  const packed = [...new Set(texts)].filter((type) => type.includes('charset')).sort();
  return [
    '# Made by "npm run nginx"; make it again after an update.',
    ...byPath.flatMap((header) => [
      `map $uri ${variableOf(header.name)} {`,
      `  default ${quoted(header.otherwise)};`,
      ...header.cases.map(({ pattern, value }) => `  ${quoted(`~${pattern.source}`)} ${quoted(value)};`),
      '}',
    ]),
    'server {',
    `  listen ${listen};`,
    `  server_name ${name};`,
    `  root ${quoted(root)};`,
    '  index index.html;',
    '  error_page 404 /404.html;',
    '  absolute_redirect off;',
    '  server_tokens off;',
    '  etag on;',
    '  gzip on;',
    '  gzip_vary on;',
    `  gzip_types ${packed.map(quoted).join(' ')};`,
    '  default_type application/octet-stream;',
    ...typesBlock(Object.entries(MEDIA_TYPES)),
    ...Object.entries(always).map(([header, value]) => `  add_header ${header} ${quoted(value)} always;`),
    ...byPath.map(({ name: header }) => `  add_header ${header} ${variableOf(header)} always;`),
    ...moved.map(({ from, to }) => `  rewrite "^${from}(.*)$" ${to}$1 permanent;`),
    // A feed and other data may end alike: the path tells which type it has.
    ...feedForms.map((form) => {
      const pattern = FEED.source.replace(`(${feedForms.join('|')})`, form);
      return `  location ~ ${quoted(pattern)} { types { } default_type ${quoted(FEED_TYPES[form])}; }`;
    }),
    String.raw`  location ~ "/\." { return 404; }`,
    '  location / { try_files $uri $uri/ =404; }',
    '}\n',
  ].join('\n');
}

function typesBlock(types: readonly [string, string][]): string[] {
  return ['  types {', ...types.map(([ending, type]) => `    ${quoted(type)} ${ending};`), '  }'];
}

/** `Cache-Control` → `$openbeat_cache_control` */
function variableOf(header: string): string {
  return `$openbeat_${header.toLowerCase().replaceAll('-', '_')}`;
}

/** A word of the configuration as nginx reads it; it keeps a backslash that no quote follows. */
function quoted(text: string): string {
  return `"${text.replaceAll('"', '\\"')}"`;
}
