// The documentation is a program: every block is compiled and run, every claim is tried, every link leads somewhere.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { read, root } from '../tidy/source.ts';
import { typeErrors } from './compile.ts';
import { diagnosticsPage, diagnosticsPath } from './diagnostics-page.ts';
import { programOf, unrunBlocks } from './page.ts';
import { brokenLinks, pages } from './pages.ts';
import { runPage } from './run.ts';

const paths = [...pages.keys()];

describe('the code on the page', () => {
  test.each(paths)('%s does what the page says', (path) => {
    expect(runPage(path, pages.get(path)!).join('\n\n')).toBe('');
  });

  test('is run, unless the page says why not', () => {
    expect(paths.flatMap((path) => unrunBlocks(path, pages.get(path)!))).toEqual([]);
  });

  test('has the types it should', () => {
    const programs = paths
      .map((path) => [path, programOf(pages.get(path)!)] as const)
      .filter(([, program]) => program.trim() !== '');
    expect(typeErrors(new Map(programs)).join('\n')).toBe('');
  });
});

test('the page of diagnostics is what the cases make it', () => {
  expect(read(diagnosticsPath)).toBe(diagnosticsPage());
});

test('every link leads somewhere', () => {
  const exists = (path: string): boolean => existsSync(join(root, path));
  expect(paths.flatMap((path) => brokenLinks(path, pages.get(path)!, exists))).toEqual([]);
});
