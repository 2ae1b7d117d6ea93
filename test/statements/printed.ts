// What a statement shows, in the form of the published figures: label and amounts as plain text.
import type { Statement } from '../../src/index.js';

/** A row of figures as it was published: its label, then its amounts. */
export type PrintedRow = readonly [label: string, ...amounts: string[]];

/** The lines and sums of a statement, exact, with the code or the account of a row where it has one. */
export function exactRows({ rows }: Statement): PrintedRow[] {
  return rows
    .filter(({ type }) => type !== 'heading')
    .map(({ label, cells }) => [
      label,
      ...cells.map((cell) => (cell?.type === 'amount' ? cell.value.toJSON() : '0.00')),
    ]);
}

/** The lines and sums of a statement in thousands, as shown. */
export function shownRows({ rows }: Statement): PrintedRow[] {
  return rows
    .filter(({ type }) => type !== 'heading')
    .map(({ label, cells }) => [
      label,
      ...cells.map((cell) => (cell?.type === 'amount' ? String(cell.shown.ore / 100_000) : '')),
    ]);
}

/** The rows of a published table of the form used in the reports: sections, lines with a label, sums. */
export interface PublishedRow {
  readonly section?: string;
  readonly label?: string;
  readonly sum?: string;
  readonly amounts?: readonly (string | null)[];
}

/** Published amounts, written alike: nothing and zero are `0.00`. */
export function publishedRows(rows: readonly PublishedRow[]): PrintedRow[] {
  return rows
    .filter(({ section }) => section === undefined)
    .map(({ label, sum, amounts = [] }) => [label ?? sum ?? '', ...amounts.map((each) => written(each))]);
}

/** `0` and nothing as `0.00`, `-979` as `-979.00`. */
export function written(amount: string | null): string {
  if (amount === null || amount === '0') return '0.00';
  return amount.includes('.') ? amount : `${amount}.00`;
}
