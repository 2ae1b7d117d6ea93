// The members' contributions against the published reports: 2024, January-August 2022, and the plan of 2022-2024.
import { describe, expect, test } from 'vitest';
import { balanceOf, explain, formatAmount, postAll, type VoucherDraft } from '../../src/index.js';
import {
  contributionFollowUp,
  contributionNote,
  contributionRules,
  createContributions,
  fundingPlan,
  instalmentPlan,
  requisitionPlan,
} from '../../src/finsam/index.js';
import annual from '../statements/reference/annual-report-2024.json' with { type: 'json' };
import interim from '../statements/reference/interim-report-2022-08.json' with { type: 'json' };
import { shownRows } from '../statements/printed.js';
import { membersOf, openFunding } from '../support/funding.js';
import { codesOf } from '../support/refusals.js';
import { voucherIn } from '../support/vouchers.js';

const municipalities2024 = annual.memberFunding.municipalities as [string, string][];
const rows2022 = interim.memberFunding.municipalities.rows as [string, string, string][];
const municipalities2022 = rows2022.map(([name, now]) => [name, now] as const);

const contributions2024 = createContributions({
  year: '2024',
  total: '18 022 000',
  unit: 'kr',
  members: membersOf(municipalities2024),
});
const of2022 = { state: '9 032 000', region: '5 000 000', municipalities: '5 000 000' };
const contributions2022 = createContributions({
  year: '2022',
  amounts: of2022,
  members: membersOf(municipalities2022),
});
const signature = { by: 'ekonom', on: '2024-08-31' };

describe('the annual report of 2024', () => {
  test('has four members who pay 4 505,5 tkr each of 18 022, and the municipalities as printed', () => {
    const note = contributionNote(contributions2024, { unit: '0.1 tkr' });
    const published = annual.memberFunding.rows.map(([, amount]) => amount);
    const rows = shownRows(note).map(([, amount]) => amount);
    const tenths = (amount?: string): string => String(+amount!);
    expect(rows.slice(0, 4)).toEqual(published.map(tenths));
    expect(rows[4]).toBe(annual.memberFunding.sum);
    expect(shownRows(note).slice(5, -1)).toEqual(municipalities2024.map(([name, amount]) => [name, tenths(amount)]));
    expect(rows.at(-1)).toBe('4505.5');
  });

  test('needs no warning: the state pays half, the region and the municipalities a quarter each', () => {
    expect(contributions2024.diagnostics).toEqual([]);
    expect(contributions2024.parties.map(({ share }) => share)).toEqual(['50 %', '25 %', '25 %']);
    expect(contributions2024.parties.map(({ amount }) => amount.toJSON())).toEqual([
      '9011000.00',
      '4505500.00',
      '4505500.00',
    ]);
  });

  test('has 12 014 667 due at 31 August, which is eight twelfths', () => {
    const { instalments } = instalmentPlan(contributions2024);
    const due = instalments.filter(({ dueOn }) => dueOn <= '2024-08-31').at(-1)!;
    expect(formatAmount(due.accumulated, { decimals: 0 }).replaceAll('\u00a0', ' ')).toBe('12 014 667');
    expect(instalments).toHaveLength(12);
    expect(instalmentPlan(contributions2024, { unit: 'kr' }).instalments[7]!.accumulated.toJSON()).toBe('12014667.00');
    expect(instalments.at(-1)!.accumulated.toJSON()).toBe('18022000.00');
  });
});

