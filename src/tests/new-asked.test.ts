import { spawn, spawnSync, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { globSync } from 'node:fs';
import { describe, expect, onTestFinished, test } from 'vitest';
import { smallContent } from './check/bad-file.ts';

const [ENTER, DOWN, ESC, CTRL_C] = ['\r', '\u001b[B', '\u001b', '\u0003'];
const hasTerminal = spawnSync('script', ['--version']).status === 0;

/** A person at a terminal: waits for each question before pressing keys. */
class Person {
  readonly content = smallContent();
  readonly before = this.files();
  #said = '';
  readonly #child: ChildProcessWithoutNullStreams;

  constructor(...typed: string[]) {
    // A new terminal has no width until somebody gives it one.
    const command = ['stty cols 100 rows 40 &&', process.execPath, 'scripts/new.ts', ...typed].join(' ');
    this.#child = spawn('script', ['-qec', command, '/dev/null'], {
      env: { ...process.env, OPENBEAT_CONTENT: this.content, TERM: 'xterm', CI: '' },
    });
    this.#child.stdout.on('data', (piece: Buffer) => (this.#said += String(piece)));
    onTestFinished(() => void this.#child.kill());
  }

  files(): string[] {
    return globSync('**/*', { cwd: this.content }).sort();
  }

  async answers(question: string, ...keys: string[]): Promise<void> {
    await this.hears(question);
    this.#said = '';
    for (const key of keys) this.#child.stdin.write(key);
  }

  async hears(words: string): Promise<void> {
    while (!this.#said.includes(words)) {
      if (this.#child.exitCode !== null) throw new Error(`It ended without "${words}":\n${this.#said}`);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }

  async ended(): Promise<string> {
    if (this.#child.exitCode === null) await new Promise((resolve) => this.#child.once('close', resolve));
    return this.#said;
  }

  /** The files that were not there before. */
  made(): string[] {
    return this.files().filter((file) => !this.before.includes(file));
  }
}

describe.runIf(hasTerminal)('npm run new without arguments asks', { timeout: 60_000 }, () => {
  test('and makes a report from three answers', async () => {
    const person = new Person();
    await person.answers('What do you want to begin?', ENTER);
    await person.answers('Which district?', DOWN, ENTER);
    await person.answers('Which month?', ENTER);
    expect(await person.ended()).toContain('Wrote content/reports/marshby/2026-11.md');
    expect(person.made()).toEqual(['reports/marshby/2026-11.md']);
  });

  test('only for what was not typed', async () => {
    const person = new Person('meeting', 'marshby', '2027-01-09');
    await person.answers('What kind of meeting?', DOWN, ENTER);
    await person.answers('In which place?', ENTER);
    await person.ended();
    expect(person.made()).toEqual(['meetings/marshby/2027-01-09-marshby.md']);
  });

  test('and what is typed takes the place of what was proposed', async () => {
    const person = new Person('meeting', 'marshby');
    await person.answers('What kind of meeting?', ENTER);
    await person.answers('In which place?', DOWN, ENTER);
    await person.answers('On which day?', '2027-01-20', ENTER);
    await person.ended();
    expect(person.made()).toEqual(['meetings/marshby/2027-01-20-eel-pie-lane.md']);
  });

  test.each([
    ['Esc', ESC],
    ['Ctrl+C', CTRL_C],
  ])('and %s leaves nothing behind, at any question', async (_, key) => {
    const first = new Person();
    await first.answers('What do you want to begin?', key);
    expect(await first.ended()).toContain('Stopped. Nothing was written.');
    const later = new Person('officer', 'marshby');
    await later.answers('What is the post called', 'fen constable', ENTER);
    await later.answers('Which rank', key);
    expect(await later.ended()).toContain('Stopped. Nothing was written.');
    expect([...first.made(), ...later.made()]).toEqual([]);
  });
});

test('without a terminal it says what to type', () => {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/new.ts'], { encoding: 'utf8' });
  expect(stderr).toMatch(/^Say what to begin, and where: npm run new -- report DISTRICT [^\n]+\n$/);
  expect(status).toBe(1);
});
