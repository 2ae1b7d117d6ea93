/**
 * The books behind the annual report of 2024: vouchers whose totals are the published account balances.
 *
 * Published are the balances of the balance accounts and of 3740, 55xx and 62xx-76xx, every line of the income
 * statement to the öre, and the cost centres in thousands. What is not published is our choice: which account of a
 * line is posted to when its accounts are not printed (4010, 4310, 4510, 4610, 6010, 8410, 8510), which cost centre a
 * cost is on (the published thousands, and the öre that are left over on 1002), the codes of cost centres and projects,
 * and on what day what happened.
 */
import { chart } from '../../../examples/annual-report/chart.ts';
import { opening } from '../../../examples/annual-report/earlier.ts';
import { openBooks, postAll, type Books } from '../../../src/index.js';
import { vouchersIn } from '../../support/vouchers.js';

export { budget } from '../../../examples/annual-report/budget.ts';
export { yearBefore } from '../../../examples/annual-report/earlier.ts';
export { chart };

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
