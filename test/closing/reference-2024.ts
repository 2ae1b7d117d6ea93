/**
 * Figures of a published annual report for 2024, account by account, debit positive.
 *
 * Balances and the accounts in its notes are printed by number. Lines that are printed only as a sum stand on one account
 * of the association's chart.
 */

/** Opening balances on 2024-01-01 and closing balances on 2024-12-31, before the result is moved. */
export const balances: Readonly<Record<string, readonly [opening: string, closing: string]>> = {
  1511: ['2111000.00', '1902900.00'],
  1687: ['39200.00', '261435.00'],
  1712: ['0.00', '2129842.00'],
  1920: ['11274.92', '0.00'],
  1930: ['5127922.32', '5100251.73'],
  1970: ['2264848.46', '2313967.34'],
  2010: ['-3037883.49', '-3037883.49'],
  2411: ['-682381.16', '-6708146.97'],
  2991: ['-5833981.05', '-1716180.47'],
};

/** Income and costs of the year. */
export const results: Readonly<Record<string, string>> = {
  3010: '-18022000.00',
  3110: '-4718108.00',
  3740: '13.95',
  4010: '162726.69',
  4310: '9836.21',
  4510: '38762.00',
  4690: '1152957.59',
  5538: '497.50',
  5539: '20691706.70',
  5540: '-387231.50',
  5542: '5632.30',
  5544: '548856.13',
  6010: '177439.99',
  6230: '32826.00',
  6419: '2522.08',
  6451: '2081.69',
  6911: '22012.03',
  7071: '3564.68',
  7212: '11682.88',
  7251: '2550.00',
  7541: '1235.00',
  7551: '84975.00',
  7599: '116919.47',
  7619: '23236.57',
  8410: '-214285.65',
  8590: '3405.55',
};

/** As printed: a surplus, and equity at the end of the year. */
export const printed = { result: '246185.14', equity: '3284068.63', totalAssets: '11708396.07' };
