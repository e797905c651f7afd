// npm start [-- --port N]: builds the site and serves it on this machine until Ctrl+C.
import { parseArgs } from 'node:util';
import { isFree, takenWords } from '../src/hosting/ports.ts';
import { startPreview } from '../src/hosting/preview-server.ts';
import { portNumber, readArguments } from '../src/sources/command-line.ts';
import { siteFolders } from '../src/sources/folders.ts';
import { readForceFacts } from '../src/sources/force-facts.ts';
import { runPublish } from '../src/sources/publish/run-publish.ts';

const port = readArguments('npm start [-- --port N]', () =>
  portNumber(parseArgs({ options: { port: { type: 'string', default: '4321' } } }).values.port),
);
// A build takes its time: nobody should wait for it to learn that there is no port.
if (!(await isFree(port))) await sayTaken();
else if (await runPublish()) await serve();
else process.exitCode = 1;

async function serve(): Promise<void> {
  const folders = siteFolders();
  try {
    const { demonstration } = readForceFacts(folders);
    const server = await startPreview(folders.dist, { port, demonstration });
    console.log(`The site is at ${server.address} (Ctrl+C ends it).`);
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void server.close());
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    await sayTaken();
  }
}

async function sayTaken(): Promise<void> {
  console.error(await takenWords('npm start', port));
  process.exitCode = 1;
}
