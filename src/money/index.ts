/**
 * Money: exact amounts in Swedish kronor, their text, shares of them, and how they are rounded for print.
 *
 * `oreIn` and `readUnit` are for the rooms above, which print in units; they are not among the package's exports.
 */
export { allocate, type AllocationMethod, type Weight } from './allocate.js';
export { type Amount, amount, fromOre, sum } from './amount.js';
export { type Rate, type Rounding } from './rate.js';
export { formatAmount, roundAll, roundTo, type AmountFormat, type RoundingPolicy } from './rounding.js';
export { type AmountInput, isAmount, readOre, whyNotAmount } from './read.js';
export { oreIn, readUnit, type Unit } from './unit.js';
export { moneyProblems } from './problems.js';
