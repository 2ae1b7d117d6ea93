/**
 * The reader of contributions: the year, the members, and what each party pays.
 */
import { type FinancialYear, type IsoDate, addMonths, financialYear, readDate } from '../calendar/index.js';
import {
  type Diagnostic,
  attempt,
  frozenCopy,
  isRecord,
  readOptions,
  refuseErrors,
  within,
} from '../diagnostics/index.js';
import { type Amount, type Unit, allocate, fromOre, readUnit, sum } from '../money/index.js';
import { type Decision, readDecision } from '../plan/index.js';
import { type Shape, checkFields, isOneOf, isText } from '../statements/index.js';
import { type ContributionRules, type Party, contributionRules, parties } from './contribution-rules.js';
import type { ContributionsDraft, MemberDraft } from './contributions.js';
import {
  accountExpected,
  isAccountNumber,
  isCode,
  readAmount,
  readDay,
  readList,
  refuse,
  refuseTwice,
} from './funding-fields.js';

/** A member as it was read. */
export interface ReadMember extends MemberDraft {
  readonly account: string;
}

/** A draft of contributions as it was read. */
export interface ReadContributions {
  readonly year: FinancialYear;
  readonly unit: Unit;
  readonly rules: ContributionRules;
  readonly members: readonly ReadMember[];
  readonly partyAmounts: ReadonlyMap<Party, Amount>;
  readonly decided?: Decision;
  readonly populationOn?: IsoDate;
  /** The day the rules ask for. */
  readonly populationAgreed: IsoDate;
}

/** The accounts of the association's chart; our choice, like the chart's (see `associationChart`). */
const partyAccounts: Readonly<Record<Party, string>> = { state: '3010', region: '3020', municipalities: '3030' };

const fields = ['year', 'total', 'amounts', 'members', 'populationOn', 'unit', 'decided', 'rules'] as const;

const isWhole = (value: unknown): boolean => Number.isSafeInteger(value) && (value as number) >= 0;

const party = [isOneOf(...parties), parties.join(', ')] as const;

const memberShape: Shape = {
  code: [isCode, '"Borås"'],
  name: [isText, 'text'],
  party,
  'population?': [(value) => isWhole(value) && value !== 0, '9 663'],
  'weight?': [(value) => value !== null, '1, "0,5"'],
  'account?': [isAccountNumber, accountExpected],
};

const ruleShape: Shape = {
  shares: [Array.isArray, '[{ party, name, weight }]'],
  source: [isText, '"Finsam 5 §"'],
  populationDay: [(value) => typeof value === 'string' && readDate(`2024-${value}`) !== 0, '"06-30"'],
  populationSource: [isText, 'text'],
};

const shareShape: Shape = {
  party,
  name: [isText, 'text'],
  weight: [() => true, ''],
};

/** Reads a draft, or refuses it with everything that is wrong. */
export function readContributions(given: ContributionsDraft): ReadContributions {
  const draft = readOptions(given, fields, 'draft');
  const found: Diagnostic[] = [];
  // A default is for what is left out; null was meant to be something.
  const { unit: asked = 'kr' } = draft;
  const year = attempt(found, () => financialYear(draft.year));
  const unit = attempt(found, () => readUnit(asked)) ?? 'kr';
  const rules = readRules(found, draft.rules);
  const members = readMembers(found, draft.members);
  const decided = draft.decided === undefined ? {} : { decided: readDecision(found, draft.decided, 'decided') };
  const population =
    draft.populationOn === undefined ? {} : { populationOn: readDay(found, ['populationOn'], draft.populationOn) };
  const partyAmounts = readAmounts(found, draft, members, { rules, unit });
  refuseErrors(found);
  const populationAgreed = `${addMonths(year!.from, -12).slice(0, 4)}-${rules.populationDay}`;
  return { year: year!, unit, rules, members, partyAmounts, populationAgreed, ...decided, ...population };
}

