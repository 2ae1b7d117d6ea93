// Why a figure is what it is: from the formula to the vouchers, whatever the figure is made of.
import { describe, expect, test } from 'vitest';
import {
  associationLayouts,
  balanceSheet,
  createStatement,
  explain,
  incomeStatement,
  ledger,
  postAll,
  voucher,
  type AccountExplanation,
  type CellExplanation,
  type Layout,
  type Statement,
} from '../../src/index.js';
import { explainer } from '../../src/statements/index.js';
import { codesOf, refusal } from '../support/refusals.js';
import { openSmall, withRent } from '../support/small.js';
import { vouchersIn } from '../support/vouchers.js';
import { books, budget, yearBefore } from './reference/year-2024.js';

const layout = associationLayouts.incomeStatement;
const asked = { layout, compare: yearBefore, budget };
const exact = incomeStatement(books, asked);
const inThousands = incomeStatement(books, { ...asked, unit: 'tkr' });

const cellsIn = ({ parts }: CellExplanation): CellExplanation[] => parts.filter((part) => part.type === 'cell');
const accountsIn = ({ parts }: CellExplanation): AccountExplanation[] =>
  parts.filter((part) => part.type === 'account');
const labels = (explanation: CellExplanation): string[] =>
  cellsIn(explanation).map(({ row, column, counts }) => `${counts} ${row.label}, ${column.heading}`);
const lines = (explanation: { toString: () => string }): string[] => String(explanation).split('\n');

describe('a sum', () => {
  test('is explained by its rows, down to the accounts', () => {
    expect(lines(explain(exact, 'RES1')).slice(0, 9)).toEqual([
      'Resultaträkning                                                    2024',
      '───────────────────────────────────────────────────────────────────────',
      'Verksamhetens nettokostnad (RES1)                        −17\u00a0986\u00a0694,96',
      '  Summa Verksamhetens intäkter                             4\u00a0718\u00a0094,05',
      '    Män i Hälsa                                                    0,00',
      '    PRIA                                                           0,00',
      '    VILJA                                                  4\u00a0718\u00a0108,00',
      '      3110 Projektbidrag från ESF                          4\u00a0718\u00a0108,00',
      '    Moves                                                          0,00',
    ]);
  });

  test('is asked for by its key or by the code it has in print', () => {
    expect(String(explain(exact, 'result'))).toBe(String(explain(exact, 'RES3')));
  });

  test('is that of the first column unless another is asked for', () => {
    expect(explain(exact, 'RES3').column.key).toBe('period');
    expect(explain(exact, 'RES3', 'compare').cell).toMatchObject({ value: { ore: -80499437 } });
  });

  test('takes off what it takes off', () => {
    const cash = explain(
      createStatement({
        layout: associationLayouts.cashFlow,
        actual: books,
        columns: ['period'],
      }),
      'control',
    );
    expect(labels(cash)).toEqual(['added Utgående likvida medel, 2024', 'takenOff Ingående likvida medel, 2024']);
    expect(String(cash)).toContain('  − Ingående likvida medel');
  });

  test('leaves out rows that are hidden, which have nothing to add', () => {
    const hidden = balanceSheet(withRent);
    const keys = cellsIn(explain(hidden, 'equityAndLiabilities', 'closing')).map(({ row }) => row.key);
    expect(keys).toEqual(['equity', 'provisions', 'liabilities']);
    expect(cellsIn(explain(hidden, 'provisions', 'closing'))).toEqual([]);
  });
});

