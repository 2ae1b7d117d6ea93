/**
 * Contributions as statements: the note of what the members paid, the plan of several years, and how a year was settled.
 */
import type { IsoDate } from '../calendar/index.js';
import { readOptions, refusedField } from '../diagnostics/index.js';
import { type Books, isBooks } from '../journal/index.js';
import { type Unit, sum } from '../money/index.js';
import {
  type GivenColumn,
  type LayoutLine,
  type LayoutRow,
  type Statement,
  createStatement,
  isText,
} from '../statements/index.js';
import type { Party } from './contribution-rules.js';
import { type Contributions, type MemberContribution, readMade } from './contributions.js';
import { accountExpected, isAccountNumber } from './funding-fields.js';
import { memberReceivable } from './requisition.js';
import { settlementsOf } from './settlement.js';

const law = 'Finsam 5 §';

/** How the note of contributions is shown. */
export interface ContributionNoteOptions {
  /** The year before. */
  readonly compare?: Contributions;
  /** Kronor unless told. */
  readonly unit?: Unit;
  /** What the municipalities are called together: `Kommuner`, unless told. */
  readonly municipalities?: string;
}

/** The note of what the members pay: each of them, the municipalities as one, and below how those divide theirs. */
export function contributionNote(contributions: Contributions, options: ContributionNoteOptions = {}): Statement {
  const made = readMade(contributions);
  const {
    compare,
    unit = 'kr',
    municipalities = 'Kommuner',
  } = readOptions(options, ['compare', 'unit', 'municipalities']);
  if (!isText(municipalities)) throw refusedField('municipalities', municipalities, 'text');
  const years = [made, ...(compare === undefined ? [] : [readMade(compare)])];
  const members = membersIn(years);
  const municipal = members.filter(({ party }) => party === 'municipalities');
  // One alone divides nothing, and is a member like the others.
  const divided = municipal.length < 2 ? [] : municipal;
  const single = members.filter((member) => !divided.includes(member));
  const together: readonly LayoutRow[] =
    divided.length === 0 ? [] : [{ type: 'line', key: togetherKey, label: municipalities }];
  // The municipalities stand where the first of them was listed.
  const before = Math.max(
    members.findIndex((member) => divided.includes(member)),
    0,
  );
  const lines: readonly LayoutRow[] = [
    ...single.slice(0, before).map((member) => lineOf(member)),
    ...together,
    ...single.slice(before).map((member) => lineOf(member)),
  ];
  const parts: readonly LayoutRow[] = [
    { type: 'heading', label: `${municipalities}, fördelning efter folkmängd` },
    ...divided.map((member) => lineOf(member)),
    { type: 'sum', key: 'divided', label: `Summa ${municipalities.toLowerCase()}`, of: divided.map(keyOf) },
  ];
  return createStatement({
    layout: {
      name: 'contributionNote',
      title: 'Bidrag från huvudmännen',
      law,
      covers: nothing,
      side: 'credit',
      rows: [
        ...lines,
        { type: 'sum', key: 'total', label: 'Summa', of: lines.map((line) => line.key!), tie: 'contributions' },
        ...(divided.length === 0 ? [] : parts),
      ],
    },
    unit,
    columns: years.map((year) => columnOf(year, divided)),
  });
}

/** How the plan of several years is shown. */
export interface FundingPlanOptions {
  /** Thousands of kronor unless told. */
  readonly unit?: Unit;
}

/** What every member pays in each of several years, with its share as it is in the last of them. */
export function fundingPlan(years: readonly Contributions[], options: FundingPlanOptions = {}): Statement {
  const { unit = 'tkr' } = readOptions(options, ['unit']);
  if (!Array.isArray(years) || years.length === 0)
    throw refusedField('years', years, '[createContributions({ year, total, members }), …]');
  const made = Array.from(years, readMade);
  const members = membersIn(made);
  const municipalities = members.filter(({ party }) => party === 'municipalities');
  const single = members.filter(({ party }) => party !== 'municipalities');
  const last = made.at(-1)!;
  const shareOf = ({ code }: MemberContribution): string => {
    const own = last.members.find((member) => member.code === code);
    return (own?.party === 'municipalities' ? own.share : own?.shareOfWhole) ?? '';
  };
  const share = last.parties.find(({ party }) => party === 'municipalities')?.share ?? '';
  const heading: LayoutRow = { type: 'heading', label: `Kommuner, tillsammans ${share}` };
  return createStatement({
    layout: {
      name: 'fundingPlan',
      title: 'Finansiering',
      law,
      covers: nothing,
      side: 'credit',
      rows: [
        ...single.map((member) => lineOf(member, shareOf(member))),
        ...(municipalities.length === 0 ? [] : [heading]),
        ...municipalities.map((member) => lineOf(member, shareOf(member))),
        {
          type: 'sum',
          key: 'total',
          label: 'Summa',
          of: [...single, ...municipalities].map(keyOf),
          tie: 'contributions',
        },
      ],
    },
    unit,
    columns: made.map((year) => columnOf(year, [])),
  });
}

