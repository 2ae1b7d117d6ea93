// Drafts as JSON: what a schema accepts the library can read, and what the library accepts no schema refuses.
import {
  associationChart,
  associationLayouts,
  accrualPlan,
  basChart,
  check,
  checkLayout,
  createBudget,
  createChart,
  createForecast,
  isBookkeepingError,
  lkbrLayouts,
  type Diagnostic,
} from 'huvudbok';
import {
  jsonSchema,
  readAccrualJson,
  readBudgetJson,
  readChartJson,
  readForecastJson,
  readLayoutJson,
  readVoucherJson,
  schemas,
  type JsonReading,
  type SchemaName,
} from 'huvudbok/schema';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { closingChart, openClosing, year2024 } from '../support/closing.ts';
import { mutated, type Json } from '../support/mutated.ts';
import { runs } from '../support/runs.ts';

const shapes = [
  ...[
    'posting/one-amount',
    'posting/negative-side',
    'posting/quantity-unreadable',
    'text/too-long',
    'text/unprintable',
  ],
  ...['period/unreadable', 'period/backwards'],
];

/** What is said when something is not of the sort that is asked for, whatever the books or the chart. */
const isShape = ({ code, data, at }: Diagnostic): boolean => {
  // Which dimensions there are is for the chart to say.
  if (at.at(-2) === 'dimensions') return false;
  // How many there must be of one field may depend on another.
  const isCount = /^\[…\] \(\d+\)$/.test(String((data as { readonly expected?: string }).expected));
  return shapes.includes(code) || (/^(input|amount|date|pattern|allocation)\//.test(code) && !isCount);
};

/** Everything a call finds wrong; a crash is none of that. */
const wrong = (call: () => unknown): readonly Diagnostic[] => {
  try {
    const said = call();
    return Array.isArray(said) ? (said as readonly Diagnostic[]) : [];
  } catch (error) {
    if (isBookkeepingError(error)) return error.diagnostics;
    throw error;
  }
};

const voucher = {
  eventDate: '2024-02-28',
  compiledOn: '2024-03-01',
  text: 'Hyra',
  series: 'B',
  number: 7,
  counterparty: 'Värden',
  reference: '§ 4',
  by: 'ekonom',
  purpose: 'accrual',
  reverseOn: '2024-03-01',
  idempotencyKey: 'hyra',
  postings: [
    { account: '6010', debit: '1 234,50', dimensions: { costCentre: '1010' }, text: 'mars', quantity: '1.50' },
    { account: 1930, credit: 1000 },
    { account: '2411', amount: '-234.50', quantity: 2 },
  ],
};

const budget = {
  year: '2024',
  decided: { on: '2023-11-24', by: 'Styrelsen', reference: '§ 41' },
  signs: 'natural',
  distribution: { weights: [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, '0,5'] },
  rows: [
    { account: '6010', amount: '120 000', dimensions: { costCentre: '1010' }, text: 'Hyra', distribution: 'even' },
    { account: 3010, months: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], scenario: ['bidrag', '!nej'] },
  ],
};

const forecast = {
  name: 'Delår',
  made: { on: '2024-09-01', by: 'ekonom' },
  asOf: '2024-08-31',
  rules: [
    { accounts: '6010', method: 'contract', rest: '32 000', text: 'avtal' },
    { accounts: '55xx', method: 'run rate', dimensions: { costCentre: ['1010', '1020'] } },
    { accounts: ['3010'], method: 'manual', year: '10000', text: 'besked' },
  ],
  otherwise: 'budget remainder',
  signs: 'natural',
};

const accrual = {
  kind: 'prepaidExpense',
  key: 'f1',
  text: 'Försäkring',
  amount: '1200',
  account: '6010',
  balanceAccount: 1710,
  dimensions: { costCentre: '1010' },
  periods: ['2024-01', { from: '2024-02-01', to: '2024-02-29' }],
  weights: [1, '2'],
  bookedOn: '2024-01-15',
  series: 'A',
  counterparty: 'Bolaget',
  reference: '7',
};

const chart = {
  name: 'Egen',
  layers: [
    {
      name: 'Egen',
      accounts: [
        { number: '1930', name: 'Bank', kind: 'asset', cashFlow: 'cash', validFrom: 2020, validTo: 2030 },
        { number: '2010', name: 'Eget kapital', kind: 'equity', dimensions: { project: 'forbidden' } },
        { number: '2019', name: 'Årets resultat', kind: 'equity' },
      ],
      without: ['99xx', 9999],
      groups: [{ prefix: '1', name: 'Tillgångar' }],
      dimensions: [
        {
          number: 1,
          name: 'Ställe',
          objects: [
            { code: '10', name: 'Kansli', from: '2020-01-01', to: '2030-12-31' },
            { code: '11', name: 'Del', under: '10' },
          ],
          history: [
            { on: '2024-01-01', renamed: '10', formerly: 'Kontor' },
            { on: '2024-01-01', merged: ['11'], into: '10' },
            { on: '2024-01-01', split: '10', into: ['11'] },
          ],
        },
        { number: 20, under: 1 },
      ],
      yearEnd: {
        resultAccount: '2019',
        equityAccount: '2010',
        suspenseAccounts: '19xx',
        balancedDimensions: ['project'],
      },
    },
  ],
};

