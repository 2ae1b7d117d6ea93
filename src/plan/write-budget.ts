/**
 * Writing a budget as the text of a sheet, which a spreadsheet opens and `readBudget` reads.
 */
import { monthsOf } from '../calendar/index.js';
import { findAccount } from '../chart/index.js';
import type { Amount } from '../money/index.js';
import { type Budget, checkedBudget } from './budget.js';
import { dimensionHeading } from './heading.js';
import { dimensionsUsed } from './cells.js';
import { guarded } from './sheet.js';
import { isTurned } from './signs.js';

/**
 * The rows that hold today, those of every scenario, with the signs the budget was written with. Its decisions are not
 * in it. A text that a spreadsheet would take for a formula has an apostrophe before it. It begins with a byte order mark, without which spreadsheets take å for two other letters.
 */
export function writeBudget(budget: Budget): string {
  const { chart, year, rows, signs } = checkedBudget(budget);
  const months = monthsOf(year);
  const keys = dimensionsUsed(chart, rows);
  const headings = [
    'Konto',
    ...keys.map((key) => guarded(dimensionHeading(chart, months, key))),
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
      ...[...keys.map((key) => codes[key] ?? ''), row.text ?? '', row.scenario.join(',')].map(guarded),
      ...[row.amount, ...row.months].map(written),
    ];
  });
  return `\ufeff${[headings, ...lines].map((cells) => cells.map(cellText).join(';')).join('\r\n')}\r\n`;
}

/** In quotation marks when it would otherwise be read as something else. */
function cellText(text: string): string {
  return /[";\r\n]/.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text;
}
