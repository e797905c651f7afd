import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { copyFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { listFiles } from '../../sources/publish/remove-strays.ts';

/** `npm run dev` on a copy of the small fixture site, which a test may edit as a writer does. */
export class PreviewServer {
  readonly content: string;
  /** Everything it wrote to the terminal so far. */
  said = '';
  readonly #root: string;
  readonly #server: ChildProcess;

  constructor() {
    mkdirSync('.build/test', { recursive: true });
    this.#root = mkdtempSync(resolve('.build/test/preview-'));
    this.content = join(this.#root, 'content');
    cpSync('src/tests/fixtures/small/content', this.content, { recursive: true });
    // A preview as somebody starts it: what tells a process that it is part of a test would make it another one.
    const environment = { ...process.env };
    delete environment['VITEST'];
    delete environment['NODE_ENV'];
    const server = spawn(process.execPath, ['scripts/dev.ts', '--port', '0'], {
      env: { ...environment, OPENBEAT_CONTENT: this.content, OPENBEAT_BUILD: join(this.#root, 'build') },
    });
    for (const stream of [server.stdout, server.stderr])
      stream.on('data', (piece: Buffer) => (this.said += String(piece)));
    this.#server = server;
  }

  /** Waits until it answers. @returns its address */
  async address(): Promise<string> {
    for (;;) {
      const [address] = /http:\/\/localhost:\d+/.exec(this.said) ?? [];
      if (address !== undefined) return address;
      if (this.#server.exitCode !== null) throw new Error(this.said);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  edit(file: string, from: string, to: string): void {
    const path = join(this.content, file);
    const text = readFileSync(path, 'utf8');
    if (!text.includes(from)) throw new Error(`"${from}" does not stand in ${file}.`);
    writeFileSync(path, text.replace(from, to));
  }

  write(file: string, text: string): void {
    const path = join(this.content, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }

  /** Puts a picture among the content. */
  addPicture(file: string): void {
    copyFileSync('docs/screenshot.png', join(this.content, file));
  }

  /** Builds the same content as it is to be published. @returns every file of the built site, by path, as bytes of text */
  async build(): Promise<Map<string, string>> {
    const build = join(this.#root, 'published');
    const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], {
      env: { ...process.env, OPENBEAT_CONTENT: this.content, OPENBEAT_BUILD: build },
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(stdout + stderr);
    const dist = join(build, 'dist');
    const files = await listFiles(dist);
    return new Map(files.map((file) => [file, readFileSync(join(dist, file), 'latin1')]));
  }

  stop(): void {
    this.#server.kill();
    rmSync(this.#root, { recursive: true, force: true });
  }
}
