// Plain JavaScript: runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Threadline needs Node 20.19 or newer; this is ${process.versions.node}.`);
  process.exit(1);
}

const installed = 'node_modules/.package-lock.json';
if (
  !existsSync(installed) ||
  statSync(installed).mtimeMs + 60_000 < statSync('package-lock.json').mtimeMs
) {
  // Not `npm ci`: it refuses a lock file that was written where other systems' binaries cannot be had.
  run('npm', ['install', '--no-save', '--no-audit', '--no-fund']);
}

if (!browserIsThere() && process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
  run('apt-get', ['update', '-qq']);
  const packages = ['chromium', 'fonts-wqy-microhei', 'fonts-noto-color-emoji', 'libfaketime'];
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages]);
}
if (!browserIsThere()) {
  console.error(
    'No Chromium or Chrome found. Install one, or say where it is: CHROMIUM=/path/to/it',
  );
  process.exit(1);
}

function browserIsThere() {
  const look =
    "import('./scripts/chromium.ts').then((m) => process.exit(m.chromiumPath() ? 0 : 1))";
  return spawnSync(process.execPath, ['--import', 'tsx', '--eval', look]).status === 0;
}

function run(command, args) {
  const { status } = spawnSync(command, args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (status !== 0) process.exit(status ?? 1);
}
