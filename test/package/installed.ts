// The package as somebody else gets it: packed, and installed in an empty folder. Expects that dist has been built.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../tidy/source.ts';

export interface Installed {
  readonly folder: string;
  readonly remove: () => void;
}

export function installed(): Installed {
  const folder = emptyProject();
  const tarball = npm(root, 'pack', '--silent', '--pack-destination', folder).trim();
  npm(folder, 'install', '--prefer-offline', `./${tarball}`);
  return { folder, remove: () => rmSync(folder, { recursive: true }) };
}

/** A folder with a package.json and nothing else. */
export function emptyProject(): string {
  const folder = mkdtempSync(join(tmpdir(), 'huvudbok-'));
  writeFileSync(join(folder, 'package.json'), '{ "private": true }');
  return folder;
}

/** What npm prints; its errors are thrown with what it had to say. */
export function npm(cwd: string, ...words: string[]): string {
  return execFileSync('npm', words, {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  });
}
