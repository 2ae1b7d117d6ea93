/**
 * How balances show themselves in a REPL.
 */
import { left, right, textTable } from '../display/index.js';
import { objectsText } from '../journal/index.js';
import type { Amount } from '../money/index.js';
import type { GeneralLedger } from './general-ledger.js';
import type { Ledger } from './ledger.js';
import type { TrialBalance } from './trial-balance.js';

export function printTrialBalance({ period, rows, total }: TrialBalance): string {
  const lines = rows.map(({ account, name, opening, debit, credit, closing }) => [
    account,
    name,
    ...[opening, debit, credit, closing].map(String),
  ]);
  const sums = ['', 'Summa', ...[total.opening, total.debit, total.credit, total.closing].map(String)];
  const columns = [left('Konto'), left('Namn'), right('Ingående'), right('Debet'), right('Kredit'), right('Utgående')];
  return `Saldobalans ${period.name}\n${textTable(columns, [...lines, 'rule', sums])}`;
}

export function printGeneralLedger({ accounts, period, opening, entries, closing, count }: GeneralLedger): string {
  const lines = entries.map(({ date, voucher, account, dimensions, text, amount, balance }) => [
    date,
    `${voucher.series} ${String(voucher.number)}`,
    account,
    objectsText(dimensions),
    text,
    amount.isNegative() ? '' : String(amount),
    amount.isNegative() ? String(amount.abs()) : '',
    String(balance),
  ]);
  const edge = (text: string, balance: Amount): string[] => ['', '', '', '', text, '', '', String(balance)];
  const shownAll = entries.length === count;
  const rows = [
    edge('Ingående balans', opening),
    ...lines,
    ...(shownAll ? [] : [edge(`${String(entries.length)} av ${String(count)} poster visas`, closing)]),
    edge('Utgående balans', closing),
  ];
  const columns = [
    left('Datum'),
    left('Ver'),
    left('Konto'),
    left('Objekt'),
    left('Text'),
    right('Debet'),
    right('Kredit'),
    right('Saldo'),
  ];
  return `Huvudbok ${accounts.join(', ')} ${period.name}\n${textTable(columns, rows)}`;
}

export function printLedger({ chart, year, periods, by }: Ledger): string {
  const divided = periods.length === 1 ? '' : `, ${String(periods.length)} månader`;
  return `Huvudbok ${year.name}: ${chart.name}${divided}, per konto${by.map((key) => ` × ${key}`).join('')}`;
}
