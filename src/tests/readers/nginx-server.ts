import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { nginxConfig, type NginxPlace } from '../../hosting/nginx.ts';
import type { PreviewServer } from '../../hosting/preview-server.ts';

/** Serves a built site by a real nginx with the configuration that we write for hosts, on this machine only. @param port any free one if not given */
export async function startNginx(
  folder: string,
  root: string,
  { moved = [], port }: { moved?: NginxPlace['moved']; port?: number } = {},
): Promise<PreviewServer> {
  const listen = `127.0.0.1:${port ?? (await freePort())}`;
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, 'site.conf'),
    nginxConfig({ root, name: 'localhost', listen, demonstration: true, moved }),
  );
  writeFileSync(join(folder, 'nginx.conf'), mainConfig(folder));
  const server = spawn(
    'nginx',
    ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', join(folder, 'error.log'), '-g', 'daemon off;'],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  let said = '';
  server.stderr.on('data', (piece: Buffer) => (said += String(piece)));
  // Where there is no nginx, this is all that is ever heard of it.
  server.once('error', (error) => (said += error.message));
  const ended = new Promise<void>((resolve) => server.once('close', () => resolve()));
  const address = `http://${listen}`;
  while (!(await answers(address))) {
    if (server.pid === undefined || server.exitCode !== null || server.signalCode !== null)
      throw new Error(`nginx did not start:\n${said}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return {
    address,
    close: async () => {
      server.kill('SIGTERM');
      await ended;
    },
  };
}

/** What stands around our part on a server; as root the workers keep the right to read this folder. */
function mainConfig(folder: string): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return [
    ...(process.getuid?.() === 0 ? ['user root;'] : []),
    `pid ${join(folder, 'nginx.pid')};`,
    'worker_processes 1;',
    'events { }',
    'http {',
    '  access_log off;',
    ...temporary.map((name) => `  ${name}_temp_path ${join(folder, name)};`),
    `  include ${join(folder, 'site.conf')};`,
    '}\n',
  ].join('\n');
}

async function answers(address: string): Promise<boolean> {
  return fetch(address).then(
    () => true,
    () => false,
  );
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
