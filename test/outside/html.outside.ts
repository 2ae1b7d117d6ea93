// The page of the annual report, of the reference books and of the example, in a real browser: followed from the result to a voucher and back, read aloud, narrow,
// in the dark, and on paper.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContextOptions, type Page, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { toHtml } from '../../src/render/index.js';
import { report2024 } from '../render/report-2024.js';
import { root } from '../tidy/source.ts';
import { flags } from './browser.ts';
import { find, missing, programs } from './programs.ts';

const path = find(programs.chromium);
const reader = find(programs.pdftotext);
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

/** The page as the example writes it for who runs it. */
function exampleOfPage(): string {
  execFileSync(process.execPath, ['--import', 'tsx', 'examples/annual-report/main.ts'], { cwd: root });
  return readFileSync(join(root, 'out/annual-report-2024.html'), 'utf8');
}

const pages = {
  'the reference books': { write: () => toHtml(report2024()), voucher: 'A 15' },
  'the example': { write: exampleOfPage, voucher: 'A 114' },
};

describe.skipIf(path === undefined).each(Object.entries(pages))(
  `the page of the annual report of %s${missing(programs.chromium)}`,
  (_, { write, voucher }) => {
    const folder = mkdtempSync(join(tmpdir(), 'huvudbok-html-'));
    const file = join(folder, 'report.html');
    let browser: Browser;
    beforeAll(async () => {
      writeFileSync(file, write());
      browser = await chromium.launch({ executablePath: path!, args: flags });
    });
    afterAll(async () => {
      await browser.close();
      rmSync(folder, { recursive: true });
    });

    /** Opens the page, does something with it, and gives what was complained of on the way. */
    async function complaints(options: BrowserContextOptions, act: (page: Page) => Promise<void>): Promise<string[]> {
      const context = await browser.newContext(options);
      const page = await context.newPage();
      const found: string[] = [];
      page.on('pageerror', (error) => found.push(String(error)));
      page.on('console', (message) => found.push(message.text()));
      page.on('request', (request) => {
        if (!request.url().startsWith('file:')) found.push(request.url());
      });
      await page.goto(pathToFileURL(file).href);
      await act(page);
      await context.close();
      return found;
    }

    test('leads from the result to a voucher and back, by clicking', async () => {
      const found = await complaints({}, async (page) => {
        const target = page.locator(':target');
        const follow = async (words: string): Promise<void> => {
          await target.getByRole('link', { name: words, exact: true }).first().click();
        };
        await page.getByRole('row', { name: 'PERIODENS RESULTAT' }).getByRole('link').first().click();
        for (const step of [
          'Resultat före extraordinära poster',
          'Verksamhetens nettokostnad',
          'Summa Verksamhetens kostnader',
          'Verksamhetsanknutna kostnader',
          '5540 Övriga verksamhetsanknutna kostnader',
          voucher,
        ])
          await follow(step);
        expect(await target.innerText()).toMatch(new RegExp(`^${voucher} 2024-\\d\\d-\\d\\d Återförd uppbokning`));
        expect(await target.isVisible()).toBe(true);
        await follow('5540 Övriga verksamhetsanknutna kostnader');
        await follow('Resultaträkning: Verksamhetsanknutna kostnader, 2024');
        await follow('Resultaträkning');
        expect(await target.innerText()).toBe('−20\u00a0859\u00a0461,13');
      });
      expect(found).toEqual([]);
    });

    test.each(['light', 'dark'] as const)('has nothing that keeps anybody out, %s', async (colorScheme) => {
      for (const width of [1280, 400]) {
        const found = await complaints({ colorScheme, viewport: { width, height: 900 } }, async (page) => {
          await page.evaluate(axe);
          const { violations } = await page.evaluate<{ readonly violations: readonly Violation[] }>(
            'axe.run({ resultTypes: ["violations"] })',
          );
          expect(violations.map(({ id, nodes }) => [id, nodes.slice(0, 3).map(({ html }) => html)])).toEqual([]);
        });
        expect(found).toEqual([]);
      }
    });

    test('weighs less than 400 kB', () => {
      expect(readFileSync(file).length).toBeLessThan(400_000);
    });

    test.each([320, 400, 768, 1280])('is no wider than a screen of %i', async (width) => {
      await complaints({ viewport: { width, height: 900 } }, async (page) => {
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
      });
    });

    test('can be read with no more than a keyboard: the first key leads past what stands before the content', async () => {
      await complaints({}, async (page) => {
        await page.keyboard.press('Tab');
        await page.keyboard.press('Enter');
        expect(await page.evaluate('location.hash')).toBe('#innehall');
      });
    });

    test.skipIf(reader === undefined)(
      `has page numbers, a running foot and repeated heads on paper${missing(programs.pdftotext)}`,
      async () => {
        await complaints({}, async (page) => {
          writeFileSync(join(folder, 'report.pdf'), await page.pdf({ preferCSSPageSize: true }));
        });
        const text = execFileSync(reader!, ['-layout', join(folder, 'report.pdf'), '-'], { encoding: 'utf8' });
        const sheets = text.split('\f').slice(0, -1);
        const count = String(sheets.length);
        expect(sheets[0]).toContain('Årsredovisning 2024');
        expect(sheets[0]).not.toContain(`1 (${count})`);
        const feet = sheets
          .slice(1)
          .map((sheet) => /Sjuhärads samordningsförbund · Årsredovisning 2024 +(\d+ \(\d+\))/.exec(sheet)?.[1]);
        expect(feet).toEqual(sheets.slice(1).map((_, i) => `${String(i + 2)} (${count})`));
        // The table of ties is longer than a sheet.
        const heads = sheets.filter((sheet) => /Det här +ska vara lika med +Belopp +Skillnad/.test(sheet));
        expect(heads.length).toBeGreaterThan(1);
      },
    );
  },
);
