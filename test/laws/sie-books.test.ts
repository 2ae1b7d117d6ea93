/**
 * The laws of books that come as SIE files.
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Books, type VoucherDraft, balanceOf, ledger, post, postAll, trialBalance } from '../../src/index.js';
import {
  applyImport,
  planImport,
  readSie,
  reconcile,
  toBooks,
  toLedger,
  type SieDocument,
} from '../../src/sie/index.js';
import { amountText, sieBytes, sieLinesOf } from '../support/naive-sie.js';
import { runs } from '../support/runs.js';
import { openSmall, smallChart } from '../support/small.js';
import { draftOf, row } from './arbitrary.js';

/** Text as people write it, with the characters that are special to the format. */
const text = fc
  .array(fc.constantFrom('Hyra', 'å', 'Ö', '"', '\\x', '{', '}', '#VER', ' ', '–', '%'), { minLength: 1, maxLength: 6 })
  .map((parts) => `T${parts.join('')}.`);

const draft: fc.Arbitrary<VoucherDraft> = fc
  .record({
    rows: fc.array(row, { minLength: 1, maxLength: 5 }),
    month: fc.integer({ min: 1, max: 12 }),
    series: fc.constantFrom('A', 'B', 'L1', '#'),
    says: text,
    by: fc.option(fc.constantFrom('Eva', 'Åke Öst'), { nil: undefined }),
    ofRow: fc.option(text, { nil: undefined }),
    quantity: fc.option(fc.constantFrom('1', '-2.50', '0.75'), { nil: undefined }),
  })
  .map(({ rows, month, series, says, by, ofRow, quantity }) => {
    const {
      postings: [first, ...others],
      ...rest
    } = draftOf(rows, month, false);
    const more = { ...(ofRow === undefined ? {} : { text: ofRow }), ...(quantity === undefined ? {} : { quantity }) };
    return {
      ...rest,
      series,
      text: says,
      ...(by === undefined ? {} : { by }),
      postings: [{ ...first!, ...more }, ...others],
    };
  });
const year: fc.Arbitrary<Books> = fc.array(draft, { maxLength: 20 }).map((drafts) => postAll(openSmall(), drafts));

const law = (name: string, property: fc.IProperty<unknown>): void => {
  test(
    name,
    () => {
      fc.assert(property, { numRuns: runs(100) });
    },
    3_600_000,
  );
};

const documentIn = (lines: readonly string[]): SieDocument => readSie(sieBytes(lines)).documents[0]!;
/** What of vouchers SIE can say. */
const vouchersOf = (books: Books): unknown[] =>
  Array.from(books, ({ series, number, eventDate, compiledOn, text: says, by, postings }) => {
    return { series, number, eventDate, compiledOn, says, by, postings };
  });

law(
  'books written to a file and read back are the same books',
  fc.property(year, (books) => {
    const { books: back, diagnostics } = toBooks(documentIn(sieLinesOf(books)));
    expect(diagnostics).toEqual([]);
    expect(vouchersOf(back!)).toEqual(vouchersOf(books));
    expect(back!.opening).toEqual(books.opening);
    expect(trialBalance(back!).rows).toEqual(trialBalance(books).rows);
  }),
);

law(
  'books read on a chart of the caller are judged as if they had been posted',
  fc.property(fc.array(draft, { minLength: 1, maxLength: 8 }), fc.nat(), (drafts, spoilt) => {
    const books = postAll(openSmall(), drafts);
    const lines = sieLinesOf(books);
    const rows = lines.flatMap((line, i) => (line.startsWith('#TRANS 5539 {1 ') ? [i] : []));
    fc.pre(rows.length > 0);
    const at = rows[spoilt % rows.length]!;
    const without = lines.with(at, lines[at]!.replace(/\{.*?\} (?=-?\d)/, '{} '));
    const read = toBooks(documentIn(without), { chart: smallChart });
    expect([read.books, read.diagnostics.map(({ code }) => code)]).toEqual([undefined, ['posting/dimension-required']]);
  }),
);

law(
  'the balances of a file make the ledger its vouchers make',
  fc.property(year, (books) => {
    const of = toLedger(documentIn(sieLinesOf(books))).ledger!;
    const closing = (number: string): unknown => [balanceOf(of, number), balanceOf(ledger(books), number)];
    for (const { number } of smallChart.accounts) {
      const [one, other] = closing(number) as [unknown, unknown];
      expect(one).toEqual(other);
    }
  }),
);

