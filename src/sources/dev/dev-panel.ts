import type { IncomingMessage, ServerResponse } from 'node:http';
import { resolve, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import { DevCheck } from './dev-check.ts';

/** Where the panel asks for the problems of a page. Only the preview answers there. */
const ADDRESS = '/__check.json';
const PANEL = '/src/client/dev-panel.ts';
const MARKS = new URL('mark-held-back.ts', import.meta.url);
/** What the bundler answers by itself: the panel's script and those it brings along. */
const BUNDLER = /^\/(?:@|src\/|node_modules\/)/;
/** How long after a change the page is told, in milliseconds: after the loader has read the content again. */
const SETTLE = 120;

/**
 * In `npm run dev`, shows drafts and what goes out later, marked as such, and what the check says on the page that is
 * looked at, at once after each save. Content that no page can be made of is told by a page of its own, without asking
 * Astro, which would log the report once a request. Nothing of this is part of a build.
 */
export function devPanel(contentDir: string): AstroIntegration {
  return {
    name: 'openbeat:dev-panel',
    hooks: {
      'astro:config:setup': ({ command, addMiddleware, injectScript, updateConfig }) => {
        if (command !== 'dev') return;
        injectScript('page', `import '${PANEL}';`);
        addMiddleware({ order: 'post', entrypoint: MARKS });
        updateConfig({ vite: { define: { OPENBEAT_PREVIEW: 'true' } } });
      },
      'astro:server:setup': ({ server }) => {
        const check = new DevCheck(contentDir);
        let timer: NodeJS.Timeout | undefined;
        const onChange = (path: string): void => {
          if (!resolve(path).startsWith(contentDir + sep)) return;
          check.forget();
          clearTimeout(timer);
          timer = setTimeout(() => server.ws.send({ type: 'custom', event: 'openbeat:check' }), SETTLE);
        };
        server.watcher.add(contentDir);
        for (const event of ['add', 'change', 'unlink'] as const) server.watcher.on(event, onChange);
        server.middlewares.use((request, response, next) => {
          if (!answer(check, request, response)) next();
        });
      },
    },
  };
}

/** Answers what the panel asks for, and everything but scripts while there are errors. @returns false for everything else */
function answer(check: DevCheck, request: IncomingMessage, response: ServerResponse): boolean {
  const url = new URL(request.url ?? '/', 'http://localhost');
  if (url.pathname === ADDRESS) {
    response.setHeader('Content-Type', 'application/json');
    response.end(JSON.stringify(check.on(url.searchParams.get('page') ?? '/')));
    return true;
  }
  if (BUNDLER.test(url.pathname) || !check.hasErrors) return false;
  // Whatever Astro is asked for now, it would make of the content, and log the whole report.
  if (!(request.headers.accept ?? '').includes('text/html')) {
    response.statusCode = 503;
    response.end();
    return true;
  }
  response.statusCode = 500;
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  response.end(faultPage);
  return true;
}

const faultPage = `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>The content has errors</title>
<script type="module" src="/@vite/client"></script>
<script type="module" src="${PANEL}"></script>
</head>
<body data-content-has-errors>
<h1>The content has errors</h1>
<p>The preview comes back by itself when they are mended and saved.</p>
</body>
</html>
`;
