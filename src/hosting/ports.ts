import { createServer } from 'node:http';

/** So many neighbours of a taken port are tried; programs that count up from one take few. */
const TRIES = 50;

/** Whether a server can listen there on this machine now. For 0, which stands for any port, always. */
export function isFree(port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => {
      // Below 1024 a port may need rights that somebody has not.
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(false);
      else reject(error);
    });
    server.listen(port, 'localhost', () => server.close(() => resolve(true)));
  });
}

/** The first free port from a number on; undefined if its neighbours are all taken. */
export async function freePort(from: number): Promise<number | undefined> {
  for (let port = from; port <= Math.min(from + TRIES, 65_535); port += 1)
    if (await isFree(port)) return port;
  return undefined;
}

/** What to do about a port that is taken, with one that is free: `npm start` and 4321 → one sentence. */
export async function takenWords(command: string, port: number): Promise<string> {
  const other = await freePort(port + 1);
  return other === undefined
    ? `${taken(port)}, or name another with "${command} -- --port" and its number.`
    : `${taken(port)}, or type "${command} -- --port ${other}", which is free.`;
}

function taken(port: number): string {
  return `Port ${port} is taken: end what uses it`;
}
