/**
 * The laws of funding: contributions and instalments add up, what is outstanding is what was claimed less what was paid,
 * and the receivable of compensation is its purchases less its payments, whatever is bought, applied for and paid.
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type Amount,
  type Books,
  type Unit,
  type VoucherDraft,
  balanceOf,
  correct,
  credit,
  debit,
  fromOre,
  lastVoucher,
  post,
  postAll,
  sum,
} from '../../src/index.js';
import {
  compensationPlan,
  compensationReceipt,
  compensationStatement,
  contributionFollowUp,
  createContributions,
  createProjects,
  instalmentPlan,
  projectPlan,
  projectStatement,
  purchasePlan,
  requisitionPlan,
  type MemberDraft,
  type ProjectEvent,
} from '../../src/finsam/index.js';
import { openFunding, projectsDraft } from '../support/funding.js';
import { runs } from '../support/runs.js';

const law = (name: string, property: fc.IProperty<unknown>): void => {
  test(
    name,
    () => {
      fc.assert(property, { numRuns: runs(150) });
    },
    3_600_000,
  );
};

const oreIn: Readonly<Record<Unit, bigint>> = { ore: 1n, kr: 100n, '0.1 tkr': 10_000n, tkr: 100_000n };
const anyUnit = fc.constantFrom<Unit>('ore', 'kr', '0.1 tkr', 'tkr');
const anyPopulation = fc.oneof(fc.integer({ min: 1, max: 1_000_000 }), fc.constantFrom(1, 7, 7, 114_092));

/** Two of the state, a region, and municipalities of any size. */
const anyMembers = fc.array(anyPopulation, { minLength: 1, maxLength: 12 }).map((populations): MemberDraft[] => [
  { code: 'FK', name: 'FK', party: 'state' },
  { code: 'AF', name: 'AF', party: 'state' },
  ...populations.map((population, i) => ({
    code: `K${String(i)}`,
    name: `K${String(i)}`,
    party: 'municipalities' as const,
    population,
  })),
  { code: 'VGR', name: 'VGR', party: 'region' },
]);

const anyContributions = fc.record({
  members: anyMembers,
  unit: anyUnit,
  units: fc.oneof(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 1, max: 30_000_000 })),
});

type AnyContributions = typeof anyContributions extends fc.Arbitrary<infer Value> ? Value : never;

const madeOf = ({ members, unit, units }: AnyContributions) =>
  createContributions({ year: '2024', total: fromOre(BigInt(units) * oreIn[unit]), unit, members });

law(
  'contributions add up to the whole, and none is off by as much as a unit from its part of what its party pays',
  fc.property(anyContributions, (draft) => {
    const { total, members, parties } = madeOf(draft);
    const unit = oreIn[draft.unit];
    expect(sum(members.map(({ amount }) => amount)).ore).toBe(total.ore);
    for (const { party, amount: whole } of parties) {
      const own = members.filter((member) => member.party === party);
      const weights = own.map(({ population = 1 }) => BigInt(population));
      const all = weights.reduce((one, other) => one + other, 0n);
      own.forEach(({ amount }, i) => {
        // The part times all weights, beside the whole times its own: exact, without a division.
        const off = BigInt(amount.ore) * all - BigInt(whole.ore) * weights[i]!;
        expect(off < unit * all && -off < unit * all).toBe(true);
      });
    }
  }),
);

