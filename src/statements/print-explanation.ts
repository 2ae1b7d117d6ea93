/**
 * How an explanation shows itself in a REPL: an indented tree, each part under what it is a part of.
 */
import { type TextRow, textTable } from '../display/index.js';
import type { AccountExplanation, CellExplanation, ExplainedVoucher, Explanation, VoucherPage } from './explanation.js';
import { cellText, unitNames } from './print.js';

/** How many rows a tree is shown with at most, and how many vouchers of each account when the accounts are few. */
const mostRows = 200;
const someVouchers = 3;
const fewAccounts = 10;

/** A cell with everything under it down to its accounts; a line also with the first vouchers of each account. */
export function printExplanation(explanation: CellExplanation): string {
  const { statement, cell, column } = explanation;
  const rows: string[][] = [];
  const isFew = cell.origin.type === 'accounts' && explanation.parts.length <= fewAccounts;
  const vouchers = isFew ? someVouchers : 0;
  addRows(rows, explanation, { level: 0, column: column.key, vouchers });
  const all = rows.length <= mostRows ? rows : [...rows.slice(0, mostRows), ['…', '']];
  return tree(statement.title, column.heading, [...all, ...endRows(explanation), ...roundingRows(explanation)]);
}

/** An account with its first vouchers. */
export function printAccount(explanation: AccountExplanation): string {
  const rows: string[][] = [];
  addRows(rows, explanation, { level: 0, column: '', vouchers: 10 });
  return tree('Konto', 'Belopp', rows);
}

/** A page of vouchers. */
export function printVouchers({ vouchers, count }: VoucherPage): string {
  const rest = vouchers.length === count ? [] : [[`${String(vouchers.length)} av ${String(count)} visas`, '']];
  return tree('Verifikationer', 'Belopp', [...vouchers.map((each) => voucherRow(each, 0)), ...rest]);
}

/** A ledger of balances has no vouchers, and that is where its figures end. */
function endRows({ parts }: CellExplanation): string[][] {
  const endsHere = parts.some((part) => part.type === 'account' && !part.hasVouchers);
  return endsHere ? [['  saldon utan verifikationer', '']] : [];
}

interface Place {
  readonly level: number;
  /** The column of what it is a part of, which need not be said again. */
  readonly column: string;
  /** How many vouchers to show of each account. */
  readonly vouchers: number;
}

const signs = { added: '', takenOff: '\u2212 ', dividedBy: '÷ ' } as const;

function addRows(rows: string[][], explanation: Explanation, place: Place): void {
  if (rows.length > mostRows) return;
  if (explanation.type === 'account') addAccount(rows, explanation, place);
  else {
    const { row, column, cell, counts, parts } = explanation;
    const name = row.code === undefined ? row.label : `${row.label} (${row.code})`;
    // Within a column the row tells; between columns of a row, the column does.
    const which = column.key === place.column ? name : column.heading;
    const given = cell.origin.type === 'given' ? ` · ${cell.origin.source ?? 'angivet'}` : '';
    rows.push([indented(place.level, `${signs[counts]}${which}${given}`), exactText(explanation)]);
    for (const part of parts) addRows(rows, part, { ...place, level: place.level + 1, column: column.key });
  }
}

function addAccount(rows: string[][], explanation: AccountExplanation, { level, vouchers }: Place): void {
  const { account, amount, moved, hasVouchers } = explanation;
  const how = moved ? ' · omklassificerat' : '';
  rows.push([indented(level, `${account.number} ${account.name}${how}`), String(amount)]);
  if (vouchers === 0 || !hasVouchers) return;
  const page = explanation.vouchers({ take: vouchers });
  rows.push(...page.vouchers.map((each) => voucherRow(each, level + 1)));
  const more = page.count - page.vouchers.length;
  if (more > 0) rows.push([indented(level + 1, `och ${String(more)} till`), '']);
}

function voucherRow({ voucher, date, text, amount }: ExplainedVoucher, level: number): string[] {
  const name = voucher === undefined ? '' : `${voucher.series} ${String(voucher.number)}  `;
  return [indented(level, `${name}${date}  ${text}`), String(amount)];
}

/** The exact figure; what it is shown as is told under the tree. */
function exactText({ cell }: CellExplanation): string {
  return cell.type === 'amount' ? String(cell.value) : cellText(cell, 'ore');
}

function roundingRows({ cell, rounding, statement: { unit, rounding: policy } }: CellExplanation): TextRow[] {
  if (rounding === undefined) return [];
  const how = policy === 'each' ? 'avrundning' : 'avrundning, så att summorna stämmer';
  return ['rule', [`${how}: visas som ${cellText(cell, unit)} ${unitNames[unit]}`, String(rounding)]];
}

function indented(level: number, text: string): string {
  return `${'  '.repeat(level)}${text}`;
}

function tree(title: string, heading: string, rows: readonly TextRow[]): string {
  return textTable(
    [
      { title, align: 'left' },
      { title: heading, align: 'right' },
    ],
    rows,
  );
}
