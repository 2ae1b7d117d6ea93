/**
 * A layout written out: one row for each that will be shown, each line with the areas it takes.
 *
 * Here "one line for each project" becomes a line for each project there is, and "the rest" becomes what is covered
 * without what the other lines take. After this every layout is alike.
 */
import { type Chart, type Dimension, dimensionOf } from '../chart/index.js';
import { frozenCopy } from '../diagnostics/index.js';
import { type Ledger, cellsOf } from '../ledger/index.js';
import type { Area } from './area.js';
import type { Layout, LayoutLine, LayoutRow } from './layout.js';
import type { FiguresWindow, Side, SumTerm } from './model.js';
import { remembering } from './remembered.js';

/** A layout written out. */
export interface Plan {
  readonly layout: Layout;
  readonly rows: readonly PlanRow[];
  /** The lines of postings, in order; a line's place here is its number in a placement. */
  readonly lines: readonly PlanLine[];
}

export type PlanRow = PlanHeading | PlanLine | PlanGiven | PlanSum | PlanRatio;

interface PlanBase {
  readonly key: string;
  readonly label: string;
  readonly level: number;
  readonly account?: string;
  readonly code?: string;
  readonly note?: string;
  readonly tie?: string;
  readonly footnote?: string;
  readonly hidesZeros: boolean;
}

export interface PlanHeading extends PlanBase {
  readonly type: 'heading';
}

/** A line of postings. */
export interface PlanLine extends PlanBase {
  readonly type: 'line';
  readonly takes: readonly Area[];
  readonly side: Side;
  readonly window?: FiguresWindow;
  readonly beside: boolean;
  /** True when it takes what no other line takes. */
  readonly isRest: boolean;
}

/** A line of figures that are handed in. */
export interface PlanGiven extends PlanBase {
  readonly type: 'given';
  readonly figures: 'amount' | 'count' | 'text';
  readonly window?: FiguresWindow;
}

export interface PlanSum extends PlanBase {
  readonly type: 'sum';
  readonly of: readonly SumTerm[];
}

export interface PlanRatio extends PlanBase {
  readonly type: 'ratio';
  readonly of: readonly string[];
  readonly to: readonly string[];
  readonly as: 'percent' | 'amount';
  readonly decimals: 0 | 1 | 2;
}

/** What a layout is written out for: the charts, and the ledgers whose objects may be in no chart. */
export interface Ground {
  readonly charts: readonly Chart[];
  readonly ledgers: readonly Ledger[];
  /** Keys of rows that figures are handed in for, among which may be objects of an earlier year. */
  readonly givenKeys: readonly string[];
}

/** Writes out a layout that has been found to hold together. */
export function planOf(layout: Layout, ground: Ground): Plan {
  const { charts } = ground;
  const isByCharts = layout.rows.every(
    (row) => row.type !== 'line' || row.each === undefined || objectsBeside(row.each, row.key, ground).length === 0,
  );
  return isByCharts ? planByCharts(layout, ...charts) : writtenOut(layout, ground);
}

/** What follows from the layout and the charts alone; most often that is all there is. */
const planByCharts = /* @__PURE__ */ remembering((layout: Layout, ...charts: readonly Chart[]) =>
  writtenOut(layout, { charts, ledgers: [], givenKeys: [] }),
);

function writtenOut(layout: Layout, ground: Ground): Plan {
  const parts = new Map<string, readonly string[]>();
  const termsOf = (keys: readonly string[], factor: 1 | -1): SumTerm[] =>
    keys.flatMap((key) => parts.get(key) ?? [key]).map((row) => ({ row, factor }));
  const made = layout.rows.flatMap((row, i): readonly PlanRow[] => {
    const base = baseOf(row, i, layout);
    switch (row.type) {
      case 'heading':
        return [{ ...base, type: 'heading' }];
      case 'sum':
        return [{ ...base, type: 'sum', of: [...termsOf(row.of, 1), ...termsOf(row.less ?? [], -1)] }];
      case 'ratio': {
        const { of, to, as, decimals = 0 } = row;
        return [{ ...base, type: 'ratio', of: rowsOf(of), to: rowsOf(to), as, decimals }];
      }
      case 'line': {
        const lines = linesOf(row, base, layout, ground);
        if (row.each !== undefined)
          parts.set(
            row.key,
            lines.map(({ key }) => key),
          );
        return lines;
      }
    }
  });
  function rowsOf(keys: readonly string[]): readonly string[] {
    return termsOf(keys, 1).map(({ row }) => row);
  }
  const rows = frozenCopy(made);
  const lines = Object.freeze(rows.filter((row) => row.type === 'line'));
  return Object.freeze({ layout, rows, lines });
}

