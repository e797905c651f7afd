// npm run screenshot: takes the README's picture of the built site with a real browser.
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { startPreview } from '../src/hosting/preview-server.ts';
import { readArguments } from '../src/sources/command-line.ts';
import { siteFolders } from '../src/sources/folders.ts';
import { runPublish } from '../src/sources/publish/run-publish.ts';
import { browserArguments, findBrowser } from '../src/sources/find-browser.ts';

readArguments('npm run screenshot', () => parseArgs());
if (await runPublish()) {
  const server = await startPreview(siteFolders().dist, { port: 0, demonstration: true });
  const browser = await chromium.launch({ executablePath: findBrowser(), args: browserArguments() });
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(`${server.address}/thurrock/`, { waitUntil: 'networkidle' });
  await page.screenshot({ path: 'docs/screenshot.png' });
  await browser.close();
  await server.close();
  console.log('Written to docs/screenshot.png.');
} else process.exitCode = 1;
