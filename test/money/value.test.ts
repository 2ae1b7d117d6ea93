// What an amount is as a value: how it shows itself, what it refuses, and that two of them can be told apart.
import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import { amount, formatAmount, fromOre } from '../../src/money/index.js';
import { codesOf, refusal } from '../support/refusals.js';

const one = amount('1 234,50');
const text = '1\u00a0234,50';

describe('an amount shows itself', () => {
  test('in a REPL and in a log, alone and inside other values', () => {
    expect(inspect(one)).toBe(text);
    expect(inspect({ balance: one.negate() })).toBe(`{ balance: −${text} }`);
    expect(inspect([fromOre(5)])).toBe('[ 0,05 ]');
  });

  test('in text', () => {
    expect(String(one)).toBe(text);
    // eslint-disable-next-line @typescript-eslint/restrict-template-expressions -- what a template does with it is the point
    expect(`${one} kr`).toBe(`${text} kr`);
    expect(one.toString()).toBe(formatAmount(one));
  });

  test('in JSON, as text that no reader can round', () => {
    expect(JSON.stringify({ amount: one.negate(), small: fromOre(-5) })).toBe('{"amount":"-1234.50","small":"-0.05"}');
  });
});

describe('an amount is not a number:', () => {
  const loose = one as unknown as number;
  test.each<[string, () => unknown]>([
    ['a + b', () => loose + loose],
    ['a + text', () => (loose as unknown as string) + ' kr'],
    ['a - b', () => loose - 1],
    ['a < b', () => loose < loose],
    ['a >= 0', () => loose >= 0],
    ['-a', () => -loose],
    ['Math.max(a)', () => Math.max(loose)],
  ])('%s is refused', (_, attempt) => {
    expect(codesOf(attempt)).toEqual(['amount/operator']);
  });

  test('and the refusal says what to write instead', () => {
    expect(refusal(() => loose + loose)[0]?.message).toBe(
      `Beloppet ${text} användes med +, -, < eller >. Använd a.plus(b), a.minus(b), a.compare(b) eller sum([a, b]).`,
    );
  });
});

describe('two amounts', () => {
  test('are told apart by a test library', () => {
    expect(amount(1)).toEqual(amount('1,00'));
    expect(amount(1)).not.toEqual(amount(2));
    expect({ a: [amount(1)] }).not.toEqual({ a: [amount(-1)] });
    expect(amount(1)).not.toStrictEqual({ ore: 100 });
  });

  test('are sorted by compare', () => {
    const given = ['2', '-3', '0', '10'].map(amount);
    expect(given.sort((a, b) => a.compare(b))).toEqual(['-3', '0', '2', '10'].map(amount));
  });
});

test('an amount cannot be changed', () => {
  expect(() => Object.assign(one, { ore: 1 })).toThrow(TypeError);
  expect(one.ore).toBe(123450);
});
