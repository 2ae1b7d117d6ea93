/**
 * `proof` (*kontrollräkning*): whether tables agree, within themselves and with each other, and where they do not.
 */
import type { Diagnostic } from '../diagnostics/index.js';
import { printable } from '../display/index.js';
import { oreIn } from '../money/index.js';
import { type Statement, tieProblems } from '../statements/index.js';
import { causeOf, weightOf } from './cause.js';
import { type FindingData, type Proof, type WrongCell, namedCell, namedRelation, wrongCell } from './finding.js';
import { measure } from './measure.js';
import { printProof } from './print.js';
import { figureWrong, figuresDiffer, signsDiffer, withinRounding } from './problems.js';
import type { PublishedTable } from './published.js';
import { readPublished } from './read.js';
import { type CellRelation, type CellTerm, type Measure, cellRelations } from './relation.js';
import { turnedColumns } from './signs.js';
import { type Suspect, type Suspicion, suspicionsIn } from './suspects.js';

/** Holds tables, typed in from print or our own statements, to themselves and to each other. */
export function proof(tables: readonly (PublishedTable | Statement)[]): Proof {
  const { statements, diagnostics: reading } = readPublished(tables);
  const relations = cellRelations(statements);
  const measures = relations.map((relation) => measure(relation, new Map()));
  const likelihood = (suspect: Suspect): number => weightOf(causeOf(suspect, relations));
  const { suspicions, supposed } = suspicionsIn(relations, likelihood);
  const named = relations.map((relation, i) => namedRelation(relation, measures[i]!));
  const wrong = wrongIn(suspicions, relations).map(({ suspects, broken, isSure }) => {
    const evidence = Object.freeze(broken.map(({ number }) => named[number]!));
    const found: FindingData = { cells: Object.freeze(suspects), evidence };
    return (isSure ? figureWrong : figuresDiffer).at([], found);
  });
  const rounded = relations.flatMap((relation, i): readonly Diagnostic[] => {
    // What comes of a figure that is wrong has been told with it.
    const after: Measure = measure(relation, supposed);
    const isRounded = measures[i]!.holds !== 'no' && after.holds === 'withinRounding';
    return isRounded && !isSameRounded(relation) ? [withinRounding.at([], { evidence: named[i]! })] : [];
  });
  const restated = named
    .filter(({ holds }) => holds === 'restated')
    .map(({ what, one, other, difference }) => tieProblems.restated.at([], { what, one, other, difference }));
  const findings = [...wrong, ...signFindings(statements), ...rounded, ...restated];
  const made: Proof = {
    statements,
    relations: Object.freeze(named),
    findings: Object.freeze(findings),
    reading,
  };
  return Object.freeze(printable(made, printProof));
}

/** True when both sides print alike in the coarsest unit of the two: 3 284 068,63 kr and 3 284 tkr. */
function isSameRounded({ one, other, per }: CellRelation): boolean {
  const units = [...one, ...other].map(([, { slack, statement }]) => (slack === 0 ? 1 : oreIn[statement.unit]));
  const step = Math.max(...units);
  const rounded = (side: readonly CellTerm[]): number => {
    const ore = side.reduce((total, [factor, cell]) => total + factor * cell.ore, 0);
    return Math.sign(ore) * Math.round(Math.abs(ore) / step);
  };
  return per === undefined && rounded(one) === rounded(other);
}

/** What is wrong: the cells that are, when that is sure; otherwise those of which one is. */
interface Wrong {
  readonly suspects: readonly WrongCell[];
  readonly broken: readonly CellRelation[];
  readonly isSure: boolean;
}

/** What is wrong. Cells of one column that all have their signs turned have one cause, and are told together. */
function wrongIn(suspicions: readonly Suspicion[], relations: readonly CellRelation[]): readonly Wrong[] {
  const turned = new Map<unknown, { readonly suspects: WrongCell[]; readonly broken: CellRelation[]; isSure: true }>();
  return suspicions.flatMap(({ suspects, broken }): readonly Wrong[] => {
    const cells = suspects
      .map((suspect) => wrongCell(suspect.cell, suspect.expected, causeOf(suspect, relations)))
      .sort((a, b) => weightOf(b.cause) - weightOf(a.cause));
    const isSure = cells.length === 1;
    if (!isSure || cells[0]!.cause.type !== 'sign turned') return [{ suspects: cells, broken, isSure }];
    const { column } = suspects[0]!.cell;
    const known = turned.get(column);
    if (known === undefined) {
      const first = { suspects: cells, broken: [...broken], isSure: true as const };
      turned.set(column, first);
      return [first];
    }
    known.suspects.push(...cells);
    known.broken.push(...broken);
    return [];
  });
}

function signFindings(statements: readonly Statement[]): readonly Diagnostic[] {
  return statements.flatMap((statement) =>
    turnedColumns(statement).map(({ rows, turned, against }) => {
      const [row] = rows;
      const cells = [turned, against].map((place) => {
        const cell = row!.cells[place]!;
        const column = statement.columns[place]!;
        const ore = cell.type === 'amount' ? cell.value.ore : 0;
        return namedCell({ statement, row: row!, column, type: 'amount', ore, slack: 0, in: [] });
      });
      return signsDiffer.at([], {
        statement: statement.title,
        column: statement.columns[turned]!.heading,
        against: statement.columns[against]!.heading,
        cells: cells as [(typeof cells)[0], (typeof cells)[0]],
        rows: rows.length,
      });
    }),
  );
}