const layout = associationLayouts.incomeStatement as unknown as Json;
const ownLayout = {
  name: 'own',
  title: 'Egen',
  law: 'LKBR 5:2',
  covers: {
    kinds: ['income', 'expense'],
    without: [{ accounts: '84xx', without: [{ dimensions: { project: null } }] }],
  },
  side: 'credit',
  zeros: 'show',
  rows: [
    { type: 'heading', label: 'Rader', level: 2, footnote: 'Not' },
    {
      type: 'line',
      key: 'a',
      label: 'A',
      takes: [{ accounts: ['3010', 3110] }, { cashFlow: ['cash'] }],
      note: 1,
      tie: 't',
    },
    { type: 'line', key: 'p', takes: '31xx', each: 'project', side: 'debit', window: 'closing', zeros: 'hide' },
    { type: 'line', key: 'r', label: 'Övrigt', takes: 'rest', code: 'X', level: 3 },
    { type: 'line', key: 'n', label: 'Antal', figures: 'count' },
    { type: 'sum', key: 's', label: 'Summa', of: ['a', 'p'], less: ['r'] },
    { type: 'ratio', key: 'q', label: 'Andel', of: ['a'], to: ['s'], as: 'percent', decimals: 1 },
  ],
  reclassifications: [{ accounts: '17xx', when: 'credit', to: 'a' }],
};

const budgeted = createBudget({ chart: closingChart, ...(readBudgetJson(budget).value as never as object) } as never);

interface Draft {
  readonly json: Json;
  /** What is not looked at until a voucher is made of it. */
  readonly later?: readonly string[];
  readonly read: (json: unknown) => JsonReading<unknown>;
  readonly ask: (draft: never) => unknown;
}

const drafts: Readonly<Record<string, Draft>> = {
  voucher: { json: voucher, read: readVoucherJson, ask: (draft) => check(openClosing(), draft, { importing: true }) },
  budget: {
    json: budget,
    read: readBudgetJson,
    ask: (draft: object) => createBudget({ chart: closingChart, ...draft } as never),
  },
  forecast: {
    json: forecast,
    read: readForecastJson,
    ask: (draft: object) => createForecast({ outcome: year2024, budget: budgeted, ...draft } as never),
  },
  accrual: {
    json: accrual,
    later: ['key', 'text', 'dimensions', 'series', 'counterparty', 'reference'],
    read: readAccrualJson,
    ask: (draft) => accrualPlan(year2024, draft, { by: 'e', on: '2024-12-31' }),
  },
  layout: { json: layout, read: readLayoutJson, ask: (draft) => checkLayout(draft, associationChart) },
  ownLayout: { json: ownLayout, read: readLayoutJson, ask: (draft) => checkLayout(draft, associationChart) },
};

describe.each(Object.entries(drafts))('a %s', (_, { json, later = [], read, ask }) => {
  test('that the library takes is read as it is', () => {
    const text = JSON.stringify(json);
    expect(read(text)).toEqual({ value: JSON.parse(text), diagnostics: [] });
    expect(wrong(() => ask(read(text).value as never)).filter(isShape)).toEqual([]);
  });

  test('that its schema accepts has nothing of the wrong sort in it', () => {
    fc.assert(
      fc.property(mutated(json), (changed) => {
        const { value } = read(JSON.stringify(changed));
        if (value === undefined) return;
        expect(
          wrong(() => ask(value as never))
            .filter(isShape)
            .map(String),
        ).toEqual([]);
      }),
      { numRuns: runs(1000) },
    );
  });

  test('that the library accepts, its schema accepts; and what it refuses has an error with a place', () => {
    fc.assert(
      fc.property(mutated(json), (changed) => {
        const text = JSON.stringify(changed);
        const { value, diagnostics } = read(text);
        expect(diagnostics.length === 0).toBe(value !== undefined);
        if (value !== undefined || diagnostics.some(({ at }) => later.includes(String(at[0])))) return;
        const parsed = JSON.parse(text) as never;
        // A verb may be handed an object that is not one at all; only the schema must then answer.
        if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) return;
        let said: readonly Diagnostic[];
        try {
          said = wrong(() => ask(parsed));
        } catch {
          return;
        }
        expect([text, said.filter(({ severity }) => severity === 'error').length]).not.toEqual([text, 0]);
      }),
      { numRuns: runs(1000) },
    );
  });
});

