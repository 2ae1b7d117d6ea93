// What must agree between statements: found in the reports, in other people's layouts, and in figures typed from print.
import { describe, expect, test } from 'vitest';
import {
  associationLayouts,
  balanceSheet,
  cashFlowStatement,
  checkTies,
  createStatement,
  describe as told,
  hasErrors,
  incomeStatement,
  ledger,
  operationsStatement,
  statementNotes,
  statementTies,
  type GivenColumn,
  type Layout,
  type Statement,
} from '../../src/index.js';
import { refusal } from '../support/refusals.js';
import { withRent } from '../support/small.js';
import { read } from '../tidy/source.js';
import { type PublishedRow } from './printed.js';
import { interimBalance, interimIncome } from './reference/layouts.js';
import * as annual from './reference/year-2024.js';

const { incomeStatement: income, balanceSheet: balance, cashFlow } = associationLayouts;
const { books, yearBefore, budget } = annual;
const actual = ledger(books);
const asked = { compare: yearBefore, budget };

const result = incomeStatement(actual, { ...asked, layout: income });
const position = balanceSheet(actual, { ...asked, layout: balance });
const flow = cashFlowStatement(actual, { ...asked, layout: cashFlow });
const operations = operationsStatement(actual, asked);
const notes = [income, balance].flatMap((layout) => statementNotes(actual, { ...asked, layout }));

const codes = (statements: readonly Statement[]): string[] => checkTies(statements).map(({ code }) => code);
const rules = (statements: readonly Statement[]): string[] => [
  ...new Set(statementTies(statements).ties.map(({ rule }) => rule)),
];

describe('the statements of the annual report', () => {
  test('agree in every way there is', () => {
    const all = [result, position, flow, operations, ...notes];
    expect(checkTies(all)).toEqual([]);
    expect(rules(all)).toEqual(['same', 'opening', 'change', 'result', 'balance', 'note']);
  });

  test('agree on what is owed, what we owe and what the members pay, each with the sign of its statement', () => {
    const summary = createStatement({ layout: associationLayouts.summary, columns: ['year'], actual });
    const { ties } = statementTies([result, position, flow, summary]);
    const between = (what: string, statement: string): unknown[] =>
      ties
        .filter((tie) => tie.what === what && tie.other[0]!.statement === statement)
        .map(({ rule, one, other, holds }) => [rule, one[0]!.factor, other[0]!.factor, holds]);
    const balances = balanceSheet(actual, { ...asked, layout: balance, columns: ['opening', 'closing'] });
    const { ties: changes } = statementTies([balances, flow]);
    expect(changes.filter(({ what }) => what !== 'cash').map(({ rule, what, holds }) => [rule, what, holds])).toEqual(
      expect.arrayContaining([
        ['change', 'receivables', 'exactly'],
        ['change', 'shortTermLiabilities', 'exactly'],
      ]),
    );
    expect(between('contributions', 'Sammanfattning')).toEqual([['same', 1, 1, 'exactly']]);
  });

  test('agree with the balance sheet of the year before', () => {
    const before = balanceSheet(yearBefore, { layout: balance, columns: ['closing'] });
    const openings = statementTies([position, before]).ties.filter(({ rule }) => rule === 'opening');
    expect(openings.map(({ what, holds }) => [what, holds])).toContainEqual(['cash', 'exactly']);
    expect(checkTies([position, before])).toEqual([]);
  });

  test('in thousands agree exactly, since the exact figures are tied and not the shown', () => {
    const inThousands = incomeStatement(actual, { ...asked, layout: income, unit: 'tkr' });
    expect(new Set(statementTies([inThousands, position, flow, operations]).ties.map(({ holds }) => holds))).toEqual(
      new Set(['exactly']),
    );
  });

  test('say how many ties hold, and which they are', () => {
    expect(String(statementTies([result, operations])).split('\n')).toEqual([
      '3 samband stämmer                                          Belopp  Skillnad',
      '─────────────────────────────────────────────────────────────────────────────',
      'Samma belopp',
      '  Resultaträkning, PERIODENS RESULTAT, 2024            246\u00a0185,14',
      '    = Driftredovisning, Summa, Netto',
      '  Resultaträkning, PERIODENS RESULTAT, 2023           −804\u00a0994,37',
      '    = Driftredovisning, Summa, Netto föreg. år',
      '  Resultaträkning, PERIODENS RESULTAT, Budget 2024  −1\u00a0663\u00a0000,00',
      '    = Driftredovisning, Summa, Budget netto',
    ]);
  });

  test('alone have no ties, or only those within them', () => {
    expect(String(statementTies([notes[0]!]))).toBe('Inga samband mellan uppställningarna');
    expect(rules([balanceSheet(actual, { layout: balance, columns: ['opening', 'closing'] })])).toEqual([
      'result',
      'balance',
    ]);
    expect(statementTies([]).ties).toEqual([]);
  });
});

