// The set-up step before every command: plain JavaScript that an old Node can run far enough to say what to install.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const stamp = root + 'node_modules/.openbeat-installed';

const complaint = versionComplaint();
if (complaint) {
  console.error(complaint);
  process.exit(1);
}

const wanted = installDigest();
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) {
  console.log('Installing the packages that package-lock.json pins. The first time takes about a minute…');
  const started = Date.now();
  const npm = spawnSync('npm ci', { cwd: root, stdio: 'inherit', shell: true });
  if (npm.status !== 0) {
    console.error(
      'The packages could not be installed: npm says why above. Mend that and run the command again.',
    );
    process.exit(1);
  }
  writeFileSync(stamp, wanted);
  console.log('Installed in ' + Math.round((Date.now() - started) / 1000) + ' s.');
}

/** One sentence on what to install, or nothing. On Linux x64 the packages bring their own Node 24 with them. */
function versionComplaint() {
  const bringsNode = process.platform === 'linux' && process.arch === 'x64';
  const least = bringsNode ? [20, 17] : [22, 12];
  if (isOlder(process.versions.node, least))
    return (
      'Openbeat needs Node ' +
      least.join('.') +
      ' or newer here, and this is Node ' +
      process.versions.node +
      ': install Node 24 from https://nodejs.org and run the command again.'
    );
  const npm = npmVersion();
  if (isOlder(npm, [11, 0]))
    return (
      'Openbeat needs npm 11, and this is npm ' +
      npm +
      ': run "npm install --global npm@11" and then the command again.'
    );
  return '';
}

function isOlder(version, [major, minor]) {
  const [a = 0, b = 0] = version.split('.').map(Number);
  return a < major || (a === major && b < minor);
}

function npmVersion() {
  const agent = /npm\/(\S+)/.exec(process.env.npm_config_user_agent || '');
  return agent
    ? agent[1]
    : spawnSync('npm --version', { encoding: 'utf8', shell: true }).stdout.trim() || '0';
}

/** Changes with the lockfile and the kind of machine, so that a folder shared between machines is installed anew. */
function installDigest() {
  const lockfile = readFileSync(root + 'package-lock.json');
  return createHash('sha256')
    .update(lockfile)
    .update(process.platform + process.arch)
    .digest('hex');
}
