/**
 * The books against a naive model of objects and big.js, command by command.
 *
 * Whatever is posted, refused, corrected, closed, reopened or tried again, on the newest books or on any older ones,
 * the columns and the objects must tell the same story, and no value of the books may ever change.
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  balanceOf,
  BookkeepingError,
  check,
  closePeriod,
  correct,
  hasErrors,
  history,
  ledger,
  post,
  postAll,
  reopenPeriod,
  trialBalance,
  vouchers,
  type Books,
  type VoucherDraft,
} from '../../src/index.js';
import { naiveBalance, openNaive, postNaive, type NaiveBooks } from '../support/naive.js';
import { runs } from '../support/runs.js';
import { openSmall, smallChart } from '../support/small.js';
import { draftOf, row, type Row } from './arbitrary.js';

const signature = { by: 'ekonom', on: '2025-01-31', reason: 'prövning' };
const correction = { ...signature, eventDate: '2024-12-31' };
const opening = { 1930: '100000', 2010: '-100000' };

/** A value of the books with what the model says of it. */
interface Pair {
  readonly books: Books;
  readonly model: NaiveBooks;
  readonly closed: ReadonlySet<number>;
  readonly corrected: ReadonlySet<number>;
}

type Command =
  | { readonly kind: 'post'; readonly rows: readonly Row[]; readonly month: number; readonly spoilt: boolean }
  | {
      readonly kind: 'batch';
      readonly drafts: readonly (readonly Row[])[];
      readonly month: number;
      readonly spoilt: boolean;
    }
  | { readonly kind: 'correct'; readonly which: number }
  | { readonly kind: 'close' | 'reopen'; readonly month: number }
  | { readonly kind: 'goBack'; readonly steps: number };

const month = fc.integer({ min: 1, max: 12 });
const rows = fc.array(row, { minLength: 1, maxLength: 4 });
const command: fc.Arbitrary<Command> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('post' as const), rows, month, spoilt: fc.boolean() }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('batch' as const),
      drafts: fc.array(rows, { minLength: 1, maxLength: 4 }),
      month,
      spoilt: fc.boolean(),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('correct' as const), which: fc.nat(20) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constantFrom('close' as const, 'reopen' as const), month }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('goBack' as const), steps: fc.nat(6) }) },
);

test('the columns equal a naive object model, command by command', () => {
  fc.assert(
    fc.property(fc.array(command, { maxLength: 12 }), (commands) => {
      const first: Pair = {
        books: openSmall(opening),
        model: openNaive(opening),
        closed: new Set(),
        corrected: new Set(),
      };
      const all: { readonly pair: Pair; readonly told: string }[] = [{ pair: first, told: story(first) }];
      let current = first;
      for (const each of commands) {
        current = each.kind === 'goBack' ? all[Math.max(0, all.length - 1 - each.steps)]!.pair : run(current, each);
        expect(story(current)).toBe(modelStory(current));
        all.push({ pair: current, told: story(current) });
      }
      // Old books never change: every value ever made still tells what it told then.
      for (const { pair, told } of all) expect(story(pair)).toBe(told);
    }),
    { numRuns: runs(1000) },
  );
}, 3_600_000);

function run(pair: Pair, command: Exclude<Command, { kind: 'goBack' }>): Pair {
  switch (command.kind) {
    case 'post':
      return runPost(pair, [draftOf(command.rows, command.month, command.spoilt)], ([draft]) =>
        post(pair.books, draft!),
      );
    case 'batch': {
      const drafts = command.drafts.map((each, i) =>
        draftOf(each, command.month, command.spoilt && i === command.drafts.length - 1),
      );
      return runPost(pair, drafts, (all) => postAll(pair.books, all));
    }
    case 'correct':
      return runCorrect(pair, command.which);
    case 'close':
    case 'reopen':
      return runLock(pair, command.kind, command.month);
  }
}

function runPost(pair: Pair, drafts: readonly VoucherDraft[], act: (drafts: readonly VoucherDraft[]) => Books): Pair {
  const model = copyOf(pair.model);
  const accepted = drafts.every((draft) => !pair.closed.has(+draft.eventDate.slice(5, 7)) && postNaive(model, draft));
  const [draft] = drafts;
  // `check` says beforehand what `post` will do.
  if (drafts.length === 1) expect(hasErrors(check(pair.books, draft!))).toBe(!accepted);
  if (accepted) return { ...pair, books: act(drafts), model };
  expect(() => act(drafts)).toThrow(BookkeepingError);
  return pair;
}