describe('the interim report of August 2022', () => {
  test('has members and municipalities as printed', () => {
    const rows = contributions2022.members.filter(({ party }) => party !== 'municipalities');
    expect(rows.map(({ amount }) => String(amount.ore / 100))).toEqual(['4516000', '4516000', '5000000']);
    const shown = shownRows(contributionNote(contributions2022, { unit: 'tkr' }));
    expect(shown.slice(0, 4).map(([, amount]) => `${amount!}000`)).toEqual(
      interim.memberFunding.rows.map(([, amount]) => amount),
    );
    expect(shown.slice(5, -1)).toEqual(rows2022.map(([name, now]) => [name, now]));
  });

  test('has 12 688 000 due at 31 August, exactly as booked', () => {
    const due = instalmentPlan(contributions2022).instalments[7]!;
    expect(due.accumulated.toJSON()).toBe('12688000.00');
  });

  test('says that the state pays 484 000 less than half', () => {
    expect(contributions2022.diagnostics.map(({ code, data, law }) => [code, data, law])).toMatchObject([
      ['contribution/share-deviates', { party: 'Staten', difference: { ore: -48_400_000 } }, 'Finsam 5 §'],
      ['contribution/share-deviates', { party: 'Regionen', difference: { ore: 24_200_000 } }, 'Finsam 5 §'],
      ['contribution/share-deviates', { party: 'Kommunerna', difference: { ore: 24_200_000 } }, 'Finsam 5 §'],
    ]);
  });
});

test('the operational plan of 2022-2024 has its financing table', () => {
  // As printed: member, share, tkr of 2021, 2022 and 2023. The shares of the municipalities are those of their quarter.
  const municipalities = [
    ['Bollebygd', '211'],
    ['Borås', '2504'],
    ['Herrljunga', '208'],
    ['Mark', '770'],
    ['Svenljunga', '236'],
    ['Tranemo', '261'],
    ['Ulricehamn', '544'],
    ['Vårgårda', '266'],
  ] as const;
  const members = membersOf(municipalities);
  const year = (name: string) => createContributions({ year: name, total: '20 000 000', members });
  const first = createContributions({ year: '2021', amounts: of2022, members });
  const table = fundingPlan([first, year('2022'), year('2023')]);
  expect(shownRows(table)).toEqual([
    ['Försäkringskassan (25 %)', '4516', '5000', '5000'],
    ['Arbetsförmedlingen (25 %)', '4516', '5000', '5000'],
    ['Västra Götalandsregionen (25 %)', '5000', '5000', '5000'],
    ['Bollebygd (4,2 %)', '211', '211', '211'],
    ['Borås (50,1 %)', '2504', '2504', '2504'],
    ['Herrljunga (4,2 %)', '208', '208', '208'],
    ['Mark (15,4 %)', '770', '770', '770'],
    ['Svenljunga (4,7 %)', '236', '236', '236'],
    ['Tranemo (5,2 %)', '261', '261', '261'],
    ['Ulricehamn (10,9 %)', '544', '544', '544'],
    ['Vårgårda (5,3 %)', '266', '266', '266'],
    ['Summa', '19032', '20000', '20000'],
  ]);
});

describe('a division', () => {
  test('gives what is left over to the largest remainders, and of equals to the first listed', () => {
    const three = ['A', 'B', 'C'].map((code) => ({
      code,
      name: code,
      party: 'municipalities' as const,
      population: 7,
    }));
    const { members } = createContributions({
      year: '2024',
      amounts: { municipalities: 100 },
      unit: 'kr',
      members: three,
    });
    expect(members.map(({ amount }) => amount.toJSON())).toEqual(['34.00', '33.00', '33.00']);
  });

  test('warns of a population of another day than the last of June the year before', () => {
    const members = membersOf([['Borås', '1']]);
    const warned = (populationOn: string) =>
      createContributions({ year: '2024', total: 100, members, populationOn }).diagnostics.map(({ code }) => code);
    expect(warned('2023-06-30')).toEqual([]);
    expect(warned('2022-12-31')).toEqual(['contribution/population-other-day']);
  });

  test('is by the shares an association has agreed on, when it says so', () => {
    const shares = contributionRules.shares.map((share) => ({ ...share, weight: 1 }));
    const rules = { ...contributionRules, shares, source: 'avtal' };
    const { parties, diagnostics } = createContributions({
      year: '2024',
      total: 300,
      members: membersOf([['B', '1']]),
      rules,
    });
    expect(parties.map(({ amount }) => amount.toJSON())).toEqual(['100.00', '100.00', '100.00']);
    expect(diagnostics).toEqual([]);
  });

  test('is refused without a member who pays, with a code twice, or with population beside weights', () => {
    const members = membersOf([['Borås', '1']]);
    const made = (draft: object) => codesOf(() => createContributions({ year: '2024', total: 100, members, ...draft }));
    expect(made({ members: members.slice(0, 2) })).toEqual(['input/bad-field']);
    expect(made({ members: [...members, members[0]] })).toEqual(['input/bad-field']);
    expect(made({ members: [...members, { ...members[2], code: 'Mark', weight: undefined, population: 5 }] })).toEqual([
      'input/bad-field',
    ]);
    expect(made({ amounts: { state: 1 } })).toEqual(['input/bad-field']);
    expect(made({ total: '100,50', unit: 'kr' })).toEqual(['allocation/finer-than-unit']);
    expect(made({ total: -100 })).toEqual(['input/bad-field']);
  });
});

