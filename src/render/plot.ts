/**
 * What a diagram draws: the figures of its cells as whole numbers along an axis, and what each is labelled with.
 */
import { type Unit, formatAmount } from '../money/index.js';
import { type Cell, type Diagram, type StatementColumn, cellText } from '../statements/index.js';

/** A diagram turned the way it is drawn. */
export interface Plot {
  /** What stands along the axis. */
  readonly places: readonly string[];
  readonly series: readonly PlotSeries[];
  readonly limits: readonly PlotSeries[];
  /** The smallest step of the axis, and what a figure on it is called. */
  readonly step: number;
  readonly textOf: (figure: number) => string;
}

/** Figures that are drawn alike. */
export interface PlotSeries {
  readonly label: string;
  /** How they are drawn, so that they are told apart in grey: a place in the list of looks. */
  readonly look: number;
  /** One to a place; nothing where the cell is empty. */
  readonly points: readonly (Point | undefined)[];
}

/** A figure, and how it is printed. */
export interface Point {
  /** A whole number: öre, or the last decimal of a percentage. */
  readonly figure: number;
  readonly text: string;
}

/** How many looks there are. */
export const looks = 5;

/** What a diagram draws. */
export function plotOf(diagram: Diagram): Plot {
  const { statement, series, limits } = diagram;
  const decimals = decimalsIn(diagram);
  const byRow = diagram.rows.map((key) => {
    const row = statement.rows.find((each) => each.key === key)!;
    return {
      key,
      label: row.label,
      cells: diagram.columns.map((column) => row.cells[placeOf(diagram, column)] ?? null),
    };
  });
  const byColumn = diagram.columns.map((key, i) => {
    const column = statement.columns[placeOf(diagram, key)]!;
    return { key, label: headingOf(column, diagram), column, cells: byRow.map(({ cells }) => cells[i] ?? null) };
  });
  const [drawn, along] = series === 'rows' ? [byRow, byColumn] : [byColumn, byRow];
  const lookOf = series === 'rows' ? undefined : looksOf(byColumn.filter(({ key }) => !limits.includes(key)));
  const made = drawn.map(({ key, label, cells }) => ({
    key,
    label,
    points: cells.map((cell) => pointOf(cell, diagram, decimals)),
  }));
  const kept = made.filter(({ key }) => !limits.includes(key));
  return {
    places: shortened(along.map(({ label }) => label)),
    series: kept.map((each, i) => ({ ...each, look: lookOf?.[i] ?? i % looks })),
    limits: made.filter(({ key }) => limits.includes(key)).map((each, i) => ({ ...each, look: i })),
    ...axisOf(diagram, decimals),
  };
}

function placeOf({ statement }: Diagram, key: string): number {
  return statement.columns.findIndex((column) => column.key === key);
}

/** Beside a budget or a forecast, what came is called so. */
function headingOf({ heading, figures }: StatementColumn, diagram: Diagram): string {
  const beside = diagram.columns.map((key) => diagram.statement.columns[placeOf(diagram, key)]!.figures);
  const isOutcome = figures === 'actual' && (beside.includes('budget') || beside.includes('forecast'));
  return isOutcome && diagram.series === 'columns' ? `Utfall ${heading}` : heading;
}

const lookOfFigures = { actual: 0, budget: 1, forecast: 2, compare: 3, compareBudget: 4 } as const;

/** Outcome, budget and forecast look the same in every diagram, as long as each is there once. */
function looksOf(columns: readonly { readonly column: StatementColumn }[]): readonly number[] | undefined {
  const wanted = columns.flatMap(({ column: { figures } }) =>
    figures === undefined || figures === 'own' ? [] : [lookOfFigures[figures]],
  );
  return new Set(wanted).size === columns.length ? wanted : undefined;
}

/** Kronor are drawn without their öre; the table has them. */
const formats: Readonly<Record<Unit, { unit: 'kr' | 'tkr'; decimals: 0 | 1; step: number }>> = {
  ore: { unit: 'kr', decimals: 0, step: 100 },
  kr: { unit: 'kr', decimals: 0, step: 100 },
  '0.1 tkr': { unit: 'tkr', decimals: 1, step: 10_000 },
  tkr: { unit: 'tkr', decimals: 0, step: 100_000 },
};

function pointOf(cell: Cell | null, { turned, statement }: Diagram, decimals: number): Point | undefined {
  switch (cell?.type) {
    case 'amount': {
      const amount = turned ? cell.value.negate() : cell.value;
      const shown = turned ? cell.shown.negate() : cell.shown;
      return { figure: amount.ore, text: formatAmount(shown, formatIn(statement.unit)) };
    }
    case 'count': {
      const value = turned ? -cell.value + 0 : cell.value;
      return { figure: value, text: cellText({ ...cell, value }, statement.unit) };
    }
    case 'percent': {
      const value = turned ? opposite(cell.value) : cell.value;
      const [whole = '0', part = ''] = value.split('.');
      return {
        figure: +`${whole}${part.padEnd(decimals, '0')}` + 0,
        text: cellText({ ...cell, value }, statement.unit),
      };
    }
    case 'text':
    case undefined:
      return undefined;
  }
}

function formatIn(unit: Unit): { unit: 'kr' | 'tkr'; decimals: 0 | 1 } {
  const { unit: shownIn, decimals } = formats[unit];
  return { unit: shownIn, decimals };
}

function opposite(percent: string): string {
  return percent.startsWith('-') ? percent.slice(1) : /[1-9]/.test(percent) ? `-${percent}` : percent;
}

function cellsIn(diagram: Diagram): readonly (Cell | null)[] {
  const places = diagram.columns.map((key) => placeOf(diagram, key));
  const rows = diagram.statement.rows.filter(({ key }) => diagram.rows.includes(key));
  return rows.flatMap(({ cells }) => places.map((place) => cells[place] ?? null));
}

/** How many decimals the percentages have at most, so that all of them are whole numbers of the last. */
function decimalsIn(diagram: Diagram): number {
  return cellsIn(diagram).reduce(
    (most, cell) => (cell?.type === 'percent' ? Math.max(most, cell.value.split('.')[1]?.length ?? 0) : most),
    0,
  );
}

function axisOf(diagram: Diagram, decimals: number): Pick<Plot, 'step' | 'textOf'> {
  const { unit } = diagram.statement;
  const type = cellsIn(diagram).find((cell) => cell !== null && cell.type !== 'text')?.type;
  if (type === 'count') return { step: 1, textOf: (figure) => formatAmount(figure, { decimals: 0 }) };
  if (type === 'percent') {
    const whole = 10 ** decimals;
    return { step: whole, textOf: (figure) => `${formatAmount(figure / whole, { decimals: 0 })}\u00a0%` };
  }
  const { step } = formats[unit];
  // Steps are whole units, so a tick is printed exactly.
  const shownIn = formats[unit].unit === 'tkr' ? 100_000 : 100;
  return {
    step: unit === '0.1 tkr' ? shownIn : step,
    textOf: (figure) => formatAmount(figure / shownIn, { decimals: 0 }),
  };
}

/** `jan 2024`, `feb 2024` are `jan`, `feb`: the year is in the title. */
function shortened(labels: readonly string[]): readonly string[] {
  const parts = labels.map((label) => /^(\p{L}{3}) (\d{4})$/u.exec(label));
  const isOneYear = labels.length > 1 && new Set(parts.map((part) => part?.[2])).size === 1 && parts[0] !== null;
  return isOneYear ? parts.map((part) => part![1]!) : labels;
}
