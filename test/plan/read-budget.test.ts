// Budgets read from sheets: the forms spreadsheets save them in, and what is said of those that cannot be read.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type BudgetReading, createBudget, readBudget, writeBudget } from '../../src/index.js';
import { codesOf } from '../support/refusals.js';
import { runs } from '../support/runs.js';
import { smallChart } from '../support/small.js';

const options = { chart: smallChart, year: '2024', decided: { on: '2023-11-24', by: 'Styrelsen' } };
const read = (text: string, more: object = {}): BudgetReading => readBudget(text, { ...options, ...more });
const rowsOf = (text: string, more: object = {}): string[] => {
  const { budget, diagnostics } = read(text, more);
  if (budget === undefined) throw new Error(diagnostics.map(String).join('\n'));
  return budget.rows.map(({ account, dimensions, amount, text: said = '', scenario }) =>
    [account, ...Object.values(dimensions), amount.toJSON(), said, ...scenario].join(' ').trim(),
  );
};
const said = (text: string, more: object = {}): string[] =>
  read(text, more).diagnostics.map(({ code, at }) => [code, ...at].join(' '));

const months = ['Jan', 'Feb', 'Mars', 'APRIL', 'maj', 'jun', 'Juli', 'Aug', 'Sept', 'okt', 'nov.', 'December'];

describe('a sheet', () => {
  test.each<[string, string, string[]]>([
    ['with semicolons', 'Konto;Belopp\n6010;150 000,50\n', ['6010 150000.50']],
    ['with tabs', 'Konto\tBelopp\n6010\t1,5', ['6010 1.50']],
    ['with commas', 'Konto,Text,Belopp\n6010,"Hyra, lokal",150000.50', ['6010 150000.50 Hyra, lokal']],
    [
      'with a byte order mark and line ends of Windows',
      '\ufeffKonto;Belopp\r\n6010;1\r\n5538;2\r\n',
      ['6010 1.00', '5538 2.00'],
    ],
    ['with line ends of old Macs', 'Konto;Belopp\r6010;1\r5538;2', ['6010 1.00', '5538 2.00']],
    ['with quotation marks', '"Konto";"Text";"Belopp"\n"6010";"Hyra ""A""; B";"1 000"', ['6010 1000.00 Hyra "A"; B']],
    ['with a quotation mark inside a cell', 'Konto;Text;Belopp\n6010;Skärm 24";1', ['6010 1.00 Skärm 24"']],
    ['with other cases and blanks', ' KONTO ;  kst;BELOPP\n 6010 ; 1010 ; 1 ', ['6010 1010 1.00']],
    [
      'with a narrow space between thousands',
      'Konto;Belopp\n6010;1\u202f000\n5538;2\u00a0000',
      ['6010 1000.00', '5538 2000.00'],
    ],
    [
      'with kronor and dashes',
      'Konto;Belopp\n6010;1 000 kr\n5538;-\n3010; – ',
      ['6010 1000.00', '5538 0.00', '3010 0.00'],
    ],
    ['with a year in its heading', 'Konto;Budget 2024\n6010;1', ['6010 1.00']],
    [
      'with dimensions by name, key and number',
      'Konto;Projekt;costCentre;7;Belopp\n6010;V;10;AK;1',
      ['6010 10 V AK 1.00'],
    ],
    ['with scenarios', 'Konto;Villkor;Belopp\n6010;!beviljat, avslag;1', ['6010 1.00  !beviljat avslag']],
    ['with empty lines, and cells after the last heading', 'Konto;Belopp\n\n;;\n6010;1;;\n\n', ['6010 1.00']],
    ['of no rows', 'Konto;Belopp', []],
  ])('%s is read', (_, text, rows) => {
    expect(rowsOf(text)).toEqual(rows);
  });

  test('of months is read, their names long or short, in any order', () => {
    const text = `Konto;${[...months].reverse().join(';')}\n6010;${[12, 11, '', 9, 8, 7, 6, 5, 4, 3, 2, 1].join(';')}`;
    const { rows } = read(text).budget!;
    expect(rows[0]!.months.map(({ ore }) => ore / 100)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 0, 11, 12]);
    expect(rowsOf(`${text}\n6010${';'.repeat(12)}\n;${'1;'.repeat(11)}Summa`.replace(';1;', ';Summa;'))).toHaveLength(
      1,
    );
  });

  test('of a long year says which July is meant, or has both in order', () => {
    const year = '2023-07..2024-12';
    const named = 'jul,aug,sep,okt,nov,dec,jan,feb,mar,apr,maj,jun,jul,aug,sep,okt,nov,dec'.split(',');
    const inOrder = read(`Konto;${named.join(';')}\n6010;${named.map((_, i) => i).join(';')}`, { year });
    expect(inOrder.budget!.rows[0]!.months.map(({ ore }) => ore / 100)).toEqual(named.map((_, i) => i));
    const dated = named.map((month, i) => `${month}-${i < 6 ? '23' : '24'}`).reverse();
    const reversed = read(`Konto;${dated.join(';')}\n6010;${named.map((_, i) => 17 - i).join(';')}`, { year });
    expect(reversed.budget!.rows[0]!.months).toEqual(inOrder.budget!.rows[0]!.months);
  });

  test('with year and months has to have them agree', () => {
    const text = (amount: number): string => `Konto;Belopp;${months.join(';')}\n6010;${amount}${';1'.repeat(12)}`;
    expect(rowsOf(text(12))).toEqual(['6010 12.00']);
    expect(said(text(13))).toEqual(['budget/months-differ line 2 column 2 amount']);
    // No month at all is a year to be distributed.
    expect(rowsOf(`Konto;Belopp;${months.join(';')}\n6010;12${';'.repeat(12)}`)).toEqual(['6010 12.00']);
  });

  test('has signs as they are told', () => {
    const text = 'Konto;Belopp\n6010;-100\n3010;100';
    expect(said(text)).toEqual(['budget/signs-unclear signs']);
    expect(rowsOf(text, { signs: 'printed' })).toEqual(['6010 100.00', '3010 -100.00']);
    expect(rowsOf(text, { signs: 'natural' })).toEqual(['6010 -100.00', '3010 -100.00']);
  });
});

