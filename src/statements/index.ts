/**
 * Statements (*uppställningar*): one table model, layouts as data, one evaluator, and figures that explain themselves.
 *
 * Not among the package's exports, but for the rooms above: `relationsIn` and `tiedFigures`, which hold figures to each
 * other; the checks of fields, for those that are handed plain data; and the words of a printed table, for `render`.
 */
export { type Area } from './area.js';
export { checkArea } from './area-shape.js';
export { balanceSheet } from './balance-sheet.js';
export { cashFlowStatement } from './cash-flow.js';
export { checkLayout } from './check.js';
export type {
  ColumnDefinition,
  ColumnName,
  DifferenceColumn,
  FiguresColumn,
  FiguresSource,
  GivenColumn,
  GivenFigures,
  PercentColumn,
  RatioColumn,
  SumColumn,
} from './columns.js';
export { createDiagram, isDiagram, type Diagram, type DiagramDraft, type DiagramForm } from './diagram.js';
export { explain, explainer } from './explain.js';
export type { AccountExplanation, CellExplanation, ExplainedVoucher, Explanation, VoucherPage } from './explanation.js';
export type { Figure } from './figures.js';
export { checkFields, isKeys, isOneOf, isText, type Shape } from './fields.js';
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
export { cellText, printedTable, printStatement, roundingText, unitNames, type PrintedTable } from './print.js';
export { tieCounts, tieRemarks, tieRuleNames, tieSideText, tieSideTotal } from './print-ties.js';
export { periodText } from './headings.js';
export { createStatement, type StatementDraft, type StatementLook } from './statement.js';
export type { StatementTies, Tie, TieRule, TieTerm } from './tie.js';
export { checkTies, statementTies, tiedFigures } from './ties.js';
export { relationsIn, type Relation, type RelationRule, type Term } from './relations.js';
export { statementProblems } from './problems.js';
export { tieProblems } from './tie-problems.js';
