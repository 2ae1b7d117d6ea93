/**
 * What the rule core found in the vouchers of a file, told with its place in the file, and not without end.
 */
import { type Diagnostic, type Severity, within } from '../diagnostics/index.js';
import { placeOfVoucher } from './place-of-voucher.js';
import { pathOf } from './place.js';
import { moreOfTheSame } from './problems.js';
import type { VoucherColumns } from './voucher-columns.js';

/** How many of one code are told one by one, as when a file is read. */
export const mostOfEach = 100;

export interface Telling {
  readonly tell: (voucher: number, found: readonly Diagnostic[]) => void;
  /** What has been told, and how many more there were of each code. */
  readonly told: () => readonly Diagnostic[];
}

export function createTelling(columns: VoucherColumns): Telling {
  const told: Diagnostic[] = [];
  const counts = new Map<string, { count: number; beyond: number; severity: Severity }>();
  const tell = (voucher: number, found: readonly Diagnostic[]): void => {
    for (const each of found) {
      const counted = counts.get(each.code) ?? { count: 0, beyond: voucher, severity: each.severity };
      counts.set(each.code, counted);
      counted.count++;
      if (counted.count === mostOfEach + 1) counted.beyond = voucher;
      if (counted.count <= mostOfEach) told.push(...within(pathOf(placeOfVoucher(columns, voucher)), [each]));
    }
  };
  return {
    tell,
    told: () => [
      ...told,
      ...[...counts].flatMap(([of, { count, beyond, severity }]) => {
        const place = placeOfVoucher(columns, beyond);
        const more = count - mostOfEach;
        return more <= 0 ? [] : [moreOfTheSame.at(pathOf(place), { of, place, count: more }, severity)];
      }),
    ],
  };
}
