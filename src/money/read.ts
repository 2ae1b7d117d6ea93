/**
 * Reading amounts: whatever a person, a program or a file gives, exactly into öre.
 *
 * Text is read by a hand-written scan because it sits in the rule core: it takes a fifth of the time big.js takes.
 */
import { type Diagnostic, shown } from '../diagnostics/index.js';
import type { Amount } from './amount.js';
import {
  amountFinerThanOre,
  amountHasExponent,
  amountIsFloat,
  amountMissing,
  amountNegativeZero,
  amountNotFinite,
  amountOutOfRange,
  amountTrailingMinus,
  amountUnreadable,
} from './problems.js';

/** What an amount can be given as: text, whole kronor, or an `Amount`. */
export type AmountInput = string | number | bigint | Amount;

// Registered, so that an amount made by one copy of the package is recognised by another.
export const amountBrand = Symbol.for('huvudbok.amount');

/** True for an `Amount`, also one made by another copy of the package. */
export function isAmount(value: unknown): value is Amount {
  return typeof value === 'object' && value !== null && amountBrand in value;
}

/** Öre, or NaN for anything that is not an amount: no object is made. `whyNotAmount` says why. */
export function readOre(value: unknown): number {
  switch (typeof value) {
    case 'string':
      return readText(value);
    case 'number':
      return Number.isSafeInteger(value) && !Object.is(value, -0) ? inRange(value * 100) : NaN;
    case 'bigint':
      return inRange(Number(value * 100n));
    default:
      return isAmount(value) ? inRange(value.ore) : NaN;
  }
}

const comma = 0x2c;
const hyphen = 0x2d;
const point = 0x2e;
const zero = 0x30;
const trueMinus = 0x2212;

function readText(text: string): number {
  let i = 0;
  let end = text.length;
  while (i < end && isBlank(text.charCodeAt(i))) i++;
  while (end > i && isBlank(text.charCodeAt(end - 1))) end--;
  const first = text.charCodeAt(i);
  const negative = first === hyphen || first === trueMinus;
  if (negative) i++;

  // Kronor, with the thousands either all apart (1 234 567) or all together (1234567).
  let ore = 0;
  let digits = 0;
  let grouped = false;
  for (; i < end; i++) {
    const c = text.charCodeAt(i);
    if (c >= zero && c <= zero + 9) {
      ore = ore * 10 + (c - zero);
      digits++;
    } else if (isBlank(c)) {
      if (grouped ? digits !== 3 : digits === 0 || digits > 3) return NaN;
      grouped = true;
      digits = 0;
    } else break;
  }
  if (grouped ? digits !== 3 : digits === 0) return NaN;
  ore *= 100;

  if (i < end) {
    const c = text.charCodeAt(i);
    const decimals = end - i - 1;
    if ((c !== comma && c !== point) || decimals < 1 || decimals > 2) return NaN;
    const tens = text.charCodeAt(i + 1) - zero;
    const ones = decimals === 2 ? text.charCodeAt(i + 2) - zero : 0;
    if (tens < 0 || tens > 9 || ones < 0 || ones > 9) return NaN;
    ore += tens * 10 + ones;
  }
  return inRange(negative && ore !== 0 ? -ore : ore);
}

/** Space, no-break space, thin space and narrow no-break space: all are met between thousands. */
function isBlank(c: number): boolean {
  return c === 0x20 || c === 0xa0 || c === 0x2009 || c === 0x202f;
}

function inRange(ore: number): number {
  return Number.isSafeInteger(ore) ? ore : NaN;
}

/** Why a value is not an amount. Call it when `readOre` gave NaN. */
export function whyNotAmount(value: unknown): Diagnostic {
  const given = { given: shown(value) };
  switch (typeof value) {
    case 'string':
      return whyNotText(value, given);
    case 'number':
      if (Object.is(value, -0)) return amountNegativeZero.at([], given);
      if (!Number.isFinite(value)) return amountNotFinite.at([], given);
      return (Number.isInteger(value) ? amountOutOfRange : amountIsFloat).at([], given);
    case 'bigint':
      return amountOutOfRange.at([], given);
    case 'undefined':
      return amountMissing.at([], given);
    default:
      return (value === null ? amountMissing : amountUnreadable).at([], given);
  }
}

function whyNotText(text: string, given: { readonly given: string }): Diagnostic {
  // An amount of a hundred characters is no amount; the patterns below need not see it.
  if (text.length > 100) return amountUnreadable.at([], given);
  const bare = text.replace(/[ \u00a0\u2009\u202f]/g, '');
  if (bare === '') return amountMissing.at([], given);
  if (/^\d[\d.,]*[-\u2212]$/.test(bare)) return amountTrailingMinus.at([], given);
  if (/^[-\u2212]?\d+([.,]\d+)?e[-+]?\d+$/i.test(bare)) return amountHasExponent.at([], given);
  if (/^[-\u2212]?\d+[.,]\d{3,}$/.test(bare)) return amountFinerThanOre.at([], given);
  if (/^[-\u2212]?\d{14,}([.,]\d{1,2})?$/.test(bare)) return amountOutOfRange.at([], given);
  return amountUnreadable.at([], given);
}
