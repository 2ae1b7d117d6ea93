/**
 * Keys by which vouchers that have no number of their own are known again when their file is read a second time.
 *
 * The key is made of what the voucher says, so that a file exported anew, or one that holds some vouchers again,
 * is known too. Two vouchers that say the same in one file are told apart by which of them comes first. Two that say
 * the same in different files are taken to be one; `delivery` is how to say that they are not.
 * A key only finds the voucher: what the two say is then compared, so a chance likeness of keys loses nothing.
 */
import { objectCodesAt } from './object-lists.js';
import { textAt } from './texts.js';
import { sparseAt } from './growing.js';
import type { VoucherColumns } from './voucher-columns.js';
import type { VoucherNumbers } from './voucher-numbers.js';

/** The keys of the vouchers that keep no number, by voucher. */
export function keysOf(
  columns: VoucherColumns,
  { series, names, why }: VoucherNumbers,
  delivery: string,
): Map<number, string> {
  const keys = new Map<number, string>();
  const times = new Map<string, number>();
  for (const voucher of [...why.keys()].sort((a, b) => a - b)) {
    const content = contentHash(columns, voucher, names[series[voucher]!]!);
    const time = (times.get(content) ?? 0) + 1;
    times.set(content, time);
    keys.set(voucher, ['sie', ...(delivery === '' ? [] : [delivery]), content, String(time)].join(':'));
  }
  return keys;
}

/** What a voucher says, as sixteen hexadecimal digits: two hashes of the FNV sort side by side. */
function contentHash(columns: VoucherColumns, voucher: number, series: string): string {
  const { texts } = columns;
  let one = 0x811c9dc5;
  let other = 0x9747b28c;
  const feed = (text: string): void => {
    for (let i = 0; i <= text.length; i++) {
      // After the text something that is no character, so that "ab" "c" is not "a" "bc".
      const unit = i === text.length ? 0x10000 : text.charCodeAt(i);
      one = Math.imul(one ^ unit, 0x01000193);
      other = Math.imul(other ^ unit, 0x5bd1e995);
      other ^= other >>> 15;
    }
  };
  feed(series);
  feed(String(columns.date[voucher]!));
  feed(textAt(texts, columns.text[voucher]!));
  for (let row = columns.firstRow[voucher]!; row < columns.firstRow[voucher + 1]!; row++) {
    if (columns.state[row] === 2) continue;
    feed(columns.accounts.names[columns.account[row]!]!);
    feed(String(columns.amount[row]!));
    for (const { dimension, code } of objectCodesAt(columns.objectLists, columns.objects[row]!)) {
      feed(String(dimension));
      feed(code);
    }
    feed(textAt(texts, columns.rowText[row]!));
    feed(textAt(texts, sparseAt(columns.quantity, row)));
  }
  return [one, other].map((hash) => (hash >>> 0).toString(16).padStart(8, '0')).join('');
}
