/**
 * Vouchers made from the columns, when someone asks to see them.
 */
import { dateText } from '../calendar/index.js';
import type { Dimensions } from '../chart/index.js';
import { dimensionKey } from '../chart/index.js';
import { printable } from '../display/index.js';
import { fromOre } from '../money/index.js';
import { type Store, isOpeningAt } from './columns.js';
import { objectsOf } from './combinations.js';
import { printVoucher } from './print.js';
import type { State } from './state.js';
import { type Posting, type Voucher, type VoucherId, purposes } from './voucher.js';

/** The voucher in one place of the columns, as it was known on a day. */
export function voucherAt(
  { store, vouchers }: Pick<State, 'store' | 'vouchers'>,
  voucher: number,
  known = Infinity,
): Voucher {
  const { texts } = store.names;
  const counterparty = texts.names[store.counterparty[voucher]!]!;
  const by = texts.names[store.by[voucher]!]!;
  const reference = store.reference[voucher]!;
  const corrects = store.corrects[voucher]!;
  const reason = store.reason.get(voucher);
  const reverseDay = store.reverseDay.get(voucher);
  const key = store.key.get(voucher);
  const approvals = store.approvals.get(voucher);
  // Later books share the store; a correction made after these books, or after what is known of them, is not seen.
  const correctedBy = (store.correctedBy.get(voucher) ?? []).filter(
    (each) => each < vouchers && store.compiledDay[each]! <= known,
  );
  return Object.freeze(
    printable(
      {
        ...idAt(store, voucher),
        eventDate: dateText(store.eventDay[voucher]!),
        compiledOn: dateText(store.compiledDay[voucher]!),
        text: store.text[voucher]!,
        ...(counterparty === '' ? {} : { counterparty }),
        ...(reference === '' ? {} : { reference }),
        ...(by === '' ? {} : { by }),
        purpose: purposes[store.purpose[voucher]!]!,
        ...(reverseDay === undefined ? {} : { reverseOn: dateText(reverseDay) }),
        postings: Object.freeze(postingsAt(store, voucher)),
        ...(corrects === 0 ? {} : { corrects: idAt(store, corrects) }),
        ...(reason === undefined ? {} : { reason }),
        correctedBy: Object.freeze(correctedBy.map((each) => idAt(store, each))),
        ...(approvals === undefined ? {} : { approvals }),
        ...(key === undefined ? {} : { idempotencyKey: key }),
      },
      printVoucher,
    ),
  );
}

/** Series and number of the voucher in one place. */
export function idAt(store: Store, voucher: number): VoucherId {
  return Object.freeze({ series: store.names.series.names[store.series[voucher]!]!, number: store.number[voucher]! });
}

/** How a voucher is named in print: `A 12`. */
export function idText({ series, number }: VoucherId): string {
  return `${series} ${String(number)}`;
}

/** The postings of the voucher in one place. */
export function postingsAt(store: Store, voucher: number): Posting[] {
  const postings: Posting[] = [];
  for (let row = store.firstRow[voucher]!; row < store.firstRow[voucher + 1]!; row++)
    postings.push(postingAt(store, row));
  return postings;
}

/** The posting in one row. */
export function postingAt(store: Store, row: number): Posting {
  const text = store.names.texts.names[store.rowText[row]!]!;
  const quantity = store.quantity.get(row);
  return Object.freeze({
    account: store.names.accounts.names[store.account[row]!]!,
    amount: fromOre(store.amount[row]!),
    dimensions: dimensionsAt(store, store.combination[row]!),
    ...(text === '' ? {} : { text }),
    ...(quantity === undefined ? {} : { quantity }),
  });
}

/** A combination as postings say it. */
export function dimensionsAt(store: Store, combination: number): Dimensions {
  const objects = objectsOf(store.names.combinations, combination);
  return Object.freeze(Object.fromEntries(objects.map(({ dimension, code }) => [dimensionKey(dimension), code])));
}

/** The vouchers, one at a time, in registration order. */
export function* vouchersOf(state: State): Generator<Voucher> {
  for (let place = 1; place < state.vouchers; place++) {
    if (!isOpeningAt(state.store, place)) yield voucherAt(state, place);
  }
}
