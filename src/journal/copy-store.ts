/**
 * The copy that keeps old books true: when a value that is not the newest is written to, it gets columns of its own.
 */
import { type Column, type Store, createStore, grown, grownSize, keepVoucher } from './columns.js';

/** A store of its own for books that no longer reach the end of the one they share. */
export function copyStore(store: Store, vouchers: number, events: number): Store {
  const copy = { ...createStore(), names: store.names };
  const rows = store.firstRow[vouchers]!;
  const rowSize = grownSize(rows + 1);
  const size = grownSize(vouchers + 2);
  const ofRows = <Kind extends Column>(column: Kind, target: Kind): Kind =>
    grown(column.subarray(0, rows) as Kind, target);
  const ofVouchers = <Kind extends Column>(column: Kind, target: Kind): Kind =>
    grown(column.subarray(0, vouchers + 1) as Kind, target);
  copy.account = ofRows(store.account, new Uint16Array(rowSize));
  copy.amount = ofRows(store.amount, new Float64Array(rowSize));
  copy.combination = ofRows(store.combination, new Uint32Array(rowSize));
  copy.rowText = ofRows(store.rowText, new Uint32Array(rowSize));
  copy.firstRow = ofVouchers(store.firstRow, new Uint32Array(size));
  copy.eventDay = ofVouchers(store.eventDay, new Uint32Array(size));
  copy.compiledDay = ofVouchers(store.compiledDay, new Uint32Array(size));
  copy.series = ofVouchers(store.series, new Uint32Array(size));
  copy.number = ofVouchers(store.number, new Uint32Array(size));
  copy.purpose = ofVouchers(store.purpose, new Uint8Array(size));
  copy.counterparty = ofVouchers(store.counterparty, new Uint32Array(size));
  copy.by = ofVouchers(store.by, new Uint32Array(size));
  copy.corrects = ofVouchers(store.corrects, new Uint32Array(size));
  for (const [row, quantity] of store.quantity) if (row < rows) copy.quantity.set(row, quantity);
  for (const [voucher, reason] of store.reason) if (voucher < vouchers) copy.reason.set(voucher, reason);
  for (const [voucher, day] of store.reverseDay) if (voucher < vouchers) copy.reverseDay.set(voucher, day);
  for (const [voucher, key] of store.key) if (voucher < vouchers) copy.key.set(voucher, key);
  for (const [voucher, each] of store.approvals) if (voucher < vouchers) copy.approvals.set(voucher, each);
  for (let voucher = 0; voucher < vouchers; voucher++) {
    copy.text.push(store.text[voucher]!);
    copy.reference.push(store.reference[voucher]!);
    keepVoucher(copy);
  }
  copy.events.push(...store.events.slice(0, events));
  return copy;
}