law(
  'instalments add up to the year for each member, and to the exact share of the whole on each day, rounded',
  fc.property(
    anyContributions,
    fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 12 }),
    (draft, weights) => {
      const contributions = madeOf({ ...draft, units: draft.units + 5000 });
      const dates = weights.map((_, i) => `2024-${String(i + 1).padStart(2, '0')}-15`);
      // Parts of a few öre are refused, since one could take back another.
      fc.pre(contributions.members.every(({ amount }) => amount.isZero() || amount.ore >= 300));
      const { instalments } = instalmentPlan(contributions, { dates, weights });
      const all = weights.reduce((one, other) => one + other, 0);
      let until = 0;
      instalments.forEach(({ accumulated }, i) => {
        until += weights[i]!;
        const twiceOff =
          2n * BigInt(accumulated.ore) * BigInt(all) - 2n * BigInt(contributions.total.ore) * BigInt(until);
        expect(twiceOff <= BigInt(all) && -twiceOff <= BigInt(all)).toBe(true);
      });
      contributions.members.forEach(({ amount }, m) => {
        expect(sum(instalments.map(({ parts }) => parts[m]!.amount)).ore).toBe(amount.ore);
        let asked = 0n;
        let share = 0;
        instalments.forEach(({ parts }, i) => {
          asked += BigInt(parts[m]!.amount.ore);
          share += weights[i]!;
          const off = asked * BigInt(all) - BigInt(amount.ore) * BigInt(share);
          expect(off <= BigInt(all) && -off <= BigInt(all)).toBe(true);
        });
      });
    },
  ),
);

const days = (from: number, to: number) =>
  fc
    .integer({ min: from, max: to })
    .map((day) => `2024-${String(Math.ceil(day / 28)).padStart(2, '0')}-${String((day % 28) + 1).padStart(2, '0')}`);

const payment = (account: string, amount: Amount, on: string, customer: string): VoucherDraft => ({
  eventDate: on,
  compiledOn: '2024-12-31',
  text: 'Inbetalning',
  counterparty: 'Medlem',
  postings: [debit(1930, amount), credit(account, amount, { dimensions: { customer } })],
});

law(
  'what a member owes is what it has been asked for less what it has paid',
  fc.property(
    anyMembers,
    fc.array(fc.tuple(fc.nat(14), fc.integer({ min: 1, max: 900_000 }), days(1, 330)), { maxLength: 8 }),
    (members, paid) => {
      const contributions = createContributions({ year: '2024', total: '18 022 000', members });
      const plan = instalmentPlan(contributions, { dates: 'quarters' });
      const { drafts } = requisitionPlan(openFunding(), { plan }, { by: 'ekonom', on: '2024-12-31' });
      const payments = paid.map(([who, ore, on]) =>
        payment('1511', fromOre(ore), on, members[who % members.length]!.code),
      );
      const books = postAll(openFunding(), [...drafts, ...payments]);
      const followed = contributionFollowUp(books, { contributions });
      const place = (key: string): number => followed.columns.findIndex((column) => column.key === key);
      members.forEach(({ code }, m) => {
        const { cells } = followed.rows.find(({ key }) => key === `member.${code}`)!;
        const at = (key: string): number => (cells[place(key)] as { readonly value: Amount }).value.ore;
        const own = paid.filter(([who]) => who % members.length === m).reduce((all, [, ore]) => all + ore, 0);
        expect([at('requisitioned'), at('paid')]).toEqual([contributions.members[m]!.amount.ore, own]);
        expect(at('outstanding')).toBe(at('requisitioned') - at('paid'));
      });
      expect((followed.rows.at(-1)!.cells[place('outstanding')] as { readonly value: Amount }).value.ore).toBe(
        balanceOf(books, 1511).ore,
      );
    },
  ),
);

const projects = createProjects(projectsDraft);
const signature = { by: 'ekonom', on: '2024-12-31' };

const anyEvent = fc
  .record({
    kind: fc.constantFrom(
      'accrual',
      'claim',
      'approval',
      'rejection',
      'receipt',
      'advance',
      'advanceRelease',
      'reserve',
      'reserveRelease',
    ),
    project: fc.constantFrom('PRIA', 'VILJA'),
    on: days(1, 330),
    ore: fc.integer({ min: 1, max: 1_000_000 }),
    claim: fc.constantFrom('ansökan 1', 'ansökan 2'),
  })
  .map(({ kind, ore, claim, ...rest }): ProjectEvent => ({
    ...rest,
    kind,
    amount: fromOre(ore),
    ...(['claim', 'approval', 'rejection', 'receipt'].includes(kind) ? { claim } : {}),
  }));

