/**
 * The laws of proof, for reports drawn at random: nothing is found where nothing is wrong, and where one figure is wrong
 * it is found, and nothing else is.
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type FindingData, type NamedCell, type Proof, type PublishedTable, proof } from '../../src/proof/index.js';
import { runs } from '../support/runs.js';
import { printedReport } from './printed-report.js';

const law = <Values extends [unknown, ...unknown[]]>(
  name: string,
  tries: number,
  property: fc.IProperty<Values>,
): void => {
  test(
    name,
    () => {
      fc.assert(property, { numRuns: runs(tries) });
    },
    3_600_000,
  );
};

const nameOf = ({ statement, row, column }: NamedCell): string => JSON.stringify([statement, row, column]);

/** What a proof holds to be wrong: everything that is not explained by rounding. */
const wrongIn = ({ findings }: Proof) => findings.filter(({ severity }) => severity !== 'note');

/** The relations each cell is in, by the name of the cell. */
function relationsOf({ relations }: Proof): Map<string, Set<number>> {
  const found = new Map<string, Set<number>>();
  relations.forEach(({ one, other, per = [] }, i) => {
    for (const cell of [...one, ...other, ...per]) {
      const known = found.get(nameOf(cell)) ?? new Set();
      found.set(nameOf(cell), known.add(i));
    }
  });
  return found;
}

/** Ways to get a figure wrong. They are given the figure as whole öre or thousands, and a number to go by. */
const slips: readonly ((digits: number, by: number) => number)[] = [
  (figure) => -figure,
  (figure) => figure * 10,
  (figure, by) => figure + 10 ** (by % 7),
  (figure, by) => figure - by - 1,
  (figure, by) => figure + 7 * (by + 1),
  () => 0,
  // Two neighbouring digits change places.
  (figure, by) => {
    const digits = Array.from(String(Math.abs(figure)));
    const at = by % Math.max(1, digits.length - 1);
    [digits[at], digits[at + 1]] = [digits[at + 1] ?? '', digits[at]!];
    return Math.sign(figure) * Number(digits.join(''));
  },
];

/** Where rounding can explain a difference, a slip is no error: it must be larger than the largest sum of roundings. */
const leastApart = { öre: 1, tkr: 100 };

interface Planted {
  readonly tables: readonly PublishedTable[];
  readonly cell: string;
  readonly isExact: boolean;
  /** The figure as it was, in öre. */
  readonly right: number;
}

/** A report with one wrong figure, in a cell that some relation covers; nothing where the slip changes too little. */
function plant(tables: readonly PublishedTable[], at: number, slip: number, by: number): Planted | undefined {
  const covered = [...relationsOf(proof(tables)).keys()];
  const cell = covered[at % covered.length]!;
  const [title, label, heading] = JSON.parse(cell) as [string, string, string];
  const table = tables.findIndex((each) => each.title === title);
  const { columns, rows, sum = [], unit } = tables[table]!;
  const column = columns.indexOf(heading);
  const text = (figures: readonly unknown[]): string => figures[column] as string;
  let wrong: { readonly is: number; readonly was: number; readonly text: string; readonly least: number } | undefined;
  const slipped = (figures: readonly unknown[], isPercent: boolean): unknown[] => {
    const written = text(figures).replace('\u2212', '-');
    const was = Math.round(Number(written.replace(',', '.')) * (written.includes(',') ? 100 : 1));
    // Per cent is so coarse that only a slip of several tells; and what it is a share of must change it.
    const is = isPercent ? was + 5 + (by % 50) : slips[slip % slips.length]!(was, by % 1_000_000);
    const isExact = unit === 'kr';
    wrong = {
      ...{ is, was, least: isPercent ? 1 : isExact ? leastApart.öre : leastApart.tkr },
      text: isExact ? (is / 100).toFixed(2) : String(is),
    };
    return figures.map((each, i) => (i === column ? wrong!.text : each));
  };
  const changed: PublishedTable = {
    ...tables[table]!,
    rows: rows.map((row) => {
      if (Array.isArray(row)) {
        const first = row.length - columns.length;
        return row[first - 1] === label ? [...row.slice(0, first), ...slipped(row.slice(first), false)] : row;
      }
      if (!('amounts' in row)) return row;
      const isPercent = 'unit' in row && row.unit === 'percent';
      const name = 'sum' in row ? row.sum : row.label;
      return name === label ? { ...row, amounts: slipped(row.amounts, isPercent) } : row;
    }) as PublishedTable['rows'],
    ...(label === 'Summa' ? { sum: slipped(sum, false) as PublishedTable['sum'] & {} } : sum.length > 0 ? { sum } : {}),
  };
  if (wrong === undefined || Math.abs(wrong.is - wrong.was) < wrong.least) return undefined;
  const right = unit === 'kr' ? wrong.was : wrong.was * 100_000;
  return { tables: tables.map((each, i) => (i === table ? changed : each)), cell, isExact: unit === 'kr', right };
}

law(
  'a report that holds together has no errors',
  200,
  fc.property(printedReport, (tables) => {
    const { findings, reading, relations } = proof(tables);
    expect(findings.filter(({ severity }) => severity !== 'note')).toEqual([]);
    expect(reading.filter(({ severity }) => severity !== 'note')).toEqual([]);
    expect(new Set(relations.map(({ rule }) => rule)).size).toBe(9);
  }),
);

law(
  'one wrong figure is found, and nothing else is',
  1000,
  fc.property(printedReport, fc.nat(), fc.nat(), fc.nat(), (tables, at, slip, by) => {
    const planted = plant(tables, at, slip, by);
    fc.pre(planted !== undefined);
    const proved = proof(planted.tables);
    const [found, ...more] = wrongIn(proved);
    expect(more).toEqual([]);
    const { cells, evidence } = found!.data as FindingData;
    // When no single cell can be told, as where all figures are alike, it is among those that do not agree.
    const named = cells.length > 0 ? cells : evidence.flatMap(({ one, other, per = [] }) => [...one, ...other, ...per]);
    expect(named.map(nameOf)).toContain(planted.cell);
    // Every relation that does not hold is told, and of cells that a sum or a tie speaks for without rounding, none is.
    expect(evidence).toEqual(proved.relations.filter(({ holds }) => holds === 'no'));
    const all = relationsOf(proved);
    for (const cell of cells) {
      const own = [...all.get(nameOf(cell))!].map((number) => proved.relations[number]!);
      expect(evidence.every((broken) => own.includes(broken))).toBe(true);
      expect(own.filter(({ rule, holds, slack }) => rule !== 'share' && holds !== 'no' && slack.isZero())).toEqual([]);
    }
    // Exact relations tell to the öre what the figure should have been.
    const right = cells.find((cell) => nameOf(cell) === planted.cell);
    if (right !== undefined && planted.isExact && evidence.some(({ slack }) => slack.isZero()))
      expect(right.expected.ore).toBe(planted.right);
  }),
);
