/**
 * Amounts, quantities, dates and small numbers as files write them.
 *
 * The format allows a minus, digits, and a point with one or two decimals (5.9). The other ways that files are found to
 * write an amount in are read as well, where there is no doubt what they say.
 */
import { type DayNumber, dateText, readDate } from '../calendar/index.js';

/** No amount has so many digits, and no pattern should have to look at more. */
const longest = 100;

/** What came of an amount: öre, and what is to be said of how it was written. */
export interface ReadAmount {
  /** NaN when it is no amount in whole öre. */
  readonly ore: number;
  readonly fault: 'none' | 'negative zero' | 'unusual' | 'finer than ore' | 'too large' | 'unreadable' | 'missing';
}

const usual = /^-?\d+(?:\.\d{1,2})?$/;
const unusual = /^[+-]?(?:\d+(?:[.,]\d*)?|[.,]\d+)$/;

export function readAmount(text: string): ReadAmount {
  if (text === '') return { ore: NaN, fault: 'missing' };
  if (text.length > longest || !unusual.test(text)) return { ore: NaN, fault: 'unreadable' };
  const [, sign = '', whole = '', decimals = ''] = /^([+-]?)0*(\d*)[.,]?(\d*?)0*$/.exec(
    // So that zeros are only taken from the end of decimals.
    /[.,]/.test(text) ? text : `${text}.`,
  )!;
  if (decimals.length > 2) return { ore: NaN, fault: 'finer than ore' };
  // Seventeen digits are read wrong by +, but never so wrong that they become safe.
  const ore = +`${whole}${decimals.padEnd(2, '0')}`;
  if (!Number.isSafeInteger(ore)) return { ore: NaN, fault: 'too large' };
  if (ore === 0) return { ore: 0, fault: sign === '-' ? 'negative zero' : usual.test(text) ? 'none' : 'unusual' };
  return { ore: sign === '-' ? -ore : ore, fault: usual.test(text) ? 'none' : 'unusual' };
}

/** The same amount as the format wants it. */
export function usualAmount(text: string): string {
  const bare = text.replace(',', '.').replace('+', '');
  return bare.replace(/^(-?)\./, '$10.').replace(/\.$/, '');
}

/** What was meant by an amount with something between its thousands, as the format wants it; nothing for any other. */
export function withoutThousands(text: string): string | undefined {
  if (text.length > longest) return undefined;
  const [, , between] = /^([+-]?\d{1,3})([ \u00a0\u202f'’.,])\d{3}(?!\d)/.exec(text) ?? [];
  if (between === undefined) return undefined;
  const amount = text.replaceAll(between, '');
  // A point or a comma is between thousands only when another one is before the decimals: `1.000,00`.
  const isPlain = /^[+-]?\d+(?:[.,]\d{1,2})?$/.test(amount) && (!/[.,]/.test(between) || /[.,]/.test(amount));
  return isPlain ? usualAmount(amount) : undefined;
}

/** An amount of any fineness as a whole number of its smallest parts: `12.345` is 12345 of the third decimal. */
export function exactParts(text: string): { readonly parts: bigint; readonly decimals: number } | undefined {
  if (text.length > longest || !unusual.test(text)) return undefined;
  const [whole = '', decimals = ''] = usualAmount(text).split('.');
  return {
    parts: BigInt(`${whole === '-' ? '-0' : whole}${decimals}`.replace(/^-(0*)$/, '$1') || '0'),
    decimals: decimals.length,
  };
}

/** What came of a date. */
export interface ReadSieDate {
  /** 0 when there is none. */
  readonly day: DayNumber;
  readonly fault: 'none' | 'unusual' | 'unreadable' | 'missing';
}

/** `20240131`; also `2024-01-31`. Zeros are no date. */
export function readSieDate(text: string): ReadSieDate {
  if (text === '' || /^0+$/.test(text)) return { day: 0, fault: 'missing' };
  if (/^\d{8}$/.test(text)) {
    const day = readDate(dateText(+text));
    return { day, fault: day === 0 ? 'unreadable' : 'none' };
  }
  const day = readDate(text);
  return { day, fault: day === 0 ? 'unreadable' : 'unusual' };
}

/** True for what could have been meant as a date, right or wrong. */
export function isLikeDate(text: string): boolean {
  return /^[\d-]+$/.test(text);
}

/** True for what could have been meant as a quantity. */
export function isLikeQuantity(text: string): boolean {
  return /^[+-]?[\d.,]+$/.test(text);
}

export function isUsualQuantity(text: string): boolean {
  return /^-?\d+(?:\.\d+)?$/.test(text);
}

/** `202401` as a number; NaN for what is no month. `2024-01` is read too. */
export function readMonth(text: string): number {
  const found = /^(\d{4})-?(\d{2})$/.exec(text);
  if (found === null) return NaN;
  const [, year, month] = found;
  const isMonth = readDate(`${year!}-${month!}-01`) !== 0;
  return isMonth ? +year! * 100 + +month! : NaN;
}

/** 0 for the current year, -1 for the one before; NaN for what is no index of a year. */
export function readYearIndex(text: string): number {
  return /^-?\d{1,3}$/.test(text) ? +text + 0 : NaN;
}

/** The number of a dimension; NaN for what is none. */
export function readDimension(text: string): number {
  return /^\d{1,5}$/.test(text) ? +text : NaN;
}
