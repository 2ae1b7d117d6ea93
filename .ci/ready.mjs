// Lets every command work alone on a fresh clone: installs what the lock file says unless that has been done since it changed.
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';

/** @param {string} path */
const changed = (path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;

// npm writes this file last of all when it installs.
const installed = changed('node_modules/.package-lock.json');

if (installed < changed('package-lock.json')) {
  const install = spawnSync('npm', ['ci'], { stdio: 'inherit', shell: process.platform === 'win32' });
  process.exitCode = install.status ?? 1;
}
