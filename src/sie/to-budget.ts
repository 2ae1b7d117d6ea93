/**
 * From a document to a budget, of `#PBUDGET`: a ledger of what is to come, by account, objects and month.
 */
import { attempt, type Diagnostic } from '../diagnostics/index.js';
import type { Ledger } from '../ledger/index.js';
import type { SieDocument } from './document.js';
import { createFinder, diagnosticsOf, findOnce } from './finder.js';
import {
  type ToLedgerOptions,
  addFigure,
  createRows,
  ledgerOfRows,
  monthFigures,
  readLedgerOptions,
} from './ledger-rows.js';
import { refuseCurrency, yearIn } from './open-from.js';
import { wholeFile } from './place.js';
import { budgetMissing, monthOutsideYear } from './problems-balances.js';
import { mostOfEach } from './telling.js';
import { chartIn, readDocument } from './to-chart.js';
import type { Findings } from './year-balances.js';

/** A budget, when the document has one that can stand, and what there is to say of it. */
export interface BudgetReading {
  readonly budget?: Ledger;
  readonly diagnostics: readonly Diagnostic[];
}

/** The budget of one of the document's years. */
export function toBudget(document: SieDocument, yearIndex = 0, options: ToLedgerOptions = {}): BudgetReading {
  const { chart: given, by } = readLedgerOptions(yearIndex, options);
  const findings: Findings = { finder: createFinder('tolerant', mostOfEach), refused: [] };
  const { finder, refused } = findings;
  const { budgets, objectBudgets } = readDocument(document);
  const figures = monthFigures({ totals: budgets, parts: objectBudgets }, '#PBUDGET', yearIndex, findings);
  let budget: Ledger | undefined;
  if (figures.length === 0) findOnce(finder, budgetMissing, '', wholeFile, { year: yearIndex });
  else {
    refuseCurrency(document, findings);
    const year = yearIn(document, yearIndex, findings);
    const chart = given ?? attempt(refused, () => chartIn(document, finder));
    if (year !== undefined && chart !== undefined) {
      const rows = createRows(document, { chart, year, by, periods: 'months' }, findings);
      for (const { account, month, ...figure } of figures) {
        const slot = rows.slotOf(month);
        if (slot > 0) addFigure(rows, { account, record: '#PBUDGET', slot }, figure);
        else findOnce(finder, monthOutsideYear, month, wholeFile, { record: '#PBUDGET', month, year: yearIndex });
      }
      const isOutside = figures.some(({ month }) => rows.slotOf(month) === 0);
      if (refused.length === 0 && !isOutside) budget = ledgerOfRows(rows);
    }
  }
  const diagnostics = Object.freeze([...refused, ...diagnosticsOf(finder, document.type)]);
  return Object.freeze(budget === undefined ? { diagnostics } : { budget, diagnostics });
}
