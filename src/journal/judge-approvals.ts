/**
 * Whether the approvals of the voucher after the last one are enough, by the rules the books require.
 *
 * It is a part of the rule core, and sees the same columns. What judges is made when approvals are required and kept with
 * the books, so that books which require none pay nothing, and need not even load it.
 */
import { type DayNumber, dateText, readDate } from '../calendar/index.js';
import { type AccountMatcher, codesUnder, dimensionOf } from '../chart/index.js';
import { type Diagnostic, nearest, shown } from '../diagnostics/index.js';
import { type Amount, fromOre } from '../money/index.js';
import type { Approval, ApprovalMandate, ApprovalRole } from './approval.js';
import {
  approvalMissing,
  approvalOtherCostCentre,
  approvalOverLimit,
  approvalOwnCost,
  approvalRoleUnknown,
  approvalSamePerson,
  approvalTooLate,
  approvalWithoutMandate,
} from './approval-problems.js';
import type { Store } from './columns.js';
import { type ObjectCode, objectsOf } from './combinations.js';
import { type Rulebook, noAccount } from './rules.js';

/** Finds what is wrong with the approvals of the voucher after the last one. */
export type ApprovalJudge = (store: Store, rules: Rulebook, found: Diagnostic[]) => void;

/** Rules that have been read. */
export interface ReadApprovalRules {
  readonly roles: readonly ApprovalRole[];
  readonly mandates: readonly ReadMandate[];
  readonly fourEyes: boolean;
  readonly ownCosts: readonly ReadOwnCosts[];
  readonly covers: AccountMatcher | undefined;
}

export interface ReadMandate extends Pick<ApprovalMandate, 'by' | 'role' | 'costCentres'> {
  readonly upTo: Amount | undefined;
  readonly from: DayNumber;
  readonly to: DayNumber;
}

/** What shows that a cost is a person's own: names of a counterparty, made alike, and objects. */
export interface ReadOwnCosts {
  readonly by: string;
  readonly names: readonly string[];
  readonly objects: readonly ObjectCode[];
}

/** What a judge looks at, of one voucher. */
interface Voucher {
  readonly approvals: readonly Approval[];
  readonly compiledDay: DayNumber;
  readonly counterparty: string;
  readonly ore: number;
  readonly objects: readonly (readonly ObjectCode[])[];
}

/** The judge of rules that have been read. */
export function approvalJudge(read: ReadApprovalRules): ApprovalJudge {
  return (store, rules, found) => {
    if (!isCovered(read, store, rules)) return;
    const voucher = voucherIn(store);
    const { approvals } = voucher;
    for (const role of read.roles) {
      const given = approvals.flatMap((each, i) => (each.role === role.key ? [{ ...each, i }] : []));
      if (given.length === 0) {
        found.push(approvalMissing.at(['approvals'], { role: role.name }));
        continue;
      }
      const mandates = given.flatMap(
        ({ i, ...each }) => judgeOne(read, voucher, { approval: each, role, i }, found) ?? [],
      );
      if (mandates.length === given.length) judgeCostCentres(rules, voucher, role, mandates, found);
    }
    const keys = read.roles.map(({ key }) => key);
    approvals.forEach(({ role }, i) => {
      if (!keys.includes(role))
        found.push(
          approvalRoleUnknown.at(['approvals', i, 'role'], { role: shown(role), nearest: nearest(role, keys) ?? '' }),
        );
    });
    if (read.fourEyes) judgeFourEyes(read.roles, approvals, found);
  };
}

function isCovered({ covers }: ReadApprovalRules, store: Store, { accounts }: Rulebook): boolean {
  if (covers === undefined) return true;
  for (let row = store.rows; row < store.firstRow[store.vouchers + 1]!; row++) {
    const account = store.account[row]!;
    if (account !== noAccount && covers(accounts[account]!.number)) return true;
  }
  return false;
}

function voucherIn(store: Store): Voucher {
  const place = store.vouchers;
  const combinations = new Set<number>();
  let ore = 0;
  for (let row = store.rows; row < store.firstRow[place + 1]!; row++) {
    if (store.amount[row]! > 0) ore += store.amount[row]!;
    combinations.add(store.combination[row]!);
  }
  return {
    approvals: store.approvals.get(place) ?? [],
    compiledDay: store.compiledDay[place]!,
    counterparty: store.names.texts.names[store.counterparty[place]!]!,
    ore,
    // Objects that could not be read have been reported.
    objects: [...combinations]
      .filter((each) => each < store.names.combinations.mask.length)
      .map((each) => objectsOf(store.names.combinations, each)),
  };
}

