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

/** What to do about a port that is taken, with one that is free: `npm start` and 4321 → one sentence. */
export async function takenWords(command: string, port: number): Promise<string> {
  for (let other = port + 1; other <= Math.min(port + TRIES, 65_535); other += 1)
    if (await isFree(other)) return `${taken(port)}, or type "${command} -- --port ${other}", which is free.`;
  return `${taken(port)}, or name another with "${command} -- --port" and its number.`;
}

function taken(port: number): string {
  return `Port ${port} is taken: end what uses it`;
}
