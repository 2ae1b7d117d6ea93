/**
 * What the board decided for 2024, in whole thousands per cost centre.
 */
import { createLedger, type Ledger } from 'huvudbok';
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

/** The budget per cost centre; published in whole thousands. */
export const budget: Ledger = createLedger({
  chart,
  year: '2024',
  periods: 'year',
  balances: [
    { account: 3010, changes: ['-18022000'] },
    { account: 5539, dimensions: { costCentre: '1010', project: 'LEDNING' }, changes: ['1675000'] },
    ...Object.entries(budgeted).map(([costCentre, thousands]) => ({
      account: 5539,
      dimensions: { costCentre },
      changes: [thousands * 1000],
    })),
  ],
});
