/**
 * The books behind the interim report of January to August 2022: vouchers whose totals are the published balances.
 *
 * Published are the accounts of the notes, every line of the income statement to the öre, the balance sheet, and the
 * cost centres in thousands. Our choice is: which account of a line is posted to where its accounts are not printed,
 * on which accounts the opening balances are, the codes of projects, on what day what happened, and on which cost
 * centres each account is. The published cost centres add up to 14 669 thousand and the costs to 14 674, which no
 * rounding explains; what is left over, 1 599,34 and the financial costs, is posted without a cost centre.
 */
import {
  allocate,
  associationLayer,
  createChart,
  createLedger,
  openBooks,
  postAll,
  type Books,
  type Ledger,
  type LedgerBalance,
} from '../../../src/index.js';
import { vouchersIn } from '../../support/vouchers.js';

const costCentres: readonly (readonly [code: string, name: string, budgeted: number])[] = [
  ['1001', 'Styrelse (arvoden, konferenser, bilers etc)', 180],
  ['1002', 'Revisionskostnader', 65],
  ['1003', 'Ekonomiservice', 95],
  ['1010', 'Kansli (personal, hyra, IT, div mtrl)', 1937],
  ['3001', 'Aktiv Kraft Borås', 6050],
  ['3005', 'Utbildning/Utveckling', 335],
  ['3006', 'Gröna Vägen Framåt', 2000],
  ['3008', 'Aktiv Kraft Mark', 2370],
  ['3011', 'Aktiv Kraft Bollebygd', 650],
  ['3013', 'Aktiv Kraft Svenljunga och Tranemo', 1550],
  ['3016', 'Aktiv Kraft Ulricehamn', 1650],
  ['3018', 'Aktiv Kraft Vårgårda', 800],
  ['3019', 'Aktiv Kraft Herrljunga', 650],
  ['3045', 'Studiesteget i Borås', 700],
];

const projectCostCentres: readonly (readonly [code: string, name: string])[] = [
  ['3041', 'Moves, Faktiska'],
  ['3042', 'Moves, Schablonbaserade'],
  ['3043', 'PRIA, Faktiska'],
  ['4044', 'PRIA, Schablonbaserade'],
  ['3046', 'Leader Män i hälsa'],
  ['3047', 'PR hälsa i hållbart arbetsliv -Faktiska'],
  ['3048', 'PR hälsa i hållbart arbetsliv- Schablonbaserade'],
  ['3049', 'Puls'],
];

export const ordinaryCodes: readonly string[] = costCentres.map(([code]) => code);
export const projectCodes: readonly string[] = projectCostCentres.map(([code]) => code);

export const chart = createChart({
  name: 'Sjuhärad 2022',
  layers: [
    associationLayer,
    {
      name: 'Sjuhärad',
      accounts: [
        { number: '1920', name: 'Plusgiro Nordea' },
        { number: '1970', name: 'Särskilda bankkonton' },
        { number: '5544', name: 'Verksamhetsanknutna utbildn-, kurs- o konferens' },
      ],
      dimensions: [
        { number: 1, objects: [...costCentres, ...projectCostCentres].map(([code, name]) => ({ code, name })) },
        {
          number: 6,
          objects: [
            { code: 'MIH', name: 'Män i Hälsa' },
            { code: 'PRIA', name: 'PRIA' },
            { code: 'PRH', name: 'PR Hälsa i hållbart arbetsliv' },
            { code: 'PULS', name: 'Puls' },
            { code: 'MOVES', name: 'Moves' },
          ],
        },
      ],
    },
  ],
});

const opening = {
  1511: '4333614.00',
  1920: '27113.23',
  1930: '8560224.27',
  1970: '2218783.77',
  2010: '-3842939.49',
  2411: '-8702247.48',
  2991: '-1841881.30',
  2992: '-752667.00',
};