describe('what does not agree', () => {
  /** The cash flow of the year as somebody typed it, with one figure wrong. */
  const typed = (given: GivenColumn['given']): Statement =>
    createStatement({
      layout: cashFlow,
      columns: [{ type: 'given', key: 'typed', heading: 'Avskrift', period: '2024', given }],
    });

  test('is found with both cells and the difference', () => {
    const [found] = checkTies([result, typed({ result: '246 185,15' })]);
    expect(found).toMatchObject({
      code: 'tie/figures-differ',
      severity: 'error',
      data: {
        what: 'result',
        one: [{ statement: 'Resultaträkning', row: 'PERIODENS RESULTAT', column: '2024', factor: 1 }],
        other: [{ statement: 'Kassaflödesanalys', row: 'Årets resultat', column: 'Avskrift', factor: 1 }],
      },
    });
    expect(JSON.stringify(found!.data)).toContain('"difference":"-0.01"');
  });

  test.each([
    ['the cash at the end', { closingCash: '7 414 219,08' }, ['tie/figures-differ']],
    ['the change in cash', { cashFlow: '10 173,38' }, ['tie/figures-differ']],
    ['the cash at the beginning', { openingCash: '7 404 045,71' }, ['tie/figures-differ']],
    ['nothing', { closingCash: '7 414 219,07', cashFlow: '10 173,37' }, []],
  ])('is found in %s', (_, given, found) => {
    // The sum that follows from one typed figure is not what this is about.
    expect(codes([position, typed({ control: null, cashFlow: null, ...given })])).toEqual(found);
  });

  const oneLine = (tie: string): Layout => ({
    name: 'overview',
    title: 'Översikt',
    covers: {},
    side: 'credit',
    rows: [{ type: 'line', key: 'figure', label: 'Belopp', tie }],
  });
  const overview = (tie: string, amount: string, more: Partial<GivenColumn> = {}): Statement =>
    createStatement({
      layout: oneLine(tie),
      columns: [{ type: 'given', key: 'y', heading: '2024', period: '2024', given: { figure: amount }, ...more }],
    });

  test('is found when an opening balance is not what the year before ended with', () => {
    const closing = { period: '2023', window: 'closing' } as const;
    expect(codes([position, overview('cash', '7 404 045,70', closing)])).toEqual([]);
    expect(codes([position, overview('cash', '7 404 045,71', closing)])).toEqual(['tie/opening-differs']);
  });

  test('is found when equity changes by anything but the result', () => {
    const other = incomeStatement(withRent);
    const short = balanceSheet(withRent, { columns: ['opening', 'closing'] });
    expect(codes([other, short])).toEqual([]);
    expect(codes([overview('result', '1'), overview('equity', '2')])).toEqual(['tie/result-not-in-equity']);
  });

  test('is found when the balances around a change are not', () => {
    const layout = oneLine('members');
    const column = (key: string, window: GivenColumn['window'], amount: string): GivenColumn => ({
      ...{ type: 'given', key, heading: key, period: '2024', window: window!, given: { figure: amount } },
    });
    const members = (change: string): Statement =>
      createStatement({
        layout,
        columns: [column('a', 'opening', '5'), column('b', 'change', change), column('c', 'closing', '7')],
      });
    expect(codes([members('2')])).toEqual([]);
    expect(codes([members('3')])).toEqual(['tie/change-differs']);
  });

  test('is found when the sides of a balance sheet differ', () => {
    expect(codes([overview('assets', '1'), overview('equityAndLiabilities', '2')])).toEqual(['tie/sides-differ']);
  });

  test('is found in a note, in the year that is wrong', () => {
    const layout: Layout = { ...income, rows: [{ type: 'line', key: 'otherCosts', label: 'Summa' }] };
    const note = createStatement({
      layout: { ...layout, name: 'note.otherCosts', title: 'Not 3' },
      columns: [
        { type: 'given', key: 'a', heading: '2024', period: '2024', given: { otherCosts: '-303605.40' } },
        { type: 'given', key: 'b', heading: '2023', period: '2023', given: { otherCosts: '-313558.75' } },
      ],
    });
    expect(checkTies([result, note]).map(({ code, message }) => `${code} ${message}`)).toEqual([
      'tie/note-differs Not 3, Summa, 2023: −313\u00a0558,75, men Resultaträkning, Övriga kostnader, 2023: −313\u00a0558,74; skillnad −0,01. En not ska summera till sin rad.',
    ]);
  });

  test('is told to be rounding when figures handed in are rounded, as far as rounding goes', () => {
    const inThousands = (amount: string): Statement =>
      createStatement({
        layout: oneLine('result'),
        unit: 'tkr',
        columns: [{ type: 'given', key: 'y', heading: '2024', period: '2024', given: { figure: amount } }],
      });
    const [found] = checkTies([result, inThousands('246000')]);
    expect([found!.code, found!.severity]).toEqual(['tie/within-rounding', 'note']);
    expect(hasErrors(checkTies([result, inThousands('246000')]))).toBe(false);
    expect(codes([result, inThousands('247000')])).toEqual(['tie/figures-differ']);
    // With öre among the thousands it has not been rounded, and has nothing to blame.
    expect(codes([result, inThousands('246000.01')])).toEqual(['tie/figures-differ']);
  });

  test('of a sum may be as much as rounding has taken from all its rows', () => {
    const summed = (...amounts: readonly string[]): Statement =>
      createStatement({
        layout: {
          ...oneLine('unused'),
          rows: [
            ...amounts.map((_, i) => ({ type: 'line' as const, key: `line${String(i)}`, label: 'Rad' })),
            { type: 'sum', key: 'sum', label: 'Summa', of: amounts.map((_, i) => `line${String(i)}`), tie: 'result' },
          ],
        },
        unit: 'tkr',
        columns: [
          {
            ...{ type: 'given', key: 'y', heading: '2024', period: '2024' },
            given: Object.fromEntries(amounts.map((amount, i) => [`line${String(i)}`, amount])),
          },
        ],
      });
    // The result was 246 185,14, and three amounts in thousands can be 1 500 from their exact sum.
    expect(codes([result, summed('100000', '100000', '47000')])).toEqual(['tie/within-rounding']);
    expect(codes([result, summed('100000', '100000', '48000')])).toEqual(['tie/figures-differ']);
    expect(codes([result, summed('247000')])).toEqual(['tie/figures-differ']);
  });

  test('is reckoned once for each row, however high sums are built on sums', () => {
    const tower = Array.from({ length: 80 }, (_, i) => ({
      ...{ type: 'sum' as const, key: `sum${String(i)}`, label: 'Summa', tie: `tie${String(i)}` },
      ...(i < 2 ? { of: ['figure'] } : { of: [`sum${String(i - 1)}`], less: [`sum${String(i - 2)}`] }),
    }));
    const { rows, ...heading } = oneLine('result');
    const statement = createStatement({
      layout: { ...heading, rows: [...rows, ...tower] },
      unit: 'tkr',
      columns: [{ type: 'given', key: 'y', heading: '2024', period: '2024', given: { figure: '246000' } }],
    });
    expect(codes([result, statement])).toEqual(['tie/within-rounding']);
  });

  test('is told to be a restatement when one of them is', () => {
    const published = overview('result', '-804 994,00', { period: '2023' });
    const restated = incomeStatement(actual, { compare: yearBefore, restated: 'Rättat efter revision' });
    expect(codes([restated, published])).toEqual(['tie/restated']);
    expect(codes([incomeStatement(actual, { compare: yearBefore }), published])).toEqual(['tie/figures-differ']);
  });

  test('is not looked for between budget and outcome, other years, or parts of rows', () => {
    const budgeted = overview('result', '1', { figures: 'budget', period: '2023' });
    expect(codes([result, budgeted, overview('result', '2', { period: '2022' })])).toEqual([]);
    const parts = createStatement({
      layout: income,
      actual,
      columns: [{ type: 'figures', key: 'costs', figures: 'actual', takes: { kinds: ['expense'] } }],
    });
    expect(statementTies([result, parts]).ties).toEqual([]);
  });
});

