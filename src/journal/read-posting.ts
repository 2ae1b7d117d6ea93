/**
 * The reader of one posting: account, amount, dimensions, text and quantity into one row of the columns.
 */
import { dimensionUnknown, objectUnknown } from '../chart/index.js';
import {
  badField,
  type Diagnostic,
  excerpt,
  findUnknownFields,
  isBlank,
  isRecord,
  nearest,
  shown,
  unprintable,
  within,
} from '../diagnostics/index.js';
import { readOre, whyNotAmount } from '../money/index.js';
import { extended, noCombination } from './combinations.js';
import { dimensionTwice, quantityUnreadable, sideMissing, sideNegative } from './draft-problems.js';
import { type Desk, readAccount, readName } from './desk.js';
import { noAccount } from './rules.js';
import type { PostingDraft } from './voucher.js';

const postingFields = ['account', 'debit', 'credit', 'amount', 'dimensions', 'text', 'quantity'];

/** Reads a posting into a row. False when its amount could not be read. */
export function readPosting(desk: Desk, posting: unknown, row: number): boolean {
  const { store, found } = desk;
  if (typeof posting !== 'object' || posting === null) {
    found.push(badField.at([], { field: 'posting', given: shown(posting), expected: 'debit(…), credit(…)' }));
    // What an earlier draft left in the row is none of this one's.
    store.account[row] = noAccount;
    store.combination[row] = noCombination;
    return false;
  }
  findUnknownFields(found, posting, postingFields);
  const { account, dimensions, text, quantity, debit, credit, amount } = posting as {
    readonly [Field in keyof PostingDraft]: unknown;
  };
  store.account[row] = readAccount(desk, account);
  store.combination[row] = dimensions === undefined ? 0 : readDimensions(desk, dimensions);
  store.rowText[row] = readName(desk, text, 'text');
  if (quantity !== undefined) readQuantity(desk, quantity, row);
  const given = +(debit !== undefined) + +(credit !== undefined) + +(amount !== undefined);
  if (given !== 1) found.push(sideMissing.at([], {}));
  const ore =
    given !== 1
      ? NaN
      : debit !== undefined
        ? readSide(desk, debit, 'debit')
        : credit !== undefined
          ? -readSide(desk, credit, 'credit')
          : readAmount(desk, amount, 'amount');
  // Adding nothing turns the negative zero of an empty credit side into zero.
  store.amount[row] = ore + 0;
  return !Number.isNaN(ore);
}

/** The öre of an amount, or NaN with the reason found. */
function readAmount({ found }: Desk, amount: unknown, field: string): number {
  const ore = readOre(amount);
  if (Number.isNaN(ore)) found.push(...within([field], [whyNotAmount(amount)]));
  return ore;
}

/** The öre on one side, where a minus can only be a mistake. */
function readSide(desk: Desk, amount: unknown, side: 'debit' | 'credit'): number {
  const ore = readAmount(desk, amount, side);
  if (!(ore < 0)) return ore;
  desk.found.push(sideNegative.at([side], { side, other: side === 'debit' ? 'credit' : 'debit' }));
  return NaN;
}

/** The combination of the objects named, or `noCombination` when some of them cannot be read. */
export function readDimensions(desk: Desk, dimensions: unknown): number {
  const { store, rules, found } = desk;
  // A map, or an object that inherits what it says, would be read as saying nothing.
  if (!isRecord(dimensions)) {
    found.push(
      badField.at(['dimensions'], {
        field: 'dimensions',
        given: shown(dimensions),
        expected: '{ costCentre: "1010" }',
      }),
    );
    return noCombination;
  }
  const before = found.length;
  const named: NamedObject[] = [];
  for (const key in dimensions) {
    const code = dimensions[key];
    // What every object inherits, someone has put there for another purpose.
    if (code === undefined || !Object.hasOwn(dimensions, key)) continue;
    const bit = rules.bits.get(key);
    const dimension = bit === undefined ? undefined : rules.dimensions[bit];
    if (bit === undefined || dimension === undefined) {
      const near =
        nearest(
          key,
          rules.chart.dimensions.map((each) => each.key),
        ) ?? '';
      found.push(dimensionUnknown.at(['dimensions', excerpt(key)], { given: shown(key), nearest: near }));
    } else if (named.some((each) => each.bit === bit)) {
      found.push(dimensionTwice.at(['dimensions'], { dimension: dimension.name }));
    } else if (isKnownCode(desk, code, bit, key)) {
      named.push({ bit, number: dimension.number, code });
    }
  }
  if (found.length > before) return noCombination;
  if (named.length > 1) named.sort((a, b) => a.number - b.number);
  let combination = 0;
  for (const { bit, code } of named) combination = extended(store.names.combinations, combination, bit, code);
  return combination;
}

interface NamedObject {
  readonly bit: number;
  readonly number: number;
  readonly code: string;
}

const mostCode = 60;

function isKnownCode({ rules, found }: Desk, code: unknown, bit: number, key: string): code is string {
  const codes = rules.codes[bit];
  if (codes === undefined) return isFreeCode(found, code, key);
  if (typeof code === 'string' && codes.has(code)) return true;
  const given = typeof code === 'string' ? excerpt(code) : shown(code);
  const near = nearest(given, codes) ?? '';
  found.push(
    objectUnknown.at(['dimensions', key], { dimension: rules.dimensions[bit]!.name, code: given, nearest: near }),
  );
  return false;
}

/** A dimension without objects takes any code that can be written and read. */
export function isFreeCode(found: Diagnostic[], code: unknown, key: string): code is string {
  if (typeof code === 'string' && code.length <= mostCode && !isBlank(code) && !unprintable.test(code)) return true;
  found.push(
    badField.at(['dimensions', key], { field: key, given: shown(code), expected: `"1010" (1-${String(mostCode)})` }),
  );
  return false;
}

export function readQuantity({ store, found }: Desk, quantity: unknown, row: number): void {
  const whole = typeof quantity === 'number' && Number.isSafeInteger(quantity) && !Object.is(quantity, -0);
  const text = whole ? String(quantity) : typeof quantity === 'string' && quantity.length <= 30 ? quantity : '';
  const parts = /^([-\u2212]?)(\d+)(?:[.,](\d+))?$/.exec(text);
  if (parts === null) {
    found.push(quantityUnreadable.at(['quantity'], { given: shown(quantity) }));
    return;
  }
  const [, sign = '', digits = '', decimals] = parts;
  const size = `${digits}${decimals === undefined ? '' : `.${decimals}`}`;
  store.quantity.set(row, sign !== '' && /[1-9]/.test(size) ? `-${size}` : size);
}