describe('a line', () => {
  test('is explained by its accounts, each with its vouchers', () => {
    expect(lines(explain(exact, 'premises'))).toEqual([
      'Resultaträkning                                                2024',
      '───────────────────────────────────────────────────────────────────',
      'Lokalkostnader                                          −177\u00a0439,99',
      '  6010 Lokalhyra                                        −177\u00a0439,99',
      '    A 7  2024-06-30  Kansliets lokaler och omkostnader  −177\u00a0439,99',
    ]);
  });

  test('from a ledger of balances ends at its accounts, and says so', () => {
    const explained = explain(exact, 'premises', 'compare');
    const [rent] = accountsIn(explained);
    expect(rent!.hasVouchers).toBe(false);
    expect(codesOf(() => rent!.vouchers())).toEqual(['ledger/needs-journal']);
    expect(lines(explained).at(-1)).toBe('  saldon utan verifikationer');
  });

  test('from a ledger made of books is followed to the vouchers of those books', () => {
    const [rent] = accountsIn(explain(incomeStatement(ledger(books), { layout }), 'premises'));
    const { vouchers } = rent!.vouchers();
    expect(vouchers.map((each) => voucher(books, each.voucher!).text)).toEqual(['Kansliets lokaler och omkostnader']);
  });

  test('of a budget is explained by the budget', () => {
    const [services] = accountsIn(explain(exact, 'activity', 'budget'));
    expect([services!.account.number, services!.amount.toJSON()]).toEqual(['5539', '-19685000.00']);
  });

  test('with nothing on it is explained by nothing', () => {
    expect(explain(exact, 'extraordinaryCosts').parts).toEqual([]);
  });

  test('of some objects has only the vouchers on them', () => {
    const project: Layout = {
      ...layout,
      rows: [
        {
          type: 'line',
          key: 'own',
          label: 'Projektets kansli',
          takes: { dimensions: { costCentre: '1010', project: 'VILJA' } },
        },
        { type: 'line', key: 'rest', label: 'Övrigt', takes: 'rest' },
      ],
    };
    const [services] = accountsIn(explain(incomeStatement(books, { layout: project }), 'own'));
    expect(services!.vouchers().vouchers.map(({ text, amount }) => [text, amount.toJSON()])).toEqual([
      ['Projektledning som VILJA betalar', '570000.00'],
    ]);
  });
});

describe('vouchers', () => {
  const [, bank] = accountsIn(
    explain(balanceSheet(books, { layout: associationLayouts.balanceSheet }), 'cash', 'closing'),
  );

  test('begin with the opening balance, and go on in the order they were registered', () => {
    const { vouchers, count } = bank!.vouchers({ take: 2 });
    expect(count).toBe(10);
    expect(vouchers.map(({ voucher: id, date, text, amount }) => [id, date, text, amount.toJSON()])).toEqual([
      [undefined, '2024-01-01', 'Ingående balans', '5127922.32'],
      [{ series: 'A', number: 1 }, '2024-01-15', 'Bidrag från huvudmännen', '4505500.00'],
    ]);
  });

  test('come a page at a time', () => {
    const pages = [0, 4, 8, 12].map((skip) => bank!.vouchers({ skip, take: 4 }).vouchers);
    expect(pages.map(({ length }) => length)).toEqual([4, 4, 2, 0]);
    expect(pages.flat()).toEqual(bank!.vouchers().vouchers);
    expect(lines(bank!.vouchers({ take: 1 })).at(-1)).toBe('1 av 10 visas');
  });

  test('show themselves under their account', () => {
    expect(lines(bank!)).toHaveLength(13);
    expect(lines(explain(exact, 'contributions'))).toContain('    och 1 till');
  });

  test('that came later than what is known are not there', () => {
    const late = postAll(
      withRent,
      vouchersIn`
        2024-03-31 compiled 2024-06-30 Glömd hyra @ Värden
          6010  500
          2411  -500
      `,
    );
    const rents = (asKnownOn?: string): number =>
      accountsIn(explain(incomeStatement(late, asKnownOn === undefined ? {} : { asKnownOn }), 'costs'))
        .find(({ account }) => account.number === '6010')!
        .vouchers().count;
    expect([rents(), rents('2024-05-31')]).toEqual([2, 1]);
  });

  test('posted after the statement was made are not there', () => {
    const statement = incomeStatement(withRent);
    postAll(
      withRent,
      vouchersIn`
        2024-03-31 Mer hyra @ Värden
          6010  500
          2411  -500
      `,
    );
    expect(accountsIn(explain(statement, 'costs')).map((each) => each.vouchers().count)).toEqual([1, 1]);
  });

  test('that close the year are no part of a figure', () => {
    const closed = postAll(withRent, [
      {
        eventDate: '2024-12-31',
        compiledOn: '2025-01-31',
        text: 'Årets resultat',
        purpose: 'closing',
        postings: [
          { account: 6010, amount: -8000 },
          { account: 2010, amount: 8000 },
        ],
      },
    ]);
    const [rent] = accountsIn(explain(incomeStatement(closed), 'costs')).filter(
      ({ account }) => account.number === '6010',
    );
    expect([rent!.amount.toJSON(), rent!.vouchers().count]).toEqual(['-8000.00', 1]);
  });

  test('are asked for by whole numbers', () => {
    expect(codesOf(() => bank!.vouchers({ take: -1 }))).toEqual(['input/bad-field']);
    expect(codesOf(() => bank!.vouchers({ limit: 5 } as object))).toEqual(['input/unknown-field']);
  });
});

