/**
 * Formulas: how a spreadsheet reckons a cell from others, as the statement did.
 *
 * A formula is written only where it gives the figure of the statement: where every row it adds up is in the sheet, and
 * adds up to it. Any other figure is written as it is.
 */
import type {
  Cell,
  ColumnSumOrigin,
  DifferenceOrigin,
  RatioOrigin,
  Statement,
  SumOrigin,
} from '../statements/index.js';

/** Where the cells of a statement stand in its sheet. */
export interface SheetPlaces {
  readonly statement: Statement;
  /** The name of a cell, by the places of its row and its column in the statement: `C7`. */
  readonly nameOf: (row: number, column: number) => string;
}

/** The formula of a cell, or nothing when its figure stands for itself. */
export function formulaOf(places: SheetPlaces, row: number, column: number): string | undefined {
  const cell = cellAt(places, row, column);
  if (cell === null || cell.type === 'text') return undefined;
  switch (cell.origin.type) {
    case 'sum':
      return sumFormula(places, cell, cell.origin, column);
    case 'difference':
      return differenceFormula(places, cell, cell.origin, row);
    case 'columnSum':
      return columnSumFormula(places, cell, cell.origin, row);
    case 'ratio':
      return ratioFormula(places, cell, cell.origin, row, column);
    case 'accounts':
    case 'given':
      return undefined;
  }
}

function cellAt({ statement }: SheetPlaces, row: number, column: number): Cell | null {
  return statement.rows[row]?.cells[column] ?? null;
}

/** A figure in whole numbers, öre or how many; nothing for what cannot be added up. */
function figureOf(cell: Cell | null): bigint | undefined {
  if (cell?.type === 'amount') return BigInt(cell.value.ore);
  return cell?.type === 'count' ? BigInt(cell.value) : undefined;
}

function sumFormula(places: SheetPlaces, cell: Cell, { of }: SumOrigin, column: number): string | undefined {
  const { rows } = places.statement;
  const terms = of.map(({ row, factor }) => ({ row: rows.findIndex(({ key }) => key === row), factor }));
  if (terms.length === 0 || terms.some(({ row }) => row === -1)) return undefined;
  const total = terms.reduce(
    (sum, { row, factor }) => sum + BigInt(factor) * (figureOf(cellAt(places, row, column)) ?? 0n),
    0n,
  );
  if (total !== figureOf(cell)) return undefined;
  const added = terms.filter(({ factor }) => factor === 1).map(({ row }) => row);
  const taken = terms.filter(({ factor }) => factor === -1).map(({ row }) => row);
  const minus = taken.length === 0 ? '' : `-${sumOf(places, taken, column)}`;
  return added.length === 0 ? minus : sumOf(places, added, column) + minus;
}

/** `SUM(C5:C9,C12)`: rows that follow on each other, with at most headings between, are one range. */
function sumOf(places: SheetPlaces, rows: readonly number[], column: number): string {
  const ranges: [number, number][] = [];
  for (const row of rows) {
    const last = ranges.at(-1);
    const between = last === undefined ? [] : places.statement.rows.slice(last[1] + 1, row);
    const follows = last !== undefined && row > last[1] && between.every(({ type }) => type === 'heading');
    if (follows) last[1] = row;
    else ranges.push([row, row]);
  }
  const names = ranges.map(([first, last]) =>
    first === last ? places.nameOf(first, column) : `${places.nameOf(first, column)}:${places.nameOf(last, column)}`,
  );
  // A function takes at most 255 arguments.
  return Array.from({ length: Math.ceil(names.length / 255) }, (_, i) => names.slice(i * 255, (i + 1) * 255))
    .map((part) => `SUM(${part.join(',')})`)
    .join('+');
}

