/**
 * What there is to say about equity: too little for the board, more than is recommended, or a budget that uses it.
 *
 * A budget with a deficit is no fault: associations use saved equity on purpose. So it is told as a note, with what is
 * left, and as a warning only when equity does not cover it or falls below what the board wants.
 */
import { type Diagnostic, readOptions } from '../diagnostics/index.js';
import type { BalanceSource } from '../ledger/index.js';
import type { Amount } from '../money/index.js';
import type { Statement } from '../statements/index.js';
import { aboveCeiling, belowMinimum, ceilingUnconfirmed, deficitBudget } from './association-problems.js';
import { readPreset } from './preset.js';
import { readSource } from './source.js';
import { isOfYear } from './equity-ceilings.js';
import { type EquityOptions, equityFields, equityStatement } from './equity.js';

/** Everything to be said about equity in the period, and about the forecast and the budget when they are given. */
export function checkEquity(source: BalanceSource, options: EquityOptions): readonly Diagnostic[] {
  const { compare: _, ...asked } = readOptions(options, equityFields);
  const preset = readPreset(asked.preset, readSource('books', source));
  const { targets = preset.targets } = asked;
  const statement = equityStatement(source, { ...asked, preset, targets });
  const found = statement.columns.flatMap((column, place) => {
    const { key, heading } = column;
    const at = (row: string): Amount | undefined => amountIn(statement, row, place);
    if (key === 'budgetYear') return budgetSays(heading, at);
    // What there is during the year says nothing of what the year will leave.
    return outcomeSays(heading, isOfYear(column) ? at : (row) => (row === 'ceiling' ? undefined : at(row)));
  });
  const { ceiling } = targets;
  const isUsed = statement.rows.some(({ key }) => key === 'ceiling');
  if (isUsed && ceiling?.confirmed === false)
    found.push(ceilingUnconfirmed.at(['targets', 'ceiling'], { source: ceiling.source }));
  return Object.freeze(found);
}

type Figures = (row: string) => Amount | undefined;

function outcomeSays(column: string, at: Figures): readonly Diagnostic[] {
  const [equity, minimum, ceiling] = [at('equity')!, at('minimum'), at('ceiling')];
  const [over, above] = [at('overMinimum'), at('overCeiling')];
  const found: Diagnostic[] = [];
  if (minimum !== undefined && over!.isNegative())
    found.push(belowMinimum.at([], { column, equity, minimum, short: over!.negate() }));
  if (ceiling !== undefined && above!.ore > 0)
    found.push(aboveCeiling.at([], { column, equity, ceiling, over: above! }));
  return found;
}

function budgetSays(column: string, at: Figures): readonly Diagnostic[] {
  const [opening, result, left] = [at('openingEquity')!, at('result')!, at('equity')!];
  if (!result.isNegative()) return [];
  const isLow = at('overMinimum')?.isNegative() === true;
  const severity = isLow || left.isNegative() ? 'warning' : 'note';
  return [deficitBudget.at(['budget'], { column, deficit: result.negate(), opening, left, isLow }, severity)];
}

function amountIn({ rows }: Statement, key: string, place: number): Amount | undefined {
  const cell = rows.find((row) => row.key === key)?.cells[place] ?? null;
  return cell?.type === 'amount' ? cell.value : undefined;
}
