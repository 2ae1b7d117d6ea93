// Ledgers and budgets of documents that hold balances.
import { describe as group, expect, test } from 'vitest';
import { type Ledger, balanceOf, trialBalance } from '../../src/index.js';
import { budgetLedger } from '../../src/index.js';
import { toBudget, toLedger } from '../../src/sie/index.js';
import { documentOf } from '../support/sie-document.ts';
import { codesOf } from '../support/refusals.js';

/** `1930 500.00 -100.00 400.00`: opening balance, change and closing balance. */
const figuresOf = (ledger: Ledger, selection: object = {}): string[] =>
  trialBalance(ledger, selection).rows.map(({ account, opening, closing }) =>
    [account, opening.toJSON(), closing.minus(opening).toJSON(), closing.toJSON()].join(' '),
  );
const codes = (of: { readonly diagnostics: readonly { readonly code: string }[] }): string[] =>
  of.diagnostics.map(({ code }) => code);

const balances = `
  #IB 0 1930 500.00
  #IB 0 2010 -500.00
  #UB 0 1930 400.00
  #UB 0 2010 -500.00
  #RES 0 6010 100.00
  #UB -1 1930 500.00
  #UB -1 2010 -450.00
  #RES -1 3010 -80.00
  #RES -1 6010 30.00
  #IB -1 1930 450.00
  #IB -1 2010 -450.00`;

group('the ledger of a file with balances for the year', () => {
  test('has each account with what it opened with and what it changed by', () => {
    const { ledger, diagnostics } = toLedger(documentOf(balances));
    expect(figuresOf(ledger!)).toEqual([
      '1930 500.00 -100.00 400.00',
      '2010 -500.00 0.00 -500.00',
      '6010 0.00 100.00 100.00',
    ]);
    expect([ledger!.year.name, diagnostics]).toEqual(['2024', []]);
  });

  test('of last year too', () => {
    const { ledger } = toLedger(documentOf(balances), -1);
    expect(figuresOf(ledger!)).toEqual([
      '1930 450.00 50.00 500.00',
      '2010 -450.00 0.00 -450.00',
      '3010 0.00 -80.00 -80.00',
      '6010 0.00 30.00 30.00',
    ]);
    expect(ledger!.year.name).toBe('2023');
  });

  test('answers for the year, and not for a month', () => {
    const { ledger } = toLedger(documentOf(balances));
    expect(codesOf(() => balanceOf(ledger!, 1930, { period: '2024-01' }))).toEqual(['ledger/needs-whole-months']);
  });

  test('an account without a closing balance closed at zero', () => {
    const { ledger } = toLedger(documentOf('#IB 0 1930 5\n#IB 0 2010 -5\n#UB 0 2010 0'));
    expect(figuresOf(ledger!)).toEqual(['1930 5.00 -5.00 0.00', '2010 -5.00 5.00 0.00']);
  });

  test('last year closed with what this one opens with, when the file has no more', () => {
    const { ledger } = toLedger(documentOf('#IB 0 1930 5.00\n#IB 0 2010 -5.00'), -1);
    expect(figuresOf(ledger!)).toEqual(['1930 0.00 5.00 5.00', '2010 0.00 -5.00 -5.00']);
  });
});

group('objects', () => {
  const divided = `${balances}
    #OIB 0 1930 {1 "10"} 200.00
    #OUB 0 1930 {1 "10"} 150.00
    #OUB 0 1930 {1 "20"} 10.00
    #PSALDO 0 202403 6010 {1 "20"} 60.00
    #PSALDO 0 202404 6010 {1 "20"} 10.00`;

  test('are parts of the account: nothing is counted twice', () => {
    const { ledger } = toLedger(documentOf(divided));
    expect(figuresOf(ledger!)).toEqual(figuresOf(toLedger(documentOf(balances)).ledger!));
    expect(figuresOf(ledger!, { dimensions: { costCentre: '10' } })).toEqual(['1930 200.00 -50.00 150.00']);
    expect(figuresOf(ledger!, { dimensions: { costCentre: '20' } })).toEqual([
      '1930 0.00 10.00 10.00',
      '6010 0.00 70.00 70.00',
    ]);
  });

  test('of dimensions the ledger is not kept by are left out of it', () => {
    const { ledger } = toLedger(documentOf(divided), 0, { by: ['project'] });
    expect(ledger!.by).toEqual(['project']);
    expect(figuresOf(ledger!)).toEqual(figuresOf(toLedger(documentOf(balances)).ledger!));
  });
});