describe('printed reports', () => {
  interface Report {
    readonly incomeStatement: readonly PublishedRow[];
    readonly balanceSheet: { readonly rows: readonly PublishedRow[] };
    readonly cashFlow: { readonly rows: readonly PublishedRow[]; readonly control?: Readonly<Record<string, string>> };
  }

  /** The figures of one column by the keys of a layout, whose rows stand in the printed order. */
  function given(layout: Layout, rows: readonly PublishedRow[], column: number): Record<string, string | null> {
    const printed = rows.filter(({ section }) => section === undefined);
    const labels = new Map(printed.map(({ label, sum, amounts }) => [label ?? sum, amounts![column] ?? null]));
    return Object.fromEntries(
      layout.rows.flatMap((row) =>
        row.type !== 'heading' && row.label !== undefined && labels.has(row.label)
          ? [[row.key, labels.get(row.label)!]]
          : [],
      ),
    );
  }

  function typedIn(file: string, period: string, layouts: Readonly<Record<'income' | 'balance', Layout>>): Statement[] {
    const report = JSON.parse(read(`test/statements/reference/${file}`)) as Report;
    const typed = (layout: Layout, ...windows: readonly (readonly [GivenColumn['window'], object])[]): Statement =>
      createStatement({
        layout,
        columns: windows.map(([window, figures], i) => ({
          ...{ type: 'given', key: String(i), heading: window!, period, window: window! },
          given: figures as GivenColumn['given'],
        })),
      });
    const { rows } = report.balanceSheet;
    const { closingCash = null, openingCash = null, change = null } = report.cashFlow.control ?? {};
    const control = { closingCash, openingCash, control: change };
    return [
      typed(layouts.income, ['change', given(layouts.income, report.incomeStatement, 0)]),
      typed(
        layouts.balance,
        ['opening', given(layouts.balance, rows, 0)],
        ['change', given(layouts.balance, rows, 1)],
        ['closing', given(layouts.balance, rows, 2)],
      ),
      typed(cashFlow, ['change', { ...given(cashFlow, report.cashFlow.rows, 0), ...control }]),
    ];
  }

  test('of 2024 agree with themselves and with the books', () => {
    const printed = typedIn('annual-report-2024.json', '2024', { income, balance });
    expect(checkTies(printed)).toEqual([]);
    expect(checkTies([result, position, flow, ...printed])).toEqual([]);
    expect(rules(printed)).toEqual(['same', 'change', 'result', 'balance']);
  });

  test('of August 2022 have one error, the closing cash of the control', () => {
    const found = checkTies(
      typedIn('interim-report-2022-08.json', '2022-01..2022-08', { income: interimIncome, balance: interimBalance }),
    );
    expect(found.map(({ code, message }) => `${code} ${message}`)).toEqual([
      'tie/figures-differ Balansräkning, Likvida medel, closing: 10\u00a0520\u00a0428,75, men Kassaflödesanalys, Utgående likvida medel, change: 10\u00a0528\u00a0428,75; skillnad −8\u00a0000,00. De ska vara lika.',
    ]);
  });
});

