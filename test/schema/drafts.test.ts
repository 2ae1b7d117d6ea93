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
  readAccrualJson,
  readBudgetJson,
  readChartJson,
  readForecastJson,
  readLayoutJson,
  readVoucherJson,
  type JsonReading,
} from 'huvudbok/schema';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { closingChart, openClosing, year2024 } from '../support/closing.ts';
import { mutated, type Json } from '../support/mutated.ts';
import { runs } from '../support/runs.ts';
import { accrual, budget, chart, forecast, ownLayout, voucher } from './sample-drafts.ts';

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

const layout = associationLayouts.incomeStatement as unknown as Json;
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