describe('a chart', () => {
  test('is read as it is, and made', () => {
    const { value, diagnostics } = readChartJson(JSON.stringify(chart));
    expect(diagnostics).toEqual([]);
    expect(createChart(value!)).toEqual(createChart(chart as never));
  });

  test('that its schema accepts is never more than refused', () => {
    fc.assert(
      fc.property(mutated(chart), (changed) => {
        const { value } = readChartJson(JSON.stringify(changed));
        if (value === undefined) return;
        expect(
          wrong(() => createChart(value))
            .filter(isShape)
            .filter(({ at }) => at[0] !== 'yearEnd'),
        ).toEqual([]);
      }),
      { numRuns: runs(1000) },
    );
  });

  test.each([associationChart, basChart, closingChart])('$name, as JSON, is accepted', (each) => {
    const { accounts, groups, dimensions, yearEnd, name } = each;
    const layer = { name, accounts, groups, dimensions: dimensions.map(({ key: _, ...rest }) => rest), yearEnd };
    expect(readChartJson({ name, layers: [layer] }).diagnostics).toEqual([]);
  });
});

test.each([...Object.values(associationLayouts), ...Object.values(lkbrLayouts)])(
  'the layout $name is accepted',
  (each) => {
    expect(readLayoutJson(each)).toEqual({ value: each, diagnostics: [] });
  },
);

describe('JSON that is wrong', () => {
  const codes = (reading: JsonReading<unknown>): string[] =>
    reading.diagnostics.map(({ code, at }) => [code, ...at].join(' '));

  test('is told all at once, with the codes of the readers and the path to each', () => {
    const spoilt = {
      ...voucher,
      eventDate: '2024-02-30',
      text: undefined,
      conterparty: 'x',
      postings: [
        { account: '6010', debit: -5, credit: 2 },
        { account: '19x', amount: 0.1 },
        { account: 1930, amount: '1,234', text: 'a\u0000', quantity: 'två' },
      ],
    };
    expect(codes(readVoucherJson(spoilt))).toEqual([
      'date/not-in-calendar eventDate',
      'input/bad-field text',
      'posting/negative-side postings 0 debit',
      'posting/one-amount postings 0',
      'input/bad-field postings 1 account',
      'amount/is-float postings 1 amount',
      'amount/finer-than-ore postings 2 amount',
      'text/unprintable postings 2 text',
      'posting/quantity-unreadable postings 2 quantity',
      'input/unknown-field conterparty',
    ]);
  });

  test('names the field that was meant', () => {
    expect(readVoucherJson({ ...voucher, conterparty: 'x' }).diagnostics[0]!.data).toEqual({
      field: 'conterparty',
      nearest: 'counterparty',
    });
  });

  test('may say what it is; it is refused when it is something else', () => {
    expect(readVoucherJson({ $schema: 'huvudbok/voucher/1', ...voucher }).value).toEqual(voucher);
    expect(codes(readVoucherJson({ $schema: 'huvudbok/voucher/2', ...voucher }))).toEqual([
      'json/other-schema $schema',
    ]);
    expect(codes(readBudgetJson({ $schema: 'huvudbok/voucher/1', ...budget }))).toEqual(['json/other-schema $schema']);
  });

  test('is read with a byte order mark, and frozen', () => {
    const { value } = readVoucherJson(`\ufeff${JSON.stringify(voucher)}`);
    expect(value).toEqual(voucher);
    expect(Object.isFrozen(value!.postings[0])).toBe(true);
  });

  const throwing = new Proxy(
    {},
    {
      get: () => {
        throw new TypeError('no');
      },
      ownKeys: () => {
        throw new TypeError('no');
      },
    },
  );
  const circle: { self?: unknown } = {};
  circle.self = circle;
  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['no text', ''],
    ['half of it', '{"eventDate": "2024'],
    ['a function', () => 1],
    ['a symbol', Symbol('x')],
    ['a bigint', 1n],
    ['a circle', circle],
    ['an object that throws', throwing],
    ['ten thousand lists in each other', '['.repeat(100_000)],
  ])('of %s is unreadable', (__, json) => {
    for (const { read } of Object.values(drafts)) expect(codes(read(json))).toEqual(['json/unreadable']);
  });

  test('never has fields that are inherited', () => {
    const { value, diagnostics } = readVoucherJson(`{"__proto__": {"by": "x"}, ${JSON.stringify(voucher).slice(1)}`);
    expect(value).toBeUndefined();
    expect(diagnostics.map(({ code }) => code)).toEqual(['input/unknown-field']);
  });
});

describe('JSON Schema', () => {
  test.each(Object.keys(schemas) as SchemaName[])('of a %s names itself, and lets no unknown field in', (name) => {
    const { $id, oneOf, ...only } = jsonSchema(name);
    expect($id).toBe(`huvudbok/${name}/1`);
    for (const { additionalProperties, properties } of (oneOf ?? [only]) as {
      [field: string]: { $schema?: unknown };
    }[]) {
      expect(additionalProperties).toBe(false);
      expect(properties!.$schema).toEqual({ type: 'string', const: `huvudbok/${name}/1` });
    }
  });

  test('is refused by a name that is none', () => {
    expect(wrong(() => jsonSchema('vouchers' as never)).map(({ code }) => code)).toEqual(['input/bad-field']);
    expect(wrong(() => jsonSchema('toString' as never)).map(({ code }) => code)).toEqual(['input/bad-field']);
  });
});
