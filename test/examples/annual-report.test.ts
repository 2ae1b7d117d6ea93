// The year of the example is the year of the published report: same balances, per account and cost centre, and no voucher refused.
import { check, openBooks, postAll, trialBalance, type TrialBalance } from 'huvudbok';
import { expect, test } from 'vitest';
import { chart } from '../../examples/annual-report/chart.ts';
import { opening } from '../../examples/annual-report/earlier.ts';
import { vouchers } from '../../examples/annual-report/year.ts';
import { books as reference } from '../statements/reference/year-2024.js';

const opened = openBooks({ association: 'Sjuhärads samordningsförbund', chart, year: '2024', opening });

/** Debit and credit may differ, since vouchers are gathered otherwise; what is left may not. */
const balances = ({ rows }: TrialBalance) =>
  rows.map(({ account, opening: before, closing }) => [account, before, closing]);

test('the vouchers of the example give the balances of the published report', () => {
  const books = postAll(opened, vouchers);
  const selections = chart.dimensions.flatMap(({ key, objects }) =>
    objects.map(({ code }) => ({ dimensions: { [key]: code } })),
  );
  for (const selection of [{}, ...selections])
    expect(balances(trialBalance(books, selection))).toEqual(balances(trialBalance(reference, selection)));
});

test('they are entered in the order of their days, and nothing is remarked of them', () => {
  const days = vouchers.map(({ compiledOn }) => compiledOn);
  expect(days).toEqual([...days].sort());
  expect(vouchers.flatMap((draft) => check(opened, draft)).map(({ code }) => code)).toEqual([]);
});
