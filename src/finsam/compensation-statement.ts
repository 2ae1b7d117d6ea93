/**
 * The yearly statement of compensation: every application of the year with what was paid, and that the account agrees.
 */
import { readOptions, refusedField } from '../diagnostics/index.js';
import { type Books, isBooks } from '../journal/index.js';
import { type Amount, type Unit, sum } from '../money/index.js';
import {
  type Area,
  type ColumnDefinition,
  type GivenColumn,
  type LayoutLine,
  type Statement,
  createStatement,
} from '../statements/index.js';
import {
  type CompensationAccount,
  type CompensationApplication,
  type CompensationItem,
  readCompensationAccount,
} from './compensation-account.js';
import { type CompensationRules, compensationRules, readCompensationRules } from './compensation-rules.js';

/** How the yearly statement is shown. */
export interface CompensationStatementOptions {
  readonly rules?: CompensationRules;
  /** Kronor with öre unless told. */
  readonly unit?: Unit;
}

const months = [
  'januari',
  'februari',
  'mars',
  'april',
  'maj',
  'juni',
  'juli',
  'augusti',
  'september',
  'oktober',
  'november',
  'december',
] as const;

/**
 * The yearly statement. What is outstanding is the balance of the account, application by application, so it can be
 * explained down to the vouchers.
 */
export function compensationStatement(books: Books, options: CompensationStatementOptions = {}): Statement {
  if (!isBooks(books)) throw refusedField('books', books, 'openBooks({ association, chart, year })');
  const { rules: own = compensationRules, unit = 'ore' } = readOptions(options, ['rules', 'unit']);
  const rules = readCompensationRules(own);
  const account = readCompensationAccount(books, rules);
  const { applications } = account;
  const accounts = String(rules.accounts.receivable);
  const marks: readonly Area[] = applications.map(({ name }) => ({ dimensions: { invoice: name } }));
  const lines = [
    ...applications.map(({ name }, i) => lineOf(name, name, { accounts, ...marks[i]! })),
    lineOf(notApplied, 'Inte sökt', { accounts, without: marks }),
  ];
  const due = `${months[rules.statementMonth - 1]!} ${String(+books.year.to.slice(0, 4) + 1)}`;
  return createStatement({
    actual: books,
    unit,
    layout: {
      name: 'compensationStatement',
      title: 'Ersättning för mervärdesskatt',
      law: rules.source,
      covers: { kinds: [] },
      side: 'debit',
      rows: [
        { type: 'heading', label: 'Ansökningar', footnote: `Den årliga sammanställningen lämnas i ${due}.` },
        ...lines,
        { type: 'sum', key: 'total', label: 'Summa', of: lines.map(({ key }) => key) },
      ],
    },
    columns: columnsOf(account),
  });
}

/** What each application was made of and came to; what is outstanding is the balance itself. */
function columnsOf({ applications, items }: CompensationAccount): readonly ColumnDefinition[] {
  const total = (list: readonly CompensationItem[]): Amount => sum(list.map(({ amount }) => amount));
  const given = (
    key: string,
    heading: string,
    figure: (application: CompensationApplication) => Amount,
  ): GivenColumn => ({
    type: 'given',
    key,
    heading,
    given: Object.fromEntries(applications.map((each) => [each.name, figure(each)])),
  });
  const purchases = given('purchases', 'Underlag', (each) => total(each.items));
  return [
    { ...purchases, given: { ...purchases.given, [notApplied]: total(items) } },
    given('applied', 'Sökt', ({ applied }) => applied),
    given('paid', 'Utbetalt', ({ paid }) => paid),
    given('adjusted', 'Justerat', ({ adjusted }) => adjusted),
    { type: 'figures', key: 'outstanding', heading: 'Fordran', figures: 'actual', window: 'closing' },
  ];
}

const notApplied = 'not applied';

function lineOf(key: string, label: string, takes: Area): LayoutLine {
  return { type: 'line', key, label, takes, beside: true };
}