describe('requisitions', () => {
  const plan = instalmentPlan(contributions2024, { dates: 'quarters', unit: 'kr' });
  const asked = requisitionPlan(openFunding(), { plan }, signature);
  const requested = postAll(openFunding(), asked.drafts);
  const payment: VoucherDraft = voucherIn`
    2024-01-20 Inbetalning @ Försäkringskassan
      1930  1 126 375,00
      1511  -1 126 375,00  customer FK
  `;

  test('are one voucher for each member and day that has come: the receivable against the contribution', () => {
    expect(asked.parts).toHaveLength(4 * 11);
    expect(asked.drafts).toHaveLength(3 * 11);
    expect(balanceOf(requested, 1511).toJSON()).toBe('13516500.00');
    expect(balanceOf(requested, '3010, 3011').toJSON()).toBe('-6758250.00');
    expect(balanceOf(requested, 3020).toJSON()).toBe('-3379125.00');
    expect(balanceOf(requested, 3030).toJSON()).toBe('-3379125.00');
  });

  test('are posted once, and what remains is asked for when its day has come', () => {
    const again = requisitionPlan(requested, { plan }, { by: 'någon annan', on: '2024-10-02' });
    expect(again.parts.filter(({ status }) => status === 'posted')).toHaveLength(33);
    expect(again.parts[0]!.voucher).toEqual({ series: 'A', number: 1 });
    expect(again.drafts.map(({ eventDate }) => eventDate)).toEqual(Array(11).fill('2024-10-01'));
  });

  test('are followed up by member: decided, asked for, paid, owed', () => {
    const later = { ...payment, eventDate: '2024-09-01', compiledOn: '2024-09-01' };
    const books = postAll(requested, [payment, later]);
    const followed = contributionFollowUp(books, { contributions: contributions2024, asOf: '2024-08-31', unit: 'kr' });
    const row = followed.rows.find(({ key }) => key === 'member.FK')!;
    expect(row.cells.map((cell) => (cell?.type === 'amount' ? cell.value.toJSON() : ''))).toEqual([
      '4505500.00',
      '0.00',
      '3379125.00',
      '1126375.00',
      '2252750.00',
      '1126375.00',
    ]);
    expect(String(explain(followed, 'member.FK', 'outstanding'))).toContain('och 1 till');
  });

  test('of another receivable stand on the account that is told', () => {
    const [draft] = requisitionPlan(openFunding(), { plan, receivable: 1610 }, signature).drafts;
    expect(draft!.postings[0]!.account).toBe('1610');
  });
});

test("instalments on days of one's own are weighed as told, and never change the year", () => {
  const { instalments } = instalmentPlan(contributions2024, {
    dates: ['2024-01-31', '2024-06-30'],
    weights: [3, 1],
    unit: 'kr',
  });
  expect(instalments.map(({ amount }) => amount.toJSON())).toEqual(['13516500.00', '4505500.00']);
  expect(codesOf(() => instalmentPlan(contributions2024, { dates: ['2024-06-30', '2024-01-31'] }))).toEqual([
    'input/bad-field',
  ]);
});
