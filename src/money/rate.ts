/**
 * Rates and shares of an amount: the one place where division happens, and so the one place that needs big.js.
 */
import Big from 'big.js';
import { BookkeepingError, refusedField, shown } from '../diagnostics/index.js';
import { rateUnreadable } from './problems.js';

/** A whole number, or text: a decimal (`'0,06'`), a percentage (`'25 %'`) or a fraction (`'8/12'`). */
export type Rate = string | number | bigint;

/**
 * What becomes of the part of an öre that is left over.
 *
 * `half-up` rounds a half away from zero, as Swedish practice does; `half-even` to the even neighbour;
 * `down` always towards zero; `up` always away from it.
 */
export type Rounding = 'half-up' | 'half-even' | 'down' | 'up';

/** A constructor of our own per rounding: the settings of `Big` itself belong to the whole process. */
function exactly(mode: Big.RoundingMode): Big.BigConstructor {
  const own = Big();
  own.strict = true;
  own.DP = 0;
  own.RM = mode;
  return own;
}

const exact: Readonly<Record<Rounding, Big.BigConstructor>> = {
  down: exactly(0),
  'half-up': exactly(1),
  'half-even': exactly(2),
  up: exactly(3),
};

/** The öre times the rate, exact until the one rounding to a whole öre. May exceed the range of an amount. */
export function multiply(ore: number, rate: Rate, rounding: Rounding): number {
  const { numerator, denominator } = readRate(rate);
  if (!Object.hasOwn(exact, rounding)) throw refusedField('rounding', rounding, Object.keys(exact).join(', '));
  const Exact = exact[rounding];
  const product = new Exact(String(ore)).times(numerator).div(denominator);
  // Negative zero is big.js's, never ours.
  return product.eq('0') ? 0 : Number(product.toFixed(0));
}

const ratePattern = /^([-\u2212]?)(\d+)(?:[.,](\d+))?(?:\/(\d+)|( ?%))?$/;

function readRate(rate: unknown): { numerator: string; denominator: string } {
  const whole =
    typeof rate === 'bigint' || (typeof rate === 'number' && Number.isSafeInteger(rate) && !Object.is(rate, -0));
  const text = whole ? String(rate) : typeof rate === 'string' ? rate.replace(/[\u00a0\u2009\u202f]/g, ' ').trim() : '';
  const found = text.length <= 40 ? ratePattern.exec(text) : null;
  const [, sign = '', digits = '', decimals = '', under, percent] = found ?? [];
  const denominator = under ?? (percent === undefined ? '1' : '100');
  if (found === null || /^0+$/.test(denominator))
    throw new BookkeepingError([rateUnreadable.at([], { given: shown(rate) })]);
  // A nought more after the decimals changes nothing and saves asking whether there are any.
  return { numerator: `${sign === '' ? '' : '-'}${digits}.${decimals}0`, denominator };
}