function differenceFormula(
  places: SheetPlaces,
  cell: Cell,
  { of, less }: DifferenceOrigin,
  row: number,
): string | undefined {
  const [first, second] = [of, less].map((key) => places.statement.columns.findIndex((each) => each.key === key));
  if (first === -1 || second === -1) return undefined;
  const [one, other] = [first!, second!].map((column) => figureOf(cellAt(places, row, column)) ?? 0n);
  if (one! - other! !== figureOf(cell)) return undefined;
  return `${places.nameOf(row, first!)}-${places.nameOf(row, second!)}`;
}

function columnSumFormula(places: SheetPlaces, cell: Cell, { of }: ColumnSumOrigin, row: number): string | undefined {
  const added = of.map((key) => places.statement.columns.findIndex((each) => each.key === key));
  const total = added.reduce((sum, column) => sum + (figureOf(cellAt(places, row, column)) ?? 0n), 0n);
  if (added.includes(-1) || total !== figureOf(cell)) return undefined;
  return added.map((column) => places.nameOf(row, column)).join('+');
}

/** Rounded as the statement rounds, so that the spreadsheet holds the figure that is printed. */
function ratioFormula(
  places: SheetPlaces,
  cell: Cell,
  { along, of, to, whole }: RatioOrigin,
  row: number,
  column: number,
): string | undefined {
  const { rows, columns } = places.statement;
  const among: readonly { readonly key: string }[] = along === 'rows' ? rows : columns;
  const [above, below] = [of, to].map((keys) => keys.map((key) => among.findIndex((each) => each.key === key)));
  if ([...above!, ...below!].includes(-1)) return undefined;
  // The whole of a share may stand in a row of its own.
  const wholeRow = whole === undefined ? row : rows.findIndex(({ key }) => key === whole);
  if (wholeRow === -1) return undefined;
  const cells = (found: readonly number[], at: number): readonly (Cell | null)[] =>
    found.map((place) => (along === 'rows' ? cellAt(places, place, column) : cellAt(places, at, place)));
  if (!isQuotient(cell, cells(above!, row), cells(below!, wholeRow))) return undefined;
  const written = (found: readonly number[], at: number): string =>
    along === 'rows' ? sumOf(places, found, column) : places.nameOf(at, found[0]!);
  const decimals = cell.type === 'percent' ? decimalsOf(cell.value) + 2 : 2;
  return `ROUND(${written(above!, row)}/${written(below!, wholeRow)},${String(decimals)})`;
}

/** How many decimals a number in text has. */
export function decimalsOf(text: string): number {
  return text.includes('.') ? text.length - text.indexOf('.') - 1 : 0;
}

/** True when the one divided by the other, rounded half away from zero, is the figure. */
function isQuotient(cell: Cell, above: readonly (Cell | null)[], below: readonly (Cell | null)[]): boolean {
  const total = (cells: readonly (Cell | null)[]): bigint =>
    cells.reduce((sum, each) => sum + (figureOf(each) ?? 0n), 0n);
  const isCount = (cells: readonly (Cell | null)[]): boolean =>
    cells.every((each) => each === null || each.type === 'count');
  // Öre divided by öre is a plain share, as is how many by how many; an amount to each is in öre.
  const unit = cell.type === 'percent' || isCount(below) ? 1n : 100n;
  const size = cell.type === 'percent' ? 10n ** BigInt(decimalsOf(cell.value) + 2) : unit;
  const divisor = total(below);
  if (divisor === 0n || (cell.type === 'percent' && isCount(above) !== isCount(below))) return false;
  return roundedQuotient(total(above) * size, divisor) === scaledFigure(cell);
}

function scaledFigure(cell: Cell): bigint | undefined {
  return cell.type === 'percent' ? BigInt(cell.value.replace('.', '')) : figureOf(cell);
}

function roundedQuotient(above: bigint, below: bigint): bigint {
  const isNegative = above < 0n !== below < 0n;
  const [size, by] = [above < 0n ? -above : above, below < 0n ? -below : below];
  const rounded = (size * 2n + by) / (by * 2n);
  return isNegative ? -rounded : rounded;
}
