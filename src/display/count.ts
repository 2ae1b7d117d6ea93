/**
 * How many there are of something, in words that fit the number: one place for it, so that nobody writes "1 vouchers".
 */

/** `counted(1, 'verifikation', 'verifikationer')` is `1 verifikation`. */
export function counted(count: number, one: string, many: string): string {
  return `${String(count)} ${count === 1 ? one : many}`;
}
