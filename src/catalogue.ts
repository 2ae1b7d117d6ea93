/**
 * Every problem the rooms behind this door can find, gathered from them: for lists, pages and translations.
 *
 * The other doors have lists of their own, so that nobody who posts a voucher must load what reads files.
 */
import { calendarProblems } from './calendar/index.js';
import { chartProblems } from './chart/index.js';
import { closingProblems } from './closing/index.js';
import { badField, unknownField, type ProblemDeclaration } from './diagnostics/index.js';
import { approvalProblems, draftProblems, journalProblems, periodProblems } from './journal/index.js';
import { ledgerProblems } from './ledger/index.js';
import { moneyProblems } from './money/index.js';
import { planProblems, sheetProblems } from './plan/index.js';
import { statementProblems, tieProblems } from './statements/index.js';

const rooms: readonly object[] = [
  { badField, unknownField },
  moneyProblems,
  calendarProblems,
  chartProblems,
  draftProblems,
  journalProblems,
  periodProblems,
  approvalProblems,
  ledgerProblems,
  planProblems,
  sheetProblems,
  closingProblems,
  statementProblems,
  tieProblems,
];

/** All problems in the order of their codes. What data each takes is known where it is declared. */
export const catalogue: readonly ProblemDeclaration<never>[] = /* @__PURE__ */ rooms
  .flatMap((problems) => Object.values(problems) as ProblemDeclaration<never>[])
  .sort((a, b) => (a.code < b.code ? -1 : 1));
