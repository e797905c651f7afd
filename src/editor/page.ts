/** The editing page: Sveltia CMS on the files of this computer, signed in to our own server. */
import CMS from '@sveltia/cms';
import { find } from './find.ts';
import { showNotes } from './notes.ts';
import { offerPublishing } from './publishing.ts';

const token = document.querySelector<HTMLMetaElement>('meta[name="openbeat-token"]')?.content ?? '';

/** Where Sveltia CMS looks for who is signed in; there is nobody else here. */
localStorage.setItem('sveltia-cms.user', JSON.stringify({ backendName: 'gitea', token }));

/** Files may have changed on the disk since the last visit: what was kept of them is not looked at again. */
const kept = (await indexedDB.databases()).flatMap(({ name }) => (name?.startsWith('gitea:') ? [name] : []));
for (const name of kept) indexedDB.deleteDatabase(name);

CMS.registerEventListener({ name: 'postSave', handler: showNotes(token) });

const response = await fetch('/config.json', { headers: { Authorization: `token ${token}` } });
await CMS.init({ config: (await response.json()) as NonNullable<Parameters<typeof CMS.init>[0]>['config'] });
find('wait').remove();

// What a new form begins with is said above its fields, and holds for no other; Sveltia CMS changes the address silently.
setInterval(() => {
  document.documentElement.dataset['form'] = location.hash.endsWith('/new') ? 'new' : 'other';
}, 200);

await offerPublishing(token);
