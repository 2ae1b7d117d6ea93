/**
 * The balances and budgets of a file as columns, in the order of the file.
 */
import { reaching } from './growing.js';

/** The records, in the order the column numbers them. */
export const figureRecords = ['#IB', '#UB', '#RES', '#OIB', '#OUB', '#PSALDO', '#PBUDGET'] as const;

export interface FigureColumns {
  count: number;
  record: Uint8Array;
  /** The index of the year; NaN when it could not be read. */
  year: Float64Array;
  /** `202401`; 0 for a balance, which is no month's. */
  month: Uint32Array;
  account: Uint32Array;
  objects: Uint32Array;
  /** Öre; NaN when the text is no amount in whole öre. */
  amount: Float64Array;
  amountText: Uint32Array;
  quantity: Uint32Array;
}

export function createFigureColumns(): FigureColumns {
  return {
    count: 0,
    record: new Uint8Array(0),
    year: new Float64Array(0),
    month: new Uint32Array(0),
    account: new Uint32Array(0),
    objects: new Uint32Array(0),
    amount: new Float64Array(0),
    amountText: new Uint32Array(0),
    quantity: new Uint32Array(0),
  };
}

/** The place after the last figure, made sure to be there. */
export function nextFigure(figures: FigureColumns): number {
  const needed = figures.count + 1;
  figures.record = reaching(figures.record, needed);
  figures.year = reaching(figures.year, needed);
  figures.month = reaching(figures.month, needed);
  figures.account = reaching(figures.account, needed);
  figures.objects = reaching(figures.objects, needed);
  figures.amount = reaching(figures.amount, needed);
  figures.amountText = reaching(figures.amountText, needed);
  figures.quantity = reaching(figures.quantity, needed);
  return figures.count++;
}
