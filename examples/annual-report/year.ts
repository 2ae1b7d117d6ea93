/**
 * What happened in 2024, as vouchers. The totals are the published account balances to the öre; on what day what
 * happened, and which cost centre a cost is on where only thousands were printed, is our choice.
 */
import {
  addDays,
  allocate,
  amount,
  credit,
  debit,
  endOfMonth,
  type PostingDraft,
  sum,
  type VoucherDraft,
} from 'huvudbok';
import { opening } from './earlier.ts';

type Objects = Readonly<Record<string, string>>;

const months = Array.from({ length: 12 }, (_, i) => `2024-${String(i + 1).padStart(2, '0')}`);

/** An invoice, dated the last of its month and entered some days later. */
function invoice(month: string, text: string, counterparty: string, rows: readonly PostingDraft[]): VoucherDraft {
  const eventDate = endOfMonth(`${month}-01`);
  const owed = sum(rows.map((row) => row.debit ?? 0));
  return {
    eventDate,
    compiledOn: addDays(eventDate, 4),
    text,
    counterparty,
    reference: `faktura ${month}`,
    postings: [...rows, credit(2411, owed)],
  };
}

/** What is bought some months of the year, divided so that the invoices add up to the year. */
function recurring(
  every: 1 | 3 | 6,
  text: string,
  counterparty: string,
  costs: readonly (readonly [account: number, year: string, objects: Objects])[],
): VoucherDraft[] {
  const due = months.filter((_, i) => (i + 1) % every === 0);
  const parts = costs.map(([account, year, dimensions]) =>
    allocate(
      year,
      due.map(() => 1),
    ).map((part) => debit(account, part, { dimensions })),
  );
  return due.map((month, i) =>
    invoice(
      month,
      text,
      counterparty,
      parts.map((rows) => rows[i]!),
    ),
  );
}

const board = { costCentre: '1001' };
const joint = { costCentre: '1002' };
const office = { costCentre: '1010' };

const administration = [
  ...recurring(3, 'Arvoden och resor till styrelsen', 'Ledamöterna', [
    [4010, '162 726,69', board],
    [4310, '9 836,21', board],
    [4510, '38 762,00', board],
    [5544, '11 675,10', board],
  ]),
  invoice('2024-03', 'Revision, statens revisor', 'Revisionsbyrån', [debit(7599, '39 000,00', { dimensions: joint })]),
  invoice('2024-05', 'Revision, sakkunnigt biträde', 'Revisionsbyrån', [
    debit(7599, '49 800,00', { dimensions: joint }),
  ]),
  ...recurring(3, 'Ekonomiservice', 'Regionen', [[7551, '81 989,01', joint]]),
  ...recurring(1, 'Kansliets lokal', 'Värdkommunen', [[6010, '177 439,99', office]]),
  ...recurring(3, 'Kansliets omkostnader', 'Värdkommunen', [
    [5538, '497,50', office],
    [5542, '5 632,30', office],
    [6230, '32 826,00', office],
    [6419, '2 522,08', office],
    [6451, '2 081,69', office],
    [6911, '22 012,03', office],
    [7071, '3 564,68', office],
    [7212, '11 682,88', office],
    [7251, '2 550,00', office],
    [7541, '1 235,00', office],
    [7551, '2 985,99', office],
    [7599, '28 119,47', office],
    [7619, '23 236,57', office],
  ]),
  ...recurring(1, 'Förbundschef', 'Värdkommunen', [[4610, '1 108 613,82', office]]),
  ...recurring(3, 'Projektledningspersonal', 'Värdkommunen', [
    [4610, '44 343,77', { ...office, project: 'LEDNING' }],
    [5539, '1 656 656,23', { ...office, project: 'LEDNING' }],
  ]),
];

