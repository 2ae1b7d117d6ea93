// Two copies of the package in one program: statements of one are explained and tied by the other.
import { expect, test, vi } from 'vitest';
import * as ours from '../../src/index.js';
import { withRent } from '../support/small.js';

const layout = ours.associationLayouts.incomeStatement;

test('a statement of another copy of the package is explained to its vouchers, and tied to ours', async () => {
  vi.resetModules();
  const theirs = await import('../../src/index.js');
  expect(theirs.incomeStatement).not.toBe(ours.incomeStatement);
  const made = [
    theirs.incomeStatement(withRent, { layout }),
    theirs.balanceSheet(withRent, { layout: theirs.associationLayouts.balanceSheet }),
  ] as const;
  expect(made.map(ours.isStatement)).toEqual([true, true]);
  for (const [key, column] of [
    ['premises', 'period'],
    ['result', 'period'],
  ] as const) {
    const own = ours.explain(ours.incomeStatement(withRent, { layout }), key, column);
    expect(String(ours.explain(made[0], key, column))).toBe(String(own));
    expect(String(own)).toContain('8\u00a0000,00');
  }
  expect(ours.checkTies([...made, ours.incomeStatement(withRent, { layout })])).toEqual([]);
  expect(ours.statementTies(made).ties.length).toBeGreaterThan(2);
});

test('a followed ledger of another copy of the package is one to ours', async () => {
  vi.resetModules();
  const theirs = await import('../../src/index.js');
  const { chart } = withRent;
  const followed = theirs.followedLedger(theirs.ledger(withRent), { chart, asOf: '2024-12-31' });
  const statement = ours.incomeStatement(followed, { layout });
  expect(String(statement.rows.at(-1)!.cells[0]?.value)).toBe('−8\u00a0900,00');
});
