/**
 * A new chart during the year.
 */
import { describe, expect, test } from 'vitest';
import { balanceOf, createChart, history, post, replaceChart, type Chart } from '../../src/index.js';
import { codesOf } from '../support/refusals.js';
import { openSmall, smallChart, withRent } from '../support/small.js';
import { voucherIn } from '../support/vouchers.js';

describe('a new chart', () => {
  const wider = createChart({
    name: 'Liten 2',
    layers: [
      { name: 'Liten', accounts: smallChart.accounts, dimensions: smallChart.dimensions },
      { name: 'Eget', accounts: [{ number: '6230', name: 'Datakommunikation', kind: 'expense' }] },
    ],
  });
  const phone = voucherIn`
    2024-04-01 Bredband @ Operatören
      6230  300,00
      2411  -300,00
  `;

  test('takes postings on its accounts from then on, and keeps the old', () => {
    expect(codesOf(() => post(withRent, phone))).toEqual(['account/unknown']);
    const books = post(replaceChart(withRent, wider, { by: 'ekonom', on: '2024-04-01' }), phone);
    expect(balanceOf(books, '6xxx').ore).toBe(830_000);
    expect(codesOf(() => post(withRent, phone))).toEqual(['account/unknown']);
    expect(history(books).map(({ kind }) => kind)).toEqual([
      'voucher posted',
      'voucher posted',
      'chart replaced',
      'voucher posted',
    ]);
  });

  test('must have every account in use, as the same kind', () => {
    const without = createChart({
      name: 'Smal',
      layers: [
        { name: 'Liten', accounts: smallChart.accounts, dimensions: smallChart.dimensions },
        { name: 'Eget', without: '6010', accounts: [{ number: '5538', kind: 'income' }] },
      ],
    });
    const sign = { by: 'ekonom', on: '2024-04-01' };
    expect(codesOf(() => replaceChart(withRent, without, sign)).toSorted()).toEqual([
      'chart/account-in-use',
      'chart/account-in-use',
    ]);
    expect(replaceChart(openSmall(), without, sign).chart).toBe(without);
  });

  test('must have every object in use', () => {
    const spent = post(
      openSmall(),
      voucherIn`
      2024-06-01 Insats @ Kommunen
        6010  5,00  costCentre 1010
        2411  -5,00  project P
    `,
    );
    const listed = (codes: readonly string[]): Chart =>
      createChart({
        name: 'Annan',
        layers: [
          { name: 'Liten', accounts: smallChart.accounts },
          { name: 'Eget', dimensions: [{ number: 1, objects: codes.map((code) => ({ code, name: code })) }] },
        ],
      });
    const sign = { by: 'ekonom', on: '2024-07-01' };
    expect(codesOf(() => replaceChart(spent, listed(['10']), sign))).toEqual(['chart/object-in-use']);
    expect(replaceChart(spent, listed(['1010']), sign).voucherCount).toBe(1);
  });
});
