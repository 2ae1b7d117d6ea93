/**
 * A share in per cent, as it is printed beside a name: `25 %`, `15,4 %`.
 */
import { formatAmount, fromOre } from '../money/index.js';

/** A part of a whole in per cent with at most one decimal; nothing when there is no whole. */
export function shareText(part: number, whole: number): string {
  if (whole === 0) return '';
  const share = fromOre(part).times(`10000/${String(whole)}`);
  const text = formatAmount(share, { decimals: 1 });
  return `${text.endsWith(',0') ? text.slice(0, -2) : text} %`;
}
