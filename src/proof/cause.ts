/**
 * Causes (*orsaker*): how a figure is likely to have become what it is, by the look of what it is and what it should be.
 *
 * A cause is a guess, and told as likely. The tests for it are those of a proofreader: a sign, a zero, a row, a column,
 * two digits (a difference that is divisible by nine), one digit, a digit too few or too many.
 */
import { formatAmount, fromOre } from '../money/index.js';
import type { StatementRow } from '../statements/index.js';
import type { CellRelation, ProofCell } from './relation.js';
import type { Suspect } from './suspects.js';

/** How a figure is likely to have become wrong. */
export type CauseType =
  | 'sign turned'
  | 'zero printed'
  | 'row left out'
  | 'row counted twice'
  | 'figure of another column'
  | 'digits transposed'
  | 'unit mistaken'
  | 'digit misread'
  | 'digit lost'
  | 'digit added'
  | 'unknown';

/** A likely cause, with what it is seen by. */
export interface Cause {
  readonly type: CauseType;
  /** The row that was left out or counted twice, or the column the figure belongs to. */
  readonly where?: string;
  /** How many nines there are in the difference, or how many times too large it is: `450`, `1/1000`. */
  readonly times?: string;
}

/** How likely a cause makes it that the figure is wrong: what seldom comes by chance, most. */
const weights: Readonly<Record<CauseType, number>> = {
  'sign turned': 9,
  'zero printed': 8,
  'row left out': 7,
  'row counted twice': 7,
  'figure of another column': 6,
  'unit mistaken': 6,
  'digits transposed': 3,
  'digit misread': 2,
  'digit lost': 1,
  'digit added': 1,
  unknown: 0,
};

/** How likely a suspect is to be the wrong one. */
export function weightOf(cause: Cause): number {
  return weights[cause.type];
}

/** The likeliest cause of a figure being what it is. */
export function causeOf({ cell, expected }: Suspect, relations: readonly CellRelation[]): Cause {
  const { ore, slack } = cell;
  if (ore !== 0 && ore === -expected) return { type: 'sign turned' };
  if (ore === 0 && Math.abs(expected) > slack * 2) return { type: 'zero printed' };
  const row = rowOf({ cell, expected }, relations);
  if (row !== undefined) return row;
  const column = columnOf(cell);
  if (column !== undefined) return { type: 'figure of another column', where: column };
  const found = nearestTo(expected, cell).map((value) => digitsCause(ore, value));
  return found.sort((a, b) => weightOf(b) - weightOf(a))[0]!;
}

/** The one other column that has the same figure, unless it has the same figures in most rows: then that is no chance. */
function columnOf({ statement, row, column, type, ore }: ProofCell): string | undefined {
  const place = statement.columns.indexOf(column);
  const figureIn = ({ cells }: StatementRow, i: number): number | undefined => {
    const cell = cells[i] ?? null;
    if (cell?.type !== type || cell.type === 'percent') return undefined;
    return cell.type === 'amount' ? cell.value.ore : cell.value * 100;
  };
  const alike = statement.columns.flatMap((_, i) => (i !== place && figureIn(row, i) === ore ? [i] : []));
  const [other] = alike;
  if (ore === 0 || other === undefined || alike.length > 1) return undefined;
  const others = statement.rows.filter((each) => each !== row && (figureIn(each, place) ?? 0) !== 0);
  const usual = others.filter((each) => figureIn(each, place) === figureIn(each, other)).length;
  return usual * 2 > others.length ? undefined : statement.columns[other]!.heading;
}

/** A sum is what it is because one of its rows was left out, or counted twice. */
function rowOf({ cell, expected }: Suspect, relations: readonly CellRelation[]): Cause | undefined {
  const missing = expected - cell.ore;
  for (const number of cell.in) {
    const { rule, one, other } = relations[number]!;
    if (rule !== 'rows' || one[0]![1] !== cell) continue;
    for (const [factor, { row, ore }] of other) {
      if (ore !== 0 && factor * ore === missing) return { type: 'row left out', where: row.label };
      if (ore !== 0 && factor * ore === -missing) return { type: 'row counted twice', where: row.label };
    }
  }
  return undefined;
}

/** What the figure may have been: what is expected, or, that being known only so far as rounding goes, its neighbours. */
function nearestTo(expected: number, { slack }: ProofCell): readonly number[] {
  if (slack === 0) return [expected];
  const step = slack * 2;
  const whole = Math.round(expected / step) * step;
  return [whole, whole - step, whole + step];
}

function digitsCause(is: number, should: number): Cause {
  if ((is < 0 && should > 0) || (is > 0 && should < 0)) return { type: 'unknown' };
  const [read, right] = [is, should].map((ore) => String(Math.abs(ore))) as [string, string];
  const apart = Array.from(right).flatMap((digit, i) => (digit === read[i] ? [] : [i]));
  if (read.length === right.length) {
    const [first, second] = apart as [number, number];
    const isSwapped = apart.length === 2 && read[first] === right[second] && read[second] === right[first];
    if (isSwapped && second === first + 1) return { type: 'digits transposed', times: nines(is - should) };
    if (apart.length === 1) return { type: 'digit misread' };
  }
  for (const times of [10, 100, 1000]) {
    if (should !== 0 && is === should * times) return { type: 'unit mistaken', times: String(times) };
    if (is !== 0 && is * times === should) return { type: 'unit mistaken', times: `1/${String(times)}` };
  }
  if (isWithout(right, read)) return { type: 'digit lost' };
  return isWithout(read, right) ? { type: 'digit added' } : { type: 'unknown' };
}

/** How many nines there are in a difference of transposed digits. */
function nines(difference: number): string {
  const kronor = fromOre(Math.abs(difference) / 9);
  return formatAmount(kronor, { decimals: kronor.ore % 100 === 0 ? 0 : 2 });
}

/** True when one digit taken out of the longer makes the shorter. */
function isWithout(longer: string, shorter: string): boolean {
  if (longer.length !== shorter.length + 1) return false;
  const first = Array.from(longer).findIndex((digit, i) => digit !== shorter[i]);
  return longer.slice(0, first) + longer.slice(first + 1) === shorter;
}