describe('what is wrong with a sheet', () => {
  test.each<[string, string, string[]]>([
    ['is empty', '', ['budget/heading-missing line 1']],
    ['begins too far down', `${'\n'.repeat(20)}Konto;Belopp`, ['budget/heading-missing line 1']],
    ['was saved on Windows', 'Konto;Belopp\r\n6010;1\r\n\r\n6010;x', ['amount/unreadable line 4 column 2 amount']],
    ['has no headings', '6010;150000', ['budget/heading-missing line 1']],
    ['lacks a month', `Konto;${months.slice(1).join(';')}\n`, ['budget/heading-missing line 1']],
    ['has January twice', `Konto;${months.join(';')};jan`, ['budget/heading-twice line 1 column 14']],
    ['has two amounts', 'Konto;Belopp;Budget', ['budget/heading-twice line 1 column 3']],
    ['has a column more', 'Konto;Ansvarig;Belopp\n6010;Eva;1', ['budget/column-unread line 1 column 2']],
    ['has a title', 'Budget;;\nKonto;Belopp\n6010;1', ['budget/line-passed-over line 1']],
    [
      'has a heading within',
      'Konto;Text;Belopp\nKansli;;\n6010;;1\n;Lokaler;',
      ['budget/line-passed-over line 2', 'budget/line-passed-over line 4'],
    ],
    ['has a sum', 'Konto;Text;Belopp\n;SUMMA kostnader;5', ['budget/line-passed-over line 2']],
    ['has an amount without account', 'Konto;Text;Belopp\n;Summan;5', ['budget/account-missing line 2 column 1']],
    ['has an unknown account', 'Belopp;Konto\n5;6011', ['account/unknown line 2 column 2 account']],
    [
      'has an unknown cost centre',
      'Konto;Belopp;Kst\n6010;5;11',
      ['object/unknown line 2 column 3 dimensions costCentre'],
    ],
    ['has no amount in one', 'Konto;Belopp\n6010;fem', ['amount/unreadable line 2 column 2 amount']],
    ['has no amount in a month', `Konto;${months.join(';')}\n6010;1;x`, ['amount/unreadable line 2 column 3 months 1']],
    [
      'has a quotation mark too many',
      'Konto;Belopp;Text\n6010;1;"Hyra\n5538;2;',
      ['budget/quote-unclosed line 2 column 3'],
    ],
    ['has a cell too many', 'Konto;Belopp\n6010;150;000', ['budget/cells-over line 2 column 3']],
    [
      'has line ends in a cell',
      'Konto;Text;Belopp\n6010;"a\r\nb";1\n6010;;x',
      ['text/unprintable line 2 column 2 text', 'amount/unreadable line 4 column 3 amount'],
    ],
    [
      'was saved in another coding',
      'Konto;Kostnadsst\ufffdlle;Belopp\n6010;10;1',
      ['budget/column-unread line 1 column 2'],
    ],
    ['has a heading of another year', 'Konto;Belopp;jan 2023\n6010;1;1', ['budget/column-unread line 1 column 3']],
    ['has too much', 'Konto;Belopp\n6010;90071992547409,91', ['books/turnover-out-of-range rows']],
  ])('that %s is told with its place', (_, text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  test('leaves a budget only when it is no error', () => {
    expect(read('Konto;Ansvarig;Belopp\n6010;Eva;1').budget!.rows).toHaveLength(1);
    expect(read('Konto;Belopp\n6010;1\n6011;1').budget).toBeUndefined();
  });

  test('suggests what was perhaps meant', () => {
    const [unread] = read('Konto;Kostnadsst\ufffdlle;Belopp\n6010;10;1').diagnostics;
    expect(unread!.data).toMatchObject({ cells: 1, nearest: 'kostnadsställe' });
  });
});

test('anything at all can be read without an error being thrown', () => {
  const piece = fc.constantFrom(
    'Konto',
    ';',
    '\t',
    ',',
    '"',
    '\n',
    '\r',
    'Belopp',
    '6010',
    '1,5',
    'jan',
    '\ufeff',
    '\ud800',
    ' ',
    '-',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(piece, { maxLength: 60 }).map((each) => each.join('')),
  );
  fc.assert(
    fc.property(text, (each) => {
      const { budget, diagnostics } = read(each);
      expect(budget === undefined).toBe(diagnostics.some(({ severity }) => severity === 'error'));
      expect(read(`Konto;Belopp\n${each}`).diagnostics).toBeDefined();
    }),
    { numRuns: runs(500) },
  );
  for (const value of [null, undefined, 42, {}, ['Konto'], Symbol('x')]) {
    expect(readBudget(value as never, options).diagnostics.map(({ code }) => code)).toEqual(['input/bad-field']);
  }
});

test('what the sheet does not say is asked for', () => {
  expect(codesOf(() => read('', { chart: undefined }))).toEqual(['input/bad-field']);
  expect(codesOf(() => read('', { year: 'i år' }))).toEqual(['period/unreadable']);
  expect(codesOf(() => read('', { decided: { on: '2023-11-24', by: ' ' } }))).toEqual(['signature/missing']);
  expect(codesOf(() => read('', { signs: 'minus' }))).toEqual(['input/bad-field']);
  expect(codesOf(() => read('', { rows: [] }))).toEqual(['input/unknown-field']);
});

test.each(['=HYPERLINK("http://x")', '+1', '-1', '@SUM(A1)', "'=1", "''-1", "'", "'hyra", '= ', '-;"a'])(
  'a text that a spreadsheet could take for a formula is none in the sheet, and is read back: %s',
  (text) => {
    const rows = [{ account: 6010, amount: 5, text, dimensions: { project: text.trim() } }];
    const sheet = writeBudget(createBudget({ ...options, signs: 'debit', rows }));
    const [, line] = sheet.split('\r\n');
    expect(line).not.toMatch(/;"?[=+\-@]/);
    const { budget, diagnostics } = read(sheet, { signs: 'debit' });
    expect(diagnostics).toEqual([]);
    expect(budget!.rows[0]).toMatchObject({ text, dimensions: { project: text.trim() } });
  },
);

test('a budget is written as a sheet that a spreadsheet opens', () => {
  const rows = [
    { account: 6010, amount: '100,10', dimensions: { costCentre: '1010' }, text: 'Hyra; "A"', scenario: ['x', '!y'] },
    { account: 3010, amount: 5, dimensions: { project: 'V' } },
  ];
  const [headings, ...lines] = writeBudget(createBudget({ ...options, rows })).split('\r\n');
  const year = Array.from({ length: 12 }, (_, i) => `2024-${String(i + 1).padStart(2, '0')}`);
  expect(headings).toBe(`\ufeffKonto;Kostnadsställe;Projekt;Text;Scenario;Belopp;${year.join(';')}`);
  expect(lines.map((line) => line.split(';').slice(0, -12).join(';'))).toEqual([
    '6010;1010;;"Hyra; ""A""";x,!y;100,10',
    '3010;;V;;;5,00',
    '',
  ]);
});

test('a text that a spreadsheet could run is inert in a sheet, and itself when it is read back', () => {
  const text = "=cmd|' /C calc'!A0";
  const budget = createBudget({ ...options, rows: [{ account: 6010, amount: 100, text }] });
  expect(writeBudget(budget)).toContain(`;'${text};`);
  expect(readBudget(writeBudget(budget), options).budget?.rows[0]?.text).toBe(text);
});
