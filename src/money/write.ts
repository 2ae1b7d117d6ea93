/**
 * Writing amounts: plain text for programs, Swedish for people.
 */

/** `-1234.50`: the form for files and programs. */
export function plainText(ore: number): string {
  const { sign, kronor, rest } = partsOf(ore);
  return `${sign === '' ? '' : '-'}${kronor}.${rest}`;
}

/**
 * `−1 234,50`: the form for people, with no-break spaces and a true minus.
 *
 * The öre must already be rounded to what the decimals can show.
 */
export function swedishText(ore: number, decimals: 0 | 1 | 2 = 2): string {
  const { sign, kronor, rest } = partsOf(ore);
  const thousands = kronor.replace(/\B(?=(\d{3})+$)/g, '\u00a0');
  return sign + thousands + (decimals === 0 ? '' : `,${rest.slice(0, decimals)}`);
}

function partsOf(ore: number): { sign: string; kronor: string; rest: string } {
  const digits = String(Math.abs(ore)).padStart(3, '0');
  return { sign: ore < 0 ? '\u2212' : '', kronor: digits.slice(0, -2), rest: digits.slice(-2) };
}
