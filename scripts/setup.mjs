// The set-up step before every command: plain JavaScript that an old Node can run far enough to say what to install.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const stamp = `${root}node_modules/.openbeat-installed`;

stopOnOldVersions();
const wanted = installDigest();
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) install();

/** On Linux x64 the packages bring their own Node 24, and the Node here only has to run npm 11. */
function stopOnOldVersions() {
  const bringsNode = process.platform === 'linux' && process.arch === 'x64';
  const leastNode = bringsNode ? '20.17' : '22.12';
  const node = process.versions.node;
  if (isOlder(node, leastNode)) {
    stop(
      `Openbeat needs Node ${leastNode} or newer on this machine, and this is Node ${node}: install Node 24 from nodejs.org.`,
    );
  }
  const agent = /npm\/(\S+)/.exec(process.env.npm_config_user_agent || '');
  const npm = agent ? agent[1] : spawnSync('npm --version', { encoding: 'utf8', shell: true }).stdout.trim();
  if (isOlder(npm, '11.0'))
    stop(`Openbeat needs npm 11, and this is npm ${npm}: run "npm install --global npm@11".`);
}

function install() {
  // npm would follow the link and empty a folder that others may be using.
  if (lstatSync(`${root}node_modules`, { throwIfNoEntry: false })?.isSymbolicLink())
    stop('node_modules is a link to another folder, which does not fit: delete the link, then try again.');
  console.log('Installing the packages that package-lock.json pins; the first time takes about a minute…');
  const started = Date.now();
  const npm = spawnSync('npm ci', { cwd: root, stdio: 'inherit', shell: true });
  if (npm.status !== 0) stop('The packages could not be installed: npm says why above.');
  writeFileSync(stamp, wanted);
  console.log(`Installed the packages in ${Math.round((Date.now() - started) / 1000)} s.`);
}

/** Changes with the lockfile and the kind of machine, so that a folder shared between machines is installed anew. */
function installDigest() {
  const lockfile = readFileSync(`${root}package-lock.json`);
  return createHash('sha256').update(lockfile).update(`${process.platform} ${process.arch}`).digest('hex');
}

function isOlder(version, least) {
  const [major, minor] = version.split('.').map(Number);
  const [leastMajor, leastMinor] = least.split('.').map(Number);
  return major < leastMajor || (major === leastMajor && minor < leastMinor);
}

function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}