function readRules(found: Diagnostic[], given: ContributionRules | undefined): ContributionRules {
  if (given === undefined) return contributionRules;
  const before = found.length;
  if (!isRecord(given)) refuse(found, ['rules'], given, '{ ...contributionRules, shares: […] }');
  else found.push(...within(['rules'], checkFields(given, ruleShape)));
  if (found.length === before) {
    const wrong: Diagnostic[] = [];
    const shares = readList(wrong, 'shares', given.shares, shareShape);
    const isEach = parties.every((each) => shares.filter((share) => share['party'] === each).length === 1);
    if (wrong.length === 0 && !isEach) refuse(wrong, ['shares'], given.shares, parties.join(', '));
    if (wrong.length === 0)
      attempt(wrong, () =>
        allocate(
          1,
          given.shares.map(({ weight }) => weight),
        ),
      );
    found.push(...within(['rules'], wrong));
  }
  return found.length === before ? frozenCopy(given) : contributionRules;
}

function readMembers(found: Diagnostic[], given: unknown): readonly ReadMember[] {
  const members = readList(found, 'members', given, memberShape) as unknown as readonly MemberDraft[];
  refuseTwice(
    found,
    'members',
    members.map(({ code }) => code),
  );
  for (const each of parties) {
    const own = members.filter((member) => member.party === each);
    // Inhabitants beside weights would be weighed with something else.
    const counted = own.filter(({ population }) => population !== undefined);
    const isMixed =
      counted.length > 0 && own.some(({ population, weight }) => population === undefined || weight !== undefined);
    if (isMixed)
      refuse(
        found,
        ['members'],
        own.map(({ code }) => code),
        `population (${each})`,
      );
  }
  return members.map((member) => ({ ...member, account: String(member.account ?? partyAccounts[member.party]) }));
}

/** What each party pays: as decided, or its share of the whole. */
function readAmounts(
  found: Diagnostic[],
  { total, amounts }: ContributionsDraft,
  members: readonly ReadMember[],
  { rules, unit }: { readonly rules: ContributionRules; readonly unit: Unit },
): ReadonlyMap<Party, Amount> {
  const none = new Map<Party, Amount>();
  if ((total === undefined) === (amounts === undefined)) {
    refuse(found, ['total'], total, 'total, amounts: { state, region, municipalities }');
    return none;
  }
  const divided = total === undefined ? decidedAmounts(found, amounts) : sharesOf(found, total, { rules, unit });
  for (const [each, amount] of divided) {
    const isPaid = members.some((member) => member.party === each);
    if (!isPaid && !amount.isZero() && found.length === 0) refuse(found, ['members'], each, `[{ party: "${each}" }]`);
  }
  // What cannot be divided in the unit is refused here, where it was given.
  if (found.length === 0) for (const amount of divided.values()) attempt(found, () => allocate(amount, [1], { unit }));
  if (found.length === 0 && sum(divided.values()).isZero()) refuse(found, ['total'], total ?? amounts, '> 0');
  return divided;
}

function sharesOf(
  found: Diagnostic[],
  total: unknown,
  { rules, unit }: { readonly rules: ContributionRules; readonly unit: Unit },
): ReadonlyMap<Party, Amount> {
  const whole = readAmount(found, ['total'], total, 'above zero');
  const weights = rules.shares.map(({ weight }) => weight);
  const parts = attempt(found, () => allocate(whole, weights, { unit })) ?? [];
  return new Map(rules.shares.map((share, i) => [share.party, parts[i] ?? fromOre(0)]));
}

function decidedAmounts(found: Diagnostic[], given: unknown): ReadonlyMap<Party, Amount> {
  if (!isRecord(given)) {
    refuse(found, ['amounts'], given, '{ state, region, municipalities }');
    return new Map();
  }
  for (const field of Object.keys(given))
    if (!(parties as readonly string[]).includes(field)) refuse(found, ['amounts', field], field, parties.join(', '));
  return new Map(
    parties.map((each) => [
      each,
      given[each] === undefined ? fromOre(0) : readAmount(found, ['amounts', each], given[each], 'zero'),
    ]),
  );
}
