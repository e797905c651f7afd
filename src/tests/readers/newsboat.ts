import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** One article as newsboat keeps it. */
export interface Article {
  guid: string;
  title: string;
  link: string;
  text: string;
  unread: boolean;
}

/** A reader of our feeds: newsboat, with everything it keeps in a folder of its own. */
export class Newsboat {
  readonly #folder: string;

  constructor(folder: string, feeds: readonly string[]) {
    this.#folder = folder;
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'urls'), feeds.map((feed) => `${feed}\n`).join(''));
    writeFileSync(join(folder, 'config'), '');
  }

  /** Fetches every feed, and says how many articles the reader now shows as unread. */
  reload(): number {
    this.#run('reload');
    return Number(/(\d+) unread/.exec(this.#run('print-unread'))?.[1]);
  }

  /** The person has read all. */
  readAll(): void {
    this.#cache('UPDATE rss_item SET unread = 0');
  }

  /** All articles that it keeps: it has one for each id, whichever feeds tell it. */
  articles(): Article[] {
    const rows = this.#cache('SELECT guid, title, url, content, unread FROM rss_item ORDER BY guid');
    return rows.map(({ guid, title, url, content, unread }) => ({
      guid: String(guid),
      title: String(title),
      link: String(url),
      text: String(content),
      unread: unread === 1,
    }));
  }

  #run(command: string): string {
    const at = (name: string) => join(this.#folder, name);
    const files = ['-u', at('urls'), '-c', at('cache.db'), '-C', at('config')];
    const { status, stdout, stderr } = spawnSync('newsboat', [...files, '-x', command], {
      encoding: 'utf8',
      env: { ...process.env, HOME: this.#folder, LC_ALL: 'C.UTF-8' },
    });
    if (status !== 0) throw new Error(`newsboat ${command} ended with ${status}:\n${stdout}${stderr}`);
    return stdout;
  }

  #cache(statement: string): Record<string, unknown>[] {
    const cache = new DatabaseSync(join(this.#folder, 'cache.db'));
    try {
      return cache.prepare(statement).all();
    } finally {
      cache.close();
    }
  }
}
