/**
 * `Amount`: Swedish kronor, exact to the öre.
 *
 * It is a class, unlike everything else here, because `a.minus(b)` cannot be read the wrong way round
 * and because a value that looks like a number must be able to refuse `+` and `<`.
 */
import { BookkeepingError, isIterable, refusedField } from '../diagnostics/index.js';
import { inspect } from '../display/index.js';
import { amountOperator, amountOutOfRange } from './problems.js';
import { type Rate, type Rounding, multiply } from './rate.js';
import { type AmountInput, amountBrand, readOre, whyNotAmount } from './read.js';
import { plainText, swedishText } from './write.js';

/** An exact amount of money. Make one with `amount('1 234,50')` or `fromOre(123450)`. */
export class Amount {
  /** The amount in öre: a whole number, positive for debit. */
  // Public, because with a private field two different amounts would be `toEqual` in every test library.
  readonly ore: number;

  /** @internal Use `amount` or `fromOre`, which check what they are given. */
  constructor(ore: number) {
    this.ore = ore;
    Object.freeze(this);
  }

  /** The two added together. */
  plus(other: AmountInput): Amount {
    return checked(this.ore + oreOf(other));
  }

  /** This less the other. */
  minus(other: AmountInput): Amount {
    return checked(this.ore - oreOf(other));
  }

  /** The same amount on the other side. */
  negate(): Amount {
    return new Amount(this.ore === 0 ? 0 : -this.ore);
  }

  /** The amount without its sign. */
  abs(): Amount {
    return this.ore < 0 ? this.negate() : this;
  }

  /**
   * A share of the amount, calculated exactly and rounded once, to the öre.
   *
   * @param rate - a whole number, or text such as `'0,06'`, `'25 %'` or `'8/12'`
   * @param rounding - what becomes of half an öre and less; `half-up` (away from zero) unless told
   */
  times(rate: Rate, rounding: Rounding = 'half-up'): Amount {
    return checked(multiply(this.ore, rate, rounding));
  }

  /** -1, 0 or 1 as this is less than, equal to or more than the other; made for `sort`. */
  compare(other: AmountInput): -1 | 0 | 1 {
    const theirs = oreOf(other);
    return this.ore < theirs ? -1 : this.ore > theirs ? 1 : 0;
  }

  equals(other: AmountInput): boolean {
    return this.ore === oreOf(other);
  }

  isZero(): boolean {
    return this.ore === 0;
  }

  isNegative(): boolean {
    return this.ore < 0;
  }

  /** For people: `−1 234,50`. */
  toString(): string {
    return swedishText(this.ore);
  }

  /** In a REPL: as for people. */
  [inspect](): string {
    return this.toString();
  }

  /** For programs: `"-1234.50"`. */
  toJSON(): string {
    return plainText(this.ore);
  }

  /** Text where text is wanted; an error where `+` or `<` would have made a number or joined texts. */
  [Symbol.toPrimitive](hint: string): string {
    if (hint === 'string') return this.toString();
    throw new BookkeepingError([amountOperator.at([], { amount: this.toString() })]);
  }
}

Object.defineProperty(Amount.prototype, amountBrand, { value: true });

/**
 * Reads an amount: `amount('1 234,50')`, `amount('1234.5')`, `amount(1234)`.
 *
 * Whole numbers are kronor. A number with decimals is refused, because `0.1 + 0.2` is not `0.3` in floating point.
 */
export function amount(value: AmountInput): Amount {
  return new Amount(oreOf(value));
}

/** The amount of so many öre: `fromOre(123450)` is 1 234,50. */
export function fromOre(ore: number | bigint): Amount {
  const isWhole = typeof ore === 'bigint' || (Number.isInteger(ore) && !Object.is(ore, -0));
  if (!isWhole) throw new BookkeepingError([whyNotAmount(ore)]);
  return checked(Number(ore), ore);
}

/** The sum of a list; of an empty list, zero. Exact in any order, whatever the steps on the way pass through. */
export function sum(amounts: Iterable<AmountInput>): Amount {
  if (!isIterable(amounts)) throw refusedField('amounts', amounts, '[amount("1"), 2]');
  let ore = 0;
  let beyond = 0n;
  for (const each of amounts) {
    const next = ore + oreOf(each);
    if (Number.isSafeInteger(next)) ore = next;
    else {
      beyond += BigInt(ore) + BigInt(oreOf(each));
      ore = 0;
    }
  }
  return beyond === 0n ? new Amount(ore) : fromOre(beyond + BigInt(ore));
}

/** Öre of anything an amount can be given as, or an error that says why not. */
export function oreOf(value: unknown): number {
  const ore = readOre(value);
  if (Number.isNaN(ore)) throw new BookkeepingError([whyNotAmount(value)]);
  return ore;
}

function checked(ore: number, given: number | bigint = ore): Amount {
  if (Number.isSafeInteger(ore)) return new Amount(ore);
  throw new BookkeepingError([amountOutOfRange.at([], { given: `${String(given)} öre` })]);
}
