import { randomBytes, timingSafeEqual } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import send from 'send';
import { checkContent } from '../check.ts';
import { cmsConfig } from './cms-config.ts';
import { contentNames } from './content-names.ts';
import { publishShown, type Publish } from './publish-shown.ts';
import { answerApi, BRANCH, REPO } from './repository-api.ts';
import { bodyOf, pathOf } from './request-parts.ts';
import { SaveRefused } from './save-files.ts';

export interface EditorOptions {
  contentDir: string;
  /** The built page. */
  pageDir: string;
  tempDir: string;
  /** 0 takes any free port. */
  port: number;
  publish?: Publish;
}

/**
 * Serves the editing page on this machine only. It answers no other name than its own (a page elsewhere could point
 * its name at this machine), no request that another site's page makes, and nothing about files without the token
 * that stands in the page.
 * @throws the system's error when the port is taken (`EADDRINUSE`)
 */
export async function startEditor(options: EditorOptions) {
  const token = randomBytes(24).toString('hex');
  let notes: readonly string[] = [];
  const saved = (told: readonly string[]): void => void (notes = told);
  const server = createServer((request, response) => {
    const { port } = server.address() as AddressInfo;
    answer(request, response, { ...options, token, port, notes, saved }).catch((error: unknown) => {
      if (!(error instanceof SaveRefused)) console.error(error);
      const words = error instanceof SaveRefused ? error.message : 'Something went wrong: see the terminal.';
      sendJson(response, error instanceof SaveRefused ? error.status : 500, { message: words });
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, 'localhost', resolve);
  });
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { address: `http://localhost:${(server.address() as AddressInfo).port}`, close };
}

/** The forms for a content folder, on a server at an address. */
export function configOf(contentDir: string, address: string) {
  const { content, site } = checkContent({ contentDir });
  return cmsConfig(contentNames(content.entries, site), { address, repo: REPO, branch: BRANCH });
}

interface Serving extends EditorOptions {
  token: string;
  /** What to tell the writer of the last save. */
  notes: readonly string[];
  saved: (notes: readonly string[]) => void;
}

async function answer(request: IncomingMessage, response: ServerResponse, serving: Serving): Promise<void> {
  for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
  const address = `http://localhost:${serving.port}`;
  const { host, origin, 'sec-fetch-site': site } = request.headers;
  const isOwn = host === `localhost:${serving.port}` && (origin === undefined || origin === address);
  if (!isOwn || (site !== undefined && site !== 'same-origin' && site !== 'none'))
    return sendJson(response, 403, { message: `This page is at ${address} and nowhere else.` });
  const { pathname, path } = pathOf(request.url ?? '/', address);
  const isRead = request.method === 'GET' || request.method === 'HEAD';
  if (isRead && (path === '/' || path === '/index.html')) return sendPage(response, serving);
  if (isRead && path === '/abilities.json')
    return sendJson(response, 200, { publish: serving.publish !== undefined });
  if (isRead && path.startsWith('/assets/'))
    return sendAsset(request, response, pathname.slice('/assets'.length), serving);
  if (!isToken(request.headers.authorization, serving.token))
    return sendJson(response, 401, { message: 'Reload the page: the server was started anew.' });
  if (isRead && path === '/config.json')
    return sendJson(response, 200, configOf(serving.contentDir, address));
  if (isRead && path === '/notes.json') return sendJson(response, 200, serving.notes);
  const body = isRead ? undefined : await bodyOf(request);
  if (path === '/publish' && request.method === 'POST')
    return sendJson(response, 200, await publishShown(serving.publish, body));
  if (!path.startsWith('/api/v1/')) return sendJson(response, 404, { message: 'There is nothing here.' });
  const told = answerApi(request.method ?? 'GET', path.slice('/api/v1'.length), body, serving);
  if ('json' in told) return sendJson(response, told.status, told.json);
  response.setHeader('Content-Type', 'application/octet-stream');
  response.end(told.bytes);
}

/** Nothing of another site is loaded, asked or told; Sveltia CMS sets styles and unpacks pictures by itself. */
const HEADERS = {
  'Content-Security-Policy':
    "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src 'self' blob: data:; media-src 'self' blob:; font-src 'self' data:; connect-src 'self' blob: data:; worker-src 'self' blob:; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cache-Control': 'no-store',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

/** Nothing beside the page's own parts is given out, however the path is written. */
function sendAsset(
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  { pageDir }: Serving,
): void {
  send(request, path, { root: join(pageDir, 'assets'), dotfiles: 'deny', index: false }).pipe(response);
}

function sendPage(response: ServerResponse, { pageDir, token }: Serving): void {
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  const page = readFileSync(join(pageDir, 'index.html'), 'utf8');
  response.end(page.replace('name="openbeat-token" content=""', `name="openbeat-token" content="${token}"`));
}

function sendJson(response: ServerResponse, status: number, value: unknown): void {
  response.statusCode = status;
  response.setHeader('Content-Type', 'application/json; charset=utf-8');
  response.end(JSON.stringify(value));
}

function isToken(header: string | undefined, token: string): boolean {
  const given = Buffer.from(header ?? '');
  const right = Buffer.from(`token ${token}`);
  return given.length === right.length && timingSafeEqual(given, right);
}