/** The books as far as August. */
export const books: Books = postAll(
  openBooks({ association: 'Sjuhärads samordningsförbund', chart, year: '2022', opening }),
  vouchersIn`
  2022-01-31 Bidrag från huvudmännen @ Huvudmännen
    1930  12 688 000,00
    3010  -3 010 667,00
    3011  -3 010 666,00
    3020  -3 333 334,00
    3030  -3 333 333,00
  2022-02-28 Arvoden, resor och konferens @ Ledamöterna
    4010  78 052,00  costCentre 1001
    4310  787,50  costCentre 1001
    4510  20 993,00  costCentre 1001
    5544  28 167,50  costCentre 1001
    2411  -128 000,00
  2022-03-31 Revision och ekonomiservice @ Revisorerna
    7599  63 000,00  costCentre 1002
    7551  62 000,00  costCentre 1003
    2411  -125 000,00
  2022-04-30 Kansliet @ Värdkommunen
    6010  80 000,00  costCentre 1010
    4610  618 918,19  costCentre 1010
    5538  9 823,47  costCentre 1010
    5548  5 844,05  costCentre 1010
    6230  18 900,00  costCentre 1010
    6419  12 374,32  costCentre 1010
    6451  6 369,44  costCentre 1010
    6911  8 536,28  costCentre 1010
    7071  1 604,10  costCentre 1010
    7212  5 173,64  costCentre 1010
    7251  52,00  costCentre 1010
    7541  6 918,38  costCentre 1010
    7551  6 456,25  costCentre 1010
    7599  17 796,63  costCentre 1010
    7619  9 233,25  costCentre 1010
    7619  1 599,34
    2411  -809 599,34
  2022-05-31 Insatser @ Kommunerna
    5539  4 050 000,00  costCentre 3001
    5544  51 623,79  costCentre 3005
    5539  171 376,21  costCentre 3005
    5539  1 337 000,00  costCentre 3006
    5539  1 580 000,00  costCentre 3008
    5539  217 000,00  costCentre 3011
    5539  1 032 000,00  costCentre 3013
    5539  1 100 000,00  costCentre 3016
    5539  533 000,00  costCentre 3018
    5539  433 000,00  costCentre 3019
    5539  450 000,00  costCentre 3045
    2411  -10 955 000,00
  2022-06-30 Projekten @ Kommunerna
    4610  42 239,40  costCentre 3041  project MOVES
    5539  60 760,60  costCentre 3041  project MOVES
    5539  741 000,00  costCentre 3042  project MOVES
    5539  130 000,00  costCentre 3043  project PRIA
    5539  902 000,00  costCentre 4044  project PRIA
    5539  29 000,00  costCentre 3046  project MIH
    5542  248 237,85  costCentre 3047  project PRH
    5545  28 550,00  costCentre 3047  project PRH
    5539  5 212,15  costCentre 3047  project PRH
    5540  16 769,51  costCentre 3048  project PRH
    5541  3 750,00  costCentre 3048  project PRH
    5539  135 480,49  costCentre 3048  project PRH
    5539  310 000,00  costCentre 3049  project PULS
    2411  -2 653 000,00
  2022-07-31 Upplupet från ESF @ ESF-rådet
    1712  2 766 071,00
    3110  -983 631,00  project PRIA
    3110  -829 726,00  project PRH
    3110  -247 079,00  project PULS
    3110  -705 635,00  project MOVES
  2022-07-31 Ansökt hos ESF @ ESF-rådet
    1511  1 093 833,74
    1712  -1 093 833,74
  2022-08-15 Utbetalt från ESF @ ESF-rådet
    1930  5 333 069,74
    1511  -5 333 069,74
  2022-08-31 Moms på insatserna @ Kommunerna
    1687  14 235,00
    2411  -14 235,00
  2022-08-31 Bankavgifter @ Banken
    8510  3 689,27
    1930  -3 689,27
  2022-08-31 Öresutjämning
    3740  9,79
    2411  -9,79
  2022-08-31 Betalda fakturor @ Leverantörerna
    2411  18 303 072,99
    1930  -18 303 072,99
`,
);

/** A balance that changed in August and in no other month. */
const inAugust = (account: number, change: string, from = '0', project?: string): LedgerBalance => ({
  account,
  opening: from,
  changes: ['0', '0', '0', '0', '0', '0', '0', change, '0', '0', '0', '0'],
  ...(project === undefined ? {} : { dimensions: { project } }),
});

/** January to August of the year before, from the published figures; opening balances are our choice. */
export const yearBefore: Ledger = createLedger({
  chart,
  year: '2021',
  balances: [
    inAugust(1511, '0', '106076.00'),
    inAugust(1610, '0', '8195.00'),
    inAugust(1687, '0', '25782.00'),
    inAugust(1712, '1666667.00'),
    inAugust(1920, '0', '21851.40'),
    inAugust(1930, '471929.57', '7782500.20'),
    inAugust(1970, '0', '2217674.97'),
    inAugust(2010, '0', '-3750414.13'),
    inAugust(2411, '0', '-3717013.44'),
    inAugust(2711, '0', '-979.00'),
    inAugust(2931, '0', '-1006.00'),
    inAugust(2991, '0', '-1940000.00'),
    inAugust(2992, '0', '-752667.00'),
    inAugust(3010, '-12688000.00'),
    inAugust(3110, '-57.75', '0', 'MIH'),
    inAugust(3110, '-1281080.00', '0', 'PRH'),
    inAugust(3110, '-2786521.00', '0', 'PULS'),
    inAugust(3110, '-496279.00', '0', 'MOVES'),
    inAugust(3740, '8.76'),
    inAugust(4010, '78142.00'),
    inAugust(4310, '982.75'),
    inAugust(4510, '21913.00'),
    inAugust(4610, '522364.76'),
    inAugust(5538, '13976.55'),
    inAugust(5539, '13802174.52'),
    inAugust(5540, '36096.99'),
    inAugust(5542, '42932.17'),
    inAugust(5544, '141511.12'),
    inAugust(5545, '218820.20'),
    inAugust(6010, '80124.65'),
    inAugust(6230, '24351.63'),
    inAugust(6351, '2500.00'),
    inAugust(6419, '1439.60'),
    inAugust(6451, '10510.04'),
    inAugust(6911, '1387.20'),
    inAugust(7212, '4512.01'),
    inAugust(7541, '447.50'),
    inAugust(7551, '44570.76'),
    inAugust(7599, '48537.99'),
    inAugust(7619, '14146.26'),
    inAugust(8510, '1890.72'),
  ],
});

/** The budget of the year in thousands per cost centre, a twelfth a month; the forecast said the same in August. */
export const budget: Ledger = createLedger({
  chart,
  year: '2022',
  balances: [
    { account: 2010, opening: '-3842939.49' },
    {
      account: 3010,
      changes: allocate(
        '-19032000',
        Array.from({ length: 12 }, () => 1),
      ),
    },
    ...costCentres.map(([costCentre, , thousands]) => ({
      account: 5539,
      dimensions: { costCentre },
      changes: allocate(
        thousands * 1000,
        Array.from({ length: 12 }, () => 1),
      ),
    })),
  ],
});
