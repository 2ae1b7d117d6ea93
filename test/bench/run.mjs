/**
 * Runs the benchmarks, each bundled and in a process of its own: `npm run bench`, or `npm run bench posting`.
 *
 * Bundled, because what loads TypeScript on the fly also rewrites functions, and then that is what is measured.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
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
    await build({
      entryPoints: [join(here, file), ...programsOf(basename(file, '.ts'))],
      bundle: true,
      platform: 'node',
      format: 'esm',
      outbase: here,
      outdir: folder,
      outExtension: { '.js': '.mjs' },
      logLevel: 'error',
    });
    const program = join(folder, `${basename(file, '.ts')}.mjs`);
    const { status } = spawnSync(process.execPath, ['--expose-gc', program], { stdio: 'inherit' });
    if (status !== 0) process.exitCode = 1;
  }
} finally {
  rmSync(folder, { recursive: true });
}

/**
 * The programs that a benchmark runs in processes of their own: what stands in the folder of its name.
 * @param {string} name
 */
function programsOf(name) {
  const programs = join(here, name);
  return existsSync(programs) ? readdirSync(programs).map((file) => join(programs, file)) : [];
}
