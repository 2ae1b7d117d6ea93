/**
 * Statements (*uppställningar*): one table model, layouts as data, one evaluator, and figures that explain themselves.
 *
 * `cellText`, the names of units and the words about ties and rounding are for `render`, which says the same in other
 * forms; they are not among the package's exports.
 */
export { type Area } from './area.js';
export { balanceSheet } from './balance-sheet.js';
export { cashFlowStatement } from './cash-flow.js';
export { checkLayout } from './check.js';
export type {
  ColumnDefinition,
  ColumnName,
  DifferenceColumn,
  FiguresColumn,
  GivenColumn,
  GivenFigures,
  PercentColumn,
} from './columns.js';
export { createDiagram, isDiagram, type Diagram, type DiagramDraft, type DiagramForm } from './diagram.js';
export { explain } from './explain.js';
export type { AccountExplanation, CellExplanation, ExplainedVoucher, Explanation, VoucherPage } from './explanation.js';
export { isStatement } from './finish.js';
export { followUpStatement } from './follow-up.js';
export { incomeStatement } from './income-statement.js';
export { associationLayouts } from './layouts/association.js';
export { lkbrLayouts } from './layouts/lkbr.js';
export type {
  Layout,
  LayoutHeading,
  LayoutLine,
  LayoutRatio,
  LayoutRow,
  LayoutSum,
  Reclassification,
  Zeros,
} from './layout.js';
export type * from './model.js';
export { statementNotes } from './notes.js';
export { operationsStatement } from './operations.js';
export type { StatementOptions } from './options.js';
export type { StatementSources } from './sources.js';
export {
  createReport,
  isReport,
  type Report,
  type ReportDraft,
  type ReportPart,
  type ReportSection,
  type ReportStatement,
  type ReportText,
} from './report.js';
export { cellText, roundingText, unitNames } from './print.js';
export { tieCounts, tieRemarks, tieRuleNames, tieSideText, tieSideTotal } from './print-ties.js';
export { periodText } from './headings.js';
export { createStatement, type StatementDraft, type StatementLook } from './statement.js';
export type { StatementTies, Tie, TieRule, TieTerm } from './tie.js';
export { checkTies, statementTies } from './ties.js';
export { statementProblems } from './problems.js';
export { tieProblems } from './tie-problems.js';