const activities = [
  ...recurring(3, 'Aktiv Kraft', 'Borås stad', [
    [5539, '6 083 818,97', { costCentre: '3001' }],
    [5544, '256 181,03', { costCentre: '3001' }],
  ]),
  ...recurring(3, 'Gröna Vägen Framåt', 'Borås stad', [[5539, '1 835 000', { costCentre: '3006' }]]),
  ...recurring(3, 'Aktiv Kraft', 'Marks kommun', [[5539, '2 225 000', { costCentre: '3008' }]]),
  ...recurring(3, 'Aktiv Kraft', 'Bollebygds kommun', [[5539, '610 000', { costCentre: '3011' }]]),
  ...recurring(3, 'Aktiv Kraft', 'Svenljunga kommun', [[5539, '705 000', { costCentre: '3013' }]]),
  ...recurring(3, 'Aktiv Kraft', 'Tranemo kommun', [[5539, '750 000', { costCentre: '3014' }]]),
  ...recurring(3, 'Aktiv Kraft', 'Ulricehamns kommun', [[5539, '1 550 000', { costCentre: '3016' }]]),
  ...recurring(3, 'Aktiv Kraft', 'Vårgårda kommun', [[5539, '750 000', { costCentre: '3018' }]]),
  ...recurring(3, 'Aktiv Kraft', 'Herrljunga kommun', [[5539, '610 000', { costCentre: '3019' }]]),
  ...recurring(6, 'Utbildning', 'Högskolan', [[5544, '281 000', { costCentre: '3005' }]]),
  ...recurring(3, 'Insatser i VILJA', 'Kommunerna', [[5539, '3 916 231,50', { costCentre: '3052', project: 'VILJA' }]]),
];

const contributors = {
  3010: 'Försäkringskassan',
  3011: 'Arbetsförmedlingen',
  3020: 'Delregionala nämnden södra',
  3030: 'Kommunerna',
};

const contributions = ['01', '04', '07', '10'].flatMap((month) =>
  Object.entries(contributors).map(([account, counterparty]): VoucherDraft => ({
    eventDate: `2024-${month}-15`,
    compiledOn: `2024-${month}-15`,
    text: `Medlemsbidrag från ${month}`,
    counterparty,
    reference: `rekvisition 2024-${month}`,
    postings: [debit(1930, '1 126 375,00'), credit(account, '1 126 375,00')],
  })),
);

const vilja = { project: 'VILJA' };
const earned = { dimensions: { costCentre: '3051', ...vilja } };

/** Anything else. What moves cash is entered the same day (LKBR 3:4), the rest a few days later. */
function voucher(eventDate: string, text: string, counterparty: string, ...postings: PostingDraft[]): VoucherDraft {
  const movesCash = postings.some(({ account }) => String(account).startsWith('19'));
  const compiledOn = movesCash ? eventDate : addDays(eventDate, 3);
  return { eventDate, compiledOn, text, counterparty, reference: text, postings };
}

/** Costs are paid first, applied for each quarter and paid in arrears. */
const funding = [
  voucher('2024-03-31', 'Upplupet från ESF', 'ESF-rådet', debit(1712, '1 179 527'), credit(3110, '1 179 527', earned)),
  voucher('2024-05-15', 'Ansökan ESF kvartal 1', 'ESF-rådet', debit(1511, '1 179 527'), credit(1712, '1 179 527')),
  voucher(
    '2024-06-20',
    'Utbetalt från ESF, ansökan 2023',
    'ESF-rådet',
    debit(1930, '2 111 000'),
    credit(1511, '2 111 000'),
  ),
  voucher('2024-06-30', 'Upplupet från ESF', 'ESF-rådet', debit(1712, '1 179 527'), credit(3110, '1 179 527', earned)),
  voucher('2024-08-15', 'Ansökan ESF kvartal 2', 'ESF-rådet', debit(1511, '1 408 739'), credit(1712, '1 408 739')),
  voucher(
    '2024-08-31',
    'Uppbokad risk för återkrav',
    'ESF-rådet',
    debit(5540, '212 768,50', { dimensions: { costCentre: '3052', ...vilja } }),
    credit(2411, '212 768,50'),
  ),
  voucher('2024-09-30', 'Upplupet från ESF', 'ESF-rådet', debit(1712, '1 179 527'), credit(3110, '1 179 527', earned)),
  voucher('2024-11-20', 'Utbetalt från ESF, kvartal 1', 'ESF-rådet', debit(1930, '685 366'), credit(1511, '685 366')),
  voucher(
    '2024-11-30',
    'Återförd uppbokning ESF',
    'ESF-rådet',
    debit(2991, '600 000'),
    credit(5540, '600 000', { dimensions: { costCentre: '3059', ...vilja } }),
  ),
  voucher('2024-12-31', 'Upplupet från ESF', 'ESF-rådet', debit(1712, '1 179 527'), credit(3110, '1 179 527', earned)),
  voucher(
    '2024-12-31',
    'Projektledning som VILJA betalar',
    'Förbundet',
    debit(5539, '570 000', earned),
    credit(5539, '570 000', { dimensions: { costCentre: '1010', ...vilja } }),
  ),
];