interface Given {
  readonly approval: Approval;
  readonly role: ApprovalRole;
  readonly i: number;
}

/** The mandate by which somebody approved, or nothing when something is wrong with it. */
function judgeOne(
  { mandates, ownCosts }: ReadApprovalRules,
  { compiledDay, counterparty, ore, objects }: Voucher,
  { approval: { by, on }, role, i }: Given,
  found: Diagnostic[],
): ReadMandate | undefined {
  const at = ['approvals', i];
  const approved = { by, role: role.name };
  const before = found.length;
  const day = readDate(on);
  if (compiledDay !== 0 && day > compiledDay)
    found.push(approvalTooLate.at([...at, 'on'], { ...approved, on, compiledOn: dateText(compiledDay) }));
  const what = ownCostIn(ownCosts, by, counterparty, objects);
  if (what !== undefined) found.push(approvalOwnCost.at([...at, 'by'], { ...approved, what }));
  const own = mandates.filter((each) => each.by === by && each.role === role.key && each.from <= day && day <= each.to);
  // A date that cannot be read has been reported.
  if (own.length === 0 && day !== 0) found.push(approvalWithoutMandate.at([...at, 'by'], { ...approved, on }));
  // Several mandates of one person are several rights, and the widest that will do is used.
  const enough = own.filter(({ upTo }) => upTo === undefined || ore <= upTo.ore);
  if (own.length > 0 && enough.length === 0) {
    const upTo = fromOre(Math.max(...own.map((each) => each.upTo!.ore)));
    found.push(approvalOverLimit.at([...at, 'by'], { ...approved, amount: fromOre(ore), upTo }));
  }
  if (found.length > before || own.length === 0) return undefined;
  const centres = enough.some(({ costCentres }) => costCentres === undefined)
    ? {}
    : { costCentres: enough.flatMap(({ costCentres }) => costCentres!) };
  const { by: _, costCentres: __, ...mandate } = enough[0]!;
  return { by, ...mandate, ...centres };
}

function ownCostIn(
  ownCosts: readonly ReadOwnCosts[],
  by: string,
  counterparty: string,
  objects: Voucher['objects'],
): string | undefined {
  const own = ownCosts.filter((each) => alike(each.by) === alike(by));
  if ([alike(by), ...own.flatMap(({ names }) => names)].includes(alike(counterparty))) return counterparty;
  const codes = own.flatMap((each) => each.objects);
  return objects
    .flat()
    .find(({ dimension, code }) => codes.some((each) => each.dimension === dimension && each.code === code))?.code;
}

/** Whoever writes a name with another case or space is not another person. */
export function alike(name: string): string {
  return name.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();
}

const costCentre = 'costCentre';

/** Every cost centre of the voucher must be somebody's in the role; its balance accounts, which have none, go with it. */
function judgeCostCentres(
  { chart }: Rulebook,
  { objects }: Voucher,
  role: ApprovalRole,
  mandates: readonly ReadMandate[],
  found: Diagnostic[],
): void {
  const limits = mandates.map(({ costCentres }) => costCentres);
  if (limits.includes(undefined)) return;
  const dimension = dimensionOf(chart, costCentre);
  const allowed = new Set(limits.flat().flatMap((code) => codesUnder(dimension, code!)));
  const codes = objects.flat().flatMap((each) => (each.dimension === dimension.number ? [each.code] : []));
  for (const code of codes.length === 0 ? [''] : new Set(codes))
    if (!allowed.has(code))
      found.push(approvalOtherCostCentre.at(['approvals'], { role: role.name, costCentre: code }));
}

/** Two pairs of eyes: nobody takes two steps of one voucher. */
function judgeFourEyes(roles: readonly ApprovalRole[], approvals: readonly Approval[], found: Diagnostic[]): void {
  for (const person of new Set(approvals.map(({ by }) => alike(by)))) {
    const own = approvals.filter(({ by }) => alike(by) === person);
    const held = roles.filter(({ key }) => own.some(({ role }) => role === key)).map(({ name }) => name);
    if (held.length > 1)
      found.push(approvalSamePerson.at(['approvals'], { by: own[0]!.by, roles: Object.freeze(held) }));
  }
}
