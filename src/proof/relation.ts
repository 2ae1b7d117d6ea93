/**
 * The relations of some tables, over cells that know which relations they are in.
 */
import {
  type Figure,
  type Relation,
  type RelationRule,
  type Statement,
  type Term,
  relationsIn,
  tiedFigures,
} from '../statements/index.js';

/** A cell of the tables. */
export interface ProofCell extends Figure {
  /** The numbers of the relations it is in. */
  readonly in: number[];
}

/** A cell, and whether it is added or taken off. */
export type CellTerm = readonly [factor: 1 | -1, cell: ProofCell];

/** Cells that must agree with other cells. */
export interface CellRelation {
  readonly number: number;
  readonly rule: RelationRule;
  readonly what: string;
  readonly one: readonly CellTerm[];
  readonly other: readonly CellTerm[];
  /** Of a share: what the other side is divided by. */
  readonly per?: readonly CellTerm[];
  /** Each cell once, with how often it is added to one side less the other. */
  readonly cells: ReadonlyMap<ProofCell, number>;
}

/** How far a relation holds. */
export interface Measure {
  /** One side less the other, in öre or hundredths. */
  readonly difference: number;
  /** What rounding may have taken. */
  readonly slack: number;
  readonly holds: 'exactly' | 'withinRounding' | 'restated' | 'no';
}

/** What cells are supposed to be instead of what they are. */
export type Supposed = ReadonlyMap<ProofCell, number>;

/** Every relation within and between statements. */
export function cellRelations(statements: readonly Statement[]): readonly CellRelation[] {
  const cells = new Map<Statement, Map<string, ProofCell>>(statements.map((statement) => [statement, new Map()]));
  const cellOf = (figure: Figure): ProofCell => {
    const known = cells.get(figure.statement)!;
    const key = JSON.stringify([figure.row.key, figure.column.key]);
    const cell = known.get(key) ?? { ...figure, in: [] };
    known.set(key, cell);
    return cell;
  };
  const termsOf = (terms: readonly Term[]): readonly CellTerm[] =>
    terms.map(([factor, figure]) => [factor, cellOf(figure)]);
  const relationOf = ({ rule, what, one, other, per }: Relation, number: number): CellRelation => {
    const sides = { one: termsOf(one), other: termsOf(other), ...(per === undefined ? {} : { per: termsOf(per) }) };
    const parts = new Map<ProofCell, number>();
    for (const [factor, cell] of sides.one) parts.set(cell, (parts.get(cell) ?? 0) + factor);
    for (const [factor, cell] of [...sides.other, ...(sides.per ?? [])])
      parts.set(cell, (parts.get(cell) ?? 0) - factor);
    for (const cell of parts.keys()) cell.in.push(number);
    return { number, rule, what, ...sides, cells: parts };
  };
  return [...statements.flatMap(relationsIn), ...tiedFigures(statements)].map(relationOf);
}
