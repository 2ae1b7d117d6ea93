/**
 * Runs the benchmarks, each bundled and in a process of its own: `npm run bench`, or `npm run bench posting`.
 *
 * Bundled, because what loads TypeScript on the fly also rewrites functions, and then that is what is measured.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = fileURLToPath(new URL('.', import.meta.url));
const wanted = process.argv.slice(2);
const all = readdirSync(here).filter((file) => file.endsWith('.ts') && file !== 'measure.ts');
const files = all.filter((file) => wanted.length === 0 || wanted.includes(basename(file, '.ts')));
const folder = mkdtempSync(join(tmpdir(), 'huvudbok-bench-'));
try {
  for (const file of files) {
    const outfile = join(folder, `${file}.mjs`);
    await build({
      entryPoints: [join(here, file)],
      bundle: true,
      platform: 'node',
      format: 'esm',
      outfile,
      logLevel: 'error',
    });
    const { status } = spawnSync(process.execPath, ['--expose-gc', outfile], { stdio: 'inherit' });
    if (status !== 0) process.exitCode = 1;
  }
} finally {
  rmSync(folder, { recursive: true });
}