test('figures handed in may be so large that no amount can say how far apart they are', () => {
  const most = '90071992547409.91';
  const printed = (cash: string): Statement =>
    createStatement({
      layout: associationLayouts.balanceSheet,
      columns: [{ type: 'given', key: 'g', heading: 'G', window: 'closing', period: '2024', given: { cash } }],
    });
  const statements = [printed(most), printed(`-${most}`)];
  expect(checkTies(statements).map(({ code, data }) => [code, 'difference' in data])).toEqual([
    ['tie/figures-differ', false],
    ['tie/figures-differ', false],
  ]);
  expect(checkTies(statements)[0]!.message).toContain('; skillnad större än något belopp kan vara. De ska vara lika.');
  expect(told(checkTies(statements)[0]!, 'en')).toContain('; difference larger than any amount can be. They');
  expect(String(statementTies(statements))).toContain('…');
  expect(checkTies([printed(most), printed(most)])).toEqual([]);
});

test('what is not a statement is refused, each by its place', () => {
  expect(refusal(() => checkTies([result, JSON.parse(JSON.stringify(position)) as Statement])).map(String)).toEqual([
    'error input/bad-field [1]: statement är {…}; det ska vara incomeStatement(books).',
  ]);
  expect(refusal(() => statementTies(result as unknown as Statement[])).map(({ code }) => code)).toEqual([
    'input/bad-field',
  ]);
});
