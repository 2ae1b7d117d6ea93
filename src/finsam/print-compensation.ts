/**
 * How an application for compensation shows itself in a REPL: its vouchers, and the reconciliation of the account.
 */
import { printDiagnostic } from '../diagnostics/index.js';
import { left, right, textTable } from '../display/index.js';
import { idText } from '../journal/index.js';
import { sum } from '../money/index.js';
import type { CompensationItem } from './compensation-account.js';
import type { CompensationPlan, CompensationReceipt } from './compensation.js';
import { standingText } from './standing.js';

/** The vouchers in the application, and what the balance of the account consists of. */
export function printCompensation(plan: CompensationPlan): string {
  const { period, name, amount, items, later, applications, unmatched, balance, diagnostics } = plan;
  const total = (list: readonly CompensationItem[]): string => String(sum(list.map((item) => item.amount)));
  const rows = items.map((item) => [
    item.eventDate,
    item.voucher === undefined ? '' : idText(item.voucher),
    item.text,
    item.eventDate < period.from ? 'sen' : '',
    String(item.amount),
  ]);
  const vouchers = textTable(
    [left('Dag'), left('Ver'), left('Text'), left(''), right('Ersätts')],
    [...rows, 'rule', ['Summa', '', '', '', String(amount)]],
  );
  const reconciliation = textTable(
    [left('Avstämning'), right('Sökt'), right('Utbetalt'), right('Justerat'), right('Fordran')],
    [
      ...applications.map((each) => [
        each.name,
        ...[each.applied, each.paid, each.adjusted, each.outstanding].map(String),
      ]),
      ['I den här ansökan', '', '', '', total(items)],
      ['Inte sökt', '', '', '', total(later)],
      ...(unmatched.isZero() ? [] : [['Stämmer inte', '', '', '', String(unmatched)]]),
      'rule',
      ['Saldo', '', '', '', String(balance)],
    ],
  );
  const listed = items.length === 0 ? 'Inget att söka.' : vouchers;
  return [`Ansökan ${name}: ${String(amount)}`, listed, reconciliation, ...diagnostics.map(printDiagnostic)].join('\n');
}

/** `2024-05-12 ludvikamoms 2024-Q1, utbetalt 7 850,00: att bokföra` */
export function printReceipt({ name, on, amount, ...standing }: CompensationReceipt): string {
  return `${on} ${name}, utbetalt ${String(amount)}: ${standingText(standing)}`;
}
