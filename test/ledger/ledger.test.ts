/**
 * Balances in every direction: by account, pattern, objects, period, day, and as known on a day.
 */
import { describe, expect, test } from 'vitest';
import {
  amount,
  balanceOf,
  correct,
  createChart,
  generalLedger,
  ledger,
  openBooks,
  postAll,
  trialBalance,
  type Amount,
  type Books,
} from '../../src/index.js';
import { codesOf } from '../support/refusals.js';
import { openSmall, rent, smallChart } from '../support/small.js';
import { vouchersIn } from '../support/vouchers.js';

const books: Books = postAll(
  openSmall(),
  vouchersIn`
  2024-01-15 Bidrag @ Staten
    1930  50 000,00
    3010  -50 000,00
  2024-02-10 Insats @ Kommunen
    5539  12 000,00  costCentre 1010  project A
    2411  -12 000,00
  2024-02-29 Insats @ Kommunen
    5539  3 000,00  costCentre 1020  project B
    2411  -3 000,00
  2024-03-31 compiled 2024-04-10 Insats @ Kommunen
    5539  500,00  costCentre 10
    1930  -500,00
  2024-03-05 Betalning @ Kommunen
    2411  15 000,00
    1930  -15 000,00
`,
);
const kr = (value: Amount): string => value.toJSON();

describe('the balance of an account', () => {
  test('is its closing balance, opening balance included', () => {
    expect(kr(balanceOf(books, 1930))).toBe('134500.00');
    expect(kr(balanceOf(books, '3010'))).toBe('-50000.00');
    expect(kr(balanceOf(books, 6010))).toBe('0.00');
  });

  test('of a pattern is that of its accounts together', () => {
    expect(kr(balanceOf(books, '55xx'))).toBe('15500.00');
    expect(kr(balanceOf(books, '1xxx, !1510'))).toBe('134500.00');
    expect(kr(balanceOf(books, ['1930', 2010]))).toBe('34500.00');
    expect(kr(balanceOf(books, '77xx'))).toBe('0.00');
  });

  test('can be asked for at the end of a day', () => {
    expect(kr(balanceOf(books, 1930, { asOf: '2024-01-14' }))).toBe('100000.00');
    expect(kr(balanceOf(books, 1930, { asOf: '2024-01-15' }))).toBe('150000.00');
  });

  test('of a period is the change in it', () => {
    expect(kr(balanceOf(books, 1930, { period: '2024-03' }))).toBe('-15500.00');
    expect(kr(balanceOf(books, 1930, { period: '2024' }))).toBe('34500.00');
    expect(kr(balanceOf(books, 5539, { period: '2024-02-10..2024-02-28' }))).toBe('12000.00');
  });

  test('can be asked for by objects, with what lies under them, and without any', () => {
    const of = (dimensions: object): string => kr(balanceOf(books, 5539, { dimensions: dimensions as never }));
    expect(of({ costCentre: '1010' })).toBe('12000.00');
    expect(of({ costCentre: '10' })).toBe('15500.00');
    expect(of({ costCentre: ['1010', '1020'] })).toBe('15000.00');
    expect(of({ costCentre: '10', project: 'B' })).toBe('3000.00');
    expect(of({ project: null })).toBe('500.00');
    expect(of({ 1: '1020' })).toBe('3000.00');
  });

  test('can be asked for as it was known on a day', () => {
    expect(kr(balanceOf(books, 5539, { asKnownOn: '2024-04-09' }))).toBe('15000.00');
    expect(kr(balanceOf(books, 5539, { asKnownOn: '2024-04-10' }))).toBe('15500.00');
    expect(kr(balanceOf(books, 1930, { asKnownOn: '1999-01-01' }))).toBe('100000.00');
  });

  test('an earlier report is found again after later corrections', () => {
    const before = String(trialBalance(books, { asKnownOn: '2024-05-01' }));
    const corrected = correct(
      books,
      { series: 'A', number: 2 },
      { by: 'ekonom', on: '2024-05-02', reason: 'fel', eventDate: '2024-02-10' },
    );
    expect(String(trialBalance(corrected, { asKnownOn: '2024-05-01' }))).toBe(before);
    expect(String(trialBalance(corrected))).not.toBe(before);
  });
});

