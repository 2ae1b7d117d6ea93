// Each example runs, and prints what stands beside it in `output.txt`.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { root } from '../tidy/source.ts';

const examples = readdirSync(`${root}/examples`);

test.each(examples)('%s prints what it should', (name) => {
  const folder = `${root}/examples/${name}`;
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--import', 'tsx', `${folder}/main.ts`], {
    cwd: root,
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  expect(status).toBe(0);
  expect(existsSync(`${folder}/output.txt`)).toBe(true);
  expect(stdout).toBe(readFileSync(`${folder}/output.txt`, 'utf8'));
});

test('the income statement in README is the one that npm start prints', () => {
  const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
  const shown = /```text\n(Resultaträkning · [^`]*)```/.exec(readFileSync(`${root}/README.md`, 'utf8'))![1]!;
  expect(plain(readFileSync(`${root}/examples/annual-report/output.txt`, 'utf8'))).toContain(plain(shown));
});
