/**
 * Which findings of a reading mean that something of the file is missing in the document.
 *
 * It is what the tolerant profile calls an error, whichever profile the file was read by; but not what the rule core
 * finds again in the vouchers, and tells by itself.
 */
import type { SiePlace } from './place.js';
import type { SieProblem } from './problem.js';
import { accountNotNumeric } from './problems-chart.js';
import { amountFinerThanOre } from './problems-line.js';
import { rowOutsideVoucher, voucherDateMissing, voucherUnbalanced } from './problems-voucher.js';

const judgedAgain: ReadonlySet<object> = /* @__PURE__ */ new Set<object>([
  accountNotNumeric,
  voucherUnbalanced,
  voucherDateMissing,
]);

/** True of a problem with what is then missing in the document. A file may have finer amounts than öre; books may not. */
export function isMisreading(problem: SieProblem): boolean {
  return (problem.tolerant === 'error' && !judgedAgain.has(problem)) || problem.code === amountFinerThanOre.code;
}

/** True of the records of vouchers, which balances do not depend on. */
export function isOfVouchers({ record }: SiePlace): boolean {
  return record === '#VER' || record.endsWith('TRANS');
}

/** True when what was misread is a voucher or its row, and the voucher is known. */
export function isInVoucher({ code }: SieProblem, place: SiePlace): boolean {
  return isOfVouchers(place) && code !== rowOutsideVoucher.code;
}
