/**
 * Requiring approvals: switched on and off in the books themselves, signed, and kept in their history with the rules.
 */
import { type IsoDate, dateText, readDate, whyNotDate } from '../calendar/index.js';
import { type Chart, accountPattern, dimensionOf, whyNotObject } from '../chart/index.js';
import {
  BookkeepingError,
  attempt,
  badField,
  type Diagnostic,
  frozenCopy,
  isBlank,
  isRecord,
  nearest,
  readOptions,
  refuseErrors,
  shown,
  unprintable,
  within,
} from '../diagnostics/index.js';
import { printable } from '../display/index.js';
import { fromOre, readOre, whyNotAmount } from '../money/index.js';
import { lastEvent, withEvent } from './add-event.js';
import {
  type ApprovalMandate,
  type ApprovalRole,
  type ApprovalRules,
  type OwnCosts,
  approvalRoles,
} from './approval.js';
import { approvalRoleUnknown, approvalsNotRequired } from './approval-problems.js';
import { type Books, openState } from './books.js';
import {
  type ReadApprovalRules,
  type ReadMandate,
  type ReadOwnCosts,
  alike,
  approvalJudge,
} from './judge-approvals.js';
import { printApprovalRules } from './print-approvals.js';
import { furthest } from './post.js';
import { type Signature, readSignature, signatureFields } from './signature.js';

/** The books, which from now on take no voucher without the approvals that the rules ask for. New rules replace the old. */
export function requireApprovals(books: Books, rules: ApprovalRules, signature: Signature): Books {
  const { chart } = openState(books).rules;
  readOptions(signature, signatureFields, 'signature');
  const found: Diagnostic[] = [];
  const signed = readSignature(signature, found, false);
  const read = readRules(found, rules, chart);
  refuseErrors(found);
  const state = furthest(openState(books));
  const subject = read.kept.source ?? unnamed;
  const event = { ...signed, kind: 'approvals required', subject, approvals: read.kept } as const;
  return withEvent(books, { ...state, approvals: approvalJudge(read) }, event);
}

/** The books without the requirement. It takes a reason, and what was posted while it held keeps its approvals. */
export function withdrawApprovals(books: Books, signature: Signature & { readonly reason: string }): Books {
  readOptions(signature, signatureFields, 'signature');
  const found: Diagnostic[] = [];
  const signed = readSignature(signature, found, true);
  refuseErrors(found);
  const rules = approvalRules(books);
  if (rules === undefined) throw new BookkeepingError([approvalsNotRequired.at([], {})]);
  const { approvals: _, ...state } = furthest(openState(books));
  return withEvent(books, state, { ...signed, kind: 'approvals withdrawn', subject: rules.source ?? unnamed });
}

/** The rules of approval that the books require, or nothing when they require none. */
export function approvalRules(books: Books): ApprovalRules | undefined {
  return lastEvent(openState(books), ['approvals required', 'approvals withdrawn'])?.approvals;
}

/** What rules are called in the history when they do not say where they were decided. */
const unnamed = 'attestregler';

const ruleFields = ['roles', 'mandates', 'fourEyes', 'ownCosts', 'accounts', 'source'] as const;

/** Rules ready to judge by, and as the history keeps them: plain, and read once. */
interface RulesReading extends ReadApprovalRules {
  readonly kept: ApprovalRules;
}

function readRules(found: Diagnostic[], given: ApprovalRules, chart: Chart): RulesReading {
  const {
    roles = approvalRoles,
    mandates,
    fourEyes = true,
    ownCosts = [],
    accounts,
    source,
  } = readOptions(given, ruleFields, 'rules');
  if (typeof fourEyes !== 'boolean') refuse(found, [], 'fourEyes', fourEyes, 'true, false');
  if (source !== undefined && !isName(source)) refuse(found, [], 'source', source, 'text');
  const readRoles = readList(found, 'roles', roles, ['key', 'name'], ({ key, name }: ApprovalRole, at) => {
    for (const [field, text] of Object.entries({ key, name }))
      if (!isName(text)) refuse(found, at, field, text, 'text');
    return Object.freeze({ key, name });
  });
  const keys = readRoles.map(({ key }) => key);
  if (new Set(keys).size < keys.length) refuse(found, [], 'roles', roles, 'each key once');
  if (Array.isArray(roles) && roles.length === 0) refuse(found, [], 'roles', roles, '[{ key, name }, …]');
  const pattern = frozenCopy(accounts);
  const covers = pattern === undefined ? undefined : attempt(found, () => accountPattern(pattern));
  const readMandates = readList(
    found,
    'mandates',
    mandates,
    ['by', 'role', 'upTo', 'costCentres', 'from', 'to'],
    (each: ApprovalMandate, at) => readMandate(found, each, at, { keys, chart }),
  );
  const owned = readList(found, 'ownCosts', ownCosts, ['by', 'counterparties', 'dimensions'], (each: OwnCosts, at) =>
    readOwnCosts(found, each, at, chart),
  );
  const kept = {
    roles: Object.freeze(readRoles),
    mandates: readMandates.map(keptMandate),
    fourEyes,
    ...(owned.length === 0 ? {} : { ownCosts: owned.map((each) => each.kept) }),
    ...(pattern === undefined ? {} : { accounts: pattern }),
    ...(source === undefined ? {} : { source }),
  };
  return {
    roles: readRoles,
    mandates: readMandates,
    fourEyes,
    ownCosts: owned,
    covers,
    kept: Object.freeze(printable({ ...frozenCopy(kept) }, printApprovalRules)),
  };
}

