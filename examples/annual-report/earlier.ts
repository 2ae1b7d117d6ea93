/**
 * What was before 2024: its opening balances, and the figures of 2023 to compare with.
 */
import { createLedger, type Ledger } from 'huvudbok';
import { chart } from './chart.ts';

/** What 2023 closed with. */
export const opening = {
  1511: '2111000.00',
  1687: '39200.00',
  1920: '11274.92',
  1930: '5127922.32',
  1970: '2264848.46',
  2010: '-3842877.86',
  2019: '804994.37',
  2411: '-682381.16',
  2991: '-5833981.05',
};

/**
 * The year before, from the published figures of 2023: closing balances and result by account, as far as they were
 * printed. Opening balances are printed in sum only, in the cash flow; the accounts they are on are our choice.
 */
export const yearBefore: Ledger = createLedger({
  chart,
  year: '2023',
  periods: 'year',
  balances: [
    { account: 1511, opening: '4172039.00', changes: ['-2061039.00'] },
    { account: 1687, changes: ['39200.00'] },
    { account: 1920, opening: '11274.92' },
    { account: 1930, opening: '6353740.08', changes: ['-1225817.76'] },
    { account: 1970, opening: '2264848.46' },
    { account: 2010, opening: '-3842877.86' },
    { account: 2411, opening: '-3125043.55', changes: ['2442662.39'] },
    { account: 2991, opening: '-5833981.05' },
    { account: 3010, changes: ['-4752750.00'] },
    { account: 3011, changes: ['-4752750.00'] },
    { account: 3020, changes: ['-4752750.00'] },
    { account: 3030, changes: ['-4752750.00'] },
    { account: 3110, dimensions: { project: 'MIH' }, changes: ['-665324.79'] },
    { account: 3110, dimensions: { project: 'PRIA' }, changes: ['-1642775.00'] },
    { account: 3110, dimensions: { project: 'MOVES' }, changes: ['-54068.00'] },
    { account: 3740, changes: ['10.48'] },
    { account: 3919, changes: ['-125000.00'] },
    { account: 4010, changes: ['164885.37'] },
    { account: 4310, changes: ['14853.64'] },
    { account: 4510, changes: ['45871.00'] },
    { account: 4610, changes: ['1265488.98'] },
    { account: 5538, changes: ['1188.00'] },
    // The projects cost what they brought in: printed as 2 685 thousand on both sides.
    { account: 5539, dimensions: { costCentre: '3051', project: 'PRIA' }, changes: ['2684736.52'] },
    { account: 5539, changes: ['17654297.89'] },
    { account: 5540, changes: ['5870.00'] },
    { account: 5542, changes: ['3511.03'] },
    { account: 5544, changes: ['161165.87'] },
    { account: 6010, changes: ['181799.98'] },
    { account: 6230, changes: ['28315.50'] },
    { account: 6419, changes: ['1717.60'] },
    { account: 6451, changes: ['5384.36'] },
    { account: 6911, changes: ['30046.44'] },
    { account: 7071, changes: ['3379.94'] },
    { account: 7212, changes: ['13530.33'] },
    { account: 7251, changes: ['40.00'] },
    { account: 7551, changes: ['118455.00'] },
    { account: 7599, changes: ['92372.53'] },
    { account: 7619, changes: ['20317.04'] },
    { account: 8410, changes: ['-197579.21'] },
    { account: 8510, changes: ['3503.87'] },
  ],
});
