/**
 * The floor: what reading a SIE file costs at the least. It looks at every byte once, keeps full columns and adds up the
 * accounts, of a file written the one way `books.ts` writes it; of quotes, character sets, odd lines and diagnostics it
 * knows nothing.
 */
import { readFileSync } from 'node:fs';
import { report } from './report.ts';

const bytes = readFileSync(process.argv[2]!);
const end = bytes.length;
const rows = Math.floor(end / 30);
const account = new Uint16Array(rows);
const amount = new Float64Array(rows);
const object = new Uint16Array(rows);
const textStart = new Uint32Array(rows);
const textLength = new Uint8Array(rows);
const vouchers = Math.floor(rows / 2);
const number = new Uint32Array(vouchers);
const date = new Uint32Array(vouchers);
const nameStart = new Uint32Array(vouchers);
const nameLength = new Uint8Array(vouchers);
const firstRow = new Uint32Array(vouchers + 1);
const balances = new Float64Array(10_000);

let at = 0;
let row = 0;
let voucher = 0;
let difference = 0;
let unbalanced = 0;

function digits(): number {
  let value = 0;
  for (let byte = bytes[at]!; byte >= 0x30 && byte <= 0x39; byte = bytes[++at]!) value = value * 10 + byte - 0x30;
  return value;
}

function read(): void {
  while (at < end) {
    const byte = bytes[at]!;
    if (byte === 0x23 && bytes[at + 1] === 0x54) readRow();
    else if (byte === 0x23 && bytes[at + 1] === 0x56) readVoucher();
    else if (byte === 0x7d && difference !== 0) unbalanced++;
    while (bytes[at] !== 0x0a) at++;
    at++;
  }
}

function readRow(): void {
  at += 7;
  account[row] = digits();
  at += 2;
  if (bytes[at] !== 0x7d) {
    while (bytes[at] !== 0x22) at++;
    at++;
    object[row] = digits();
    at++;
  }
  at += 2;
  const isNegative = bytes[at] === 0x2d;
  if (isNegative) at++;
  let ore = digits() * 100;
  ore += (bytes[at + 1]! - 0x30) * 10 + bytes[at + 2]! - 0x30;
  at += 3;
  if (isNegative) ore = -ore;
  amount[row] = ore;
  balances[account[row]!]! += ore;
  difference += ore;
  if (bytes[at] === 0x20) {
    at += 11;
    textStart[row] = at;
    while (bytes[at] !== 0x22) at++;
    textLength[row] = at - textStart[row]!;
  }
  row++;
}

function readVoucher(): void {
  difference = 0;
  firstRow[voucher] = row;
  at += 7;
  number[voucher] = digits();
  at++;
  date[voucher] = digits();
  at += 2;
  nameStart[voucher] = at;
  while (bytes[at] !== 0x22) at++;
  nameLength[voucher++] = at - nameStart[voucher - 1]!;
}

read();
report({ vouchers: voucher, rows: row, wrong: unbalanced, balances: balances.filter((each) => each !== 0) });