function baseOf(row: LayoutRow, i: number, layout: Layout): PlanBase {
  const { type, label = '', level = type === 'line' || type === 'ratio' ? 1 : 0, footnote } = row;
  const { account, code, note, tie } = row as Partial<LayoutLine>;
  const zeros = type === 'line' ? (row.zeros ?? (row.each === undefined ? layout.zeros : 'hide')) : 'show';
  return {
    key: row.key ?? `heading:${String(i + 1)}`,
    label,
    level,
    ...(account === undefined ? {} : { account }),
    ...(code === undefined ? {} : { code }),
    ...(note === undefined ? {} : { note: String(note) }),
    ...(tie === undefined ? {} : { tie }),
    ...(footnote === undefined ? {} : { footnote }),
    hidesZeros: zeros === 'hide',
  };
}

function linesOf(row: LayoutLine, base: PlanBase, layout: Layout, ground: Ground): readonly (PlanLine | PlanGiven)[] {
  const { side = layout.side, window, beside = false, each, figures = 'amount' } = row;
  const takes = areasOf(row, layout);
  if (takes === undefined) return [{ ...base, type: 'given', figures, ...(window === undefined ? {} : { window }) }];
  const line: PlanLine = {
    ...base,
    type: 'line',
    takes,
    side,
    ...(window === undefined ? {} : { window }),
    beside,
    isRest: row.takes === 'rest',
  };
  if (each === undefined) return [line];
  return objectsFor(each, row.key, takes, ground).map(({ code, name }) => ({
    ...line,
    key: `${row.key}:${code}`,
    // An object that no chart lists has no name.
    label: name === '' ? code : (row.label ?? '{name}').replaceAll('{code}', code).replaceAll('{name}', name),
    takes: takes.map((area) => ({ ...area, dimensions: { ...area.dimensions, [each]: code } })),
  }));
}

/** The areas a line takes, or nothing when its figures are handed in. */
export function areasOf(
  { takes, key }: Pick<LayoutLine, 'takes' | 'key'>,
  layout: Layout,
): readonly Area[] | undefined {
  if (takes === undefined) return undefined;
  if (takes === 'rest') {
    const others = layout.rows.flatMap((row) =>
      row.type === 'line' && row.key !== key && row.beside !== true ? (takenBy(row, layout) ?? []) : [],
    );
    return [{ ...layout.covers, without: [...(layout.covers.without ?? []), ...others] }];
  }
  return readTakes(takes);
}

function readTakes(takes: NonNullable<LayoutLine['takes']>): readonly Area[] {
  if (typeof takes === 'string' || typeof takes === 'number') return [{ accounts: takes }];
  if (!Array.isArray(takes)) return [takes as Area];
  const isPattern = takes.every((each: unknown) => typeof each !== 'object');
  return isPattern ? [{ accounts: takes as readonly string[] }] : (takes as readonly Area[]);
}

/** What a line takes, before it is divided by object: of a dimension divided by, only postings that have one. */
export function takenBy(row: LayoutLine, layout: Layout): readonly Area[] | undefined {
  const areas = areasOf(row, layout);
  const { each } = row;
  if (each === undefined || areas === undefined) return areas;
  return areas.map((area) =>
    area.dimensions?.[each] === undefined
      ? { ...area, without: [...(area.without ?? []), { dimensions: { [each]: null } }] }
      : area,
  );
}

interface NamedObject {
  readonly code: string;
  readonly name: string;
}

/**
 * The objects a line is divided by: those its areas name; otherwise those of the charts that are under no other, in
 * their order, and then those that are only met in a ledger or among figures handed in.
 */
function objectsFor(each: string, key: string, takes: readonly Area[], ground: Ground): readonly NamedObject[] {
  const dimensions = ground.charts.map((chart) => dimensionOf(chart, each));
  const nameOf = (code: string): string =>
    dimensions.flatMap(({ objects }) => objects).find((object) => object.code === code)?.name ?? '';
  const asked = takes.flatMap((area) => [area.dimensions?.[each] ?? []].flat());
  const codes = asked.length > 0 ? asked : [...topsOf(dimensions), ...objectsBeside(each, key, ground)];
  return [...new Set(codes)].map((code) => ({ code, name: nameOf(code) }));
}

function topsOf(dimensions: readonly Dimension[]): readonly string[] {
  return dimensions.flatMap(({ objects }) =>
    objects.filter(({ under }) => under === undefined).map(({ code }) => code),
  );
}

/** Objects that are in none of the charts: those that are only met in a ledger or among figures handed in. */
function objectsBeside(each: string, key: string, ground: Ground): readonly string[] {
  const listed = new Set(ground.charts.flatMap((chart) => dimensionOf(chart, each).objects.map(({ code }) => code)));
  const met = ground.ledgers.flatMap((ledger) => {
    const { number } = dimensionOf(ledger.chart, each);
    return cellsOf(ledger).objects.flatMap((objects) => objects.filter(({ dimension }) => dimension === number));
  });
  const given = ground.givenKeys.filter((each) => each.startsWith(`${key}:`)).map((each) => each.slice(key.length + 1));
  return [...new Set([...met.map(({ code }) => code), ...given])].filter((code) => !listed.has(code)).sort();
}