const bank = [
  voucher('2024-06-30', 'Moms på insatserna', 'Kommunerna', debit(1687, '1 022 235'), credit(2411, '1 022 235')),
  voucher('2024-09-15', 'Ludvikamoms', 'Skatteverket', debit(1930, '800 000'), credit(1687, '800 000')),
  ...months.map((month, i) =>
    voucher(
      endOfMonth(`${month}-01`),
      'Bankavgifter',
      'Banken',
      debit(
        8510,
        allocate(
          '3 405,55',
          months.map(() => 1),
        )[i]!,
        { dimensions: joint },
      ),
      credit(
        1930,
        allocate(
          '3 405,55',
          months.map(() => 1),
        )[i]!,
      ),
    ),
  ),
  voucher('2024-12-31', 'Ränta', 'Banken', debit(1970, '214 285,65'), credit(8410, '214 285,65')),
  voucher(
    '2024-12-31',
    'Omföring mellan konton',
    'Banken',
    debit(1930, '176 441,69'),
    credit(1970, '165 166,77'),
    credit(1920, '11 274,92'),
  ),
  voucher('2024-12-31', 'Öresutjämning', 'Leverantörerna', debit(3740, '13,95'), credit(2411, '13,95')),
  voucher(
    '2024-12-31',
    'Upplupna kostnader som har fakturerats',
    'Kommunerna',
    debit(2991, '3 517 800,58'),
    credit(2411, '3 517 800,58'),
  ),
];

/** What was owed at the end of each month is paid the month after, as far as the published balance shows that it was. */
function payments(owed: readonly VoucherDraft[]): VoucherDraft[] {
  let left = amount('21 819 072,73');
  const owedIn = (month: string) =>
    sum(
      owed
        .filter(({ eventDate }) => eventDate.startsWith(month))
        .flatMap(({ postings }) =>
          postings.filter(({ account }) => account === 2411).map(({ credit: owing }) => owing ?? 0),
        ),
    );
  return months.map((month, i) => {
    const due = i === 0 ? amount(opening[2411]).negate() : owedIn(months[i - 1]!);
    const paid = i === 11 || due.compare(left) > 0 ? left : due;
    left = left.minus(paid);
    const eventDate = `${month}-${month === '2024-12' ? '30' : '28'}`;
    return voucher(eventDate, 'Betalda leverantörsfakturor', 'Leverantörerna', debit(2411, paid), credit(1930, paid));
  });
}

const owed = [...administration, ...activities, ...funding, ...bank];

/** The result of 2023 is moved to equity, as the board decided when it adopted the annual report of that year. */
export const transfer: VoucherDraft = voucher(
  '2024-03-29',
  'Resultatet av 2023 till eget kapital',
  'Förbundet',
  debit(2010, '804 994,37'),
  credit(2019, '804 994,37'),
);

/** Everything else that happened, in the order it was entered. */
export const vouchers: readonly VoucherDraft[] = [...contributions, ...owed, ...payments(owed)].sort((a, b) =>
  a.compiledOn < b.compiledOn ? -1 : a.compiledOn > b.compiledOn ? 1 : 0,
);
