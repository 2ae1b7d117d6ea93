/**
 * Whether the register holds all that the books cost: a cost centre that nobody claims is an activity somebody forgot.
 */
import type { Diagnostic } from '../diagnostics/index.js';
import type { BalanceSource } from '../ledger/index.js';
import { type Area, type LayoutRow, createStatement } from '../statements/index.js';
import type { Activities } from './activities.js';
import { costUnclaimed } from './activity-problems.js';
import { type ActivityStatementOptions, readActivityOptions } from './activity-options.js';
import { inCosts } from './activity-statement.js';

/** What may be forgotten in a register, seen from the books: cost centres with costs that are nobody's. */
export function checkActivities(
  source: BalanceSource,
  options: Pick<ActivityStatementOptions, 'activities' | 'period'>,
): readonly Diagnostic[] {
  const { activities: register, period } = readActivityOptions(options);
  const unclaimed = unclaimedRows(register);
  const { rows } = createStatement({
    layout: { name: 'unclaimed', title: 'Utan insats', covers: { kinds: ['expense'] }, side: 'debit', rows: unclaimed },
    columns: ['period'],
    actual: source,
    ...(period === undefined ? {} : { period }),
  });
  const found = rows.flatMap(({ key, label, cells: [cell] }) => {
    if (key === 'claimed' || cell?.type !== 'amount' || cell.value.isZero()) return [];
    const costCentre = key.slice('centre:'.length);
    const name = label === costCentre ? '' : label;
    return [costUnclaimed.at([], { costCentre: key === 'none' ? '' : costCentre, name, amount: cell.value })];
  });
  return Object.freeze([...register.diagnostics, ...found]);
}

function unclaimedRows({ activities, administration }: Activities): readonly LayoutRow[] {
  const claimed = inCosts([...activities.flatMap(({ costs }) => costs), ...administration]);
  const left: Area = { kinds: ['expense'], ...(claimed.length === 0 ? {} : { without: claimed }) };
  return [
    { type: 'line', key: 'centre', takes: left, each: 'costCentre' },
    { type: 'line', key: 'none', label: 'Utan kostnadsställe', takes: { ...left, dimensions: { costCentre: null } } },
    { type: 'line', key: 'claimed', label: 'Insatser och administration', takes: 'rest' },
  ];
}
