// The packed package on every runtime it promises to work on, as a table. Expects that dist has been built.
// The runtimes come from npm, into folders of their own, and are gone afterwards.
import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { find, programs } from '../outside/programs.ts';
import { openPage } from '../outside/browser.ts';
import { asModule, asScript, shown } from '../package/first-voucher.ts';
import { emptyProject, installed, npm } from '../package/installed.ts';

interface Runtime {
  readonly package: string;
  readonly binary: string;
  readonly words: readonly string[];
}

const runtimes: readonly Runtime[] = [
  // The oldest that is promised, and then each long-term line.
  { package: 'node@20.19', binary: 'node', words: [] },
  { package: 'node@22', binary: 'node', words: [] },
  { package: 'node@24', binary: 'node', words: [] },
  { package: 'node@26', binary: 'node', words: [] },
  { package: 'deno@2', binary: 'deno', words: ['run', '--allow-read', '--no-prompt'] },
  { package: 'bun@1', binary: 'bun', words: ['run'] },
];

/** A line of the table: the runtime, its version, what import and require came to. */
type Line = readonly [name: string, version: string, byImport: string, byRequire: string];

const { folder, remove } = installed();
try {
  writeFileSync(join(folder, 'first-voucher.mjs'), asModule);
  writeFileSync(join(folder, 'first-voucher.cjs'), asScript);
  const lines: Line[] = [['runtime', 'version', 'import', 'require']];
  for (const runtime of runtimes) lines.push(tryOn(runtime));
  lines.push(await tryInBrowser());
  for (const line of lines) console.log(line.map((cell, at) => cell.padEnd(at === 3 ? 0 : 16)).join(''));
  if (lines.flat().includes('fails')) process.exitCode = 1;
} finally {
  remove();
}

function tryOn(runtime: Runtime): Line {
  const home = emptyProject();
  try {
    const binary = fetch(runtime, home);
    if (binary === undefined) return [runtime.package, 'not to be had', '-', '-'];
    const version = /\d+\.\d+\.\d+/.exec(run(binary, '--version'))?.[0] ?? '?';
    const result = (file: string): string => verdict(runtime.package, () => run(binary, ...runtime.words, file));
    return [runtime.package, version, result('first-voucher.mjs'), result('first-voucher.cjs')];
  } finally {
    rmSync(home, { recursive: true });
  }
}

/** The runtime's program; undefined when the registry has none for this machine. */
function fetch(runtime: Runtime, home: string): string | undefined {
  try {
    npm(home, 'install', '--prefer-offline', runtime.package);
    const binary = join(home, 'node_modules', '.bin', runtime.binary);
    run(binary, '--version');
    return binary;
  } catch (error) {
    console.error(`${runtime.package}: ${String(error)}`);
    return undefined;
  }
}

function run(binary: string, ...words: string[]): string {
  return execFileSync(binary, words, {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NO_COLOR: '1' },
  });
}

/** Both the balance as text and the balance as it shows itself must have been printed. */
function verdict(name: string, attempt: () => string): string {
  try {
    const printed = attempt();
    if (printed === `${shown}\n${shown}\n`) return 'works';
    console.error(`${name} printed ${JSON.stringify(printed)}`);
  } catch (error) {
    console.error(`${name}: ${String(error)}`);
  }
  return 'fails';
}

async function tryInBrowser(): Promise<Line> {
  const path = find(programs.chromium);
  if (path === undefined) return ['chromium', 'not to be had', '-', '-'];
  const version = /\d+\.\d+\.\d+/.exec(run(path, '--version'))?.[0] ?? '?';
  const { text, errors } = await openPage(path, folder);
  const works = text === shown && errors.length === 0;
  if (!works) console.error(`chromium showed ${JSON.stringify(text)} and complained: ${errors.join('; ')}`);
  return ['chromium', version, works ? 'works' : 'fails', '-'];
}
