/**
 * What the audit cost (LKBR 9:13): by auditor, in all, and what of it was for the audit of the accounts.
 *
 * The books know the sum, on the account of the audit; who was paid what, and for what, is handed in.
 */
import {
  badField,
  type Diagnostic,
  isRecord,
  readOptions,
  refuseErrors,
  refusedField,
  shown,
} from '../diagnostics/index.js';
import { type AmountInput, type Unit, amount } from '../money/index.js';
import { type PeriodInput, period } from '../calendar/index.js';
import { type Layout, type Statement, createStatement } from '../statements/index.js';
import { isText } from './text.js';

/** What the note of the audit is made of. Costs are positive. */
export interface AuditCost {
  readonly year: PeriodInput;
  readonly auditors: readonly { readonly name: string; readonly cost: AmountInput }[];
  /** The part that was for the audit of the accounts. */
  readonly financial: AmountInput;
  /** Where it is known from. */
  readonly source?: string;
  readonly association?: string;
  /** Kronor with öre, unless told. */
  readonly unit?: Unit;
}

/** The cost of the audit as a statement. */
export function auditStatement(cost: AuditCost): Statement {
  const { year, auditors, financial, source, ...look } = readOptions(cost, [
    'year',
    'auditors',
    'financial',
    'source',
    'association',
    'unit',
  ]);
  const read = readAuditors(auditors);
  const total = read.reduce((whole, each) => whole.plus(each.cost), amount(0));
  const part = amount(financial);
  if (part.isNegative() || part.compare(total) > 0) throw refusedField('financial', financial, `0–${total.toString()}`);
  const span = period(year);
  const rows = read.map(({ name }, i) => ({ type: 'line', key: `auditor${String(i + 1)}`, label: name }) as const);
  const layout: Layout = {
    name: 'audit',
    title: 'Kostnad för revision',
    law: 'LKBR 9:13',
    covers: { accounts: [] },
    side: 'debit',
    rows: [
      ...rows,
      { type: 'sum', key: 'total', label: 'Summa', of: rows.map(({ key }) => key) },
      { type: 'line', key: 'financial', label: 'varav räkenskapsrevision', level: 2 },
    ],
  };
  const costs = read.map(({ cost: each }, i) => [`auditor${String(i + 1)}`, each] as const);
  const given = { ...Object.fromEntries(costs), financial: part };
  const column = { type: 'given', key: 'period', heading: span.name, period: span, given } as const;
  return createStatement({ ...look, layout, columns: [source === undefined ? column : { ...column, source }] });
}

function readAuditors(auditors: AuditCost['auditors']): AuditCost['auditors'] {
  if (!Array.isArray(auditors) || auditors.length === 0)
    throw refusedField('auditors', auditors, '[{ name: "Statens revisor", cost: "39 000" }]');
  const found: Diagnostic[] = [];
  (auditors as readonly unknown[]).forEach((each, i) => {
    const { name, cost } = isRecord(each) ? readOptions(each, ['name', 'cost'], 'auditor') : {};
    if (!isText(name))
      found.push(badField.at(['auditors', i, 'name'], { field: 'name', given: shown(name), expected: 'text' }));
    if (amount(cost as AmountInput).isNegative())
      found.push(badField.at(['auditors', i, 'cost'], { field: 'cost', given: shown(cost), expected: '0–' }));
  });
  refuseErrors(found);
  return auditors as AuditCost['auditors'];
}