function runCorrect(pair: Pair, which: number): Pair {
  const wanted = pair.model.vouchers[which];
  const id = { series: 'A', number: which + 1 };
  if (wanted === undefined || pair.corrected.has(which) || pair.closed.has(12)) {
    expect(() => correct(pair.books, id, correction)).toThrow(BookkeepingError);
    return pair;
  }
  const model = copyOf(pair.model);
  postNaive(model, {
    eventDate: correction.eventDate,
    compiledOn: correction.on,
    text: `Rättelse av A ${String(wanted.number)}`,
    purpose: 'correction',
    postings: wanted.postings.map(({ account, amount, dimensions }) => ({
      account,
      amount: amount.times(-1).toFixed(2),
      dimensions,
    })),
  });
  return { ...pair, books: correct(pair.books, id, correction), model, corrected: new Set([...pair.corrected, which]) };
}

function runLock(pair: Pair, kind: 'close' | 'reopen', number: number): Pair {
  const name = `2024-${String(number).padStart(2, '0')}`;
  const act = (): Books => (kind === 'close' ? closePeriod : reopenPeriod)(pair.books, name, signature);
  const closed = new Set(pair.closed);
  const changes = kind === 'close' ? !closed.has(number) : closed.delete(number);
  if (kind === 'close') closed.add(number);
  if (changes) return { ...pair, books: act(), closed };
  expect(act).toThrow(BookkeepingError);
  return pair;
}

function copyOf(model: NaiveBooks): NaiveBooks {
  return { ...model, vouchers: [...model.vouchers], last: new Map(model.last) };
}

/** Everything the books say, as text: vouchers, balances in every direction, history. */
function story({ books }: Pair): string {
  const balances = smallChart.accounts.map(({ number }) => [
    balanceOf(books, number).toJSON(),
    balanceOf(books, number, { asOf: '2024-06-15' }).toJSON(),
    balanceOf(books, number, { period: '2024-Q2' }).toJSON(),
    balanceOf(books, number, { asKnownOn: '2024-08-01' }).toJSON(),
    balanceOf(books, number, { dimensions: { costCentre: '10' } }).toJSON(),
    balanceOf(books, number, { dimensions: { project: null } }).toJSON(),
  ]);
  const listed = vouchers(books).map(({ series, number, eventDate, compiledOn, purpose, text, postings }) => ({
    ...{ series, number, eventDate, compiledOn, purpose, text },
    postings: postings.map(({ account, amount, dimensions }) => ({ account, amount: amount.toJSON(), dimensions })),
  }));
  const { total } = trialBalance(books);
  expect([total.opening.ore, total.closing.ore, total.debit.minus(total.credit).ore]).toEqual([0, 0, 0]);
  expect(String(trialBalance(ledger(books)))).toBe(String(trialBalance(books)));
  expect(history(books).filter(({ kind }) => kind === 'voucher posted')).toHaveLength(books.voucherCount);
  return JSON.stringify({ balances, listed });
}

function modelStory({ model }: Pair): string {
  const under = new Set(['10', '1010', '1020']);
  const balances = smallChart.accounts.map(({ number }) => {
    const account = (each: string): boolean => each === number;
    const of = (question: Parameters<typeof naiveBalance>[1]): string =>
      naiveBalance(model, { account, ...question })
        .toFixed(2)
        .replace(/^-0.00$/, '0.00');
    return [
      of({}),
      of({ voucher: ({ eventDate }) => eventDate <= '2024-06-15' }),
      of({ voucher: ({ eventDate }) => eventDate >= '2024-04-01' && eventDate <= '2024-06-30', opening: false }),
      of({ voucher: ({ compiledOn }) => compiledOn <= '2024-08-01' }),
      of({ posting: ({ dimensions }) => under.has(dimensions['costCentre'] ?? '') }),
      of({ posting: ({ dimensions }) => dimensions['project'] === undefined }),
    ];
  });
  const listed = model.vouchers.map(({ series, number, eventDate, compiledOn, purpose, text, postings }) => ({
    ...{ series, number, eventDate, compiledOn, purpose, text },
    postings: postings.map(({ account, amount, dimensions }) => ({
      account,
      amount: amount.toFixed(2).replace(/^-0.00$/, '0.00'),
      dimensions,
    })),
  }));
  return JSON.stringify({ balances, listed });
}
