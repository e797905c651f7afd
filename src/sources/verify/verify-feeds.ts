import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { toRfc3339 } from '../../domain/dates.ts';
import type { FeedThing } from '../../domain/feed-things.ts';
import { tagUri } from '../../domain/identity.ts';
import { feedDocuments, type FeedDocument } from '../../domain/site-feeds.ts';
import type { Site } from '../../domain/site.ts';
import { feedFormOf, feedForms, type FeedForm } from '../../domain/subscription-urls.ts';
import { absoluteUrl } from '../../domain/urls.ts';
import { MOST_BYTES } from '../../formats/fit-feed.ts';
import { listFiles } from '../publish/remove-strays.ts';
import { readChain, readFeedItems, type ReadItem } from './read-feed-items.ts';
import { createLinkResolver, fileOf, type SiteFault } from './site-files.ts';

/**
 * Reads every feed of a built site back and compares it with what the site holds: which things, in which order, with
 * which ids, dates and links, and the same titles in all forms. Nothing of how feeds are written is used for it.
 */
export async function verifyFeeds(release: string, site: Site): Promise<SiteFault[]> {
  const files = new Set(await listFiles(release));
  const resolveLink = createLinkResolver(site.force.site);
  const titles = new Map<string, string>();
  const expected = new Set<string>();
  const faults: SiteFault[] = [];
  for (const document of feedDocuments(site)) {
    for (const form of feedForms) {
      const file = `${document.path.slice(1)}.${form}`;
      const tell = (message: string) => faults.push({ rule: 'feed', file, message });
      expected.add(file);
      const bytes = files.has(file) ? await readFile(join(release, file)) : undefined;
      if (!bytes) {
        tell('This feed was not made.');
        continue;
      }
      if (document.archive === undefined && bytes.length > MOST_BYTES)
        tell(`It has ${bytes.length} bytes; readers fetch it often, so ${MOST_BYTES} are the most.`);
      const items = itemsOf(bytes.toString('utf8'), form);
      if (!items) {
        tell('A feed reader cannot read it.');
        continue;
      }
      for (const message of itemFaults(items, document, site)) tell(message);
      for (const message of chainFaults(bytes.toString('utf8'), form, document, site)) tell(message);
      for (const { id, title, html } of items) {
        if ((titles.get(id) ?? title) !== title) tell(`${id} has another title in another feed.`);
        titles.set(id, title);
        for (const message of form === 'xml' ? linkFaults(html) : []) tell(message);
      }
    }
  }
  const strays = [...files].filter((file) => feedFormOf(`/${file}`) && !expected.has(file));
  for (const file of strays)
    faults.push({ rule: 'feed', file, message: 'No feed of the site has this address.' });
  return faults;

  function linkFaults(html: string): string[] {
    return [...html.matchAll(/\s(?:href|src)="([^"]*)"/g)].flatMap(([, written = '']) => {
      const address = written.replaceAll('&amp;', '&');
      if (!/^(https?:|mailto:|tel:|sms:)/.test(address)) return [`"${address}" is not a whole address.`];
      const link = resolveLink(address, 'index.html');
      if (link === 'refused') return [`"${address}" is not an address to link to.`];
      if (link === 'external' || files.has(fileOf(link.path))) return [];
      return [`The link "${address}" leads nowhere.`];
    });
  }
}

/** The links by which a reader goes from a feed through all of its archive (RFC 5005). */
function chainFaults(text: string, form: FeedForm, document: FeedDocument, site: Site): string[] {
  const { archive, previous, next, current } = document;
  const wanted = {
    'prev-archive': previous,
    ...(form === 'json'
      ? {}
      : { 'next-archive': next, current: archive === undefined ? undefined : current }),
  };
  const found = readChain(text, form);
  return Object.entries(wanted).flatMap(([rel, stem]) => {
    const address = stem === undefined ? undefined : absoluteUrl(site.force.site, `${stem}.${form}`);
    return found[rel] === address ? [] : [`Its link "${rel}" leads to ${found[rel] ?? 'nothing'}.`];
  });
}

function itemsOf(text: string, form: FeedForm): ReadItem[] | undefined {
  try {
    return readFeedItems(text, form);
  } catch {
    return undefined;
  }
}

/** What of the items is not as the site holds it. A feed may leave out what its archive has; an archive page nothing. */
function itemFaults(items: readonly ReadItem[], document: FeedDocument, site: Site): string[] {
  const guid = ({ id }: Pick<FeedThing, 'id'>) => tagUri(site.force.identity, id);
  const things = new Map(document.things.map((thing) => [guid(thing), thing]));
  const ids = items.map(({ id }) => id);
  const must =
    document.archive === undefined ? document.unarchived.map((id) => guid({ id })) : [...things.keys()];
  const order = [...things.keys()].filter((id) => ids.includes(id));
  return [
    ...(new Set(ids).size === ids.length ? [] : ['An id stands in it twice.']),
    ...must.filter((id) => !ids.includes(id)).map((id) => `${id} is missing.`),
    ...ids.filter((id) => !things.has(id)).map((id) => `"${id}" is nothing that this feed tells.`),
    ...(order.join() === ids.join() ? [] : ['Its items are not in their order.']),
    ...items.flatMap((item) => {
      const thing = things.get(item.id);
      return thing ? fieldFaults(item, thing, site) : [];
    }),
  ];
}

function fieldFaults({ id, title, link, published, updated, html }: ReadItem, thing: FeedThing, site: Site) {
  const instant = (moment: string) =>
    Date.parse(toRfc3339(moment.slice(0, 10), moment.slice(11, 16), moment.slice(17)));
  return [
    ...(title === '' ? [`${id} has no title.`] : []),
    ...(html === '' ? [`${id} has no text.`] : []),
    ...(link === absoluteUrl(site.force.site, thing.path) ? [] : [`${id} leads to "${link}".`]),
    ...(Date.parse(published) === instant(thing.published) ? [] : [`${id} is dated "${published}".`]),
    ...(Date.parse(updated) === instant(thing.updated) ? [] : [`${id} was changed on "${updated}".`]),
  ];
}
