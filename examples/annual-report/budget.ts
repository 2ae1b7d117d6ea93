/**
 * What the board decided for 2024, in whole thousands per cost centre.
 */
import { type Budget, budgetLedger, createBudget, type Ledger } from 'huvudbok';
import { chart } from './chart.ts';

const budgeted: Readonly<Record<string, number>> = {
  1001: 280,
  1002: 195,
  1010: 1780,
  3001: 6340,
  3005: 380,
  3006: 1835,
  3008: 2225,
  3011: 610,
  3013: 705,
  3014: 750,
  3016: 1550,
  3018: 750,
  3019: 610,
};

const quarterly = { weights: [1, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0] };

/** The budget as it was decided, costs a twelfth a month. */
export const decided: Budget = createBudget({
  chart,
  year: '2024',
  decided: { by: 'Styrelsen', on: '2023-11-24' },
  rows: [
    // The members pay a quarter at a time.
    ...[3010, 3011, 3020, 3030].map((account) => ({ account, amount: 4_505_500, distribution: quarterly })),
    { account: 5539, amount: 1_675_000, dimensions: { costCentre: '1010', project: 'LEDNING' } },
    ...Object.entries(budgeted).map(([costCentre, thousands]) => ({
      account: 5539,
      amount: thousands * 1000,
      dimensions: { costCentre },
    })),
  ],
});

/** The same as a ledger, which statements stand beside the outcome. */
export const budget: Ledger = budgetLedger(decided);