describe('an account that a rule has moved', () => {
  const moving = {
    layout: {
      ...associationLayouts.balanceSheet,
      reclassifications: [{ accounts: '1712', when: 'credit', to: 'shortTermLiabilities' }],
    },
  } as const;
  const stood = postAll(
    books,
    vouchersIn`
      2024-12-31 Förskott från ESF @ ESF-rådet
        1930  3 000 000
        1712  -3 000 000
    `,
  );
  const sheet = balanceSheet(stood, moving);

  test('is explained where it is shown, with every voucher on it', () => {
    const debts = accountsIn(explain(sheet, 'shortTermLiabilities', 'closing'));
    const accrued = debts.find(({ account }) => account.number === '1712')!;
    expect([accrued.moved, accrued.amount.toJSON(), accrued.vouchers().count]).toEqual([true, '870158.00', 3]);
    expect(String(explain(sheet, 'shortTermLiabilities', 'closing'))).toContain(
      '1712 Upplupna intäkter · omklassificerat',
    );
  });

  test('is not explained where it would have been', () => {
    const claims = accountsIn(explain(sheet, 'receivables', 'closing')).map(({ account }) => account.number);
    expect(claims).toEqual(['1511', '1687']);
  });
});

describe('other figures', () => {
  test('a variance is one column less another', () => {
    const variance = explain(exact, 'activity', 'variance');
    expect(cellsIn(variance).map(({ counts, column }) => [counts, column.heading])).toEqual([
      ['added', '2024'],
      ['takenOff', 'Budget 2024'],
    ]);
    expect(lines(variance)[3]).toMatch(/^ {2}2024 +−20/);
  });

  const ratios: Layout = {
    name: 'ratios',
    title: 'Nyckeltal',
    covers: {},
    side: 'credit',
    rows: [
      { type: 'line', key: 'equity', label: 'Eget kapital', takes: { kinds: ['equity', 'income', 'expense'] } },
      { type: 'line', key: 'rest', label: 'Skulder och tillgångar', takes: 'rest' },
      { type: 'line', key: 'assets', label: 'Tillgångar', takes: { kinds: ['asset'] }, side: 'debit', beside: true },
      { type: 'line', key: 'people', label: 'Deltagare', figures: 'count' },
      { type: 'ratio', key: 'solvency', label: 'Soliditet', of: ['equity'], to: ['assets'], as: 'percent' },
      { type: 'ratio', key: 'each', label: 'Eget kapital per deltagare', of: ['equity'], to: ['people'], as: 'amount' },
    ],
  };
  const figures = createStatement({
    layout: ratios,
    actual: books,
    columns: ['closing'],
    given: { people: { closing: 650 } },
  });

  test('a ratio is what it is of, divided by what it is to', () => {
    expect(labels(explain(figures, 'solvency'))).toEqual([
      'added Eget kapital, 2024-12-31',
      'dividedBy Tillgångar, 2024-12-31',
    ]);
    expect(lines(explain(figures, 'solvency'))[2]).toMatch(/^Soliditet +28\u00a0%$/);
    expect(lines(explain(figures, 'each')).at(-1)).toMatch(/^ {2}÷ Deltagare · angivet +650$/);
  });

  test('a figure handed in is its own explanation, with its source', () => {
    const given = incomeStatement(books, { layout, compare: { given: { fees: '-164 885,37' }, source: 'ÅR 2023' } });
    expect(explain(given, 'fees', 'compare').parts).toEqual([]);
    expect(lines(explain(given, 'fees', 'compare'))[2]).toMatch(/^Arvoden · ÅR 2023 +−164\u00a0885,37$/);
  });

  test('a share of another column is explained along its row', () => {
    const shares = createStatement({
      layout,
      actual: books,
      budget,
      columns: ['period', 'budget', { type: 'percent', key: 'share', heading: 'Andel', of: 'period', to: 'budget' }],
    });
    expect(labels(explain(shares, 'costs', 'share'))).toEqual([
      'added Summa Verksamhetens kostnader, 2024',
      'dividedBy Summa Verksamhetens kostnader, Budget 2024',
    ]);
  });
});

