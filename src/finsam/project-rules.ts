/**
 * How the events of an external project are booked, as a table: what each debits and credits, on which accounts.
 *
 * Costs are paid first, claimed afterwards and paid in arrears, so the income that matches them is accrued meanwhile
 * (LKBR 4:4). A claim is no event of its own account: it marks what has been accrued with an object of the dimension
 * `invoice`, and the approval and the payment carry it on, so that every claim can be followed through the books.
 * A risk of repayment is reserved as a cost, and the reserve marked likewise, apart from other accrued costs.
 */
import { frozenCopy, isRecord, refusedField } from '../diagnostics/index.js';
import type { Dimensions } from '../chart/index.js';
import { checkFields, isText } from '../statements/index.js';
import { refuseErrors } from '../diagnostics/index.js';
import { accountExpected, isAccountNumber } from './funding-fields.js';

/** What can happen to a project, in the order it usually does. */
export type ProjectEventKind =
  | 'accrual'
  | 'claim'
  | 'approval'
  | 'rejection'
  | 'receipt'
  | 'advance'
  | 'advanceRelease'
  | 'reserve'
  | 'reserveRelease';

/** Where an event is booked: an account, told by objects. */
export type ProjectPlace =
  'income' | 'accrued' | 'claimed' | 'receivable' | 'cash' | 'advance' | 'reserve' | 'reserveCost';

/** How one kind of event is booked. */
export interface ProjectEventRule {
  readonly debit: ProjectPlace;
  readonly credit: ProjectPlace;
  readonly text: string;
  /** True when a closed period may still take it. */
  readonly isAccrual?: true;
}

/** How every kind of event is booked. */
export const projectEvents: Readonly<Record<ProjectEventKind, ProjectEventRule>> = {
  accrual: { debit: 'accrued', credit: 'income', text: 'Upplupen intäkt', isAccrual: true },
  claim: { debit: 'claimed', credit: 'accrued', text: 'Ansökan om utbetalning' },
  approval: { debit: 'receivable', credit: 'claimed', text: 'Beviljad ansökan' },
  // What is not approved was no income, and is claimed no longer.
  rejection: { debit: 'income', credit: 'claimed', text: 'Avslagen del av ansökan' },
  receipt: { debit: 'cash', credit: 'receivable', text: 'Utbetalning' },
  advance: { debit: 'cash', credit: 'advance', text: 'Förskott' },
  advanceRelease: { debit: 'advance', credit: 'income', text: 'Avräknat förskott', isAccrual: true },
  reserve: { debit: 'reserveCost', credit: 'reserve', text: 'Uppbokning av återbetalningsrisk', isAccrual: true },
  reserveRelease: { debit: 'reserve', credit: 'reserveCost', text: 'Återförd uppbokning', isAccrual: true },
};

/** The accounts of projects and the objects beside them. What is claimed is on the account of what is accrued. */
export interface ProjectRules {
  readonly accounts: Readonly<Record<Exclude<ProjectPlace, 'claimed'>, string | number>>;
  /** The object of the dimension `invoice` that tells reserves from other accrued costs. */
  readonly reserveObject: string;
}

/** The accounts of `associationChart`. 3110 is our choice there; the others are those of the published reports. */
export const projectRules: ProjectRules = {
  accounts: {
    income: '3110',
    accrued: '1712',
    receivable: '1511',
    cash: '1930',
    advance: '2992',
    reserve: '2991',
    reserveCost: '5540',
  },
  reserveObject: 'uppbokning',
};

/** The rules, frozen, with every account as text. */
export function readProjectRules(given: unknown): ProjectRules {
  if (!isRecord(given)) throw refusedField('rules', given, '{ ...projectRules, accounts: { … } }');
  refuseErrors(
    checkFields(given, {
      accounts: [isRecord, '{ ...projectRules.accounts, receivable: 1512 }'],
      reserveObject: [isText, '"uppbokning"'],
    }),
  );
  const { accounts, reserveObject } = given as unknown as ProjectRules;
  const shape = Object.keys(projectRules.accounts).map((place) => [place, [isAccountNumber, accountExpected]] as const);
  refuseErrors(checkFields(accounts, Object.fromEntries(shape)));
  const numbers = Object.entries(accounts).map(([place, account]) => [place, String(account)]);
  return frozenCopy({ accounts: Object.fromEntries(numbers) as ProjectRules['accounts'], reserveObject });
}

/** The account of a place. */
export function accountAt({ accounts }: ProjectRules, place: ProjectPlace): string {
  return String(accounts[place === 'claimed' ? 'accrued' : place]);
}

/** The objects that tell a place: the project on all but the bank, the claim or the reserve where there is one. */
export function objectsAt(
  { reserveObject }: ProjectRules,
  place: ProjectPlace,
  { project, claim, costCentre }: { readonly project: string; readonly claim?: string; readonly costCentre?: string },
): Dimensions {
  switch (place) {
    case 'cash':
      return {};
    case 'income':
    case 'accrued':
    case 'advance':
      return { project };
    case 'claimed':
    case 'receivable':
      return claim === undefined ? { project } : { project, invoice: claim };
    case 'reserve':
      return { project, invoice: reserveObject };
    case 'reserveCost':
      return { project, invoice: reserveObject, ...(costCentre === undefined ? {} : { costCentre }) };
  }
}
