// Whatever is handed in, the answer is a value or what is wrong; never a crash, and never an exception of another sort.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createLedger, isBookkeepingError, openBooks } from '../../src/index.js';
import {
  annualReport,
  auditStatement,
  balanceRequirement,
  checkBalanceRequirement,
  checkEquity,
  createPreset,
  equityCeiling,
  equityStatement,
  equityYears,
  followUp,
  interimReport,
  overviewStatement,
  presets,
  recommendedCeiling,
  restoration,
} from '../../src/finsam/index.js';
import { runs } from '../support/runs.js';
import { earlierYears } from './association-2024.js';

const preset = presets.association;
const { chart } = preset;
const books = openBooks({ association: 'Förbundet', chart, year: '2024', opening: { 1930: 5000, 2010: -5000 } });

const before = createLedger({ chart, year: '2023', balances: [] });

/** Values of every sort, and pieces of what could be meant. */
const junk = fc.oneof(
  fc.anything({ withNullPrototype: true, withBigInt: true, withSparseArray: true, withDate: true, withMap: true }),
  fc.constantFrom<unknown>(
    undefined,
    null,
    NaN,
    -0,
    1e21,
    0.1,
    '',
    ' ',
    '\u0000',
    '\ud800',
    '__proto__',
    'constructor',
    '2024',
    'tkr',
    [],
    {},
    [null],
    [[]],
    () => 1,
    Symbol('x'),
    books,
    preset,
    chart,
    '90 071 992 547 409,91',
    { year: 2023, result: -1 },
    { amount: 1, reason: 'Skäl' },
  ),
);

/** An object with some of its fields replaced by junk. */
function spoiled(good: object): fc.Arbitrary<object> {
  const fields = Object.keys(good);
  return fc
    .dictionary(fc.constantFrom(...fields, 'another'), junk, { maxKeys: 2 })
    .map((faults) => ({ ...good, ...faults }));
}

const good: Readonly<Record<string, readonly [call: (given: never) => unknown, good: object]>> = {
  createPreset: [createPreset, preset],
  balanceRequirement: [
    (options) => balanceRequirement(books, options),
    {
      rules: { policy: 'KL 11:12', accounts: {}, exceptionalReasons: 'below result', yearsToRestore: 3 },
      figures: 'actual',
      form: 'full',
      adjustments: { capitalGains: 1 },
      reserve: { used: 1 },
      earlier: [{ year: 2023, result: -5 }],
      excused: { amount: 1, reason: 'Skäl', origin: 2023 },
      association: 'A',
      unit: 'kr',
    },
  ],
  checkBalanceRequirement: [
    (options) => checkBalanceRequirement(books, options),
    { rules: { policy: 'KL 11:12' }, adjustments: {}, reserve: {}, earlier: [] },
  ],
  adjustments: [
    (adjustments) => balanceRequirement(books, { adjustments }),
    { capitalGains: 1, exemptedGains: 1, exemptedLosses: 1, unrealised: 1, reversed: 1 },
  ],
  rules: [
    (rules) => balanceRequirement(books, { rules }),
    { policy: 'KL 11:12', accounts: {}, exceptionalReasons: 'below result', yearsToRestore: 3 },
  ],
  accounts: [
    (accounts) => balanceRequirement(books, { rules: { accounts } }),
    { capitalGains: { accounts: '3919' }, unrealised: { kinds: ['income'] } },
  ],
  restoration: [(options) => restoration([{ year: 2023, result: -1 }], options), { yearsToRestore: 3 }],
  year: [(year) => restoration([year]), { year: 2023, result: -5, excused: { amount: 1, reason: 'Skäl' } }],
  excuse: [
    (excused) => restoration([{ year: 2023, result: -5, excused }]),
    { amount: 1, reason: 'Skäl', origin: 2023 },
  ],
  ceiling: [(ceiling) => equityCeiling(5, ceiling), recommendedCeiling],
  step: [
    (step) => equityCeiling(5, { ...recommendedCeiling, steps: [step, { share: 1 }] }),
    { upTo: 5, share: '20 %' },
  ],
  equityStatement: [
    (options) => equityStatement(books, options),
    {
      preset,
      targets: {},
      period: '2024-03',
      compare: before,
      budget: books,
      forecast: books,
      association: 'A',
      unit: 'kr',
    },
  ],
  checkEquity: [(options) => checkEquity(books, options), { preset, targets: preset.targets, budget: books }],
  equityYears: [(options) => equityYears(books, options), { preset, targets: {}, compare: before, earlier: [] }],
  overviewStatement: [
    (options) => overviewStatement(books, options),
    { preset, compare: undefined, earlier: earlierYears, employees: { 2024: 0 }, association: 'A', unit: 'kr' },
  ],
  printedYear: [(year) => overviewStatement(books, { preset, earlier: [year] }), earlierYears[0]!],
  auditStatement: [
    auditStatement,
    { year: '2024', auditors: [{ name: 'A', cost: 5 }], financial: 5, source: 'A', unit: 'kr' },
  ],
  annualReport: [
    annualReport,
    {
      books,
      preset,
      compare: before,
      budget: books,
      forecast: books,
      overview: [],
      employees: {},
      texts: {},
      headings: {},
      order: ['equity', 'members', 'months'],
      members: [],
      targets: {},
      diagrams: true,
      title: 'A',
      association: 'A',
      balanceRequirement: {},
    },
  ],
  interimReport: [interimReport, { books, preset, period: '2024-06', order: ['summary', 'equity'] }],
  followUp: [followUp, { books, preset, period: '2024-06', order: ['summary'] }],
};