describe('rounding', () => {
  test('is what is shown less what is exact, and is told under the tree', () => {
    const explained = explain(inThousands, 'RES3');
    expect(explained.rounding!.toJSON()).toBe('-185.14');
    expect(lines(explained).at(-1)).toMatch(/^avrundning: visas som 246 tkr +−185,14$/);
    expect(explain(exact, 'RES3').rounding).toBeUndefined();
  });

  test('that keeps sums is told to be so', () => {
    const preserving = incomeStatement(books, { ...asked, unit: 'tkr', rounding: 'preserving' });
    expect(lines(explain(preserving, 'premises')).at(-1)).toMatch(
      /^avrundning, så att summorna stämmer: visas som −17\d tkr/,
    );
  });
});

describe('what cannot be explained', () => {
  test.each([
    ['a row that is not there', (): unknown => explain(exact, 'reslt'), 'statement/row-unknown'],
    ['a heading', (): unknown => explain(exact, exact.rows[0]!.key), 'statement/cell-empty'],
    ['a column that is not there', (): unknown => explain(exact, 'RES3', 'budgt'), 'statement/column-unknown'],
    ['no row at all', (): unknown => explain(exact, undefined as unknown as string), 'statement/row-unknown'],
    ['a row by its place', (): unknown => explain(exact, 3 as unknown as string), 'statement/row-unknown'],
    [
      'a column by nothing',
      (): unknown => explain(exact, 'RES3', null as unknown as string),
      'statement/column-unknown',
    ],
    ['what is inherited', (): unknown => explain(exact, 'toString', 'constructor'), 'statement/row-unknown'],
    ['what is no statement', (): unknown => explain(books as unknown as Statement, 'RES3'), 'input/bad-field'],
    [
      'a statement that was JSON',
      (): unknown => explain(JSON.parse(JSON.stringify(exact)) as Statement, 'RES3'),
      'input/bad-field',
    ],
  ])('is %s', (_, attempt, code) => {
    expect(codesOf(attempt)).toEqual([code]);
  });

  test('is told with the nearest name, or with those there are', () => {
    const [near] = refusal(() => explain(exact, 'RES4'));
    expect(near!.message).toContain('Menades RES1?');
    const [far] = refusal(() => explain(balanceSheet(openSmall()), 'zzzzzzzzzz'));
    expect(far!.message).toContain('Raderna är');
  });
});

test('what is not looked at is not made', () => {
  const explained = explain(exact, 'RES3');
  expect(explained.parts).not.toBe(explained.parts);
  expect(explained.parts.map(String)).toEqual(explained.parts.map(String));
});

test('figures explained together are explained as they are one at a time, also of several books', () => {
  const together = explainer();
  const more = postAll(
    withRent,
    vouchersIn`
      2024-03-31 Mer hyra @ Värden
        6010  500
        2411  -500
    `,
  );
  // The books posted to share their columns with those they were made of.
  for (const each of [withRent, more, books, withRent]) {
    const statement = incomeStatement(each, each === books ? { layout } : {});
    for (const { key, cells } of statement.rows)
      if (cells[0] !== null && cells[0] !== undefined)
        expect(String(leavesOf(together(statement, key)))).toBe(String(leavesOf(explain(statement, key))));
  }
});

function leavesOf(explanation: CellExplanation): readonly string[] {
  return explanation.parts.flatMap((part) => (part.type === 'cell' ? leavesOf(part) : [String(part.vouchers())]));
}