describe('the trial balance', () => {
  test('has opening, debit, credit and closing, and its totals', () => {
    const { rows, total, period } = trialBalance(books);
    expect(period.name).toBe('2024');
    expect(
      rows.map(({ account, opening, debit, credit, closing }) => [
        account,
        ...[opening, debit, credit, closing].map(kr),
      ]),
    ).toEqual([
      ['1930', '100000.00', '50000.00', '15500.00', '134500.00'],
      ['2010', '-100000.00', '0.00', '0.00', '-100000.00'],
      ['2411', '0.00', '15000.00', '15000.00', '0.00'],
      ['3010', '0.00', '0.00', '50000.00', '-50000.00'],
      ['5539', '0.00', '15500.00', '0.00', '15500.00'],
    ]);
    expect([total.opening, total.debit, total.credit, total.closing].map(kr)).toEqual([
      '0.00',
      '80500.00',
      '80500.00',
      '0.00',
    ]);
  });

  test('of a period opens with what was before it', () => {
    const march = trialBalance(books, { period: '2024-03', accounts: 1930 });
    expect(march.rows[0]).toMatchObject({
      opening: amount(150_000),
      debit: amount(0),
      credit: amount(15_500),
      closing: amount(134_500),
    });
  });

  test('is paged, and the totals are those of all pages', () => {
    const page = trialBalance(books, { skip: 1, take: 2 });
    expect(page.rows.map(({ account }) => account)).toEqual(['2010', '2411']);
    expect(kr(page.total.debit)).toBe('80500.00');
    expect(trialBalance(books, { zeros: true }).rows).toHaveLength(smallChart.accounts.length);
  });

  test('of some accounts has the totals of those', () => {
    const { opening, debit, credit, closing } = trialBalance(books, { accounts: '1xxx, 3xxx' }).total;
    expect([opening, debit, credit, closing].map(kr)).toEqual(['100000.00', '50000.00', '65500.00', '84500.00']);
  });

  test('shows itself', () => {
    expect(String(trialBalance(books, { period: '2024-01' })).replaceAll('\u00a0', ' ')).toBe(
      [
        'Saldobalans 2024-01',
        'Konto  Namn             Ingående      Debet     Kredit     Utgående',
        '───────────────────────────────────────────────────────────────────',
        '1930   Bankgiro       100 000,00  50 000,00       0,00   150 000,00',
        '2010   Eget kapital  −100 000,00       0,00       0,00  −100 000,00',
        '3010   Bidrag               0,00       0,00  50 000,00   −50 000,00',
        '───────────────────────────────────────────────────────────────────',
        '       Summa                0,00  50 000,00  50 000,00         0,00',
      ].join('\n'),
    );
  });
});

