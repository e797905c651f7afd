import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Who gets our feeds by email: rss2email, which puts each message into a mailbox in a folder of its own. */
export class Mailbox {
  readonly #folder: string;

  constructor(folder: string, feeds: readonly string[]) {
    this.#folder = folder;
    for (const part of ['cur', 'new', 'tmp']) mkdirSync(join(folder, 'inbox', part), { recursive: true });
    writeFileSync(
      join(folder, 'rss2email.cfg'),
      [
        '[DEFAULT]',
        'from = feeds@police.example',
        'to = resident@post.example',
        'email-protocol = maildir',
        `maildir-path = ${folder}`,
        'maildir-mailbox = inbox',
        'html-mail = True',
        'multipart-html = True\n',
      ].join('\n'),
    );
    feeds.forEach((feed, index) => this.#run('add', `feed-${index}`, feed));
  }

  /** Asks every feed for news; the messages that this brought, as they are sent. */
  collect(): string[] {
    this.#run('run');
    const inbox = join(this.#folder, 'inbox', 'new');
    const messages = readdirSync(inbox).map((name) => readFileSync(join(inbox, name), 'utf8'));
    for (const name of readdirSync(inbox)) rmSync(join(inbox, name));
    return messages;
  }

  #run(...command: string[]): void {
    const files = ['-c', join(this.#folder, 'rss2email.cfg'), '-d', join(this.#folder, 'seen.json')];
    const { status, stdout, stderr } = spawnSync('r2e', [...files, ...command], {
      encoding: 'utf8',
      env: { ...process.env, HOME: this.#folder, LC_ALL: 'C.UTF-8' },
    });
    if (status !== 0) throw new Error(`r2e ${command.join(' ')} ended with ${status}:\n${stdout}${stderr}`);
  }
}
