/**
 * How a budget shows itself in a REPL: its decisions, and its rows by tertial. Debit is positive, as in every ledger.
 */
import { type Period, monthsOf, tertialsOf } from '../calendar/index.js';
import type { Chart, Dimensions } from '../chart/index.js';
import { type Amount, fromOre, sum } from '../money/index.js';
import type { Budget } from './budget.js';
import type { BudgetRow } from './budget-row.js';
import { rowLabel } from './cells.js';
import { decisionText } from './decision.js';
import { left, right } from '../display/index.js';
import { fittingTable } from './fitting-table.js';
import { rowsIn } from './scenario.js';

export function printBudget({ chart, year, revisions, rows, scenarios }: Budget): string {
  const spans = tertialsOf(year);
  const months = monthsOf(year);
  const lines = together(chart, rows).map(({ label, conditions, rows: alike }) => [
    ...label,
    conditions,
    ...figures(alike, months, spans),
  ]);
  const base = scenarios.length === 0 ? rows : rowsIn(rows, new Set());
  const heading = scenarios.length === 0 ? 'Summa' : 'Summa utan villkor';
  const sums = ['', heading, '', '', ...figures(base, months, spans)];
  const columns = [
    left('Konto'),
    left('Namn'),
    left('Objekt'),
    left('Villkor'),
    ...spans.map(({ name }) => right(name)),
    right('Helår'),
  ];
  const decisions = revisions.map(
    ({ decided, kind }, i) =>
      `${i === 0 ? 'Beslutad' : kind === 'whole' ? 'Ersatt' : 'Ändrad'} ${decisionText(decided)}`,
  );
  return [`Budget ${year.name}`, ...decisions, fittingTable(columns, [...lines, 'rule', sums])].join('\n');
}

interface Alike {
  readonly label: readonly [string, string, string];
  readonly conditions: string;
  readonly rows: BudgetRow[];
}

/** Rows of the same account, objects and conditions as one line, in the order of the chart. */
function together(chart: Chart, rows: readonly BudgetRow[]): readonly Alike[] {
  const lines = new Map<string, Alike>();
  for (const row of rows) {
    const label = rowLabel(chart, row.account, row.dimensions);
    const conditions = row.scenario.join(', ');
    const name = JSON.stringify([row.account, sorted(row.dimensions), conditions]);
    const line = lines.get(name) ?? { label, conditions, rows: [] };
    line.rows.push(row);
    lines.set(name, line);
  }
  return [...lines].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, line]) => line);
}

function sorted(dimensions: Dimensions): readonly (readonly [string, unknown])[] {
  return Object.entries(dimensions).sort(([a], [b]) => (a < b ? -1 : 1));
}

/** What the rows are together in each span, and in the year. */
function figures(rows: readonly BudgetRow[], months: readonly Period[], spans: readonly Period[]): readonly string[] {
  const byMonth = months.map((_, i) => rows.reduce((ore, row) => ore + row.months[i]!.ore, 0));
  const bySpan = spans.map(({ from, to }): Amount =>
    fromOre(byMonth.reduce((ore, each, i) => (from <= months[i]!.from && months[i]!.to <= to ? ore + each : ore), 0)),
  );
  return [...bySpan, sum(bySpan)].map(String);
}