const anyEvents = fc
  .array(anyEvent, { minLength: 1, maxLength: 20 })
  .map((events) => events.map((event, i) => ({ ...event, key: String(i) })));

law(
  'every event of a project balances, and what is outstanding is what is claimed less what is paid',
  fc.property(anyEvents, fc.boolean(), (events, isTurnedBack) => {
    const { drafts } = projectPlan(openFunding(), { projects, events }, signature);
    expect(drafts).toHaveLength(events.length);
    const posted = postAll(openFunding(), drafts);
    const last = lastVoucher(posted)!;
    const books = isTurnedBack ? correct(posted, last, { ...signature, reason: 'fel' }) : posted;
    const statement = projectStatement(books, { projects });
    statement.columns.forEach(({ key: column }, c) => {
      const at = (row: string): number =>
        (statement.rows.find(({ key }) => key === row)!.cells[c] as { readonly value: Amount }).value.ore;
      const of = column === 'total' ? ['PRIA', 'VILJA'] : [column];
      const added = (kind: string): number =>
        events
          .filter(
            (event, i) =>
              event.kind === kind && of.includes(event.project) && !(isTurnedBack && i === events.length - 1),
          )
          .reduce((all, { amount }) => all + (amount as Amount).ore, 0);
      expect(at('claimed')).toBe(added('claim') - added('rejection'));
      expect(at('paid')).toBe(added('receipt'));
      expect(at('approved')).toBe(added('approval'));
      expect(at('outstanding')).toBe(at('claimed') - at('paid'));
      expect(at('outstanding')).toBe(at('pending') + at('receivable'));
      expect(at('reserve')).toBe(added('reserve') - added('reserveRelease'));
      expect(at('advance')).toBe(added('advance') - added('advanceRelease'));
    });
  }),
);

law(
  'a project that is accrued, claimed, approved and paid leaves nothing on its receivables',
  fc.property(
    fc.array(fc.tuple(fc.integer({ min: 1, max: 9_000_000 }), fc.constantFrom('PRIA', 'VILJA')), {
      minLength: 1,
      maxLength: 6,
    }),
    (claims) => {
      const events = claims.flatMap(([ore, project], i): ProjectEvent[] => {
        const of = { project, on: '2024-03-31', amount: fromOre(ore), key: String(i) };
        const claim = `ansökan ${String(i)}`;
        return [
          { ...of, kind: 'accrual' },
          { ...of, kind: 'claim', claim },
          { ...of, kind: 'approval', claim },
          { ...of, kind: 'receipt', claim },
        ];
      });
      const { drafts, diagnostics } = projectPlan(openFunding(), { projects, events }, signature);
      const books = postAll(openFunding(), drafts);
      expect(diagnostics).toEqual([]);
      expect([balanceOf(books, 1712).ore, balanceOf(books, 1511).ore]).toEqual([0, 0]);
      expect(balanceOf(books, 1930).ore).toBe(claims.reduce((all, [ore]) => all + ore, 0));
    },
  ),
);

/** What can happen to the account of compensation. */
type CompensationStep =
  | { readonly do: 'buy' | 'buy by card'; readonly ore: number; readonly on: string }
  | { readonly do: 'apply'; readonly quarter: number }
  | { readonly do: 'be paid'; readonly quarter: number; readonly ore: number; readonly on: string }
  | { readonly do: 'be paid unnamed'; readonly ore: number }
  | { readonly do: 'turn back the last' };

const anyOre = fc.integer({ min: 5, max: 1_000_000 });
const anyQuarter = fc.integer({ min: 1, max: 4 });
const anyStep: fc.Arbitrary<CompensationStep> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constantFrom('buy', 'buy by card'), ore: anyOre, on: days(1, 330) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('apply'), quarter: anyQuarter }) },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('be paid'), quarter: anyQuarter, ore: anyOre, on: days(1, 330) }),
  },
  fc.record({ do: fc.constant('be paid unnamed'), ore: anyOre }),
  fc.record({ do: fc.constant('turn back the last') }),
);