describe('the general ledger', () => {
  test('lists postings by date, then in the order they were registered, with the balance after each', () => {
    const { opening, entries, closing, count } = generalLedger(books, 1930);
    expect(kr(opening)).toBe('100000.00');
    expect(
      entries.map(({ date, voucher, amount: each, balance }) => [date, voucher.number, kr(each), kr(balance)]),
    ).toEqual([
      ['2024-01-15', 1, '50000.00', '150000.00'],
      ['2024-03-05', 5, '-15000.00', '135000.00'],
      ['2024-03-31', 4, '-500.00', '134500.00'],
    ]);
    expect(kr(closing)).toBe('134500.00');
    expect(count).toBe(3);
  });

  test('of a page keeps the running balance of the whole', () => {
    const page = generalLedger(books, 1930, { skip: 1, take: 1 });
    expect(page.entries.map(({ balance }) => kr(balance))).toEqual(['135000.00']);
    expect(kr(page.closing)).toBe('134500.00');
    expect(page.count).toBe(3);
    expect(String(page)).toContain('1 av 3 poster visas');
  });

  test('of a period, of several accounts, of a cost centre, and as known on a day', () => {
    expect(kr(generalLedger(books, 1930, { period: '2024-03' }).opening)).toBe('150000.00');
    expect(generalLedger(books, '55xx, 2411').entries.map(({ account }) => account)).toEqual([
      '5539',
      '2411',
      '5539',
      '2411',
      '2411',
      '5539',
    ]);
    expect(generalLedger(books, 5539, { dimensions: { costCentre: '1020' } }).entries).toHaveLength(1);
    expect(generalLedger(books, 5539, { asKnownOn: '2024-04-09' }).count).toBe(2);
    expect(generalLedger(books, 5539, { asKnownOn: '2024-04-10' }).count).toBe(3);
    expect(generalLedger(books, 1930, { asKnownOn: '1999-01-01' }).opening.toJSON()).toBe('100000.00');
  });

  test('of a period begins with its first day and ends with its last', () => {
    const { opening, entries, closing } = generalLedger(books, 5539, { period: '2024-02-10..2024-02-29' });
    expect(entries.map(({ date }) => date)).toEqual(['2024-02-10', '2024-02-29']);
    expect([opening, closing].map(kr)).toEqual(['0.00', '15000.00']);
    const between = generalLedger(books, 5539, { period: '2024-02-11..2024-02-28' });
    expect([between.opening, between.closing, between.entries.length]).toEqual([amount(12_000), amount(12_000), 0]);
  });

  test('of older books lists nothing that was posted after them', () => {
    const older = postAll(openSmall(), [rent]);
    const newer = postAll(older, [rent]);
    expect(generalLedger(older, 6010).entries.map(({ voucher }) => voucher.number)).toEqual([1]);
    expect(generalLedger(newer, 6010).entries.map(({ voucher }) => voucher.number)).toEqual([1, 2]);
  });

  test('of several accounts shows debit and credit', () => {
    expect(String(generalLedger(books, '1930, 2411', { period: '2024-03' })).replaceAll('\u00a0', ' ')).toBe(
      [
        'Huvudbok 1930, 2411 2024-03',
        'Datum       Ver  Konto  Objekt  Text                 Debet     Kredit       Saldo',
        '─────────────────────────────────────────────────────────────────────────────────',
        '                                Ingående balans                        135 000,00',
        '2024-03-05  A 5  2411           Betalning        15 000,00             150 000,00',
        '2024-03-05  A 5  1930           Betalning                   15 000,00  135 000,00',
        '2024-03-31  A 4  1930           Insats                         500,00  134 500,00',
        '                                Utgående balans                        134 500,00',
      ].join('\n'),
    );
  });

  test('shows itself', () => {
    expect(String(generalLedger(books, 5539, { period: '2024-02' })).replaceAll('\u00a0', ' ')).toBe(
      [
        'Huvudbok 5539 2024-02',
        'Datum       Ver  Konto  Objekt  Text                 Debet  Kredit      Saldo',
        '─────────────────────────────────────────────────────────────────────────────',
        '                                Ingående balans                          0,00',
        '2024-02-10  A 2  5539   1010 A  Insats           12 000,00          12 000,00',
        '2024-02-29  A 3  5539   1020 B  Insats            3 000,00          15 000,00',
        '                                Utgående balans                     15 000,00',
      ].join('\n'),
    );
  });
});

