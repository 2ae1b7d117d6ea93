/**
 * The books behind the annual report of 2024: vouchers whose totals are the published account balances.
 *
 * Published are the balances of the balance accounts and of 3740, 55xx and 62xx-76xx, every line of the income
 * statement to the öre, and the cost centres in thousands. What is not published is our choice: which account of a
 * line is posted to when its accounts are not printed (4010, 4310, 4510, 4610, 6010, 8410, 8510), which cost centre a
 * cost is on (the published thousands, and the öre that are left over on 1002), the codes of cost centres and projects,
 * and on what day what happened.
 */
import {
  associationLayer,
  createChart,
  createLedger,
  openBooks,
  postAll,
  type Books,
  type Ledger,
} from '../../../src/index.js';
import { vouchersIn } from '../../support/vouchers.js';

const objects = (names: Readonly<Record<string, string>>): { code: string; name: string }[] =>
  Object.entries(names).map(([code, name]) => ({ code: code.replace('_', ''), name }));

export const chart = createChart({
  name: 'Sjuhärad 2024',
  layers: [
    associationLayer,
    {
      name: 'Sjuhärad',
      accounts: [
        { number: '1920', name: 'Plusgiro Nordea' },
        { number: '1930', name: 'Bankgiro Swedbank' },
        { number: '1970', name: 'Företagskonto' },
      ],
      dimensions: [
        {
          number: 1,
          objects: objects({
            1001: 'Styrelse (arvoden, konferenser, bilers etc)',
            1002: 'Gemensamma kostnader (revision, ekonomiservice)',
            1010: 'Kansli',
            3001: 'Aktiv Kraft Borås',
            3005: 'Utbildning/Utveckling',
            3006: 'Gröna Vägen Framåt',
            3008: 'Aktiv Kraft Mark',
            3011: 'Aktiv Kraft Bollebygd',
            3013: 'Aktiv Kraft Svenljunga',
            3014: 'Aktiv Kraft Tranemo',
            3016: 'Aktiv Kraft Ulricehamn',
            3018: 'Aktiv Kraft Vårgårda',
            3019: 'Aktiv Kraft Herrljunga',
            3051: 'VILJA -faktiska',
            3052: 'VILJA',
            3059: 'Återförd uppbokning ESF Projekt',
          }),
        },
        {
          number: 6,
          objects: objects({
            _MIH: 'Män i Hälsa',
            _PRIA: 'PRIA',
            _VILJA: 'VILJA',
            _MOVES: 'Moves',
            _LEDNING: 'Projektledning',
          }),
        },
      ],
    },
  ],
});

const opening = {
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

const contributions = ['01-15', '04-15', '07-15', '10-15'].flatMap(
  (day) => vouchersIn`
    2024-${day} Bidrag från huvudmännen @ Huvudmännen
      1930  4 505 500,00
      3010  -1 126 375,00
      3011  -1 126 375,00
      3020  -1 126 375,00
      3030  -1 126 375,00
  `,
);

const office = vouchersIn`
  2024-02-28 Arvoden och resor @ Ledamöterna
    4010  162 726,69  costCentre 1001
    4310  9 836,21  costCentre 1001
    4510  38 762,00  costCentre 1001
    5544  11 675,10  costCentre 1001
    2411  -223 000,00
  2024-05-31 Revision och ekonomiservice @ Revisorerna
    7599  88 800,00  costCentre 1002
    7551  81 989,01  costCentre 1002
    2411  -170 789,01
  2024-06-30 Kansliets lokaler och omkostnader @ Värdkommunen
    6010  177 439,99  costCentre 1010
    6230  32 826,00  costCentre 1010
    6419  2 522,08  costCentre 1010
    6451  2 081,69  costCentre 1010
    6911  22 012,03  costCentre 1010
    7071  3 564,68  costCentre 1010
    7212  11 682,88  costCentre 1010
    7251  2 550,00  costCentre 1010
    7541  1 235,00  costCentre 1010
    7551  2 985,99  costCentre 1010
    7599  28 119,47  costCentre 1010
    7619  23 236,57  costCentre 1010
    5538  497,50  costCentre 1010
    5542  5 632,30  costCentre 1010
    2411  -316 386,18
  2024-09-30 Förbundschef @ Värdkommunen
    4610  1 108 613,82  costCentre 1010
    2411  -1 108 613,82
  2024-11-30 Projektledningspersonal @ Värdkommunen
    4610  44 343,77  costCentre 1010  project LEDNING
    5539  1 656 656,23  costCentre 1010  project LEDNING
    2411  -1 701 000,00
  2024-12-31 Projektledning som VILJA betalar
    5539  -570 000,00  costCentre 1010  project VILJA
    5539  570 000,00  costCentre 3051  project VILJA
`;

const activity = vouchersIn`
  2024-03-31 Aktiv Kraft @ Kommunerna
    5539  6 083 818,97  costCentre 3001
    5544  256 181,03  costCentre 3001
    5539  1 835 000,00  costCentre 3006
    5539  2 225 000,00  costCentre 3008
    5539  610 000,00  costCentre 3011
    2411  -11 010 000,00
  2024-08-31 Aktiv Kraft @ Kommunerna
    5539  705 000,00  costCentre 3013
    5539  750 000,00  costCentre 3014
    5539  1 550 000,00  costCentre 3016
    5539  750 000,00  costCentre 3018
    5539  610 000,00  costCentre 3019
    2411  -4 365 000,00
  2024-10-31 Utbildning @ Högskolan
    5544  281 000,00  costCentre 3005
    2411  -281 000,00
  2024-10-31 Insatser i VILJA @ Kommunerna
    5539  3 916 231,50  costCentre 3052  project VILJA
    5540  212 768,50  costCentre 3052  project VILJA
    2411  -4 129 000,00
  2024-11-30 Återförd uppbokning
    2991  600 000,00
    5540  -600 000,00  costCentre 3059  project VILJA
`;

const money = vouchersIn`
  2024-06-30 Moms på insatserna @ Kommunerna
    1687  1 022 235,00
    2411  -1 022 235,00
  2024-09-15 Ludvikamoms @ Skatteverket
    1930  800 000,00
    1687  -800 000,00
  2024-12-31 Upplupet från ESF @ ESF-rådet
    1712  4 718 108,00
    3110  -4 718 108,00  costCentre 3051  project VILJA
  2024-12-31 Ansökt hos ESF @ ESF-rådet
    1511  2 588 266,00
    1712  -2 588 266,00
  2024-12-31 Utbetalt från ESF @ ESF-rådet
    1930  2 796 366,00
    1511  -2 796 366,00
  2024-12-31 Ränta @ Banken
    1970  214 285,65
    8410  -214 285,65
  2024-12-31 Bankavgifter @ Banken
    8510  3 405,55  costCentre 1002
    1930  -3 405,55
  2024-12-31 Omföring mellan konton @ Banken
    1930  176 441,69
    1970  -165 166,77
    1920  -11 274,92
  2024-12-31 Öresutjämning
    3740  13,95
    2411  -13,95
  2024-12-31 Upplupna kostnader fakturerade @ Kommunerna
    2991  3 517 800,58
    2411  -3 517 800,58
  2024-12-31 Betalda fakturor @ Leverantörerna
    2411  21 819 072,73
    1930  -21 819 072,73
`;

/** The books of 2024. */
export const books: Books = postAll(
  openBooks({ association: 'Sjuhärads samordningsförbund', chart, year: '2024', opening }),
  [...contributions, ...office, ...activity, ...money],
);

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
