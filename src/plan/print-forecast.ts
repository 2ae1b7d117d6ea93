/**
 * How a forecast shows itself in a REPL: each row with its method, its outcome and what is thought to come.
 */
import { fromOre } from '../money/index.js';
import { rowLabel } from './cells.js';
import { decisionText } from './decision.js';
import type { Forecast, ForecastRow } from './forecast.js';
import type { ForecastMethod } from './forecast-rule.js';
import { left, right } from '../display/index.js';
import { fittingTable } from './fitting-table.js';

/** The Swedish name of each method. */
export const methodNames: Readonly<Record<ForecastMethod, string>> = {
  'budget remainder': 'budgetrest',
  'run rate': 'takt',
  contract: 'avtal',
  manual: 'bedömning',
};

export function printForecast({ name, made, asOf, chart, year, rows }: Forecast): string {
  const lines = rows.map((row) => [
    ...rowLabel(chart, row.account, row.dimensions),
    methodNames[row.method],
    ...figures([row]),
    row.text ?? '',
  ]);
  const columns = [
    left('Konto'),
    left('Namn'),
    left('Objekt'),
    left('Metod'),
    right('Utfall'),
    right('Rest'),
    right('Prognos'),
    right('Budget'),
    right('Avvikelse'),
    left('Text'),
  ];
  const heading = `Prognos ${year.name} ${name}: utfall till och med ${asOf}, gjord ${decisionText(made)}`;
  return `${heading}\n${fittingTable(columns, [...lines, 'rule', ['', 'Summa', '', '', ...figures(rows)]])}`;
}

function figures(rows: readonly ForecastRow[]): readonly string[] {
  const sums = (['outcome', 'rest', 'year', 'budget'] as const).map((field) =>
    rows.reduce((ore, row) => ore + row[field].ore, 0),
  );
  return [...sums, sums[2]! - sums[3]!].map((ore) => String(fromOre(ore)));
}
