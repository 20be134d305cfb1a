// Plain JavaScript: runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, rmSync, statSync, writeFileSync } from 'node:fs';

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

const canInstall = process.getuid?.() === 0 && existsSync('/etc/debian_version');
if (!browserIsThere() && canInstall) {
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

if (process.env.npm_lifecycle_event === 'test') prepareRoundcube();

function browserIsThere() {
  return ask('./scripts/chromium.ts', 'chromiumPath()') !== '';
}

/** What an expression over a module's exports gives, as text. */
function ask(module, expression) {
  const look = `import('${module}').then((m) => process.stdout.write(String(m.${expression} ?? '')))`;
  const { stdout } = spawnSync(process.execPath, ['--import', 'tsx', '--eval', look]);
  return stdout.toString();
}

function prepareRoundcube() {
  const stack = './test/e2e/roundcube/why-not.ts';
  if (canInstall && ask(stack, 'whyNot()').startsWith('packages')) {
    withoutServices(() => {
      attempt('apt-get', ['update', '-qq']);
      const packages = ask(stack, "packages.join(' ')").split(' ');
      attempt('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages]);
    });
  }
  const why = ask(stack, 'whyNot()');
  if (why) console.log(`The tests with a real Roundcube are skipped: ${why}.`);
}

/** Mail servers are only for the tests to start: Debian would start them at once, for everybody. */
function withoutServices(work) {
  const policy = '/usr/sbin/policy-rc.d';
  const ours = !existsSync(policy);
  if (ours) {
    writeFileSync(policy, '#!/bin/sh\nexit 101\n');
    chmodSync(policy, 0o755);
  }
  work();
  if (ours) rmSync(policy);
}

function run(command, args) {
  const status = attempt(command, args);
  if (status !== 0) process.exit(status ?? 1);
}

function attempt(command, args) {
  const { status } = spawnSync(command, args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return status;
}
