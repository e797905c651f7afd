import { createReadStream } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import send from 'send';
import { headersFor, type HostedSite } from './headers.ts';
import { mediaTypeOf } from './media-types.ts';

/** A server that is listening. */
export interface PreviewServer {
  /** Where it is, without a slash at the end: `http://localhost:4321`. */
  address: string;
  /** Ends it, open connections included. */
  close(): Promise<void>;
}

export interface PreviewOptions extends HostedSite {
  /** 0 takes any free port. */
  port: number;
}

/**
 * Serves a built site on this machine only, with the headers a real host sends, so that what works here works there.
 * A link as folder is followed at each request: a new release shows without a restart.
 * @throws the system's error when the port is taken (`EADDRINUSE`)
 */
export async function startPreview(folder: string, options: PreviewOptions): Promise<PreviewServer> {
  const server = createServer((request, response) => answer(request, response, folder, options));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, 'localhost', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return { address: `http://localhost:${port}`, close: () => closeServer(server) };
}

function answer(request: IncomingMessage, response: ServerResponse, folder: string, site: HostedSite): void {
  const path = pathOf(request);
  for (const [name, value] of Object.entries(headersFor(path ?? '/', site))) response.setHeader(name, value);
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return refuse(response, 405, 'Only GET and HEAD.');
  if (path === undefined) return refuse(response, 400, 'The address cannot be read.');
  send(request, path, { root: folder, cacheControl: false, dotfiles: 'ignore' })
    .on('directory', () => redirect(request, response, path))
    .on('error', () => notFound(request, response, folder))
    .pipe(response);
}

/** The path of a request as a browser writes it, without `..`, or undefined when it is no address. */
function pathOf(request: IncomingMessage): string | undefined {
  try {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    decodeURIComponent(pathname);
    return pathname;
  } catch {
    return undefined;
  }
}

/** Pages end in a slash; the query stays. */
function redirect(request: IncomingMessage, response: ServerResponse, path: string): void {
  const query = /\?.*$/.exec(request.url ?? '')?.[0] ?? '';
  response.setHeader('Location', `${path.replace(/^\/+/, '/')}/${query}`);
  refuse(response, 301, 'Pages end in a slash.');
}

function notFound(request: IncomingMessage, response: ServerResponse, folder: string): void {
  response.statusCode = 404;
  response.setHeader('Content-Type', mediaTypeOf('/'));
  response.setHeader('Cache-Control', 'no-cache');
  if (request.method === 'HEAD') return void response.end();
  createReadStream(join(folder, '404.html'))
    .on('error', () => response.end('Not found.'))
    .pipe(response);
}

function refuse(response: ServerResponse, status: number, words: string): void {
  response.statusCode = status;
  response.setHeader('Content-Type', mediaTypeOf('.txt'));
  response.end(words);
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
