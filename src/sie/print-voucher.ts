/**
 * How the vouchers of a SIE file show themselves in a REPL.
 */
import { counted, textTable } from '../display/index.js';
import type { SieFigure } from './document.js';
import type { SieList, SieRow, SieVoucher } from './voucher.js';

/** A voucher as a bookkeeper writes it: heading, then debit and credit. */
export function printSieVoucher(voucher: SieVoucher): string {
  const { series, number, date = 'utan datum', text, registeredOn, by, rows, isBalanced } = voucher;
  const name = `${series} ${number}`.trim();
  const heading = [name === '' ? 'onumrerad' : name, date, text].filter((part) => part !== '').join('  ');
  const table = textTable(
    [
      { title: 'Konto', align: 'left' },
      { title: 'Objekt', align: 'left' },
      { title: 'Debet', align: 'right' },
      { title: 'Kredit', align: 'right' },
      { title: 'Text', align: 'left' },
    ],
    rows.map((row) => [row.account, objectsText(row), debitText(row), creditText(row), noteText(row)]),
  );
  const registered = [
    registeredOn === undefined ? '' : `Registrerad ${registeredOn}`,
    by === undefined ? '' : `av ${by}`,
  ].filter((part) => part !== '');
  const end = [registered.join(' '), isBalanced ? '' : 'Balanserar inte'].filter((line) => line !== '');
  return [heading, table, ...end].join('\n');
}

/** `1:456 6:VILJA`: each object after its dimension. */
function objectsText({ objects }: SieRow): string {
  return objects.map(({ dimension, code }) => `${String(dimension)}:${code}`).join(' ');
}

function debitText(figure: SieFigure): string {
  return figure.amount === undefined ? figureText(figure) : figure.amount.isNegative() ? '' : String(figure.amount);
}

function creditText({ amount }: SieFigure): string {
  return amount?.isNegative() === true ? String(amount.abs()) : '';
}

/** An amount for people, or what the file has in its place. */
export function figureText({ amount, written = '' }: SieFigure): string {
  return amount === undefined ? `»${written}«` : String(amount);
}

const stateTexts = { original: '', added: 'tillagd', struck: 'struken' } as const;

function noteText({ text = '', state, on, by }: SieRow): string {
  const what = stateTexts[state];
  const history = what === '' ? '' : `(${[what, on, by && `av ${by}`].filter(Boolean).join(' ')})`;
  return [text, history].filter((part) => part !== '').join(' ');
}

/** How many there are, and the first of them. */
export function printVouchers(vouchers: SieList<SieVoucher>): string {
  const shown = Array.from({ length: Math.min(vouchers.length, 3) }, (_, i) => printSieVoucher(vouchers.at(i)!));
  const rest = vouchers.length - shown.length;
  const count = counted(vouchers.length, 'verifikation', 'verifikationer');
  return [count, ...shown, ...(rest > 0 ? [`… och ${String(rest)} till`] : [])].join('\n\n');
}