describe('junk', () => {
  test.each(Object.keys(good))(
    'to %s is answered or refused',
    (name) => {
      const [call, fields] = good[name]!;
      expect(() => call(fields as never)).not.toThrow();
      fc.assert(
        fc.property(fc.oneof(spoiled(fields), spoiled(fields), junk), (given) => {
          try {
            call(given as never);
          } catch (error) {
            if (!isBookkeepingError(error)) throw error;
            expect(error.diagnostics.length).toBeGreaterThan(0);
          }
        }),
        { numRuns: runs(150) },
      );
    },
    600_000,
  );

  test.each<[string, (source: never) => unknown]>([
    ['balanceRequirement', (source) => balanceRequirement(source)],
    ['equityStatement', (source) => equityStatement(source, { preset })],
    ['overviewStatement', (source) => overviewStatement(source, { preset })],
    ['annualReport', (source) => annualReport({ books: source, preset })],
    ['interimReport', (source) => interimReport({ books: source, preset })],
  ])('as the books of %s is refused', (_, call) => {
    for (const source of [undefined, null, 5, 'books', {}, [], { year: { to: '2024-12-31' } }, chart, preset]) {
      try {
        call(source as never);
        expect.unreachable(String(source));
      } catch (error) {
        expect(isBookkeepingError(error) ? '' : String(error)).toBe('');
      }
    }
  });
});

describe('odd years', () => {
  test.each(['2023-07-01..2024-12-31', '2024-02-29..2025-08-28', '2024-08'])('such as %s have reports', (year) => {
    const odd = openBooks({ association: 'A', chart, year, opening: { 1930: 5000, 2010: -5000 } });
    for (const report of [annualReport({ books: odd, preset }), interimReport({ books: odd, preset })])
      expect(report.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('after which nothing has been posted have reports of zeros that tie', () => {
    const { ties, diagnostics } = annualReport({ books: openBooks({ association: 'A', chart, year: '2024' }), preset });
    expect(ties.ties.every(({ holds }) => holds === 'exactly')).toBe(true);
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('with amounts near the end of what can be kept are exact', () => {
    const large = '20000000000000.01';
    const balances = [
      { account: 3010, changes: [`-${large}`] },
      { account: 1930, changes: [large] },
    ];
    const source = createLedger({ chart, year: '2024', periods: 'year', balances });
    const cell = equityStatement(source, { preset, unit: 'ore' }).rows.find(({ key }) => key === 'equity')!.cells[0]!;
    expect(cell.type === 'amount' && cell.value.toJSON()).toBe(large);
  });
});

test('what was handed in may be changed afterwards', () => {
  const earlier = [{ year: 2023, result: '-5' }];
  const done = restoration(earlier);
  earlier[0]!.result = '-6';
  expect(done.outstanding[0]!.amount.toJSON()).toBe('5.00');
});
