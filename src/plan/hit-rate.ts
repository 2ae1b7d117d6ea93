/**
 * Hit rate (*träffsäkerhet*): a forecast held against what came, row by row.
 */
import type { Dimensions } from '../chart/index.js';
import { BookkeepingError, readOptions, readPage } from '../diagnostics/index.js';
import { left, printable, right } from '../display/index.js';
import { objectsText } from '../journal/index.js';
import { type BalanceSource, keptDimensions, ledgerProblems } from '../ledger/index.js';
import { type Amount, fromOre } from '../money/index.js';
import {
  cellKey,
  dimensionsFrom,
  dimensionsUsed,
  inOrder,
  isPlanned,
  ledgerOf,
  planCells,
  rowLabel,
  sumOf,
} from './cells.js';
import { type Forecast, type ForecastRow, checkedForecast, forecastLedger } from './forecast.js';
import type { ForecastMethod } from './forecast-rule.js';
import { fittingTable } from './fitting-table.js';
import { methodNames } from './print-forecast.js';
import { otherYear } from './problems.js';

/** What was thought and what came; debit is positive. */
export interface HitRateFigures {
  readonly forecast: Amount;
  readonly outcome: Amount;
  /** The outcome less the forecast, to the öre. */
  readonly deviation: Amount;
  /**
   * The deviation in per cent of the forecast's size, as decimal text with one decimal, rounded half away from zero:
   * `-2.5`. Nothing when nothing was forecast.
   */
  readonly percent?: string;
}

/** One account on some objects. */
export interface HitRateRow extends HitRateFigures {
  readonly account: string;
  readonly name: string;
  readonly dimensions: Dimensions;
  /** The methods it was forecast by; none when it was not thought of. */
  readonly methods: readonly ForecastMethod[];
}

/** How well a forecast hit. */
export interface HitRate {
  /** The version, and how far its outcome went. */
  readonly name: string;
  readonly asOf: string;
  readonly rows: readonly HitRateRow[];
  /** The totals of all rows, also of those on other pages. */
  readonly total: HitRateFigures;
}

/** How a forecast is held against what came. */
export interface HitRateOptions {
  /** The dimensions to tell apart: all that both have, unless told; `[]` for whole accounts. */
  readonly by?: readonly string[];
  /** How many rows to pass over, and how many to give at most. */
  readonly skip?: number;
  readonly take?: number;
}

/** A forecast against the outcome of its year: `hitRate(forecast, books, { by: ['costCentre'] })`. */
export function hitRate(forecast: Forecast, outcome: BalanceSource, options: HitRateOptions = {}): HitRate {
  const { chart, year, rows: thought, name, asOf } = checkedForecast(forecast);
  readOptions(options, ['by', 'skip', 'take']);
  const { skip, take } = readPage(options);
  const { by: told = dimensionsUsed(chart, thought) } = options;
  const wanted = keptDimensions(chart, told).map(({ key }) => key);
  const source = ledgerOf(outcome, wanted, 'outcome');
  const by = wanted.filter((key) => source.by.includes(key));
  if (options.by !== undefined && by.length < wanted.length) {
    const lacking = wanted.filter((key) => !by.includes(key));
    throw new BookkeepingError(lacking.map((question) => ledgerProblems.needsJournal.at(['by'], { question })));
  }
  if (source.year.name !== year.name) {
    throw new BookkeepingError([otherYear.at(['outcome'], { given: source.year.name, expected: year.name })]);
  }
  const expected = planCells(forecastLedger(forecast), by);
  const came = planCells(source, by);
  const known = new Set(thought.map(({ account }) => account));
  const methodsOf = methodsBy(thought, by);
  const places = inOrder(new Map([...expected, ...came]).values());
  const rows = places.flatMap(({ account, objects }): readonly HitRateRow[] => {
    const key = cellKey(account, objects);
    const figures = figuresOf(sumOf(expected.get(key)), sumOf(came.get(key)));
    // Balance accounts are in the books and not in the forecast.
    if (!isPlanned(source.chart, account, known)) return [];
    if (figures.forecast.isZero() && figures.outcome.isZero()) return [];
    const dimensions = dimensionsFrom(objects);
    const methods = methodsOf(account, dimensions);
    return [Object.freeze({ account, name: rowLabel(chart, account, dimensions)[1], dimensions, methods, ...figures })];
  });
  const sumOver = (field: 'forecast' | 'outcome'): number => rows.reduce((ore, row) => ore + row[field].ore, 0);
  const made = {
    name,
    asOf,
    rows: Object.freeze(rows.slice(skip, skip + take)),
    total: Object.freeze(figuresOf(sumOver('forecast'), sumOver('outcome'))),
  };
  return Object.freeze(printable(made, printHitRate));
}

function figuresOf(forecast: number, outcome: number): HitRateFigures {
  const deviation = outcome - forecast;
  return {
    forecast: fromOre(forecast),
    outcome: fromOre(outcome),
    deviation: fromOre(deviation),
    ...(forecast === 0 ? {} : { percent: percentOf(deviation, forecast) }),
  };
}

/** `-2.5`: one decimal, half away from zero, and never a negative zero. */
function percentOf(deviation: number, forecast: number): string {
  const [part, whole] = [BigInt(Math.abs(deviation)), BigInt(Math.abs(forecast))];
  const tenths = (2000n * part + whole) / (2n * whole);
  const sign = deviation < 0 && tenths !== 0n ? '-' : '';
  return `${sign}${String(tenths / 10n)}.${String(tenths % 10n)}`;
}

/** The methods of the rows that a row of the comparison is the sum of, each once. */
function methodsBy(
  rows: readonly ForecastRow[],
  by: readonly string[],
): (account: string, dimensions: Dimensions) => readonly ForecastMethod[] {
  const name = (account: string, dimensions: Dimensions): string =>
    JSON.stringify([account, ...by.map((key) => (dimensions as Readonly<Record<string, string>>)[key] ?? null)]);
  const methods = new Map<string, Set<ForecastMethod>>();
  for (const { account, dimensions, method } of rows) {
    const key = name(account, dimensions);
    methods.set(key, (methods.get(key) ?? new Set()).add(method));
  }
  return (account, dimensions) => Object.freeze([...(methods.get(name(account, dimensions)) ?? [])]);
}

function printHitRate({ name, asOf, rows, total }: HitRate): string {
  const cells = ({ forecast, outcome, deviation, percent }: HitRateFigures): readonly string[] => [
    ...[forecast, outcome, deviation].map(String),
    percent === undefined ? '' : `${percent.replace('.', ',').replace('-', '\u2212')} %`,
  ];
  const lines = rows.map((row) => [
    row.account,
    row.name,
    objectsText(row.dimensions),
    row.methods.map((method) => methodNames[method]).join(', '),
    ...cells(row),
  ]);
  const columns = [
    left('Konto'),
    left('Namn'),
    left('Objekt'),
    left('Metod'),
    right('Prognos'),
    right('Utfall'),
    right('Avvikelse'),
    right('Procent'),
  ];
  const table = fittingTable(columns, [...lines, 'rule', ['', 'Summa', '', '', ...cells(total)]]);
  return `Träffsäkerhet ${name}, med utfall till och med ${asOf}\n${table}`;
}
