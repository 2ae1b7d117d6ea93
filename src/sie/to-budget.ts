/**
 * From a document to a budget, of `#PBUDGET`: what is to come, by account, objects and month.
 */
import type { IsoDate } from '../calendar/index.js';
import { attempt, readOptions } from '../diagnostics/index.js';
import { fromOre } from '../money/index.js';
import { type Budget, type BudgetReading, type Decision, createBudget } from '../plan/index.js';
import type { SieDocument } from './document.js';
import { createFinder, diagnosticsOf, findOnce } from './finder.js';
import {
  type Rows,
  type ToLedgerOptions,
  addFigure,
  createRows,
  monthFigures,
  checkLedgerOptions,
} from './ledger-rows.js';
import { misreadBalances } from './misreadings.js';
import { refuseCurrency, yearIn } from './open-from.js';
import { wholeFile } from './place.js';
import { budgetMissing, monthOutsideYear } from './problems-balances.js';
import { mostOfEach } from './telling.js';
import { chartIn, readDocument } from './to-chart.js';
import type { Findings } from './year-balances.js';

/** How a budget is made of a document. */
export interface ToBudgetOptions extends ToLedgerOptions {
  /** Who decided it, and when; a file does not say, so unless told it is the program that wrote it, on the day it did. */
  readonly decided?: Decision;
}

/** The budget of one of the document's years. */
export function toBudget(document: SieDocument, yearIndex = 0, options: ToBudgetOptions = {}): BudgetReading {
  const { decided, chart: given, by, faulty } = readOptions(options, ['chart', 'by', 'faulty', 'decided']);
  checkLedgerOptions(yearIndex, options);
  const findings: Findings = { finder: createFinder('tolerant', mostOfEach), refused: [] };
  const { finder, refused } = findings;
  const { budgets, objectBudgets } = readDocument(document);
  const unread = misreadBalances(document);
  const isRefused = faulty !== 'leaveOut' && unread.length > 0;
  const figures = monthFigures({ totals: budgets, parts: objectBudgets }, '#PBUDGET', yearIndex, findings);
  let budget: Budget | undefined;
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
      if (refused.length === 0 && !isOutside && !isRefused) {
        budget = attempt(refused, () => budgetOfRows(rows, decided ?? decisionIn(document, year.from)));
      }
    }
  }
  const diagnostics = Object.freeze([...unread, ...refused, ...diagnosticsOf(finder, document.type)]);
  return Object.freeze(budget === undefined ? { diagnostics } : { budget, diagnostics });
}

function budgetOfRows({ rows, chart, year }: Rows, decided: Decision): Budget {
  return createBudget({
    chart,
    year,
    decided,
    signs: 'debit',
    rows: Array.from(rows.values(), ({ account, dimensions, figures: [, ...months] }) => ({
      account,
      dimensions,
      months: months.map((ore) => fromOre(ore)),
    })),
  });
}

function decisionIn({ program, generated }: SieDocument, firstDay: IsoDate): Decision {
  return { on: generated?.on ?? firstDay, by: generated?.by ?? program?.name ?? 'SIE', reference: '#PBUDGET' };
}
