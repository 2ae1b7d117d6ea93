/**
 * The multi-year overview (*flerårsöversikt*, LKBR 11:2): funding, projects, costs, result, equity and solvency, six years
 * beside each other.
 *
 * It groups otherwise than the income statement: what is not the members' is external, interest too, and financial
 * costs are costs. Years that there are books or a ledger of are reckoned; those there are only printed figures of are
 * handed in with their source, and what follows from them is reckoned all the same, so that a misprint shows.
 */
import { isRecord, readOptions, refusedField } from '../diagnostics/index.js';
import { type BalanceSource, isLedger } from '../ledger/index.js';
import { isBooks } from '../journal/index.js';
import { type AmountInput, type Unit, amount, oreIn, readUnit } from '../money/index.js';
import {
  type Area,
  type ColumnDefinition,
  type Layout,
  type LayoutRow,
  type Statement,
  createStatement,
} from '../statements/index.js';
import { closingEquity } from './equity-rows.js';
import { type Preset, readPreset } from './preset.js';
import { readSource } from './source.js';
import { isText } from './text.js';

/** An earlier year: its books, a ledger, or the figures of an earlier report. */
export type EarlierYear = BalanceSource | PrintedYear;

/** The figures of a year as they were printed. */
export interface PrintedYear {
  /** `'2022'`. */
  readonly year: string | number;
  readonly figures: Readonly<Partial<Record<OverviewRow, AmountInput>>>;
  /** What the figures are in; kronor, unless told. */
  readonly unit?: Unit;
  /** Where they were printed. */
  readonly source: string;
}

/** The rows that can be handed in. The result and the solvency are reckoned. */
export type OverviewRow = 'memberFunding' | 'externalProjects' | 'costs' | 'equity' | 'totalAssets';

/** What the overview is made of, beside the books of the year. */
export interface OverviewOptions {
  readonly preset: Preset;
  readonly compare?: BalanceSource;
  /** The years before those, the latest first. */
  readonly earlier?: readonly EarlierYear[];
  /** How many are employed, by year: `{ 2024: 0 }`. The row is left out when nobody says. */
  readonly employees?: Readonly<Record<string, number>>;
  readonly association?: string;
  /** Thousands, unless told. */
  readonly unit?: Unit;
}

const rowNames: readonly OverviewRow[] = ['memberFunding', 'externalProjects', 'costs', 'equity', 'totalAssets'];

/** The overview of the year of books or a ledger and of the years before it. */
export function overviewStatement(source: BalanceSource, options: OverviewOptions): Statement {
  const {
    preset,
    compare,
    employees,
    association,
    unit = 'tkr',
  } = readOptions(options, ['preset', 'compare', 'earlier', 'employees', 'association', 'unit']);
  if (employees !== undefined && !isRecord(employees)) throw refusedField('employees', employees, '{ 2024: 0 }');
  return createStatement({
    layout: overviewLayout(readPreset(preset, readSource('books', source)).memberFunding, employees !== undefined),
    unit,
    actual: source,
    ...(compare === undefined ? {} : { compare }),
    columns: yearColumns(source, options, rowNames),
    ...(employees === undefined ? {} : { given: { employees } }),
    ...(association === undefined ? {} : { association }),
  });
}

/** The years as columns, the latest first, each under its name; of printed years, the figures of the rows that are asked for. */
export function yearColumns(
  source: BalanceSource,
  { compare, earlier = [] }: Pick<OverviewOptions, 'compare' | 'earlier'>,
  rows: readonly OverviewRow[],
): readonly ColumnDefinition[] {
  if (!Array.isArray(earlier)) throw refusedField('earlier', earlier, '[{ year: "2022", figures, source }]');
  const { name } = readSource('books', source).year;
  const before = compare === undefined ? undefined : readSource('compare', compare).year.name;
  return [
    { type: 'figures', key: name, heading: name, figures: 'actual' },
    ...(before === undefined
      ? []
      : [{ type: 'figures', key: before, heading: before, figures: 'compare', period: 'year' } as const]),
    ...(earlier as readonly EarlierYear[]).map((year) => yearColumn(year, rows)),
  ];
}

function yearColumn(year: EarlierYear, rows: readonly OverviewRow[]): ColumnDefinition {
  if (isBooks(year) || isLedger(year)) {
    const { name } = year.year;
    return { type: 'figures', key: name, heading: name, figures: year, period: 'year' };
  }
  const {
    year: name,
    figures,
    unit = 'ore',
    source,
  } = readOptions(year, ['year', 'figures', 'unit', 'source'], 'year');
  const key = typeof name === 'string' || Number.isInteger(name) ? String(name) : '';
  if (!/^\d{4}$/.test(key)) throw refusedField('year', name, '"2022"');
  if (!isText(source)) throw refusedField('source', source, '"Årsredovisning 2022"');
  const inKronor = (given: AmountInput): string => amount(given).times(factor).toJSON();
  const factor = readUnit(unit) === 'ore' ? 1 : oreIn[unit] / oreIn.kr;
  const asked = Object.entries(readOptions(figures, rowNames, 'figures')).filter(([row]) =>
    rows.includes(row as OverviewRow),
  );
  const given = Object.fromEntries(asked.map(([row, figure]) => [row, inKronor(figure)]));
  return { type: 'given', key, heading: key, given, period: key, source };
}

function overviewLayout(memberFunding: Area, hasEmployees: boolean): Layout {
  const employees: LayoutRow = { type: 'line', key: 'employees', label: 'Antal anställda', figures: 'count' };
  return {
    name: 'overview',
    title: 'Flerårsöversikt',
    law: 'LKBR 11:2',
    covers: { kinds: ['income', 'expense'] },
    side: 'credit',
    rows: [
      {
        type: 'line',
        key: 'memberFunding',
        label: 'Bidrag från huvudmännen',
        takes: memberFunding,
        tie: 'memberFunding',
      },
      {
        type: 'line',
        key: 'externalProjects',
        label: 'Externa projekt',
        takes: { kinds: ['income'], without: [memberFunding] },
      },
      { type: 'line', key: 'costs', label: 'Kostnader', takes: { kinds: ['expense'] } },
      {
        type: 'sum',
        key: 'result',
        label: 'Resultat',
        of: ['memberFunding', 'externalProjects', 'costs'],
        tie: 'result',
      },
      closingEquity('Eget kapital'),
      {
        type: 'line',
        key: 'totalAssets',
        label: 'Totala tillgångar',
        takes: { kinds: ['asset'] },
        side: 'debit',
        window: 'closing',
        beside: true,
        tie: 'assets',
      },
      { type: 'ratio', key: 'solvency', label: 'Soliditet', of: ['equity'], to: ['totalAssets'], as: 'percent' },
      ...(hasEmployees ? [employees] : []),
    ],
  };
}
