/**
 * Findings: what was found, as the data of diagnostics. Every figure is named by its table, row and column.
 */
import type { Diagnostic } from '../diagnostics/index.js';
import { type Amount, type Unit, fromOre } from '../money/index.js';
import type { RelationRule, Statement } from '../statements/index.js';
import type { Cause } from './cause.js';
import type { CellRelation, CellTerm, Measure, ProofCell } from './relation.js';

/** A cell by its names, and its figure. Counts and per cent are told as amounts are. */
export interface NamedCell {
  readonly statement: string;
  readonly row: string;
  readonly column: string;
  readonly amount: Amount;
  readonly unit: Unit | 'count' | 'percent';
}

/** A cell of a relation, and whether it is added or taken off. */
export interface ProofTerm extends NamedCell {
  readonly factor: 1 | -1;
}

/** A relation with its figures, and how far it holds. */
export interface ProofRelation {
  readonly rule: RelationRule;
  readonly what: string;
  readonly one: readonly ProofTerm[];
  readonly other: readonly ProofTerm[];
  /** Of a share: what the other side is divided by. */
  readonly per?: readonly ProofTerm[];
  /** One less the other. */
  readonly difference: Amount;
  /** As much of the difference as rounding can explain. */
  readonly slack: Amount;
  readonly holds: Measure['holds'];
}

/** A cell that is wrong, or may be: what it should be for everything to agree, and how it may have become what it is. */
export interface WrongCell extends NamedCell {
  readonly expected: Amount;
  /** What is printed, less what is expected. */
  readonly difference: Amount;
  readonly cause: Cause;
}

/** What is wrong: the cells that are, or of which one is; and the relations that show it. */
export interface FindingData {
  readonly cells: readonly WrongCell[];
  readonly evidence: readonly ProofRelation[];
}

/** Columns that should have the same signs. */
export interface TurnedData {
  readonly statement: string;
  readonly column: string;
  /** The column it is held against. */
  readonly against: string;
  /** The first of the rows: its figure in each of the columns. */
  readonly cells: readonly [NamedCell, NamedCell];
  readonly rows: number;
}

/** A relation that rounding can explain. */
export interface RoundingData {
  readonly evidence: ProofRelation;
}

/** What came of holding tables to each other. */
export interface Proof {
  /** The tables, as statements. */
  readonly statements: readonly Statement[];
  /** Everything that was held to something, and how far it holds. */
  readonly relations: readonly ProofRelation[];
  /** What does not agree. What rounding can explain, or a restatement, is a note. */
  readonly findings: readonly Diagnostic[];
  /** What is wrong with the tables as they were typed in, and what was read out of their words. */
  readonly reading: readonly Diagnostic[];
}

/** A relation by its names. */
export function namedRelation(relation: CellRelation, { difference, slack, holds }: Measure): ProofRelation {
  const { rule, what, one, other, per } = relation;
  return Object.freeze({
    ...{ rule, what, one: named(one), other: named(other) },
    ...(per === undefined ? {} : { per: named(per) }),
    difference: amountOf(difference),
    slack: amountOf(slack),
    holds,
  });
}

function named(terms: readonly CellTerm[]): readonly ProofTerm[] {
  return Object.freeze(terms.map(([factor, cell]) => Object.freeze({ factor, ...namedCell(cell) })));
}

/** A cell by its names. */
export function namedCell({ statement, row, column, ore, type }: ProofCell): NamedCell {
  const unit = type === 'amount' ? statement.unit : type;
  return { statement: statement.title, row: row.label, column: column.heading, amount: fromOre(ore), unit };
}

/** A wrong cell by its names. */
export function wrongCell(cell: ProofCell, expected: number, cause: Cause): WrongCell {
  const difference = amountOf(cell.ore - expected);
  return Object.freeze({ ...namedCell(cell), expected: amountOf(expected), difference, cause: Object.freeze(cause) });
}

/** Statements may hold more than an amount can when it is added up; a share of nothing is held to nothing. */
export function amountOf(ore: number): Amount {
  const limit = 2 ** 53 - 1;
  return fromOre(Math.round(Math.min(limit, Math.max(-limit, ore))) + 0);
}
