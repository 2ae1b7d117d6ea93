// Every problem of the money room, met once, in both languages.
import { describe as group, expect, test } from 'vitest';
import { describe } from '../../src/diagnostics/index.js';
import { allocate, amount } from '../../src/money/index.js';
import * as problems from '../../src/money/problems.js';
import { refusal } from '../support/refusals.js';

type Case = [attempt: () => unknown, swedish: string, english: string];

const cases: Record<string, Case> = {
  'amount/missing': [() => amount(''), 'Beloppet saknas.', 'The amount is missing.'],
  'amount/unreadable': [() => amount('12 kr'), '"12 kr" är inget belopp.', '"12 kr" is not an amount.'],
  'amount/finer-than-ore': [() => amount('0,005'), '"0,005" har delar av ett öre.', '"0,005" has fractions of an öre.'],
  'amount/is-float': [() => amount(0.1), 'Ge beloppet som text: "0.1".', 'Give the amount as text: "0.1".'],
  'amount/not-finite': [() => amount(NaN), 'NaN är inget belopp.', 'NaN is not an amount.'],
  'amount/negative-zero': [() => amount(-0), 'Talet -0 är resten', 'The number -0 is left over'],
  'amount/has-exponent': [() => amount('1e5'), '"1e5" är skrivet med exponent.', '"1e5" is written with an exponent.'],
  'amount/trailing-minus': [() => amount('5-'), '"5-" har minus efter talet.', '"5-" has its minus after the number.'],
  'amount/out-of-range': [() => amount(2 ** 60), '90 071 992 547 409,91 kr', '90 071 992 547 409,91 kr'],
  'amount/operator': [() => (amount(1) as unknown as number) - 1, 'Beloppet 1,00 användes', 'The amount 1,00 was used'],
  'rate/unreadable': [() => amount(1).times('x'), '"x" är ingen andel.', '"x" is not a rate.'],
  'allocation/without-weight': [() => allocate(1, []), 'Ge minst en vikt', 'Give at least one weight'],
  'allocation/bad-weight': [() => allocate(1, [1, -2]), 'Vikten -2 går inte', 'The weight -2 cannot'],
  'allocation/finer-than-unit': [
    () => allocate('1,50', [1], { unit: 'kr' }),
    '1,50 är inte jämnt i kr',
    '1,50 is not even in kr',
  ],
};

group('a problem with money', () => {
  test.each(Object.entries(cases))('%s is told in Swedish and in English', (code, [attempt, swedish, english]) => {
    const [found, ...more] = refusal(attempt);
    expect(more).toEqual([]);
    expect(found).toMatchObject({ code, severity: 'error' });
    expect(describe(found!)).toContain(swedish);
    expect(describe(found!, 'en')).toContain(english);
  });

  test('is one of those above', () => {
    expect(Object.values(problems).map(({ code }) => code)).toEqual(Object.keys(cases));
  });
});
