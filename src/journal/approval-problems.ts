/**
 * What can be wrong with the approvals of a voucher, once the books require them.
 */
import { problem } from '../diagnostics/index.js';
import type { Amount } from '../money/index.js';

export const approvalMissing = problem<{ readonly role: string }>({
  code: 'approval/missing',
  severity: 'error',
  sv: ({ role }) => `${role} saknas. Lägg till den i approvals.`,
  en: ({ role }) => `${role} is missing. Add it to approvals.`,
});

export const approvalRoleUnknown = problem<{ readonly role: string; readonly nearest: string }>({
  code: 'approval/role-unknown',
  severity: 'error',
  sv: ({ role, nearest }) =>
    `Attestrollen ${role} finns inte i reglerna.${nearest === '' ? '' : ` Menades "${nearest}"?`}`,
  en: ({ role, nearest }) =>
    `The approval role ${role} is not in the rules.${nearest === '' ? '' : ` Was "${nearest}" meant?`}`,
});

/** Who approved, and as what. */
interface Approved {
  readonly by: string;
  readonly role: string;
}

export const approvalWithoutMandate = problem<Approved & { readonly on: string }>({
  code: 'approval/without-mandate',
  severity: 'error',
  sv: ({ by, role, on }) => `${by} hade ingen rätt till ${role} den ${on}. Låt någon som har den attestera.`,
  en: ({ by, role, on }) => `${by} had no mandate for ${role} on ${on}. Let somebody who has one approve.`,
});

export const approvalOverLimit = problem<Approved & { readonly amount: Amount; readonly upTo: Amount }>({
  code: 'approval/over-limit',
  severity: 'error',
  sv: ({ by, role, amount, upTo }) =>
    `Verifikationen är på ${String(amount)}; ${by} får ge ${role} upp till ${String(upTo)}. Låt någon med högre gräns attestera.`,
  en: ({ by, role, amount, upTo }) =>
    `The voucher is of ${String(amount)}; ${by} may give ${role} up to ${String(upTo)}. Let somebody with a higher limit approve.`,
});

export const approvalOtherCostCentre = problem<{ readonly role: string; readonly costCentre: string }>({
  code: 'approval/other-cost-centre',
  severity: 'error',
  sv: ({ role, costCentre }) =>
    costCentre === ''
      ? `Verifikationen har inget kostnadsställe, och ${role} är bara given för vissa. Låt någon som får attestera alla göra det.`
      : `${role} är inte given för kostnadsställe ${costCentre}. Låt någon som får attestera det göra det också.`,
  en: ({ role, costCentre }) =>
    costCentre === ''
      ? `The voucher has no cost centre, and ${role} is given for some only. Let somebody who may approve all of them do so.`
      : `${role} is not given for cost centre ${costCentre}. Let somebody who may approve it do so too.`,
});

export const approvalSamePerson = problem<{ readonly by: string; readonly roles: readonly string[] }>({
  code: 'approval/same-person',
  severity: 'error',
  sv: ({ by, roles }) =>
    `${by} har gett ${roles.join(' och ')} för samma verifikation. Stegen ska tas av olika personer.`,
  en: ({ by, roles }) =>
    `${by} has given ${roles.join(' and ')} for the same voucher. The steps must be taken by different people.`,
});

export const approvalOwnCost = problem<Approved & { readonly what: string }>({
  code: 'approval/own-cost',
  severity: 'error',
  sv: ({ by, role, what }) => `${by} har gett ${role} för en egen kostnad (${what}). Låt någon annan attestera.`,
  en: ({ by, role, what }) => `${by} has given ${role} for a cost of their own (${what}). Let somebody else approve.`,
});

export const approvalTooLate = problem<Approved & { readonly on: string; readonly compiledOn: string }>({
  code: 'approval/too-late',
  severity: 'error',
  sv: ({ by, role, on, compiledOn }) =>
    `${by} gav ${role} ${on}, efter att verifikationen sammanställdes ${compiledOn}. Attestera först.`,
  en: ({ by, role, on, compiledOn }) =>
    `${by} gave ${role} on ${on}, after the voucher was compiled on ${compiledOn}. Approve first.`,
});

export const approvalsNotRequired = problem<object>({
  code: 'approval/not-required',
  severity: 'error',
  sv: () => 'Räkenskaperna kräver inte attest, så det finns inget krav att ta bort.',
  en: () => 'The books do not require approvals, so there is nothing to withdraw.',
});

/** All of them, for the catalogue. */
export const approvalProblems = {
  approvalMissing,
  approvalRoleUnknown,
  approvalWithoutMandate,
  approvalOverLimit,
  approvalOtherCostCentre,
  approvalSamePerson,
  approvalOwnCost,
  approvalTooLate,
  approvalsNotRequired,
};