function took(books: Books, step: CompensationStep, i: number): Books {
  const heading = { compiledOn: '2024-12-31', text: 'Kort', counterparty: 'Butiken' };
  switch (step.do) {
    case 'buy': {
      const purchase = {
        on: step.on,
        text: 'Inköp',
        supplier: 'X',
        account: 5539,
        gross: fromOre(step.ore),
        key: String(i),
      };
      return postAll(books, purchasePlan({ ...purchase, vatPercent: 25 }, signature).drafts);
    }
    case 'buy by card':
      return post(books, {
        ...heading,
        eventDate: step.on,
        postings: [
          debit(6451, fromOre(step.ore * 4)),
          debit(1687, fromOre(step.ore)),
          credit(1930, fromOre(step.ore * 5)),
        ],
      });
    case 'apply':
      return postAll(books, compensationPlan(books, { period: `2024-Q${String(step.quarter)}` }, signature).drafts);
    case 'be paid': {
      const paid = { period: `2024-Q${String(step.quarter)}`, on: step.on, amount: fromOre(step.ore) };
      const { drafts } = compensationReceipt(books, paid, signature);
      return postAll(
        books,
        drafts.map((draft) => ({ ...draft, idempotencyKey: String(i) })),
      );
    }
    case 'be paid unnamed':
      return post(books, {
        ...heading,
        eventDate: '2024-06-01',
        postings: [debit(1930, fromOre(step.ore)), credit(1687, fromOre(step.ore))],
      });
    case 'turn back the last': {
      const last = lastVoucher(books);
      return last === undefined || last.corrects !== undefined
        ? books
        : correct(books, last, { ...signature, reason: 'fel' });
    }
  }
}

law(
  'the receivable of compensation reconciles, whatever is bought, applied for, paid and turned back',
  fc.property(fc.array(anyStep, { maxLength: 25 }), anyQuarter, (steps, quarter) => {
    const opening = [
      debit(1687, 100, { dimensions: { invoice: 'ludvikamoms 2023-Q4' } }),
      debit(1687, 50),
      credit(2010, 150),
    ];
    let books = openFunding({ opening });
    const bought = new Map<number, number>();
    steps.forEach((step, i) => {
      if (step.do === 'turn back the last') bought.delete(lastVoucher(books)?.number ?? 0);
      books = took(books, step, i);
      if (step.do === 'buy') bought.set(lastVoucher(books)!.number, fromOre(step.ore).times('25/125').ore);
      if (step.do === 'buy by card') bought.set(lastVoucher(books)!.number, step.ore);
    });
    const plan = compensationPlan(books, { period: `2024-Q${String(quarter)}` }, signature);
    const { items, later, applications, unmatched, balance } = plan;
    const parts = [...items, ...later].map(({ amount }) => amount);
    expect(sum([...parts, ...applications.map(({ outstanding }) => outstanding), unmatched]).ore).toBe(balance.ore);
    expect(balanceOf(books, 1687).ore).toBe(balance.ore);
    const statement = compensationStatement(books);
    expect((statement.rows.at(-1)!.cells.at(-1) as { readonly value: Amount }).value.ore).toBe(balance.ore);
    applications.forEach(({ name, outstanding }) => {
      const { cells } = statement.rows.find(({ key }) => key === name)!;
      expect((cells.at(-1) as { readonly value: Amount }).value.ore).toBe(outstanding.ore);
    });
    // No voucher is in two applications, and none is lost.
    const told = [...parts, ...applications.flatMap((each) => each.items.map(({ amount }) => amount))];
    expect(sum(told).ore).toBe([...bought.values()].reduce((all, ore) => all + ore, 5000));
  }),
);