group('months', () => {
  const monthly = `${balances}
    #PSALDO 0 202401 1930 {} -60.00
    #PSALDO 0 202412 1930 {} -40.00
    #PSALDO 0 202401 6010 {} 60.00
    #PSALDO 0 202412 6010 {} 40.00
    #PSALDO 0 202412 6010 {1 "10"} 15.00`;

  test('make a ledger by month when they add up to the year', () => {
    const { ledger, diagnostics } = toLedger(documentOf(monthly));
    expect(figuresOf(ledger!, { period: '2024-01' })).toEqual([
      '1930 500.00 -60.00 440.00',
      '2010 -500.00 0.00 -500.00',
      '6010 0.00 60.00 60.00',
    ]);
    expect(figuresOf(ledger!, { period: '2024-12', dimensions: { costCentre: '10' } })).toEqual([
      '6010 0.00 15.00 15.00',
    ]);
    expect(diagnostics).toEqual([]);
  });

  test.each([
    ['one is missing', monthly.replace('#PSALDO 0 202412 6010 {} 40.00', ''), '-25,00'],
    ['one is wrong', monthly.replace('202412 1930 {} -40.00', '202412 1930 {} -39.99'), '0,01'],
    ['one is outside the year', monthly.replace('202412 1930', '202501 1930'), '?'],
  ])('make only a year when %s', (_, lines, difference) => {
    const read = toLedger(documentOf(lines));
    expect(read.ledger!.periods).toHaveLength(1);
    expect(figuresOf(read.ledger!)).toEqual(figuresOf(toLedger(documentOf(balances)).ledger!));
    const differ = read.diagnostics.filter(({ code }) => code === 'sie/periods-differ');
    expect(differ.map(({ data }) => (data as { difference: string }).difference.replace('−', '-'))).toEqual([
      difference,
    ]);
  });

  test('of a file without closing balances are all there is to go by', () => {
    const { ledger } = toLedger(
      documentOf('#IB 0 1930 5\n#IB 0 2010 -5\n#PSALDO 0 202402 1930 {} 7\n#PSALDO 0 202402 3010 {} -7'),
    );
    expect(figuresOf(ledger!, { period: '2024-02' })).toEqual([
      '1930 5.00 7.00 12.00',
      '2010 -5.00 0.00 -5.00',
      '3010 0.00 -7.00 -7.00',
    ]);
  });
});

group('what makes no ledger', () => {
  test.each([
    ['a year the file does not know', '', -2, ['sie/year-not-in-file']],
    ['a balance that is no amount', '#UB 0 1930 1e3', 0, ['sie/amount-unreadable']],
    ['amounts in another currency', '#VALUTA NOK\n#UB 0 1930 1', 0, ['sie/currency-not-kronor']],
    ['an account that is no number', '#IB 0 1930 1\n#UB 0 FEL 1', 0, ['account/unknown']],
    [
      'amounts beyond exact sums',
      `#IB 0 1930 ${'3'.padEnd(14, '0')}\n#UB 0 1930 -${'3'.padEnd(14, '0')}\n#UB 0 2010 ${'3'.padEnd(14, '0')}`,
      0,
      ['books/turnover-out-of-range'],
    ],
  ])('%s', (_, lines, year, said) => {
    const read = toLedger(documentOf(lines), year);
    expect(read.ledger).toBeUndefined();
    expect(codes(read)).toEqual(expect.arrayContaining(said));
  });

  test.each([[0.5], ['0'], [NaN], [null]])('%j is no index of a year', (index) => {
    expect(codesOf(() => toLedger(documentOf(balances), index as never))).toEqual(['input/bad-field']);
  });

  test('misspelt options are refused', () => {
    expect(codesOf(() => toLedger(documentOf(balances), 0, { bi: ['project'] } as never))).toEqual([
      'input/unknown-field',
    ]);
    expect(codesOf(() => toLedger(documentOf(balances), 0, { by: ['projekt'] }))).toEqual(['dimension/unknown']);
  });
});

group('a budget', () => {
  const budget = `
    #PBUDGET 0 202401 6010 {} 100.00
    #PBUDGET 0 202401 6010 {1 "10"} 30.00
    #PBUDGET 0 202412 3010 {} -50.00`;

  test('has the totals by month, and the objects as parts of them', () => {
    const { budget: made, diagnostics } = toBudget(documentOf(budget));
    expect(figuresOf(budgetLedger(made!))).toEqual(['3010 0.00 -50.00 -50.00', '6010 0.00 100.00 100.00']);
    expect(figuresOf(budgetLedger(made!), { period: '2024-01', dimensions: { costCentre: '10' } })).toEqual([
      '6010 0.00 30.00 30.00',
    ]);
    expect(diagnostics).toEqual([]);
  });

  test('is decided by whoever says so, or else by the program that wrote the file', () => {
    const decided = { on: '2023-11-24', by: 'Styrelsen', reference: '§ 41' };
    expect(toBudget(documentOf(budget), 0, { decided }).budget!.revisions[0]!.decided).toEqual(decided);
    expect(toBudget(documentOf(budget)).budget!.revisions[0]!.decided.reference).toBe('#PBUDGET');
  });

  test('with only objects has their sum as total; divided twice, the sum of the first dimension', () => {
    const { budget: made, diagnostics } = toBudget(
      documentOf(
        '#PBUDGET 0 202401 6010 {1 "10"} 30\n#PBUDGET 0 202401 6010 {1 "20"} 20\n#PBUDGET 0 202401 6010 {6 "P"} 45',
      ),
    );
    expect(figuresOf(budgetLedger(made!))).toEqual(['6010 0.00 50.00 50.00']);
    expect(figuresOf(budgetLedger(made!), { dimensions: { project: 'P' } })).toEqual(['6010 0.00 45.00 45.00']);
    expect(diagnostics.map(({ code }) => code).sort()).toEqual(['sie/parts-overlap', 'sie/parts-without-total']);
  });

  test('outside its year, or none at all, is none', () => {
    expect(toBudget(documentOf('#PBUDGET 0 202501 6010 {} 1')).budget).toBeUndefined();
    expect(toBudget(documentOf('')).budget).toBeUndefined();
  });
});
