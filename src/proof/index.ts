/**
 * Proof (*kontrollräkning*): whether a set of tables, own or typed from print, is consistent.
 */
export type { Cause, CauseType } from './cause.js';
export type {
  FindingData,
  NamedCell,
  Proof,
  ProofRelation,
  ProofTerm,
  RoundingData,
  TurnedData,
  WrongCell,
} from './finding.js';
export { proof } from './proof.js';
export { proofProblems } from './problems.js';
export type {
  PublishedColumn,
  PublishedFigure,
  PublishedHeading,
  PublishedLine,
  PublishedRow,
  PublishedSum,
  PublishedTable,
  PublishedUnit,
} from './published.js';
export { type PublishedStatements, readPublished } from './read.js';
