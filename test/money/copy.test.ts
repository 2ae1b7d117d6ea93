// Two copies of the package in one program: what one makes, the other understands.
import { expect, test, vi } from 'vitest';
import { amount, isAmount, sum } from '../../src/money/index.js';

const one = amount('1 234,50');

test('an amount of another copy of the package is an amount', async () => {
  vi.resetModules();
  const copy = await import('../../src/money/index.js');
  const theirs = copy.amount('0,50');
  expect(theirs.constructor).not.toBe(one.constructor);
  expect(isAmount(theirs)).toBe(true);
  expect(one.plus(theirs)).toEqual(amount(1235));
  expect(sum([theirs, theirs])).toEqual(amount(1));
});
