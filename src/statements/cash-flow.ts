/**
 * The cash flow statement (*kassaflödesanalys*, LKBR 8:1): from the result, by what has changed on the balance
 * accounts, to what has happened to cash; and cash by the balance sheet beside it, as a control.
 */
import { refuseErrors } from '../diagnostics/index.js';
import type { FiguresSource } from './columns.js';
import { lkbrLayouts } from './layouts/lkbr.js';
import type { Statement } from './model.js';
import { type StatementOptions, statementOf } from './options.js';
import type { Placement } from './placement.js';
import { cashFlowClassMissing } from './problems.js';
import { evaluationOf } from './finish.js';

/**
 * The cash flow statement of books or a ledger, in the form of RKR R13 unless a layout is given: the period, and the
 * year before when it is given.
 *
 * Which row a balance account belongs to is declared, as its cash flow class; income and costs are the result. An
 * account that has figures and no class is an error: a guess could be wrong and still add up.
 */
export function cashFlowStatement(source: FiguresSource, options: StatementOptions = {}): Statement {
  const statement = statementOf(source, options, lkbrLayouts.cashFlow, ['period', 'compare']);
  const { placements } = evaluationOf(statement)!;
  const lost = new Set([...placements.values()].flatMap(accountsLost));
  refuseErrors([...lost].sort().map((account) => cashFlowClassMissing.at([], { account })));
  return statement;
}

/** Accounts with figures that no line takes, because nobody has said which. */
function accountsLost({ cells, lines, lineOf, beside }: Placement): readonly string[] {
  const taken = new Set([...beside.values()].flat());
  return [...lineOf].flatMap((line, cell) => {
    const account = cells.accounts[cells.account[cell]!]!;
    const isOut = line === lines && !taken.has(cell) && account.cashFlow === undefined;
    const hasFigures = cells.figures.some((slot) => slot[cell * 2 + 1] !== 0);
    return isOut && hasFigures ? [`${account.number} ${account.name}`] : [];
  });
}
