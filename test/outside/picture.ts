// The picture of the README: equity in the report of the example, as Debian's Chromium shows it.
//
//     npx tsx test/outside/picture.ts
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { flags } from './browser.ts';
import { find, programs } from './programs.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const executablePath = find(programs.chromium);
if (executablePath === undefined) throw new Error('There is no chromium here; apt-get install chromium');

execFileSync('npx', ['tsx', 'examples/annual-report/main.ts'], { cwd: root });
const browser = await chromium.launch({ executablePath, args: flags });
try {
  const page = await browser.newPage({ viewport: { width: 900, height: 800 }, deviceScaleFactor: 4 / 3 });
  await page.goto(pathToFileURL(`${root}/out/annual-report-2024.html`).href);
  const box = await page.locator('#avsnitt-equity').boundingBox();
  mkdirSync(`${root}/docs/images`, { recursive: true });
  await page.screenshot({
    path: `${root}/docs/images/annual-report.png`,
    fullPage: true,
    clip: { x: 0, y: box!.y + 16, width: 900, height: box!.height },
  });
} finally {
  await browser.close();
}
