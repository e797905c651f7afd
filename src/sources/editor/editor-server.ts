import { randomBytes, timingSafeEqual } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import send from 'send';
import type { ToldConcern } from './content-names.ts';
import { configFor, namesOf } from './forms-of.ts';
import { publishShown, type Publish } from './publish-shown.ts';
import { answerApi } from './repository-api.ts';
import { afterSave } from './after-save.ts';
import { HEADERS } from './page-policy.ts';
import { bodyOf, pathOf } from './request-parts.ts';
import { SaveRefused, type Saved } from './save-files.ts';

export interface EditorOptions {
  contentDir: string;
  /** The built page. */
  pageDir: string;
  tempDir: string;
  /** 0 takes any free port. */
  port: number;
  publish?: Publish;
  /** Takes the last publication back. */
  undo?: Publish;
  /** Where the preview is, if it runs: `http://localhost:4321`. */
  preview?: string;
}

/**
 * Serves the editing page on this machine only. It answers no other name than its own (a page elsewhere could point
 * its name at this machine), no request that another site's page makes, and nothing about files without the token
 * that stands in the page.
 * @throws the system's error when the port is taken (`EADDRINUSE`)
 */
export async function startEditor(options: EditorOptions) {
  const token = randomBytes(24).toString('hex');
  const session: Session = { last: { notes: [] }, concerns: [] };
  const server = createServer((request, response) => {
    const { port } = server.address() as AddressInfo;
    answer(request, response, { ...options, token, port, session }).catch((error: unknown) => {
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

/** What one request leaves for the next. */
interface Session {
  /** What to tell the writer of the last save. */
  last: Saved;
  /** What the forms of the page know, which then reads the files. */
  concerns: readonly ToldConcern[];
}

interface Serving extends EditorOptions {
  token: string;
  session: Session;
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
    return sendJson(response, 200, {
      publish: serving.publish !== undefined,
      undo: serving.undo !== undefined,
    });
  if (isRead && path.startsWith('/assets/'))
    return sendAsset(request, response, pathname.slice('/assets'.length), serving);
  if (!isToken(request.headers.authorization, serving.token))
    return sendJson(response, 401, { message: 'Reload the page: the server was started anew.' });
  if (isRead && path === '/config.json') {
    const names = namesOf(serving.contentDir, true);
    serving.session.concerns = names.concerns;
    return sendJson(response, 200, configFor(names, address));
  }
  if (isRead && path === '/notes.json')
    return sendJson(response, 200, await afterSave(serving.session.last, serving.preview));
  const body = isRead ? undefined : await bodyOf(request);
  if (path === '/publish' && request.method === 'POST')
    return sendJson(response, 200, await publishShown(serving.publish, body));
  if (path === '/undo' && request.method === 'POST')
    return sendJson(response, 200, await publishShown(serving.undo, body));
  if (!path.startsWith('/api/v1/')) return sendJson(response, 404, { message: 'There is nothing here.' });
  const told = answerApi(request.method ?? 'GET', path.slice('/api/v1'.length), body, {
    ...serving,
    concerns: serving.session.concerns,
    saved: (told) => (serving.session.last = told),
  });
  if ('json' in told) return sendJson(response, told.status, told.json);
  response.setHeader('Content-Type', 'application/octet-stream');
  response.end(told.bytes);
}

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