law(
  'a file of sound books reconciles',
  fc.property(year, (books) => {
    expect(reconcile(documentIn(sieLinesOf(books)))).toMatchObject({ isReconciled: true, differences: [] });
  }),
);

law(
  'a wrong balance in a file is found, with its account and the difference to the öre',
  fc.property(year, fc.nat(), fc.integer({ min: -5000, max: 5000 }), (books, which, wrong) => {
    fc.pre(wrong !== 0 && books.voucherCount > 0);
    const lines = sieLinesOf(books);
    const figures = lines.flatMap((line, i) => (/^#(?:UB|RES) /.test(line) ? [i] : []));
    const at = figures[which % figures.length]!;
    const [label, index, account] = lines[at]!.split(' ') as [string, string, string];
    const ore = balanceOf(books, account).ore + wrong;
    const found = reconcile(documentIn(lines.with(at, `${label} ${index} ${account} ${amountText(ore)}`)));
    expect(found.differences.map(({ check, subject, difference }) => [check, subject, difference.ore])).toEqual([
      [label === '#UB' ? 'closing' : 'result', account, wrong],
      // Then debit and credit of the whole are no longer the same either.
      ['sum', '#UB + #RES 0', wrong],
    ]);
  }),
);

law(
  'an amount changed in a voucher is found, on its account, and the voucher is named',
  fc.property(year, fc.nat(), fc.integer({ min: 1, max: 5000 }), (books, which, wrong) => {
    const lines = sieLinesOf(books);
    const rows = lines.flatMap((line, i) => (line.startsWith('#TRANS ') ? [i] : []));
    fc.pre(rows.length > 0);
    const at = rows[which % rows.length]!;
    const parts = /^(#TRANS (\d+) \{.*?\}) (-?[\d.]+)( "" .*)$/s.exec(lines[at]!)!;
    const ore = +parts[3]!.replace('.', '') + wrong;
    const heading = lines.slice(0, at).findLast((line) => line.startsWith('#VER '))!;
    const [, series, number] = /^#VER "(.*?)" (\d+)/.exec(heading)!;
    const found = reconcile(documentIn(lines.with(at, `${parts[1]!} ${amountText(ore)}${parts[4]!}`)));
    expect(found.differences.map((each) => [each.subject, each.difference.ore, each.cause, each.evidence])).toEqual([
      [parts[2], -wrong, 'unbalanced voucher', `${series!} ${number!}`],
    ]);
  }),
);

law(
  'a file imported twice adds nothing the second time, and what is added is what was missing',
  fc.property(year, fc.array(draft, { maxLength: 5 }), (books, more) => {
    const later = postAll(books, more);
    const document = documentIn(sieLinesOf(later));
    const plan = planImport(books, document);
    expect([plan.toPost.length, plan.alreadyPosted.length]).toEqual([more.length, books.voucherCount]);
    const imported = applyImport(books, plan);
    expect(vouchersOf(imported)).toEqual(vouchersOf(later));
    expect(applyImport(imported, plan)).toBe(imported);
    expect(planImport(imported, document).toPost.length).toBe(0);
  }),
);

law(
  'vouchers without numbers imported again are known, also two that say the same',
  fc.property(fc.array(draft, { minLength: 1, maxLength: 6 }), (drafts) => {
    const twins = postAll(openSmall(), [...drafts, ...drafts]);
    const unnumbered = sieLinesOf(twins)
      .filter((line) => !/^#(?:IB|UB|RES) /.test(line))
      .map((line) => line.replace(/^#VER "(.*?)" \d+/, '#VER "$1" ""'));
    const document = documentIn(unnumbered);
    const imported = applyImport(openSmall(), planImport(openSmall(), document));
    expect(imported.voucherCount).toBe(twins.voucherCount);
    expect(trialBalance(imported).rows).toEqual(trialBalance(twins).rows);
    const posted = post(imported, { ...drafts[0]!, text: 'Något annat' });
    expect(planImport(posted, document)).toMatchObject({ canBeApplied: true, toPost: { length: 0 } });
  }),
);
