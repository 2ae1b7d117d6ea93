/**
 * Judges every voucher of a document: that it balances, when it is dated, how it is numbered.
 *
 * It sees columns only, after the last line, so a million vouchers take a few milliseconds.
 */
import { dateText, dayOf } from '../calendar/index.js';
import { excerpt } from '../diagnostics/index.js';
import { fromOre } from '../money/index.js';
import type { SieYear } from './document.js';
import type { Draft } from './draft.js';
import { exactParts } from './figures.js';
import { find, findOnce } from './finder.js';
import { sparseAt } from './growing.js';
import type { SiePlace } from './place.js';
import {
  numbersDescend,
  voucherEmpty,
  voucherNumberUnusual,
  voucherOutsideYear,
  voucherTwice,
  voucherUnbalanced,
  voucherUnnamed,
} from './problems-voucher.js';
import { textAt } from './texts.js';
import { numberAt, placeAt } from './view.js';
import type { VoucherColumns } from './voucher-columns.js';

export function judgeVouchers(draft: Draft, years: readonly SieYear[]): void {
  judgeBalances(draft);
  judgeDates(
    draft,
    years.find(({ index, isInferred }) => index === 0 && !isInferred),
  );
  judgeNames(draft);
}

/** How a voucher is named in a message: empty when it has no name. */
function nameAt(columns: VoucherColumns, voucher: number): string {
  return excerpt(`${textAt(columns.texts, columns.series[voucher]!)} ${numberAt(columns, voucher)}`.trim());
}

function judgeBalances({ finder, vouchers: columns }: Draft): void {
  const { firstRow, state, amount, vouchers } = columns;
  for (let voucher = 0; voucher < vouchers; voucher++) {
    let difference = 0;
    let size = 0;
    let rows = 0;
    const end = firstRow[voucher + 1]!;
    for (let row = firstRow[voucher]!; row < end; row++) {
      if (state[row] === 2) continue;
      const ore = amount[row]!;
      difference += ore;
      size += ore < 0 ? -ore : ore;
      rows++;
    }
    if (rows === 0) find(finder, voucherEmpty, placeAt(columns, voucher), { voucher: nameAt(columns, voucher) });
    // A sum on the way may have been larger than can be counted; an amount may be no whole number of öre.
    else if (!Number.isSafeInteger(size)) judgeExactly(finder, columns, voucher);
    else if (difference !== 0) {
      const particulars = { voucher: nameAt(columns, voucher), difference: fromOre(difference) };
      find(finder, voucherUnbalanced, placeAt(columns, voucher), particulars);
    }
  }
}

/** The same sum in numbers of any size and fineness. What cannot be read has been said, and leaves nothing to judge. */
function judgeExactly(finder: Draft['finder'], columns: VoucherColumns, voucher: number): void {
  const amounts: { readonly parts: bigint; readonly decimals: number }[] = [];
  for (let row = columns.firstRow[voucher]!; row < columns.firstRow[voucher + 1]!; row++) {
    if (columns.state[row] === 2) continue;
    const ore = columns.amount[row]!;
    const text = Number.isNaN(ore) ? textAt(columns.texts, sparseAt(columns.amountText, row)) : '';
    const exact = Number.isNaN(ore) ? exactParts(text) : { parts: BigInt(ore), decimals: 2 };
    if (exact === undefined) return;
    amounts.push(exact);
  }
  const decimals = Math.max(...amounts.slice(0, 1000).map((each) => each.decimals), 2);
  if (amounts.some((each) => each.decimals > decimals)) return;
  const difference = amounts.reduce((sum, each) => sum + each.parts * 10n ** BigInt(decimals - each.decimals), 0n);
  if (difference === 0n) return;
  const digits = String(difference < 0n ? -difference : difference).padStart(decimals + 1, '0');
  const text = `${difference < 0n ? '−' : ''}${digits.slice(0, -decimals)},${digits.slice(-decimals)}`;
  find(finder, voucherUnbalanced, placeAt(columns, voucher), { voucher: nameAt(columns, voucher), difference: text });
}

function judgeDates({ finder, vouchers: columns }: Draft, year: SieYear | undefined): void {
  if (year === undefined) return;
  const { from, to } = year;
  const [first, last] = [dayOf(from), dayOf(to)];
  const { date, vouchers } = columns;
  for (let voucher = 0; voucher < vouchers; voucher++) {
    const day = date[voucher]!;
    if ((day >= first && day <= last) || day === 0) continue;
    const particulars = { voucher: nameAt(columns, voucher), date: dateText(day), from, to };
    find(finder, voucherOutsideYear, placeAt(columns, voucher), particulars);
  }
}

function judgeNames({ finder, vouchers: columns }: Draft): void {
  const { series, number, numberText, vouchers, texts } = columns;
  const last = new Map<number, number>();
  const broken = new Set<number>();
  let unnamed = 0;
  let firstUnnamed: SiePlace | undefined;
  for (let voucher = 0; voucher < vouchers; voucher++) {
    const own = number[voucher]!;
    const inSeries = series[voucher]!;
    const written = own === 0 ? sparseAt(numberText, voucher) : 0;
    if (inSeries === 0 || (own === 0 && written === 0)) {
      unnamed++;
      firstUnnamed ??= placeAt(columns, voucher);
    }
    if (own === 0) {
      if (written === 0) continue;
      findOnce(finder, voucherNumberUnusual, '', placeAt(columns, voucher), { voucher: nameAt(columns, voucher) });
      // What is no number has no order; whether it is there twice is for the second look.
      broken.add(inSeries);
      continue;
    }
    const before = last.get(inSeries) ?? 0;
    if (own <= before) {
      broken.add(inSeries);
      if (own < before) {
        const name = { series: excerpt(textAt(texts, inSeries)), number: String(own), previous: String(before) };
        findOnce(finder, numbersDescend, String(inSeries), placeAt(columns, voucher), name);
      }
    }
    last.set(inSeries, own);
  }
  if (unnamed > 0) find(finder, voucherUnnamed, firstUnnamed!, { vouchers: unnamed });
  if (broken.size > 0) judgeTwice(finder, columns, broken);
}

/** Looks for vouchers with the same name, in the series where they can be: a series that only rises has none. */
function judgeTwice(finder: Draft['finder'], columns: VoucherColumns, broken: ReadonlySet<number>): void {
  const seen = new Map<number, Set<number>>([...broken].map((series) => [series, new Set()]));
  for (let voucher = 0; voucher < columns.vouchers; voucher++) {
    const known = seen.get(columns.series[voucher]!);
    if (known === undefined) continue;
    const own = columns.number[voucher]!;
    const written = own === 0 ? sparseAt(columns.numberText, voucher) : 0;
    if (own === 0 && written === 0) continue;
    // Texts are numbered below the numbers of vouchers, so that the two cannot be mistaken.
    const key = own === 0 ? -written : own;
    if (!known.has(key)) {
      known.add(key);
      continue;
    }
    const name = nameAt(columns, voucher);
    findOnce(finder, voucherTwice, name, placeAt(columns, voucher), { voucher: name });
  }
}
