/**
 * Accounts: what a chart is made of.
 */

/** What an account holds. The first three are balance accounts, the last two result accounts. */
export type AccountKind = 'asset' | 'liability' | 'equity' | 'income' | 'expense';

export const accountKinds: readonly AccountKind[] = ['asset', 'liability', 'equity', 'income', 'expense'];

/** The Swedish name of each kind. */
export const kindNames: Readonly<Record<AccountKind, string>> = {
  asset: 'tillgång',
  liability: 'skuld',
  equity: 'eget kapital',
  income: 'intäkt',
  expense: 'kostnad',
};

/**
 * Which row of the cash flow statement an account's change belongs to.
 *
 * It is declared, never guessed from the number: charts differ, and a wrong guess still adds up.
 */
export type CashFlowClass =
  | 'cash'
  | 'stock'
  | 'receivables'
  | 'shortTermLiabilities'
  | 'investments'
  | 'longTermReceivables'
  | 'longTermLiabilities'
  | 'equity'
  | 'result'
  | 'nonCash';

export const cashFlowClasses: readonly CashFlowClass[] = [
  'cash',
  'stock',
  'receivables',
  'shortTermLiabilities',
  'investments',
  'longTermReceivables',
  'longTermLiabilities',
  'equity',
  'result',
  'nonCash',
];

/** Whether a posting on the account must, may or must not say which object of a dimension it concerns. */
export type DimensionRule = 'required' | 'allowed' | 'forbidden';

/** An account (*konto*). */
export interface Account {
  /** One to eight digits; text, because charts differ in length and SIE files keep leading zeros. */
  readonly number: string;
  readonly name: string;
  readonly kind: AccountKind;
  readonly cashFlow?: CashFlowClass;
  /** By dimension key. A dimension that is not named is allowed. */
  readonly dimensions?: Readonly<Record<string, DimensionRule>>;
  /** The first and last financial year the account may be used, by the year it begins in. */
  readonly validFrom?: number;
  readonly validTo?: number;
}

/** An account as a layer gives it: what it leaves out is taken from the layer below. */
export type AccountDefinition = Pick<Account, 'number'> & Partial<Account>;

/** A class or group of accounts: all whose numbers begin with the prefix. */
export interface AccountGroup {
  readonly prefix: string;
  readonly name: string;
}

/** True for assets, liabilities and equity: accounts that carry a balance from year to year. */
export function isBalanceAccount(account: Pick<Account, 'kind'>): boolean {
  return account.kind === 'asset' || account.kind === 'liability' || account.kind === 'equity';
}
