// A real browser, in which a page that imports the installed package is opened and read.
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { asPage } from '../package/first-voucher.ts';

export interface Seen {
  readonly text: string;
  /** What the page complained of in its console, or threw. */
  readonly errors: readonly string[];
}

// The sandbox cannot be had by root, and nothing of the browser's own should reach for the network.
export const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Opens the page that posts the first voucher, with the package as it is installed in the folder. */
export async function openPage(executablePath: string, folder: string): Promise<Seen> {
  const html = `<!doctype html><meta charset="utf-8"><title>huvudbok</title><body><script>${await script(folder)}</script>`;
  const browser = await chromium.launch({ executablePath, args: flags });
  try {
    const page = await browser.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    await page.setContent(html);
    return { text: (await page.textContent('body')) ?? '', errors };
  } finally {
    await browser.close();
  }
}

async function script(folder: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: asPage, resolveDir: folder },
    bundle: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    write: false,
  });
  return outputFiles[0]!.text.replaceAll('</script', '<\\/script');
}