/** What is followed up, and until when. */
export interface ContributionFollowUpOptions {
  readonly contributions: Contributions;
  /** The end of a month: that of the year unless told. */
  readonly asOf?: IsoDate;
  /** The account of receivables on the members: 1511 unless told. */
  readonly receivable?: string | number;
  /** Kronor with öre unless told. */
  readonly unit?: Unit;
}

/**
 * What each member was to pay, has been asked for and has paid, from the books, and what it owes.
 *
 * What it owes is the balance of its receivable, so it can be explained down to the vouchers.
 */
export function contributionFollowUp(books: Books, options: ContributionFollowUpOptions): Statement {
  if (!isBooks(books)) throw refusedField('books', books, 'openBooks({ association, chart, year })');
  const {
    contributions,
    asOf = books.year.to,
    receivable = memberReceivable,
    unit = 'ore',
  } = readOptions(options, ['contributions', 'asOf', 'receivable', 'unit']);
  const { members } = readMade(contributions);
  if (!isAccountNumber(receivable)) throw refusedField('receivable', receivable, accountExpected);
  const account = String(receivable);
  const settled = settlementsOf(
    books,
    members.map(({ code }) => ({ account, dimensions: { customer: code } })),
    asOf,
  );
  const given = (figure: 'raised' | 'paid'): GivenColumn['given'] =>
    Object.fromEntries(members.map((member, i) => [keyOf(member), settled[i]![figure]]));
  const amounts = Object.fromEntries(members.map((member) => [keyOf(member), member.amount]));
  const figures = { type: 'figures', figures: 'actual' } as const;
  return createStatement({
    actual: books,
    period: { from: books.year.from, to: asOf },
    unit,
    layout: {
      name: 'contributionFollowUp',
      title: 'Uppföljning av medlemsbidrag',
      law,
      covers: nothing,
      side: 'debit',
      rows: [
        ...members.map((member): LayoutRow => ({
          ...lineOf(member),
          takes: { accounts: account, dimensions: { customer: member.code } },
          beside: true,
        })),
        { type: 'sum', key: 'total', label: 'Summa', of: members.map(keyOf) },
      ],
    },
    columns: [
      { type: 'given', key: 'decided', heading: 'Beslutat', given: amounts },
      { ...figures, key: 'opening', heading: 'Ingående fordran', window: 'opening' },
      { type: 'given', key: 'requisitioned', heading: 'Rekvirerat', given: given('raised') },
      { type: 'given', key: 'paid', heading: 'Betalt', given: given('paid') },
      { ...figures, key: 'outstanding', heading: 'Utestående', window: 'closing' },
      { type: 'difference', key: 'remaining', heading: 'Kvar att rekvirera', of: 'decided', less: 'requisitioned' },
    ],
  });
}

/** No posting belongs to a line of these by its account alone. */
const nothing = { kinds: [] } as const;

const togetherKey = 'municipalities';

const keyOf = ({ code }: Pick<MemberContribution, 'code'>): string => `member.${code}`;

function lineOf(member: MemberContribution, share = ''): LayoutLine {
  return { type: 'line', key: keyOf(member), label: share === '' ? member.name : `${member.name} (${share})` };
}

/** The members of several years, as the first year that has them names them. */
function membersIn(years: readonly Contributions[]): readonly MemberContribution[] {
  const members = new Map<string, MemberContribution>();
  for (const year of years)
    for (const member of year.members) if (!members.has(member.code)) members.set(member.code, member);
  return [...members.values()];
}

/** The contributions of a year as figures of what has come, or is thought to come, in it. */
function columnOf({ year, members, parties }: Contributions, divided: readonly MemberContribution[]): GivenColumn {
  const ofParty = (wanted: Party): string =>
    sum(parties.filter(({ party }) => party === wanted).map(({ amount }) => amount)).toJSON();
  return {
    type: 'given',
    key: year.name,
    heading: year.name,
    period: year,
    given: {
      ...Object.fromEntries(members.map((member) => [keyOf(member), member.amount])),
      ...(divided.length === 0 ? {} : { [togetherKey]: ofParty('municipalities') }),
    },
  };
}
