/**
 * Writing a budget as the text of a sheet, which a spreadsheet opens and `readBudget` reads.
 */
import { monthsOf } from '../calendar/index.js';
import { findAccount } from '../chart/index.js';
import { byteOrderMark, inertText, sheetText } from '../display/index.js';
import type { Amount } from '../money/index.js';
import { type Budget, checkedBudget } from './budget.js';
import { dimensionHeading } from './heading.js';
import { dimensionsUsed } from './cells.js';
import { isTurned } from './signs.js';

/**
 * The rows that hold today, those of every scenario, with the signs the budget was written with. Its decisions are not
 * in it. A text that a spreadsheet could take for a formula has an apostrophe before it, which `readBudget` takes away.
 */
export function writeBudget(budget: Budget): string {
  const { chart, year, rows, signs } = checkedBudget(budget);
  const months = monthsOf(year);
  const keys = dimensionsUsed(chart, rows);
  const headings = [
    'Konto',
    ...keys.map((key) => dimensionHeading(chart, months, key)),
    'Text',
    'Scenario',
    'Belopp',
    ...months.map(({ from }) => from.slice(0, 7)),
  ];
  const lines = rows.map((row) => {
    const turn = isTurned(signs, findAccount(chart, row.account)!.kind);
    const written = (amount: Amount): string => (turn ? amount.negate() : amount).toJSON().replace('.', ',');
    const codes = row.dimensions as Readonly<Record<string, string>>;
    return [
      row.account,
      ...[...keys.map((key) => codes[key] ?? ''), row.text ?? '', row.scenario.join(',')].map(inertText),
      ...[row.amount, ...row.months].map(written),
    ];
  });
  return byteOrderMark + sheetText([headings, ...lines], ';');
}
