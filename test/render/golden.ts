/**
 * Goldens: how a report looks in each form, kept beside the tests and read by eye when it changes.
 *
 * `GOLDEN=write npx vitest run --config test/vitest.config.ts test/render` writes them anew.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('golden/', import.meta.url));

/** The golden of a name; when goldens are to be written, what was made. */
export function golden(name: string, made: string): string {
  if (process.env.GOLDEN === 'write') {
    mkdirSync(folder, { recursive: true });
    writeFileSync(folder + name, made);
  }
  return readFileSync(folder + name, 'utf8');
}