describe('the ledger', () => {
  const kept = ledger(books);

  test('answers as the books do, for whole months', () => {
    expect(String(trialBalance(kept))).toBe(String(trialBalance(books)));
    expect(String(trialBalance(kept, { period: '2024-Q1' }))).toBe(String(trialBalance(books, { period: '2024-Q1' })));
    expect(balanceOf(kept, 5539, { period: '2024-02', dimensions: { costCentre: '10', project: 'A' } }).ore).toBe(
      1_200_000,
    );
    expect(balanceOf(kept, 1930, { asOf: '2024-02-29' }).ore).toBe(15_000_000);
    expect(balanceOf(kept, 5539, { dimensions: { 1: '1020', 6: 'B' } }).ore).toBe(300_000);
  });

  test('says so when only the books can answer', () => {
    expect(codesOf(() => balanceOf(kept, 1930, { asOf: '2024-02-15' }))).toEqual(['ledger/needs-whole-months']);
    expect(codesOf(() => balanceOf(kept, 1930, { asKnownOn: '2024-02-15' }))).toEqual(['ledger/needs-journal']);
    expect(codesOf(() => balanceOf(kept, 1930, { dimensions: { invoice: 'F1' } }))).toEqual(['ledger/needs-journal']);
    expect(codesOf(() => balanceOf(ledger(books, { by: [] }), 5539, { dimensions: { costCentre: '10' } }))).toEqual([
      'ledger/needs-journal',
    ]);
  });

  test('can be kept by other dimensions, and as known on a day', () => {
    expect(balanceOf(ledger(books, { by: ['project'] }), 5539, { dimensions: { project: 'A' } }).ore).toBe(1_200_000);
    expect(balanceOf(ledger(books, { asKnownOn: '2024-04-09' }), 5539).ore).toBe(1_500_000);
    expect(kept.by).toEqual(['costCentre', 'project']);
    expect(String(kept)).toBe('Huvudbok 2024: Liten, 12 månader, per konto × costCentre × project');
  });
});

describe('a question that has no answer', () => {
  test.each([
    ['unknown account', () => balanceOf(books, 1931), 'account/unknown'],
    ['pattern that is none', () => balanceOf(books, 'bank'), 'pattern/unreadable'],
    ['day outside the year', () => balanceOf(books, 1930, { asOf: '2025-01-01' }), 'ledger/outside-year'],
    ['period outside the year', () => trialBalance(books, { period: '2023-12..2024-01' }), 'ledger/outside-year'],
    [
      'both a period and a day',
      () => balanceOf(books, 1930, { period: '2024', asOf: '2024-02-01' }),
      'ledger/two-periods',
    ],
    ['unknown cost centre', () => balanceOf(books, 1930, { dimensions: { costCentre: '1011' } }), 'object/unknown'],
    ['unknown dimension', () => balanceOf(books, 1930, { dimensions: { costcentre: '1010' } }), 'dimension/unknown'],
    ['date that is none', () => balanceOf(books, 1930, { asOf: '2024-02-30' }), 'date/not-in-calendar'],
    ['something that is no books', () => balanceOf({} as Books, 1930), 'ledger/not-books'],
  ])('%s', (_, ask, code) => {
    expect(codesOf(ask)).toEqual([code]);
  });
});

test('a year of eighteen months has a slot for each', () => {
  const broken = postAll(
    openBooks({ association: 'Bruten', chart: smallChart, year: '2024-07..2025-12' }),
    vouchersIn`
    2024-07-01 Första @ Någon
      6010  1,00
      2411  -1,00
    2025-12-31 Sista @ Någon
      6010  2,00
      2411  -2,00
  `,
  );
  expect(balanceOf(ledger(broken), 6010, { period: '2025-12' }).ore).toBe(200);
  expect(balanceOf(ledger(broken), 6010, { period: '2024-07..2025-11' }).ore).toBe(100);
});

test('more objects than a table has room for are looked up another way, with the same sums', () => {
  const many = Array.from(
    { length: 3000 },
    (_, i) =>
      vouchersIn`
    2024-05-01 Faktura @ Någon
      6010  ${i + 1},00  invoice F${i}
      2411  -${i + 1},00  customer K${i}
  `[0]!,
  );
  // Ten accounts and 6 000 combinations fit the table; a chart of 2 000 accounts does not.
  const more = Array.from({ length: 2000 }, (_, i) => ({
    number: String(80_000 + i),
    name: 'x',
    kind: 'expense' as const,
  }));
  const chart = createChart({ name: 'Bred', layers: [{ name: 'Bred', accounts: [...smallChart.accounts, ...more] }] });
  const wide = openBooks({ association: 'Bred', chart, year: '2024' });
  const kept = ledger(postAll(wide, many), { by: ['invoice', 'customer'] });
  expect(balanceOf(kept, 6010).ore).toBe((3000 * 3001 * 100) / 2);
  expect(balanceOf(kept, 6010, { dimensions: { invoice: 'F41' } }).ore).toBe(4200);
});
