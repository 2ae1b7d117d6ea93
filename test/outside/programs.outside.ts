// Which of the other programs are here, so that a comparison that was not made is seen and named.
import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { find, missing, type Program, programs } from './programs.ts';

describe.each<Program>(Object.values(programs))('$name $use', (program) => {
  const path = find(program);

  test.skipIf(path === undefined)(`and answers${missing(program)}`, () => {
    // Some say it among their errors.
    const { stdout, stderr } = spawnSync(path!, [program.version ?? '--version'], { encoding: 'utf8' });
    expect(stdout + stderr).toMatch(/\d+\.\d+/);
  });
});

test('a program that is not there is named, with what to install', () => {
  const nowhere = { name: 'no-such-program', package: 'no-such-package', use: 'does nothing' };
  expect(find(nowhere)).toBeUndefined();
  expect(missing(nowhere)).toBe(' (no-such-program is missing: apt-get install no-such-package)');
});