function keptMandate({ by, role, upTo, costCentres, from, to }: ReadMandate): ApprovalMandate {
  return {
    by,
    role,
    ...(upTo === undefined ? {} : { upTo: upTo.toJSON() }),
    ...(costCentres === undefined ? {} : { costCentres }),
    ...(from === 0 ? {} : { from: dateText(from) }),
    ...(to === Infinity ? {} : { to: dateText(to) }),
  };
}

type At = readonly (string | number)[];

function refuse(found: Diagnostic[], at: At, field: string, given: unknown, expected: string): void {
  found.push(badField.at([...at, field], { field, given: shown(given), expected }));
}

function isName(text: unknown): text is string {
  return typeof text === 'string' && !isBlank(text) && !unprintable.test(text);
}

function readList<Item extends object, Read>(
  found: Diagnostic[],
  field: string,
  list: unknown,
  fields: readonly (keyof Item & string)[],
  read: (item: Item, at: At) => Read,
): readonly Read[] {
  const expected = `[{ ${fields.join(', ')} }]`;
  if (!Array.isArray(list)) refuse(found, [], field, list, expected);
  return (Array.isArray(list) ? (list as readonly unknown[]) : []).flatMap((each, i) => {
    const wrong: Diagnostic[] = [];
    if (!isRecord(each)) refuse(wrong, [], field, each, expected);
    const item = isRecord(each) ? attempt(wrong, () => readOptions(each as unknown as Item, fields)) : undefined;
    found.push(...within([field, i], wrong));
    return item === undefined ? [] : [read(item, [field, i])];
  });
}

function readMandate(
  found: Diagnostic[],
  { by, role, upTo, costCentres, from, to }: ApprovalMandate,
  at: At,
  { keys, chart }: { readonly keys: readonly string[]; readonly chart: Chart },
): ReadMandate {
  if (!isName(by)) refuse(found, at, 'by', by, 'text');
  if (!keys.includes(role)) {
    const near = typeof (role as unknown) === 'string' ? nearest(role, keys) : undefined;
    found.push(approvalRoleUnknown.at([...at, 'role'], { role: shown(role), nearest: near ?? '' }));
  }
  const ore = upTo === undefined ? undefined : readOre(upTo);
  if (Number.isNaN(ore)) found.push(...within([...at, 'upTo'], [whyNotAmount(upTo)]));
  else if (ore !== undefined && ore < 0) refuse(found, at, 'upTo', upTo, '0, "50 000"');
  if (costCentres !== undefined) {
    if (!Array.isArray(costCentres) || costCentres.length === 0)
      refuse(found, at, 'costCentres', costCentres, '["1010"]');
    else findUnknownObjects(found, [...at, 'costCentres'], chart, 'costCentre', costCentres);
  }
  const day = (date: IsoDate | undefined, field: string, otherwise: number): number => {
    if (date === undefined) return otherwise;
    const read = readDate(date);
    if (read === 0) found.push(...within([...at, field], [whyNotDate(date)]));
    return read;
  };
  return {
    by,
    role,
    upTo: ore === undefined || Number.isNaN(ore) ? undefined : fromOre(ore),
    ...(costCentres === undefined ? {} : { costCentres: [...costCentres] }),
    from: day(from, 'from', 0),
    to: day(to, 'to', Infinity),
  };
}

function findUnknownObjects(found: Diagnostic[], at: At, chart: Chart, key: string, codes: readonly unknown[]): void {
  const dimension = dimensionOf(chart, key);
  codes.forEach((code, i) => {
    const wrong = typeof code === 'string' ? whyNotObject(dimension, code) : undefined;
    if (typeof code !== 'string') refuse(found, at, String(i), code, '"1010"');
    else if (wrong !== undefined) found.push(...within([...at, i], [wrong]));
  });
}

function readOwnCosts(
  found: Diagnostic[],
  own: OwnCosts,
  at: At,
  chart: Chart,
): ReadOwnCosts & { readonly kept: OwnCosts } {
  const { by, counterparties = [], dimensions = {} } = own;
  if (!isName(by)) refuse(found, at, 'by', by, 'text');
  const areNames = Array.isArray(counterparties) && counterparties.every(isName);
  if (!areNames) refuse(found, at, 'counterparties', counterparties, '["Anna Andersson"]');
  if (!isRecord(dimensions)) refuse(found, at, 'dimensions', dimensions, '{ employee: "12" }');
  const objects = Object.entries(isRecord(dimensions) ? dimensions : {}).flatMap(([key, code]) => {
    const dimension = attempt(found, () => dimensionOf(chart, key));
    if (dimension === undefined) return [];
    findUnknownObjects(found, [...at, 'dimensions', key], chart, key, [code]);
    return [{ dimension: dimension.number, code: code as string }];
  });
  const names = areNames ? counterparties.map(alike) : [];
  return { by, names, objects, kept: { by, counterparties, dimensions } };
}
