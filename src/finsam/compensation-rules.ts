/**
 * What is compensated of VAT (*Ludvikamoms*), and where it is booked, as data.
 *
 * The state pays back input VAT that may not be deducted (lag 2005:807 2 §), and of purchases in health care, social care
 * and education, which bear no VAT but hide some, a flat rate (5 §). The rates of the flat rate, and the months that are
 * applied for, are as the associations use them; whoever knows better changes them here.
 */
import { frozenCopy, isRecord, refuseErrors, refusedField } from '../diagnostics/index.js';
import type { Rate } from '../money/index.js';
import { checkFields, isText } from '../statements/index.js';
import { accountExpected, isAccountNumber } from './funding-fields.js';

/** Who is paid. A flat rate is given on payments to some of them. */
export type SupplierKind = 'business' | 'member';

export const supplierKinds: readonly SupplierKind[] = ['business', 'member'];

/** How compensation is reckoned and booked. */
export interface CompensationRules {
  readonly accounts: {
    /** What the state owes. */
    readonly receivable: string | number;
    readonly payable: string | number;
    readonly cash: string | number;
  };
  /** Of the whole of a purchase, when its premises are not told. */
  readonly wholeRate: Rate;
  /** Of the part that is premises, and of the rest. */
  readonly premisesRate: Rate;
  readonly restRate: Rate;
  /** Payments to whom have a flat rate. */
  readonly flatRateFor: readonly SupplierKind[];
  /** What an application is called in the books: this, and its period. */
  readonly applicationName: string;
  /** How many months one application may be for. */
  readonly months: readonly number[];
  /** The month of the next year in which the yearly statement is due. */
  readonly statementMonth: number;
  readonly source: string;
}

export const compensationRules: CompensationRules = {
  accounts: { receivable: '1687', payable: '2411', cash: '1930' },
  wholeRate: '6 %',
  premisesRate: '18 %',
  restRate: '5 %',
  // Not to the members themselves: a municipality has been compensated for what it bought.
  flatRateFor: ['business'],
  applicationName: 'ludvikamoms',
  months: [1, 3],
  statementMonth: 6,
  source: 'lag 2005:807',
};

const isRate = (value: unknown): boolean => isText(value) || Number.isSafeInteger(value);
const isMonth = (value: unknown): boolean =>
  Number.isInteger(value) && (value as number) >= 1 && (value as number) <= 12;
const isListOf = (is: (value: unknown) => boolean) => (value: unknown) => Array.isArray(value) && value.every(is);

/** The rules, frozen, with every account as text. */
export function readCompensationRules(given: unknown): CompensationRules {
  if (!isRecord(given)) throw refusedField('rules', given, '{ ...compensationRules, accounts: { … } }');
  refuseErrors(
    checkFields(given, {
      accounts: [isRecord, '{ receivable, payable, cash }'],
      wholeRate: [isRate, '"6 %"'],
      premisesRate: [isRate, '"18 %"'],
      restRate: [isRate, '"5 %"'],
      flatRateFor: [isListOf((each) => supplierKinds.includes(each as SupplierKind)), '["business"]'],
      applicationName: [isText, '"ludvikamoms"'],
      months: [isListOf(isMonth), '[1, 3]'],
      statementMonth: [isMonth, '6'],
      source: [isText, '"lag 2005:807"'],
    }),
  );
  const rules = given as unknown as CompensationRules;
  const places = ['receivable', 'payable', 'cash'] as const;
  const shape = places.map((place) => [place, [isAccountNumber, accountExpected]] as const);
  refuseErrors(checkFields(rules.accounts, Object.fromEntries(shape)));
  const { receivable, payable, cash } = rules.accounts;
  const accounts = { receivable: String(receivable), payable: String(payable), cash: String(cash) };
  return frozenCopy({ ...rules, accounts });
}
