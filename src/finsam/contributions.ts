/**
 * Contributions (*medlemsbidrag*): what each member pays in a year, divided exactly (Finsam 5 §).
 *
 * The whole is divided over the parties, and the part of each party over its members: the municipalities by population,
 * the others by weight. Parts always add up to the whole, and none is off by more than one unit: of what is left after
 * rounding down, the largest remainders get one unit each, and of equal remainders the member listed first.
 */
import { type FinancialYear, type IsoDate, type PeriodInput } from '../calendar/index.js';
import { type Diagnostic, refusedField } from '../diagnostics/index.js';
import { printable } from '../display/index.js';
import {
  type Amount,
  type AmountInput,
  type Unit,
  type Weight,
  allocate,
  fromOre,
  oreIn,
  sum,
} from '../money/index.js';
import type { Decision } from '../plan/index.js';
import { type ReadContributions, readContributions } from './contribution-draft.js';
import { type ContributionRules, type Party } from './contribution-rules.js';
import { printContributions } from './print-contributions.js';
import { populationOtherDay, shareDeviates } from './problems-funding.js';
import { shareText } from './share-text.js';

/** A member as it is drafted. */
export interface MemberDraft {
  /** What it is called in the books: the object of the dimension `customer`. */
  readonly code: string;
  readonly name: string;
  readonly party: Party;
  /** Of a municipality: how many live there. */
  readonly population?: number;
  /** What it has beside the other members of its party: alike unless told. */
  readonly weight?: Weight;
  /** The account its contribution is booked on; that of its party unless told. */
  readonly account?: string | number;
}

/** What contributions are made from. */
export interface ContributionsDraft {
  readonly year: PeriodInput;
  /** The whole, divided by the shares of the rules. Either this or `amounts`. */
  readonly total?: AmountInput;
  /** What each party pays, when it was decided so. */
  readonly amounts?: Readonly<Partial<Record<Party, AmountInput>>>;
  readonly members: readonly MemberDraft[];
  /** Which day the population is that of: the day of the rules unless told. */
  readonly populationOn?: IsoDate;
  /** What contributions are rounded to: kronor unless told. */
  readonly unit?: Unit;
  /** When the budget was decided (Finsam 23 §). */
  readonly decided?: Decision;
  readonly rules?: ContributionRules;
}

/** What a member pays. */
export interface MemberContribution {
  readonly code: string;
  readonly name: string;
  readonly party: Party;
  readonly population?: number;
  readonly account: string;
  /** Its part of what its party pays. */
  readonly share: string;
  /** What it was to have of the whole, by the rules. */
  readonly shareOfWhole: string;
  readonly amount: Amount;
}

/** What a party pays, beside what its share would be. */
export interface PartyContribution {
  readonly party: Party;
  readonly name: string;
  readonly share: string;
  readonly amount: Amount;
  readonly statutory: Amount;
  /** Positive when it pays more than its share. */
  readonly difference: Amount;
}

/** What the members pay in a year. */
export interface Contributions {
  readonly year: FinancialYear;
  readonly total: Amount;
  readonly unit: Unit;
  readonly decided?: Decision;
  readonly populationOn?: IsoDate;
  readonly parties: readonly PartyContribution[];
  readonly members: readonly MemberContribution[];
  /** Shares that deviate, and population of another day. */
  readonly diagnostics: readonly Diagnostic[];
}

const brand = Symbol.for('huvudbok.contributions');

/** True for contributions, also those made by another copy of the package. */
function isContributions(value: unknown): value is Contributions {
  return typeof value === 'object' && value !== null && brand in value;
}

/** The contributions, or an error when they are none. */
export function readMade(contributions: unknown): Contributions {
  if (isContributions(contributions)) return contributions;
  throw refusedField('contributions', contributions, 'createContributions({ year, total, members })');
}

/** The contributions of a year, or an error with everything that is wrong with the draft. */
export function createContributions(draft: ContributionsDraft): Contributions {
  const read = readContributions(draft);
  const { year, unit, decided, partyAmounts, rules, populationOn } = read;
  const total = sum(partyAmounts.values());
  const statutory = allocate(
    total,
    rules.shares.map(({ weight }) => weight),
  );
  const shares = sharesOf(rules.shares.map(({ weight }) => weight));
  const divided = rules.shares.map(({ party, name }, i): PartyContribution => {
    const amount = partyAmounts.get(party) ?? fromOre(0);
    const share = shareText(shares[i]!.ore, fineness);
    return Object.freeze({
      party,
      name,
      share,
      amount,
      statutory: statutory[i]!,
      difference: amount.minus(statutory[i]!),
    });
  });
  const made = {
    year,
    total,
    unit,
    ...(decided === undefined ? {} : { decided }),
    ...(populationOn === undefined ? {} : { populationOn }),
    parties: Object.freeze(divided),
    members: Object.freeze(membersOf(read)),
    diagnostics: Object.freeze([...deviations(divided, unit), ...otherDay(read)]),
  };
  Object.defineProperty(made, brand, { value: true });
  return Object.freeze(printable(made, printContributions));
}

/** The members in the order they were listed, each with its part of what its party pays. */
function membersOf({ members, partyAmounts, unit, rules }: ReadContributions): readonly MemberContribution[] {
  const contributions = new Map<string, MemberContribution>();
  const ofWhole = sharesOf(rules.shares.map(({ weight }) => weight));
  for (const [party, whole] of partyAmounts) {
    const own = members.filter((member) => member.party === party);
    if (own.length === 0) continue;
    const weights = own.map(({ population, weight }) => population ?? weight ?? 1);
    const parts = allocate(whole, weights, { unit });
    const shares = sharesOf(weights);
    const ofParty = ofWhole[rules.shares.findIndex((share) => share.party === party)] ?? fromOre(0);
    const sharesOfWhole = allocate(ofParty, weights);
    own.forEach(({ code, name, population, account }, i) => {
      const told = population === undefined ? {} : { population };
      const share = shareText(shares[i]!.ore, fineness);
      const shareOfWhole = shareText(sharesOfWhole[i]!.ore, fineness);
      const made = { code, name, party, ...told, account, share, shareOfWhole, amount: parts[i]! };
      contributions.set(code, Object.freeze(made));
    });
  }
  return members.map(({ code }) => contributions.get(code)!);
}

const fineness = 1_000_000;

/** Weights as shares of a whole fine enough to be printed: a share is what was weighed, and not what rounding left of it. */
function sharesOf(weights: readonly Weight[]): readonly Amount[] {
  return allocate(fromOre(fineness), weights);
}

/** A share that is off by less than the unit has only been rounded. */
function deviations(divided: readonly PartyContribution[], unit: Unit): readonly Diagnostic[] {
  return divided
    .filter(({ difference }) => difference.abs().ore >= Math.max(oreIn[unit], 2))
    .map(({ party, name, amount, statutory, difference, share }) =>
      shareDeviates.at(['parties', party], { party: name, amount, statutory, difference, share }),
    );
}

function otherDay({ populationOn, populationAgreed, rules }: ReadContributions): readonly Diagnostic[] {
  if (populationOn === undefined || populationOn === populationAgreed) return [];
  const { populationSource: source } = rules;
  return [populationOtherDay.at(['populationOn'], { on: populationOn, agreed: populationAgreed, source })];
}
