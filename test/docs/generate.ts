// Writes the pages that are made from the tests (`--write`), or says whether they are up to date.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { read, root } from '../tidy/source.ts';
import { diagnosticsPage, diagnosticsPath } from './diagnostics-page.ts';

const page = diagnosticsPage();

if (process.argv.includes('--write')) writeFileSync(join(root, diagnosticsPath), page);
else if (read(diagnosticsPath) !== page) {
  console.error(`${diagnosticsPath} is not what the cases say. Run npm run docs and read the difference.`);
  process.exitCode = 1;
}
